import type { Story } from './story.ts';

/** Kayleigh Marsh and everyone in her file are invented. */
export const kayleighMarsh: Story = {
  child: {
    key: 'kayleigh-marsh',
    givenName: 'Kayleigh',
    familyName: 'Marsh',
    bornOn: '2011-06-14',
    identificationNumber: 'HC-10417',
    team: 'children-in-care',
    allocatedTo: 'dan-whitlock',
    situation: 'Fostered with Grace and Winston Baptiste since March 2025'
  },
  people: [
    {
      key: 'donna-marsh',
      givenName: 'Donna',
      familyName: 'Marsh',
      bornOn: '1989-05-02',
      relation: 'mum',
      family: true
    },
    { key: 'lee-prosser', givenName: 'Lee', familyName: 'Prosser', relation: 'dad', family: true },
    {
      key: 'tyler-marsh',
      givenName: 'Tyler',
      familyName: 'Marsh',
      bornOn: '2017-02-09',
      relation: 'brother',
      family: true
    },
    {
      key: 'ruby-marsh',
      givenName: 'Ruby',
      familyName: 'Marsh',
      bornOn: '2020-04-27',
      relation: 'sister',
      family: true
    },
    {
      key: 'craig-holland',
      givenName: 'Craig',
      familyName: 'Holland',
      relation: "brother's dad",
      family: true
    },
    {
      key: 'sheila-holland',
      givenName: 'Sheila',
      familyName: 'Holland',
      relation: "brother's grandma",
      family: true
    },
    { key: 'ben-lowe', givenName: 'Ben', familyName: 'Lowe', relation: "mum's partner", family: true },
    {
      key: 'jean-pickering',
      givenName: 'Jean',
      familyName: 'Pickering',
      relation: 'foster carer from 2018 to 2021',
      family: false
    },
    {
      key: 'roy-pickering',
      givenName: 'Roy',
      familyName: 'Pickering',
      relation: 'foster carer from 2018 to 2021',
      family: false
    },
    {
      key: 'karen-osgood',
      givenName: 'Karen',
      familyName: 'Osgood',
      relation: 'foster carer from 2021 to 2025',
      family: false
    },
    {
      key: 'pete-osgood',
      givenName: 'Pete',
      familyName: 'Osgood',
      relation: 'foster carer from 2021 to 2025',
      family: false
    },
    {
      key: 'grace-baptiste',
      givenName: 'Grace',
      familyName: 'Baptiste',
      relation: 'foster carer',
      family: false
    },
    {
      key: 'winston-baptiste',
      givenName: 'Winston',
      familyName: 'Baptiste',
      relation: 'foster carer',
      family: false
    },
    {
      key: 'delia-clay',
      givenName: 'Delia',
      familyName: 'Clay',
      relation: 'class teacher, now head of year',
      family: false
    },
    {
      key: 'harriet-stone',
      givenName: 'Harriet',
      familyName: 'Stone',
      relation: 'independent reviewing officer',
      family: false
    },
    {
      key: 'alan-frith',
      givenName: 'Alan',
      familyName: 'Frith',
      relation: 'conference chair',
      family: false
    },
    {
      key: 'bea-ostrowska',
      givenName: 'Bea',
      familyName: 'Ostrowska',
      relation: "foster carers' social worker",
      family: false
    },
    {
      key: 'tunde-salako',
      givenName: 'Tunde',
      familyName: 'Salako',
      relation: 'designated officer for allegations',
      family: false
    },
    {
      key: 'imogen-rusk',
      givenName: 'Imogen',
      familyName: 'Rusk',
      relation: 'nurse for children in care',
      family: false
    },
    { key: 'pauline-dyer', givenName: 'Pauline', familyName: 'Dyer', relation: 'neighbour', family: false },
    {
      key: 'ellie-mae-fordham',
      givenName: 'Ellie-Mae',
      familyName: 'Fordham',
      relation: 'school friend',
      family: false
    },
    {
      key: 'paige-rennard',
      givenName: 'Paige',
      familyName: 'Rennard',
      relation: 'someone in the same year at school',
      family: false
    }
  ],
  authorities: [
    { person: 'grace-baptiste', basis: 'foster-carer', from: '2025-04-01' },
    { person: 'donna-marsh', basis: 'parental-responsibility', from: '2025-09-01' }
  ],
  records: [
    // 1. Imported from the old system
    {
      kind: 'case-note',
      title: 'School rang about mornings',
      happenedOn: '2016-11-16',
      writtenBy: 'gwen-tait',
      passages: [
        {
          says: 'T/C from Ashgrove Primary office. K (Yr 1, aged 5) late 9 times since half term, three days no breakfast, same jumper Mon to Weds. Odd shoes on today. Seems a happy little thing, told the dinner lady she got herself up because mum was poorly in bed and that she can do her own cereal if the milk is a small one.',
          nature: 'unsorted'
        },
        {
          says: 'H/V 3.40pm. Mother 28/40, in dressing gown, ? smell of drink, said mouthwash. House cold, kitchen grubby, washing up on every surface. Mother defensive from the off and kept looking at the door. CH (partner) came in at 4 and she went quiet, clearly frightened of him but will not say so.',
          nature: 'unsorted',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'K showed me a picture of a whale with a house in it. NFA at this stage other than breakfast club place (school to fund) and midwife to be made aware. GT.',
          nature: 'unsorted'
        }
      ]
    },
    // 2. Imported; hard, full of initials
    {
      kind: 'meeting',
      title: 'Child protection conference',
      happenedOn: '2017-05-30',
      happenedAt: '10:00',
      writtenAfterDays: 6,
      writtenBy: 'gwen-tait',
      present: [
        'Mum',
        'Alan Frith, conference chair',
        'Gwen Tait, social worker',
        'Health visitor',
        'School'
      ],
      passages: [
        {
          says: 'ICPC held re K (5) and T (3/12) following S47. Category neglect. Chair A. Frith. CH invited, DNA. Mat GPs not known. Police info: 2 x DV notifications in 12 mths, M retracted each time.',
          nature: 'unsorted',
          about: ['donna-marsh', 'craig-holland', 'tyler-marsh']
        },
        {
          says: 'M presented as tearful and minimising throughout. It was felt there is disguised compliance as she agrees to everything and then nothing changes. M states she has cut down to “a couple at night”. HV reports T gaining weight and M warm with him. M asked who had reported her and was told this would not be discussed. M does not seem to grasp that a child who puts the baby to bed is not “being helpful”.',
          nature: 'unsorted',
          about: ['donna-marsh', 'tyler-marsh']
        },
        {
          says: 'K not spoken to for conference, deemed too young. School say K is bright, bossy in a nice way, reads to the younger ones.',
          nature: 'unsorted'
        },
        {
          says: 'Split vote, threshold for CPP neglect not met by one. Chair: both children CiN, back to conf if any further police notif. M to attend substance misuse svc, CH to DVPP, CiN visits 4-weekly. I record that I voted for a plan. Outcomes to follow when typed.',
          nature: 'unsorted',
          about: ['donna-marsh', 'craig-holland', 'tyler-marsh']
        }
      ]
    },
    // 3. Failed visit
    {
      kind: 'visit',
      title: 'Visit at home, nobody answered',
      happenedOn: '2017-09-27',
      happenedAt: '15:45',
      writtenBy: 'gwen-tait',
      present: ['Gwen Tait, social worker'],
      passages: [
        {
          says: 'Announced visit under the child in need plan, to Garth Row. Purpose: see both children, look at bedrooms, talk about the appointment Donna missed at the alcohol service. Knocked 15.45, 15.55 and 16.05. Curtains shut upstairs and down, television on in the front room, pushchair in the hall through the letterbox. No one came to the door. Kayleigh and Tyler not seen.',
          nature: 'observation'
        },
        {
          says: 'In my view Donna was in and chose not to answer. This is the third time since July and she is avoiding me.',
          nature: 'opinion',
          who: 'Gwen Tait, social worker',
          about: ['donna-marsh']
        },
        {
          says: 'Rang school 16.20. Ms Clay had handed Kayleigh to her mum at the gate at half past three and thought Donna was steady and rushing for a bus.',
          nature: 'reported',
          who: 'Ms Clay, class teacher',
          about: ['donna-marsh']
        },
        {
          says: 'Action: card through the door. I will see Kayleigh in school tomorrow at 9 and go back to the house unannounced on Friday. If no reply then, my manager to be told the same day.',
          nature: 'decision',
          who: 'Gwen Tait, social worker'
        }
      ]
    },
    // 4. The caller who asked not to be named
    {
      kind: 'conversation',
      title: 'A phone call to the duty team',
      happenedOn: '2018-05-22',
      happenedAt: '09:25',
      writtenBy: 'irene-fallow',
      passages: [
        {
          says: 'Phone call to the duty desk from Mrs Pauline Dyer, who lives next door. She said twice that her name must not be given to anyone at the address because she has to live there.',
          nature: 'reported',
          who: 'Pauline Dyer, neighbour',
          about: ['pauline-dyer']
        },
        {
          says: "Mrs Dyer said she heard a man shouting and something heavy fall on Sunday night and again last night. This morning at ten past seven she found Kayleigh on the front step in her uniform with the baby on her hip, trying to get the pushchair over the sill on her own. Mrs Dyer helped her lift it. Kayleigh said, “It's all right, I know the way.”",
          nature: 'reported',
          who: 'Pauline Dyer, neighbour',
          about: ['pauline-dyer', 'craig-holland', 'tyler-marsh']
        },
        {
          says: 'I rang Ashgrove Primary. Kayleigh was in class and on time. Ms Clay said she was pale and tired but had eaten at breakfast club and was “telling everyone about tadpoles”.',
          nature: 'reported',
          who: 'Ms Clay, class teacher'
        },
        {
          says: 'I rang the domestic abuse officer at Harrowdale police, who had two calls logged for the address that month.',
          nature: 'reported',
          who: 'Domestic abuse officer, police',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'I passed all of this to Gwen Tait at 10.15 and she said she would visit today. I do not think this should wait for the planned visit on Thursday, because a child of six is doing the work of an adult.',
          nature: 'opinion',
          who: 'Irene Fallow, duty social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-11-18',
          headsUp:
            'Kayleigh, this is from two weeks before you and Tyler were moved, when you were six. Some of it is covered up because a person gave it to us privately and we have to keep our word to them. You were doing a lot for your brother at that age. We can read it together if you like. Dan',
          withhold: [
            {
              says: 'Phone call to the duty desk from Mrs Pauline Dyer, who lives next door. She said twice that her name must not be given to anyone at the address because she has to live there.',
              basis: 'third-party',
              ground: 'third-party-objected'
            },
            {
              says: "Mrs Dyer said she heard a man shouting and something heavy fall on Sunday night and again last night. This morning at ten past seven she found Kayleigh on the front step in her uniform with the baby on her hip, trying to get the pushchair over the sill on her own. Mrs Dyer helped her lift it. Kayleigh said, “It's all right, I know the way.”",
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: 'I rang the domestic abuse officer at Harrowdale police, who had two calls logged for the address that month.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    // 5. The night of 3 June 2018
    {
      kind: 'case-note',
      title: 'The night you left home',
      happenedOn: '2018-06-03',
      happenedAt: '22:40',
      writtenAfterDays: 1,
      writtenBy: 'irene-fallow',
      present: ['You', 'Tyler', 'Sergeant Okoro, police', 'Irene Fallow, duty social worker'],
      passages: [
        {
          says: 'Out-of-hours duty. Sergeant Okoro rang me at 22.40. Her officers had gone to Garth Row after a 999 call. She told me Craig Holland had hurt Donna and had been arrested. Donna was going to hospital to be looked over and, the sergeant said, had drunk too much to care for the children tonight.',
          nature: 'reported',
          who: 'Sergeant Okoro, police',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'Donna also told the officers about other times, and asked that this stay in her police statement and go no further.',
          nature: 'reported',
          who: 'Sergeant Okoro, police',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'I met the children at the police station at ten past eleven. Kayleigh was in her nightie and school cardigan, sitting on the floor with her back against the two chairs where Tyler was asleep. She would not let go of the nappy bag. She had a rabbit with one ear. She told me she had given him his milk and that he only goes off if you hum. She did not cry. She asked me whether the hospital had a bed big enough for Mum and her.',
          nature: 'observation'
        },
        {
          says: 'Before she rang, the sergeant had taken both children into police protection. That is a power under section 46 of the Children Act 1989 to keep a child safe for up to 72 hours. Her reason was that no safe adult was at home.',
          nature: 'decision',
          who: 'Sergeant Okoro, police'
        },
        {
          says: "An officer had let Kayleigh choose what to bring: the rabbit, her reading book and Tyler's cup. I told her in the car that this was not because of anything she had done. She asked who would let the breakfast club know.",
          nature: 'observation'
        },
        {
          says: "Arrived at Jean and Roy Pickering's at ten past one. Jean had the kettle on and a bed for Kayleigh beside a cot, so that they could share a room. A large ginger cat called Biscuit got on Kayleigh's bed and she laughed, the first time that night. Written up at 09.30 the next morning after I had slept; my notes from the station are scanned.",
          nature: 'observation',
          about: ['jean-pickering', 'roy-pickering']
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-11-18',
          headsUp:
            "This is about the night you and Tyler left Mum's house. It may be hard to read, even the kind bits. You may want Grace or me nearby, and you can stop whenever you want. Nothing that night was your fault. Dan",
          withhold: [
            {
              says: 'Donna also told the officers about other times, and asked that this stay in her police statement and go no further.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    // 6. A good visit
    {
      kind: 'visit',
      title: 'Visit at your foster home',
      happenedOn: '2018-08-14',
      happenedAt: '14:00',
      writtenBy: 'gwen-tait',
      present: ['You', 'Tyler', 'Jean Pickering, foster carer', 'Gwen Tait, social worker'],
      passages: [
        {
          says: 'Planned visit to the foster home, ten weeks in. Purpose: see how both children are and hear from Kayleigh before the next hearing. Kayleigh seen alone in the garden for half an hour, then with Jean. No interpreter needed.',
          nature: 'observation'
        },
        {
          says: "Kayleigh, 7, was teaching Biscuit to sit. She has grown an inch by the marks on the pantry door and has learned to ride Jean's granddaughter's bike “nearly to the end without my feet”. She fetched Tyler's beaker before he asked for it, and Jean said gently, “That's my job, lovey, you go and play.” Kayleigh looked at me to see whether that was true. I said it was.",
          nature: 'observation',
          about: ['tyler-marsh', 'jean-pickering']
        },
        {
          says: "“I like it here but I want Mum to like it here as well. Can she have the spare room? It's only got ironing in it.” She wants to know who is looking after the fish at home.",
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Jean said Kayleigh wakes about two most nights and checks on Tyler in the cot, then goes back to bed. Nobody tells her off for it. Roy reads to her, mostly about submarines.',
          nature: 'reported',
          who: 'Jean Pickering, foster carer'
        },
        {
          says: 'My view is that Kayleigh is safe here and starting to be a child again, and that being parted from Tyler would set her back. She and I get on better than we did; she has stopped asking if I have brought her mum and asks what is in my bag. I will find out about the fish.',
          nature: 'assessment',
          who: 'Gwen Tait, social worker'
        }
      ]
    },
    // 7. The hard court assessment, shared with Mum years later
    {
      kind: 'assessment',
      title: 'Assessment for the court',
      happenedOn: '2018-10-15',
      writtenBy: 'gwen-tait',
      passages: [
        {
          says: 'This assessment is filed on behalf of the local authority in care proceedings under section 31 of the Children Act 1989. It draws on six sessions with the mother between July and September 2018, of which she attended four, on information from the alcohol service, police and school, and on my observation of family time.',
          nature: 'observation',
          about: ['donna-marsh']
        },
        {
          says: 'The mother is a dependent drinker who has put alcohol and an abusive man before her children. She failed to engage with the alcohol service until after the children had gone. She is an unreliable historian, lacks insight into the impact of her lifestyle, and became hostile when it was put to her that Kayleigh had been parentified. She loves the children but love is not enough.',
          nature: 'opinion',
          who: 'Gwen Tait, social worker',
          about: ['donna-marsh']
        },
        {
          says: 'Mr Holland is awaiting sentence for the assault of 3 June and has declined to be assessed. His probation officer describes a man with a violent childhood of his own, two previous convictions against a former partner, and no wish to have contact with either child at present.',
          nature: 'reported',
          who: 'Probation officer for Craig Holland',
          about: ['craig-holland']
        },
        {
          says: 'A member of the public living close by described hearing shouting on many nights through the spring and seeing Kayleigh out early with the baby.',
          nature: 'reported',
          who: 'A caller to the duty team',
          about: ['pauline-dyer', 'craig-holland', 'donna-marsh']
        },
        {
          says: 'In family time the mother is on her knees on the floor with them within a minute of arriving. Kayleigh does her hair. Tyler goes to her without hesitation. She has brought clean clothes, a birthday cake and on one occasion a goldfish in a jar. She has not missed a session in nine weeks, and smelt of alcohol at two.',
          nature: 'observation',
          about: ['donna-marsh', 'tyler-marsh']
        },
        {
          says: '“They tell me get rid of him and then when I rang the police it was my kids that went.” She says she was frightened to open the door, not hiding, and that nobody asked her what would help.',
          nature: 'reported',
          who: 'Mum',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: "It is submitted that the risk of future significant harm is high given that past behaviour is the best predictor of future behaviour, that the prognosis for sustained abstinence is poor within the children's timescales, and that the threshold having been crossed, and all realistic options having been considered in the balance, only a care order with a plan of long-term foster care for Kayleigh and family assessment for Tyler will meet their needs.",
          nature: 'assessment',
          who: 'Gwen Tait, social worker',
          about: ['donna-marsh', 'tyler-marsh']
        }
      ],
      sharing: [
        {
          with: 'donna-marsh',
          on: '2025-09-15',
          headsUp:
            'Donna, you asked to see what the court was told in 2018. Some of it is unkindly written, and I would not write it that way. What you did say, and how you were with the children, is in there too. Ring me on 01632 960417 when you have read it, or before. Dan Whitlock',
          withhold: [
            {
              says: 'Mr Holland is awaiting sentence for the assault of 3 June and has declined to be assessed. His probation officer describes a man with a violent childhood of his own, two previous convictions against a former partner, and no wish to have contact with either child at present.',
              basis: 'third-party'
            },
            {
              says: 'A member of the public living close by described hearing shouting on many nights through the spring and seeing Kayleigh out early with the baby.',
              basis: 'third-party',
              ground: 'third-party-objected'
            }
          ]
        }
      ]
    },
    // 8. Care order
    {
      kind: 'court-order',
      title: 'Care order',
      happenedOn: '2019-02-21',
      writtenAfterDays: 1,
      writtenBy: 'gwen-tait',
      present: ['Mum', "Nigel Cattermole, children's guardian", 'Gwen Tait, social worker'],
      passages: [
        {
          says: 'District Judge Penrose, in the Family Court at Harrowdale, made a care order for Kayleigh today. This follows the interim care order of 29 June 2018. It means that the county shares parental responsibility with her mum until Kayleigh is 18, unless a court ends the order sooner. Lee Prosser is not on the birth certificate and does not hold parental responsibility; he was written to twice and did not come.',
          nature: 'decision',
          who: 'District Judge Penrose, Family Court',
          about: ['lee-prosser']
        },
        {
          says: 'The care plan the judge approved: Kayleigh stays with Jean and Roy Pickering for the long term, sees her mum once a fortnight until summer and then monthly, with a supervisor, and stays living with or close to her brother if at all possible.',
          nature: 'decision',
          who: 'District Judge Penrose, Family Court'
        },
        {
          says: "Mr Cattermole told the judge that Kayleigh's wish was to live with Mum “when she is better, and with the Pickerings until then, and with Biscuit after”.",
          nature: 'reported',
          who: "Nigel Cattermole, children's guardian"
        },
        {
          says: 'Donna did not fight the order at the end. She cried and asked the judge to tell Kayleigh she had not stopped wanting her. He said he would ask me to, and I have.',
          nature: 'observation',
          about: ['donna-marsh']
        }
      ],
      sharing: [{ with: 'child', on: '2025-11-18' }]
    },
    // 9. A letter to an eight-year-old
    {
      kind: 'letter',
      title: 'A letter about your brother moving',
      happenedOn: '2019-09-19',
      writtenBy: 'marcus-bell',
      passages: [
        {
          says: 'Dear Kayleigh, my name is Marcus and I am your new social worker, because Gwen has finished. I am the tall one with the squeaky shoes. You asked me why Tyler has gone to live with his grandma Sheila and you have not, and you asked it so well that I have written the answer down for you to keep.',
          nature: 'observation'
        },
        {
          says: 'Tyler is two. Sheila is his grandma but she is not yours, because you and Tyler have the same mum and different dads. The grown-ups who decide thought Tyler should grow up in his own family where he could. They thought you should stay with Jean and Roy, where you are settled. Nobody thought you had been a bad sister. You have been a very good one.',
          nature: 'decision',
          who: 'Marcus Bell, social worker, and his manager',
          about: ['tyler-marsh', 'sheila-holland']
        },
        {
          says: 'You told me it was not fair because you know how to make him sleep and she does not. I passed that on. Sheila would like you to teach her the humming.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'You will see Tyler six times every year. That is a promise and I have put it in the plan. From Marcus',
          nature: 'decision',
          who: 'Marcus Bell, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2025-11-18' }]
    },
    // 10. The card that was filed
    {
      kind: 'case-note',
      title: 'Post received',
      happenedOn: '2020-06-16',
      writtenAfterDays: 2,
      writtenBy: 'marcus-bell',
      passages: [
        {
          says: "Birthday card arr'd at office for KM from bio dad L. Prosser, two days late, £5 note in it, no return address. Office shut bar post duty. Put on file for now. Discuss in supv whether appropriate to pass on.",
          nature: 'unsorted',
          about: ['lee-prosser']
        }
      ]
    },
    // 11. School, good voice
    {
      kind: 'report',
      title: 'School part of your education plan',
      happenedOn: '2021-03-18',
      writtenBy: 'delia-clay',
      passages: [
        {
          says: "This is my part of Kayleigh's Personal Education Plan (PEP), which is the plan that school, carers and the county make together for a child in care. I teach Kayleigh in Year 5; I also had her in Year 2, so I have known her since she was six. She was in school on nearly every day of both lockdowns.",
          nature: 'observation'
        },
        {
          says: 'Reading is where she should be and a bit beyond. She has read every book we own with a shipwreck in it. Her maths has slipped since January: she knows her tables but freezes at word problems, especially ones about families sharing things out.',
          nature: 'assessment',
          who: 'Ms Clay, class teacher'
        },
        {
          says: 'Last Thursday she ran the Year 1 wet playtime with a tea towel, two chairs and a pretend bus. I had eleven infants asking for return tickets to Spain.',
          nature: 'observation'
        },
        {
          says: "“I'd like to do maths with Mr Roy's submarine numbers because those are real.” Roy Pickering was a naval fitter. We have made her a set.",
          nature: 'reported',
          who: 'Kayleigh',
          about: ['roy-pickering']
        },
        {
          says: 'Targets to July: one-to-one maths twice a week, paid for from her pupil premium (extra money the school gets for her). I would ask that nobody books health appointments on Tuesdays, which is when she has it.',
          nature: 'decision',
          who: 'Ms Clay, class teacher'
        }
      ],
      sharing: [{ with: 'child', on: '2025-11-18' }]
    },
    // 12. The promise
    {
      kind: 'conversation',
      title: 'Telling you about a short break',
      happenedOn: '2021-07-22',
      happenedAt: '16:15',
      writtenBy: 'marcus-bell',
      present: ['You', 'Jean Pickering, foster carer', 'Marcus Bell, social worker'],
      passages: [
        {
          says: "Sat with Kayleigh, 10, on the back step at the Pickerings' with Jean indoors on the phone to the ward. Kayleigh already knew that Roy had a stroke on Sunday because she was the one who found his glasses on the lawn and shouted for Jean.",
          nature: 'observation'
        },
        {
          says: "I told her that from tomorrow she would have a short break with other carers, a couple of weeks, so that Jean can be at the hospital, and then we'd get her back home here. She asked me to say the number of sleeps. I said fourteen, give or take. She went in and marked it on the calendar with a submarine.",
          nature: 'observation'
        },
        {
          says: '“So I only need one bag.” She wanted to leave her books, her bike and the rabbit so that they would be there when she got back, and I said that was fine.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Jean said at the car that she did not honestly know how long it would be, and asked me whether fourteen was wise. I think it was better for Kayleigh to have something to hold on to.',
          nature: 'opinion',
          who: 'Marcus Bell, social worker',
          about: ['jean-pickering']
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-11-18',
          headsUp:
            "This is the day Marcus told you that leaving Jean and Roy's would be a short break. You remembered it right: he did say fourteen sleeps, and he wrote it down. You may feel angry reading it and that makes sense. I will be at the house until six. Dan"
        }
      ]
    },
    // 13. The decision nobody told her
    {
      kind: 'decision',
      title: 'Decision about where you live',
      happenedOn: '2021-09-30',
      writtenBy: 'lorna-birch',
      passages: [
        {
          says: 'Decision requested by M. Bell: change of care plan from short-term break to long-term placement with Mr and Mrs Osgood, following nine weeks in which it has become apparent that a return to the previous placement is not viable.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: 'Jean tells us Roy cannot manage stairs or find his words and that she is lifting him alone at night. She asked that Kayleigh should not hear this from us, as he would hate her to think of him that way.',
          nature: 'reported',
          who: 'Jean Pickering, foster carer',
          about: ['jean-pickering', 'roy-pickering']
        },
        {
          says: 'Options considered: (1) return to the Pickerings with night-time help, ruled out on cost and because fostering approval would need to go back to panel; (2) search for carers nearer Ashgrove; (3) remain with the Osgoods, who are willing. Kayleigh moved there on 9 August after two weeks with respite carers and has started Year 6 from there.',
          nature: 'assessment',
          who: 'Lorna Birch, team manager'
        },
        {
          says: "Child's wishes: wants to go back. Has asked at each visit how many sleeps.",
          nature: 'reported',
          who: 'Marcus Bell, social worker'
        },
        {
          says: 'Option 3 agreed on the basis of stability and school place. Child to be informed in an age-appropriate manner at next stat visit. Belongings to be collected. Review to be brought forward.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-11-18',
          headsUp:
            'This is where the county decided you would not go back to Jean and Roy. It says you should be told. I have looked, and I cannot find that anybody told you. I am sorry. One part is covered because it is private to Roy. Dan',
          withhold: [
            {
              says: 'Jean tells us Roy cannot manage stairs or find his words and that she is lifting him alone at night. She asked that Kayleigh should not hear this from us, as he would hate her to think of him that way.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    // 14. Written late, and not kindly
    {
      kind: 'visit',
      title: 'Visit in December',
      happenedOn: '2021-12-07',
      happenedAt: '17:00',
      writtenAfterDays: 16,
      writtenBy: 'marcus-bell',
      present: [
        'You',
        'Karen Osgood, foster carer',
        'Pete Osgood, foster carer',
        'Marcus Bell, social worker'
      ],
      passages: [
        {
          says: 'Late entry, I had Covid and then leave, so this is from memory and the odd note on my phone. Stat visit at Weir Bank, K seen on her own for about ten mins in her room and then with K and P in the kitchen.',
          nature: 'observation'
        },
        {
          says: 'Kayleigh was sulky and would not engage, gave one word answers and turned her back. She is being manipulative with Karen over food, saying she only likes the way Jean does potatoes. She is plainly grieving but using it.',
          nature: 'opinion',
          who: 'Marcus Bell, social worker'
        },
        {
          says: "She asked when she is going back. It was explained to her again that Roy is poorly. She said “that's not what I asked” and I moved the conversation on as tea was nearly ready.",
          nature: 'observation'
        },
        {
          says: 'Karen is finding it hard going and says K keeps her coat on indoors. Pete has put a shelf up for her, nothing is on it yet. Need to sort bike, books, toy rabbit from the Pickerings, this keeps slipping, my fault partly.',
          nature: 'reported',
          who: 'Karen Osgood, foster carer',
          about: ['karen-osgood', 'pete-osgood']
        },
        {
          says: 'Placement meeting needs at this time. No change to plan. Next visit Jan.',
          nature: 'assessment',
          who: 'Marcus Bell, social worker'
        }
      ]
    },
    // 15. A good day
    {
      kind: 'case-note',
      title: 'Your school play',
      happenedOn: '2022-07-13',
      happenedAt: '18:00',
      writtenBy: 'marcus-bell',
      present: [
        'You',
        'Mum',
        'Karen Osgood, foster carer',
        'Ms Clay, class teacher',
        'Marcus Bell, social worker'
      ],
      passages: [
        {
          says: "Went to Ashgrove's leavers' play. Kayleigh, 11, was the Cowardly Lion in a mane made from two mop heads. Ten minutes in, the scenery (a wardrobe painted as a forest) began to lean, and without coming out of the part she put her back against it and did the rest of the scene holding it up. “I'm only frightened of things that AREN'T wardrobes,” she said, and the hall fell about.",
          nature: 'observation'
        },
        {
          says: 'Donna came on the bus with a supervised session moved specially, three months without a drink by her own count, and sat next to Karen. They shared a programme. I had not expected that to work and it did.',
          nature: 'observation',
          about: ['donna-marsh', 'karen-osgood']
        },
        {
          says: "Ms Clay is leaving too, to be a head of year at Northmoor from September, which is Kayleigh's new school. “You can't get rid of me,” she told her. Kayleigh pretended to be sick in a bin and then hugged her.",
          nature: 'observation'
        },
        {
          says: 'I think it was the best I have seen her in a year. She asked if someone could tell Roy about the wardrobe. I have rung Jean tonight and she is going to.',
          nature: 'opinion',
          who: 'Marcus Bell, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2025-11-18' }]
    },
    // 16. The wrong fact begins
    {
      kind: 'chronology-entry',
      title: 'Excluded from school',
      happenedOn: '2023-11-06',
      writtenAfterDays: 3,
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: '06.11.23 KM (Yr 8) FTE x 5 days, Northmoor Academy. Excluded for setting a fire in E block toilets. Carers informed. VS notified.',
          nature: 'reported',
          who: 'Northmoor Academy attendance office'
        }
      ],
      sharing: [{ with: 'child', on: '2026-01-14' }]
    },
    // 17. The call that put it right, which no later record took up
    {
      kind: 'conversation',
      title: 'Phone call from your head of year',
      happenedOn: '2023-11-10',
      happenedAt: '15:20',
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: 'TC from D. Clay, HOY 8. Exclusion of KM rescinded today, day 4. The camera by the lift shows Kayleigh leaving E block eleven minutes before the smoke. Head has apologised to her in person and a letter is coming to us and to the carers; the exclusion is to come off her record altogether.',
          nature: 'reported',
          who: 'Ms Clay, head of year'
        },
        {
          says: "Ms Clay said another Year 8, Paige Rennard of Cutler Street, has since told the head it was her. Paige's mum is understood to be a nightmare and it is thought there are problems at home.",
          nature: 'reported',
          who: 'Ms Clay, head of year',
          about: ['paige-rennard']
        },
        {
          says: 'Ms Clay asked that someone ring Kayleigh today as she “has had four days of everyone believing it, and that includes the people she lives with”. Rang 15.50, no answer, did not leave message. Will pick up at SV.',
          nature: 'reported',
          who: 'Ms Clay, head of year'
        },
        {
          says: 'To do: amend chron. Chase letter.',
          nature: 'decision',
          who: 'Siobhan Reece, social worker'
        }
      ]
    },
    // 18. Summary with somebody else's details in it: shared, then taken back
    {
      kind: 'case-summary',
      title: 'Summary, winter 2024',
      happenedOn: '2024-02-14',
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: 'Legal status: S31 CO. LTFC with IFA-equivalent in-house carers KO/PO since 08/21. LAC review held 01/24, no change to CP. SDQ score in the very high range. EPEP outstanding. VS involved.',
          nature: 'observation'
        },
        {
          says: 'KM was excluded for setting a fire in the last quarter and there are emerging concerns about peer associations, risk-taking and defiance in placement, which are felt to be linked to unresolved attachment difficulties and contact with birth mother.',
          nature: 'assessment',
          who: 'Siobhan Reece, social worker',
          about: ['donna-marsh']
        },
        {
          says: "Main peer: Ellie-Mae Fordham, 07700 900482, lives 6 Cutler Street with nan. Ellie-Mae is open to Early Help in her own right following her brother's arrest and is not considered a positive influence.",
          nature: 'reported',
          who: 'Karen Osgood, foster carer',
          about: ['ellie-mae-fordham']
        },
        {
          says: 'Strengths: KM has joined the stage crew at school and is good with the lighting board. She has not missed a rehearsal.',
          nature: 'observation'
        },
        {
          says: "Contact with half-sibling T took place twice of a planned six in 2023 due to transport, illness and SGO carer's availability. KM has expressed that she is “not bothered any more”.",
          nature: 'observation',
          about: ['tyler-marsh', 'sheila-holland']
        },
        {
          says: 'Plan next quarter: CAMHS consult, safer care plan update, direct work re fire safety (fire service to be approached).',
          nature: 'decision',
          who: 'Siobhan Reece, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-06-10',
          headsUp:
            'Kayleigh, this is one of the summaries you asked for, from when Siobhan was your social worker. It is full of initials, so I have put a list on the back. Dan',
          withdrawnOn: '2025-06-12'
        }
      ]
    },
    // 19.
    {
      kind: 'case-summary',
      title: 'Summary, spring 2024',
      happenedOn: '2024-05-16',
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: 'Three visits this quarter, all in time, two at Weir Bank and one walking round the reservoir because Kayleigh talks better when nobody is looking at her. She said so herself and she is right.',
          nature: 'observation'
        },
        {
          says: 'Kayleigh, 12, did the lights for the Year 10 showcase, on her own for the second half when the older boy went home ill. The drama teacher emailed to say she “called forty cues without a fluff”.',
          nature: 'reported',
          who: 'Drama teacher, Northmoor Academy'
        },
        {
          says: 'Outcome 1, feeling settled: mixed. Rows with Karen about her phone most weeks, usually after family time. Outcome 2, learning: improving, maths set moved up. Outcome 3, seeing family: Mum every time; Tyler once, at a trampoline place, where he would not let go of her hand.',
          nature: 'assessment',
          who: 'Siobhan Reece, social worker',
          about: ['donna-marsh', 'tyler-marsh', 'karen-osgood']
        },
        {
          says: 'Fire safety work completed with the fire service, one session. Kayleigh attended but told the officer she did not know why she was there.',
          nature: 'reported',
          who: 'Fire service education officer'
        },
        {
          says: 'Supervision with Lorna Birch on 9 May: she asked whether the exclusion letter from school was on file. Not yet. Focus to August: summer plans, more Tyler, a new phone agreement that Kayleigh helps to write.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ]
    },
    // 20.
    {
      kind: 'case-summary',
      title: 'Summary, summer 2024',
      happenedOn: '2024-08-15',
      writtenAfterDays: 5,
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: 'Late as covering two caseloads. KM (13) continues in placement with KO/PO. One MFH episode 26/07, returned of own accord 23.40, RHI declined. It is believed she was with peers.',
          nature: 'observation'
        },
        {
          says: "Family time with mum and half-sib R positive. R (4) calls her Kay-Kay. Mum's partner collects, quiet man, no worries noted.",
          nature: 'observation',
          about: ['donna-marsh', 'ruby-marsh', 'ben-lowe']
        },
        {
          says: 'Carers report boundaries are tested daily and that K “plays them off”. PO is stricter than KO and there are disagreements between them as to approach. Bea Ostrowska to support.',
          nature: 'reported',
          who: 'Karen and Pete Osgood, foster carers',
          about: ['karen-osgood', 'pete-osgood']
        },
        {
          says: 'KM went to the coast for a week with carers, sent SW a postcard of a seagull eating a chip, “this is me in meetings”.',
          nature: 'observation'
        },
        {
          says: 'Phone agreement not done due to leave. C/F to next quarter.',
          nature: 'observation'
        }
      ]
    },
    // 21. Transfer
    {
      kind: 'case-summary',
      title: 'Handover to a new social worker',
      happenedOn: '2024-11-26',
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: 'Transfer summary SR to DW, effective 29.11.24. KM, 13, Yr 9, S31 CO since 21.02.19. DW will be fourth allocated SW. Previously placed with the Pickerings 06/18 to 07/21, ended due to carer ill health; KM was prepared for and understands the reasons for that move.',
          nature: 'observation'
        },
        {
          says: 'Risk: history of fire-setting (excl. 11/23), MFH x 2 since July, can be verbally abusive to carers, phone use unmonitored, believed to be at risk from her own choices. KM is difficult to engage and will seek to split professionals.',
          nature: 'assessment',
          who: 'Siobhan Reece, social worker'
        },
        {
          says: "Mother relapsed in Sept/Oct, half-sib R now on CPP for neglect as of 12.11.24, see R's file, RP is SW. KM found out when she arrived for family time on 12.10, eight days before anyone rang us, and mother could not stand up; KM took R upstairs, put a film on, rang mum's partner at work and stayed till he came. She told us this herself on 24.10. Family time supervised again since.",
          nature: 'observation',
          about: ['donna-marsh', 'ruby-marsh']
        },
        {
          says: 'If I could say one thing to whoever comes next it would be that Kayleigh handled that night better than the adults did and nobody, me included, went back to say so. She will test whether you turn up. Be early. She likes being asked about lights, not feelings.',
          nature: 'opinion',
          who: 'Siobhan Reece, social worker'
        },
        {
          says: 'O/S: phone agreement, CAMHS consult, EPEP, rabbit and bike still at Pickerings (?), Tyler dates for 2025.',
          nature: 'observation'
        }
      ]
    },
    // 22. A first visit, written to her
    {
      kind: 'visit',
      title: 'Our first visit',
      happenedOn: '2024-12-12',
      happenedAt: '16:30',
      writtenBy: 'dan-whitlock',
      present: ['You', 'Karen Osgood, foster carer', 'Dan Whitlock, social worker'],
      passages: [
        {
          says: "I came to Karen and Pete's to meet you for the first time and to find out what you want from a social worker. You had an interpreter offered on the form by mistake; you said you would like one for maths. I saw you on your own in the front room for forty minutes and then we had tea with Karen. Pete was at work.",
          nature: 'observation'
        },
        {
          says: 'You told me I am your fourth and that you were not going to learn my middle name. You asked if I would be gone by summer. I said I have no plan to leave and that if that changes you will hear it from me first.',
          nature: 'observation'
        },
        {
          says: "“Nobody in this house shouts until my phone's out, and then everybody does.” You said Pete takes it and puts it on top of the fridge. You want a rule that is written down and that covers the grown-ups too.",
          nature: 'reported',
          who: 'Kayleigh',
          about: ['pete-osgood']
        },
        {
          says: 'Karen said she worries who you message late at night since October, and that she and Pete do not see it the same way. She is tired. She also said you carried her shopping in without being asked and then denied it.',
          nature: 'reported',
          who: 'Karen Osgood, foster carer',
          about: ['karen-osgood', 'pete-osgood']
        },
        {
          says: 'I told you what Siobhan put about the night in October, that you handled it better than the adults. You went quiet and asked to see where it was written.',
          nature: 'observation'
        },
        {
          says: 'My view: you are cared for here, the three of you are stuck, and the phone is only part of it. Against the plan, seeing Tyler is behind: once since May. We are new to each other and you were fair with me. Next: phone agreement on 9 January with all of you at the table, Tyler dates from Moira by New Year, and I will ring Jean about your bike.',
          nature: 'assessment',
          who: 'Dan Whitlock, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2024-12-20' }]
    },
    // 23. Terse, out of hours
    {
      kind: 'case-note',
      title: 'Out late, then home',
      happenedOn: '2025-01-18',
      happenedAt: '23:20',
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'Weekend duty. Male carer rang 23.20, K absconded from placement at 18.00 following an argument re mobile phone, refusing to answer calls. Reported to police as missing, medium risk. Carer stated she is streetwise and attention seeking and does this when she does not get her own way.',
          nature: 'reported',
          who: 'Pete Osgood, foster carer',
          about: ['pete-osgood']
        },
        {
          says: '00.35 carer rang, K back. Wet through, had been sat in the bus shelter at Weir Bank. Had walked from Northmoor, last bus gone. Police cancelled. RHI to be offered by day team.',
          nature: 'reported',
          who: 'Pete Osgood, foster carer'
        },
        {
          says: 'Did not speak to K as carer said she had gone up. NFA duty.',
          nature: 'observation'
        }
      ]
    },
    // 24. Why the Osgoods gave notice: the first of the two accounts
    {
      kind: 'conversation',
      title: 'Phone call about notice',
      happenedOn: '2025-03-04',
      happenedAt: '11:10',
      writtenBy: 'bea-ostrowska',
      present: ['Karen Osgood, foster carer', 'Bea Ostrowska, fostering social worker'],
      passages: [
        {
          says: "Karen rang to talk through the email she sent me last night giving 28 days' notice for Kayleigh. The Osgoods gave notice because of their own family's needs. She wanted that put down in those words.",
          nature: 'reported',
          who: 'Karen Osgood, foster carer',
          about: ['karen-osgood', 'pete-osgood']
        },
        {
          says: "Her mother, who is 81, was found to have dementia in January and has twice left the gas on. She is coming to live at Weir Bank and there are three bedrooms. Karen's brother has said no. She has not told the girls at work and does not want it going round.",
          nature: 'reported',
          who: 'Karen Osgood, foster carer',
          about: ['karen-osgood']
        },
        {
          says: "“It's not her. I know we've had our moments, but if it was just the phone I'd carry on. Please don't let anyone tell her it's her.” She cried. I asked whether she would say this to Kayleigh and she said she could not face it before they had somewhere for her to go.",
          nature: 'reported',
          who: 'Karen Osgood, foster carer'
        },
        {
          says: 'I said I would email Dan and Lorna today and that Dan should be the one to tell Kayleigh, with Karen there if she can. Sent 11.45. I have asked the family finding desk for carers on a bus route to Northmoor.',
          nature: 'observation'
        }
      ]
    },
    // 25. Strategy discussion
    {
      kind: 'meeting',
      title: 'Meeting about what you told school',
      happenedOn: '2025-03-11',
      happenedAt: '09:30',
      writtenBy: 'tunde-salako',
      present: [
        'Tunde Salako, designated officer',
        'Dan Whitlock, social worker',
        'Lorna Birch, team manager',
        'Bea Ostrowska, fostering social worker',
        'Ms Clay, head of year',
        'DC Amos Whitcombe, police'
      ],
      passages: [
        {
          says: 'Strategy discussion convened under the managing allegations procedure further to a referral by Northmoor Academy on 10 March. Held by video. The child and the carers were not invited.',
          nature: 'observation'
        },
        {
          says: 'Ms Clay read from her note. At 8.40 on Monday Kayleigh asked to sit in her office and said that on Saturday night Pete had shouted in her face and pushed her, so that her shoulder hit the door frame, when she would not hand over her phone. There was no mark that Ms Clay could see. Kayleigh said she did not want him in trouble, “I just want it to have happened.”',
          nature: 'reported',
          who: 'Ms Clay, head of year',
          about: ['pete-osgood']
        },
        {
          says: "Ms Ostrowska reported that Mr Osgood has fostered for eleven years. One previous standards-of-care matter in 2016 concerning a different child and raised voices, closed with advice. Mr Osgood's blood pressure and time off work were noted.",
          nature: 'reported',
          who: 'Bea Ostrowska, fostering social worker',
          about: ['pete-osgood']
        },
        {
          says: 'DC Whitcombe was of the opinion that the matter did not meet the evidential threshold for a criminal investigation. Mr Whitlock dissented in part and asked that the child be spoken to first.',
          nature: 'opinion',
          who: 'DC Whitcombe, police',
          about: ['pete-osgood']
        },
        {
          says: 'Agreed: single-agency enquiry by the fostering service, D. Whitlock to see the child today at school, P. Osgood to stay elsewhere to Friday, outcome meeting within 20 working days or as soon after as practicable.',
          nature: 'decision',
          who: 'Tunde Salako, designated officer',
          about: ['pete-osgood']
        }
      ]
    },
    // 26. Why she moved, according to the decision: the second account, shared
    {
      kind: 'decision',
      title: 'Decision to move you',
      happenedOn: '2025-03-14',
      happenedAt: '15:40',
      writtenAfterDays: 3,
      writtenBy: 'lorna-birch',
      passages: [
        {
          says: 'Entered on Monday as the system was down on Friday afternoon. Decision: Kayleigh to leave the Osgoods today and not to return over the weekend.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: "Reason for ending: placement breakdown due to Kayleigh's behaviour (defiance around phone, missing episodes, previous exclusion for setting a fire, allegation against carer). Carers at the end of their tether.",
          nature: 'opinion',
          who: 'Lorna Birch, team manager',
          about: ['karen-osgood', 'pete-osgood']
        },
        {
          says: 'Options: remain to the end of notice with Mr Osgood out of the home (Mrs Osgood unable to continue alone); move to the Pickerings, whom she thinks of as grandparents (not approved since 2022); emergency bed and search. The third was taken.',
          nature: 'assessment',
          who: 'Lorna Birch, team manager'
        },
        {
          says: "Kayleigh's wishes not known at time of decision as D. Whitlock was unable to reach her before the end of the school day.",
          nature: 'reported',
          who: 'Dan Whitlock, social worker'
        },
        {
          says: "Tonight: stays at a school friend's house, checked by duty, Ms Marsh agreed by phone at 16.35. Saturday and Sunday night: emergency carers, two nights. To be reviewed Monday 9am.",
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-09-23',
          headsUp:
            "You asked to see what was written on the day you left Karen and Pete's. There is a sentence in it about your behaviour that I think you will find unfair. I do not agree with it as it stands. Please read it when somebody you like is in the house, and ring me straight after if you want. Dan"
        }
      ]
    },
    // 27. Plan for the new home
    {
      kind: 'plan',
      title: 'Plan for your new home',
      happenedOn: '2025-03-17',
      happenedAt: '16:45',
      writtenBy: 'dan-whitlock',
      present: [
        'You',
        'Grace Baptiste, foster carer',
        'Winston Baptiste, foster carer',
        'Bea Ostrowska, fostering social worker',
        'Dan Whitlock, social worker'
      ],
      passages: [
        {
          says: 'This is the placement plan: what everyone has agreed about you living with Grace and Winston Baptiste at Calder Fold from today. We wrote it at their kitchen table and you corrected my spelling of Northmoor.',
          nature: 'observation'
        },
        {
          says: 'School does not change. The 61 bus goes from the end of the road at 7.35. Winston will drive you until you know it. You have named his car the toaster.',
          nature: 'decision',
          who: 'Everyone at the table'
        },
        {
          says: "Phone: yours. It charges in the kitchen from ten at night, and so do Grace's and Winston's. You asked for that last bit and they said yes before I had finished writing it.",
          nature: 'decision',
          who: 'Kayleigh, Grace and Winston'
        },
        {
          says: "“Don't say forever and don't say short break. Just say what day the next meeting is.” It is Monday 14 April.",
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Seeing family: Mum every other Saturday, supervised by Moira Teague for now. Mum has been back at her recovery group since November and has asked for help to keep the Saturdays even when she is ashamed. Tyler: six times a year, next on 6 April.',
          nature: 'reported',
          who: 'Mum',
          about: ['donna-marsh', 'tyler-marsh']
        },
        {
          says: "Legal: you are under a care order, so the county and your mum both hold parental responsibility. Grace and Winston can say yes to haircuts, sleepovers and school trips without asking us. Health: Grace to register you with her GP. Things still to fetch: lamp, school shoes, and the boxes from the Osgoods' loft (me, by Friday).",
          nature: 'decision',
          who: 'Dan Whitlock, social worker'
        }
      ],
      sharing: [
        { with: 'child', on: '2025-03-21' },
        {
          with: 'grace-baptiste',
          on: '2025-04-02',
          withhold: [
            {
              says: 'Mum has been back at her recovery group since November and has asked for help to keep the Saturdays even when she is ashamed.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    // 28. A cold outcome
    {
      kind: 'report',
      title: 'Outcome of what you told school',
      happenedOn: '2025-05-16',
      writtenBy: 'tunde-salako',
      passages: [
        {
          says: 'Outcome meeting held 16 May 2025 in respect of an allegation made on 10 March 2025 by a child in the care of the authority. The delay beyond the agreed timescale is attributable to annual leave.',
          nature: 'observation'
        },
        {
          says: 'The child was spoken to on 11 March by D. Whitlock and gave an account consistent with that given to school. She was not seen a second time as it was not considered necessary.',
          nature: 'reported',
          who: 'Dan Whitlock, social worker'
        },
        {
          says: 'Mr Osgood accepts that he shouted. He states that he put out his arm to take the telephone and that there was contact with the door, and denies a push. He told the enquiry that he was unwell at the time and has since begun treatment, and asked that this not be passed to the family.',
          nature: 'reported',
          who: 'Pete Osgood, foster carer',
          about: ['pete-osgood']
        },
        {
          says: 'Mrs Osgood was upstairs and heard raised voices and a bang.',
          nature: 'reported',
          who: 'Karen Osgood, foster carer',
          about: ['karen-osgood']
        },
        {
          says: 'Outcome: UNSUBSTANTIATED. There is insufficient evidence either to prove or to disprove the allegation. The term does not imply guilt or innocence. Learning points to be addressed via the fostering service. Child to be notified by allocated worker. Matter closed to this office.',
          nature: 'decision',
          who: 'Tunde Salako, designated officer'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-06-24',
          headsUp:
            'This is the answer about what you told Ms Clay in March. It uses the word “unsubstantiated”. That does not mean anyone decided you lied. It means they could not prove it one way or the other. It is written in a cold way. I told you this in the toaster on 20 May and you asked to see it for yourself. Dan',
          withhold: [
            {
              says: 'He told the enquiry that he was unwell at the time and has since begun treatment, and asked that this not be passed to the family.',
              basis: 'third-party',
              ground: 'third-party-objected'
            }
          ]
        }
      ]
    },
    // 29. Health assessment: for Grace, without what Kayleigh told the nurse in confidence
    {
      kind: 'assessment',
      title: 'Yearly health check',
      happenedOn: '2025-05-21',
      happenedAt: '13:30',
      writtenBy: 'imogen-rusk',
      present: ['You', 'Grace Baptiste, foster carer, at the end', 'Imogen Rusk, nurse'],
      passages: [
        {
          says: 'Review health assessment for Kayleigh, 13, at the Calder Fold clinic. Seen alone, then with Grace. Height and weight following their usual lines. Glasses for the board since April, worn when reminded. Dentist seen in February, nothing needed. Teenage booster and meningitis jabs done at school in March.',
          nature: 'observation'
        },
        {
          says: 'The referral form sent to me describes “fire-setting behaviour, excluded 2023”. I asked about matches and lighters as our form requires. Kayleigh looked at me for a while and said, “You as well.” She did not wish to say more and I did not press.',
          nature: 'reported',
          who: 'Referral form from the Children in Care Team'
        },
        {
          says: "Sleeps from about eleven; in the old house it was often two. Eats well. Winston's cornmeal porridge is, she says, “basically a duvet”.",
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Kayleigh told me, and asked that it stay with me and Dan, that her shoulder ached for a fortnight after March and that she still hears doors. She would see a counsellor if it was not at school.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Grace has no worries. She asked whether it was normal for a girl to check the back door three times and I said it was for one who has moved a lot, and that it usually fades.',
          nature: 'reported',
          who: 'Grace Baptiste, foster carer'
        },
        {
          says: "Summary: physically well, sleeping better, worried underneath. Health plan: counselling through the young people's service in town (me, by 13 June); optician in October; someone to check the fire entry against the school's own record before it is sent to anybody else.",
          nature: 'assessment',
          who: 'Imogen Rusk, nurse for children in care'
        }
      ],
      sharing: [
        {
          with: 'grace-baptiste',
          on: '2025-06-16',
          withhold: [
            {
              says: 'Kayleigh told me, and asked that it stay with me and Dan, that her shoulder ached for a fortnight after March and that she still hears doors.',
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    // 30. Review, three readers, three copies
    {
      kind: 'review',
      title: 'Your review meeting, autumn 2025',
      happenedOn: '2025-09-30',
      happenedAt: '16:00',
      writtenAfterDays: 1,
      writtenBy: 'harriet-stone',
      present: [
        'You, for the first half',
        'Mum, by phone',
        'Grace Baptiste, foster carer',
        'Ms Clay, head of year',
        'Dan Whitlock, social worker',
        'Moira Teague, support worker',
        'Harriet Stone, independent reviewing officer'
      ],
      passages: [
        {
          says: "Dear Kayleigh, I chair your reviews and I do not work for Dan's team, so that somebody can say when the plan is slipping. You ran the first half hour from a list on your hand. These are my notes, written to you. If I have a thing wrong, tell me and I will change it.",
          nature: 'observation'
        },
        {
          says: "“I'm all right at Grace's. I'm not going to say more than that in case someone writes it down and it goes.” You want to stay, to keep Northmoor, to do GCSE drama with lighting, and to have your reviews in a room without a fish tank.",
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'You told me on your own that you have begun seeing a counsellor in town and that it helps, and that you would rather your mum did not know yet because she would think it was about her.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Grace says you have stopped checking the back door and have started leaving your trainers in the hall, which she trips over with great pleasure.',
          nature: 'reported',
          who: 'Grace Baptiste, foster carer'
        },
        {
          says: 'Your mum told the meeting she has been without a drink for eleven months and is proud of you and would like some Saturdays out of the contact centre.',
          nature: 'reported',
          who: 'Mum',
          about: ['donna-marsh']
        },
        {
          says: "Moira gave an update from Ruth Penhale: Ruby's child protection plan is holding, school describe her as chatty, and her own conference with Mr Frith is next month.",
          nature: 'reported',
          who: 'Moira Teague, support worker',
          about: ['ruby-marsh']
        },
        {
          says: 'You have seen Tyler three times this year when it should have been five by now. Two were called off on the day.',
          nature: 'observation',
          about: ['tyler-marsh']
        },
        {
          says: 'Sheila explained to Moira in private that Tyler is very low for days after each visit and that she cannot bear to start it again; she asked that the children not be told.',
          nature: 'reported',
          who: 'Sheila Holland',
          about: ['tyler-marsh', 'sheila-holland']
        },
        {
          says: 'My view is that the plan is right and that the time with Tyler is not good enough. Recommendations: 1. Home with Grace and Winston to be agreed as long term by panel (Dan, January). 2. A fixed list of six Tyler dates for 2026 with a spare for each (Moira, 31 October). 3. Saturdays with Mum to move to a café, with Moira nearby (November). 4. Dan to explain in writing why you left the Osgoods. You asked for number 4 three times.',
          nature: 'assessment',
          who: 'Harriet Stone, independent reviewing officer'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-10-10',
          withhold: [
            {
              says: "Moira gave an update from Ruth Penhale: Ruby's child protection plan is holding, school describe her as chatty, and her own conference with Mr Frith is next month.",
              basis: 'third-party'
            },
            {
              says: 'Sheila explained to Moira in private that Tyler is very low for days after each visit and that she cannot bear to start it again; she asked that the children not be told.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        },
        {
          with: 'donna-marsh',
          on: '2025-10-13',
          headsUp:
            'Donna, this is the record of the review you rang in to. It is written to Kayleigh. A few lines belong to other people and are covered. Dan Whitlock',
          withhold: [
            {
              says: 'You told me on your own that you have begun seeing a counsellor in town and that it helps, and that you would rather your mum did not know yet because she would think it was about her.',
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            },
            {
              says: 'Sheila explained to Moira in private that Tyler is very low for days after each visit and that she cannot bear to start it again; she asked that the children not be told.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        },
        {
          with: 'grace-baptiste',
          on: '2025-10-13',
          withhold: [
            {
              says: 'Your mum told the meeting she has been without a drink for eleven months and is proud of you and would like some Saturdays out of the contact centre.',
              basis: 'third-party'
            },
            {
              says: "Moira gave an update from Ruth Penhale: Ruby's child protection plan is holding, school describe her as chatty, and her own conference with Mr Frith is next month.",
              basis: 'third-party'
            },
            {
              says: 'Sheila explained to Moira in private that Tyler is very low for days after each visit and that she cannot bear to start it again; she asked that the children not be told.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    // 31. Another cancelled visit
    {
      kind: 'case-note',
      title: 'Seeing your brother, called off',
      happenedOn: '2026-02-21',
      happenedAt: '11:00',
      writtenAfterDays: 2,
      writtenBy: 'moira-teague',
      present: ['You', 'Winston Baptiste, foster carer', 'Moira Teague, support worker'],
      passages: [
        {
          says: "Got to the bowling for eleven with the lane booked. Kayleigh and Winston already there, she'd wrapped Tyler's birthday present (he was nine on the 9th), a head torch with a red setting. Nan texted me 11.05 to say not coming, T has a tummy.",
          nature: 'observation',
          about: ['tyler-marsh', 'sheila-holland']
        },
        {
          says: 'That is the January one rearranged so now none this year. To be honest I reckon it is an excuse, it is always a tummy.',
          nature: 'opinion',
          who: 'Moira Teague, support worker',
          about: ['tyler-marsh', 'sheila-holland']
        },
        {
          says: "Kayleigh said, “Tell him I'm not cross with him.” Then she bowled Winston off the lane 141 to 88 and told him his run-up looked like someone chasing a hat.",
          nature: 'observation'
        },
        {
          says: "Spare date is 7 March. I will drop the torch round myself Monday so it's not sat in a cupboard here. Late putting this on, no signal at the bowling and I don't work Sundays.",
          nature: 'decision',
          who: 'Moira Teague, support worker'
        }
      ]
    },
    // 32. A summary that counts
    {
      kind: 'case-summary',
      title: 'Summary, January to April 2026',
      happenedOn: '2026-04-22',
      writtenBy: 'dan-whitlock',
      passages: [
        {
          says: 'What life is like for Kayleigh at 14: up at half six, the 61 bus, lights club on Mondays and Thursdays, dominoes with Winston on Sundays at a penny a spot. She owes him £3.12 and disputes it. She has had the same bedroom for thirteen months, which she pointed out to me and I had not noticed.',
          nature: 'observation'
        },
        {
          says: "Against the review's four recommendations. One: panel agreed on 15 January that Grace and Winston's is her long-term home. Two: six dates with Tyler were fixed; one of two has happened, on 7 March. Three: Saturdays with Mum are at the café and both of them say they laugh more. Four: my letter about leaving the Osgoods is not written. That is seven months and it is my job. Also owed: a clean copy of the winter 2024 summary, which I shared last June and took back two days later because it had a friend's phone number in it.",
          nature: 'observation',
          about: ['tyler-marsh', 'donna-marsh']
        },
        {
          says: 'Lorna Birch asked in supervision on 16 April whether explaining the move would unsettle her before Year 11. We did not agree. I think not knowing unsettles her more.',
          nature: 'opinion',
          who: 'Dan Whitlock, social worker'
        },
        {
          says: 'New: Kayleigh read the chronology in January and says an entry about a fire is wrong. I told her I would look when I next have the old school file out.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Next three months: write the letter; two more dates with her brother; start talking, lightly, about what changes at 16, when she becomes entitled to a pathway plan (a plan for growing up and leaving care).',
          nature: 'decision',
          who: 'Dan Whitlock, social worker'
        }
      ]
    },
    // 33. The card, six years late
    {
      kind: 'visit',
      title: 'Visit, and a card from 2020',
      happenedOn: '2026-07-08',
      happenedAt: '17:15',
      writtenBy: 'dan-whitlock',
      present: ['You', 'Grace Baptiste, foster carer, for the last part', 'Dan Whitlock, social worker'],
      passages: [
        {
          says: "I visited you at Grace and Winston's, a planned visit, to hear about work experience and to give you something that belongs to you. We were in the garden on our own, then Grace joined us. The household is the same.",
          nature: 'observation'
        },
        {
          says: 'You did your week at the theatre in the city and were let up the ladder on day four. You said the head electrician swears like Roy used to, politely, with nautical words.',
          nature: 'observation'
        },
        {
          says: 'I gave you a birthday card from your dad, Lee, with a £5 note in it. It came to our office in June 2020, when you turned nine, and was put in your paper file. It should have been in your hand that week. I found it when the file was being scanned. I told you I was sorry on behalf of the county and that I do not know of any reason you did not have it.',
          nature: 'observation',
          about: ['lee-prosser']
        },
        {
          says: '“He spelt my name right.” You read it twice and asked whether he had sent any others. You want to think about it before anyone looks for him, and you want to be the one who says when.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Grace thinks you need a quiet weekend and a bit of a fuss. I agree with her.',
          nature: 'opinion',
          who: 'Grace Baptiste, foster carer'
        },
        {
          says: "I think you and I are straight with each other, and that I used some of that up today on somebody else's mistake. On the plan: home and school are going well, the letter you are owed is still owed. By 31 July I will go through all four paper volumes for anything else of yours.",
          nature: 'assessment',
          who: 'Dan Whitlock, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2026-07-15' }]
    },
    // 34. The review where she asks
    {
      kind: 'review',
      title: 'Your review meeting, autumn 2026',
      happenedOn: '2026-10-06',
      happenedAt: '16:15',
      writtenAfterDays: 1,
      writtenBy: 'harriet-stone',
      present: [
        'You',
        'Mum',
        'Grace and Winston Baptiste, foster carers',
        'Dan Whitlock, social worker',
        'Lorna Birch, team manager, for the last part',
        'Harriet Stone, independent reviewing officer'
      ],
      passages: [
        {
          says: 'Dear Kayleigh, thank you for chairing the whole of this one, and for the agenda with “2. biscuits” on it. Ms Clay was away with the Year 9s and sent a page: you are on course in six subjects, behind in maths, and she has asked you to light the winter concert.',
          nature: 'observation'
        },
        {
          says: 'You put a page from your file on the table and said: “It says I left because of my behaviour. Nobody has ever told me what I did. I was thirteen and it was half past three on a Friday. I want to know why I was moved and I want it from someone who was there.”',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Dan said that he should have done this a year ago, when I first recommended it, and that there is more than one account of March 2025 in your record. Ms Birch said she had written that entry from the information in front of her at the time.',
          nature: 'reported',
          who: 'Dan Whitlock, social worker, and Lorna Birch, team manager'
        },
        {
          says: 'You also said you have never set fire to anything, that you were sent home for four days in Year 8 for what another girl did, and that the head said sorry to you. “Ask Ms Clay. She rang Siobhan.” Dan has not seen a note of that call and will look for it.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: "On your own with me beforehand you said that you would like to sleep over at Mum's one day and have not told her in case it is a no.",
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: 'Mum said the café Saturdays are the best thing in her fortnight, and that she was told nothing in March 2025 except an address for one night.',
          nature: 'reported',
          who: 'Mum',
          about: ['donna-marsh']
        },
        {
          says: "Four of six visits with Tyler have happened so far this year. Moira's note says Sheila has been seen at the surgery for her nerves and that having Moira stay for the first ten minutes made the difference.",
          nature: 'reported',
          who: 'Moira Teague, support worker',
          about: ['tyler-marsh', 'sheila-holland']
        },
        {
          says: 'In my judgement you have been waiting too long for two plain answers. Recommendations: 1. A letter about the move, in your hands by 23 October (Dan). 2. The fire entry checked with school and, if you are right, put right everywhere it has been copied (Dan, 30 November). 3. Talk about GCSE revision that includes a desk (Winston has offered a door on trestles). 4. Begin the needs assessment for your pathway plan in the spring, before you are 16.',
          nature: 'assessment',
          who: 'Harriet Stone, independent reviewing officer'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-10-16',
          withhold: [
            {
              says: "Moira's note says Sheila has been seen at the surgery for her nerves and that having Moira stay for the first ten minutes made the difference.",
              basis: 'third-party'
            }
          ]
        },
        {
          with: 'donna-marsh',
          on: '2026-10-19',
          withhold: [
            {
              says: "On your own with me beforehand you said that you would like to sleep over at Mum's one day and have not told her in case it is a no.",
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            },
            {
              says: "Moira's note says Sheila has been seen at the surgery for her nerves and that having Moira stay for the first ten minutes made the difference.",
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    // 35. The letter
    {
      kind: 'letter',
      title: 'Why you moved',
      happenedOn: '2026-10-20',
      writtenBy: 'dan-whitlock',
      passages: [
        {
          says: "Dear Kayleigh, you asked why you had to leave Karen and Pete's in March 2025. You have waited nineteen months for this letter. I have read everything we hold and rung the people I could. I will tell you what I know, who told me, and what I got wrong.",
          nature: 'observation'
        },
        {
          says: "On Monday 3 March Karen emailed Bea, her own social worker, and gave 28 days' notice. On the phone next day Karen told Bea it was because of what her own family needed. I rang Karen on 12 October this year. She said it again, and said I could pass it on: “It wasn't the phone and it wasn't her. I should have said so to her face and I was a coward.”",
          nature: 'reported',
          who: 'Karen Osgood, foster carer until 2025',
          about: ['karen-osgood', 'pete-osgood']
        },
        {
          says: 'Karen let me tell you, and only you, that somebody old in the family had become ill and needed your room.',
          nature: 'reported',
          who: 'Karen Osgood, foster carer until 2025',
          about: ['karen-osgood']
        },
        {
          says: 'So you were going to have to move before you said anything to Ms Clay about Pete. That was a whole week later, on 10 March. What you told her did not lose you the house. It changed the day: on Friday 14 March my manager, Lorna Birch, decided you should not wait out the notice there, because the question about Pete was still open.',
          nature: 'observation',
          about: ['pete-osgood']
        },
        {
          says: 'You told me in the summer that you had believed for over a year that speaking up was what did it, and asked me to keep that between us.',
          nature: 'reported',
          who: 'Kayleigh'
        },
        {
          says: "The page you brought to the review says the move was “due to Kayleigh's behaviour”. That was Lorna's opinion, written on a busy day. I think it is wrong, and I have told her so. She has not changed it yet. You have the right to ask us to correct it or to put your own account beside it, and I will help you do either.",
          nature: 'opinion',
          who: 'Dan Whitlock, social worker'
        },
        {
          says: "My part. I read Bea's email on 4 March. I meant to tell you that Thursday with Karen; she rang to put it off and I did not fix another day. On the Friday I waited at the wrong gate and you heard it from the school office. You counted three nights in strange beds where our record says two. You counted right: one at your friend's and two with emergency carers. I am sorry for all of it.",
          nature: 'observation'
        },
        {
          says: 'What I do not know: what happened at that door on 8 March. I was not there. You have said the same thing every time, and I believe you were frightened.',
          nature: 'opinion',
          who: 'Dan Whitlock, social worker',
          about: ['pete-osgood']
        },
        {
          says: 'You did not do anything that meant you had to go. You were thirteen and the grown-ups did not tell each other, or you, the truth in time. Keep this, show it to whoever you like, and argue with it. Dan',
          nature: 'opinion',
          who: 'Dan Whitlock, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-10-20',
          headsUp:
            "This is the letter about leaving Karen and Pete's. It says plainly that it was not your fault, and it also says what I did badly. I am bringing a paper copy round at five, so you do not have to read it on a screen first. Dan"
        },
        {
          with: 'donna-marsh',
          on: '2026-10-27',
          headsUp:
            'Donna, Kayleigh asked me to let you read her letter, apart from two parts she and Karen asked me to keep. You should have been told this in 2025 as well. Dan Whitlock',
          withhold: [
            {
              says: 'Karen let me tell you, and only you, that somebody old in the family had become ill and needed your room.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: 'You told me in the summer that you had believed for over a year that speaking up was what did it, and asked me to keep that between us.',
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    // 36. Ten to five
    {
      kind: 'case-note',
      title: 'Phone call at ten to five',
      happenedOn: '2026-11-16',
      happenedAt: '16:50',
      writtenBy: 'dan-whitlock',
      passages: [
        {
          says: 'Grace rang. Kayleigh got a 6 in her maths mock and has put the paper on the fridge, next to my letter. She says to tell me there are fourteen sleeps till 30 November and she is counting.',
          nature: 'reported',
          who: 'Grace Baptiste, foster carer'
        }
      ]
    }
  ]
};
