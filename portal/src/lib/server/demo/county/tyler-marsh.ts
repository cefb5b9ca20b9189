import type { Story } from './story.ts';

export const tylerMarsh: Story = {
  child: {
    key: 'tyler-marsh',
    givenName: 'Tyler',
    familyName: 'Marsh',
    bornOn: '2017-02-09',
    identificationNumber: 'HC-10418',
    team: 'children-in-care',
    allocatedTo: 'moira-teague',
    situation: 'Lives with his grandmother under a special guardianship order since March 2020'
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
    { key: 'craig-holland', givenName: 'Craig', familyName: 'Holland', relation: 'dad', family: true },
    {
      key: 'sheila-holland',
      givenName: 'Sheila',
      familyName: 'Holland',
      relation: 'nan and special guardian',
      family: true
    },
    {
      key: 'kayleigh-marsh',
      givenName: 'Kayleigh',
      familyName: 'Marsh',
      bornOn: '2011-06-14',
      relation: 'big sister',
      family: true
    },
    {
      key: 'ruby-marsh',
      givenName: 'Ruby',
      familyName: 'Marsh',
      bornOn: '2020-04-27',
      relation: 'little sister',
      family: true
    },
    { key: 'ben-lowe', givenName: 'Ben', familyName: 'Lowe', relation: 'mum’s partner', family: true },
    {
      key: 'jean-pickering',
      givenName: 'Jean',
      familyName: 'Pickering',
      relation: 'first foster carer',
      family: false
    },
    {
      key: 'roy-pickering',
      givenName: 'Roy',
      familyName: 'Pickering',
      relation: 'first foster carer',
      family: false
    },
    {
      key: 'pauline-dyer',
      givenName: 'Pauline',
      familyName: 'Dyer',
      relation: 'neighbour of mum’s',
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
      key: 'anneke-rowe',
      givenName: 'Anneke',
      familyName: 'Rowe',
      relation: 'children’s doctor',
      family: false
    },
    {
      key: 'janine-mott',
      givenName: 'Janine',
      familyName: 'Mott',
      relation: 'special needs teacher',
      family: false
    },
    {
      key: 'hollis-grady',
      givenName: 'Hollis',
      familyName: 'Grady',
      relation: 'family time supervisor',
      family: false
    }
  ],
  authorities: [{ person: 'sheila-holland', basis: 'court-order', from: '2020-03-16' }],
  records: [
    {
      kind: 'case-note',
      title: 'First referral',
      happenedOn: '2017-03-21',
      writtenAfterDays: 6,
      writtenBy: 'gwen-tait',
      passages: [
        {
          says: 'T/C from HV 21/3. New birth visit completed at 5 wks, 6/52 check due. Bottle feeding, wt following 25th centile. HV reports home cluttered but moth not opening curtains, smell of stale alcohol at 11am. MGM not on scene. Half-sib K (5) at school, attendance 81%.',
          nature: 'unsorted',
          about: ['donna-marsh', 'kayleigh-marsh']
        },
        {
          says: 'Mother known to this dept. History of ETOH misuse. Admits “a few cans” in preg before she knew. GP letter on file says ?FAE to be kept in mind, no referral made. Mother minimises.',
          nature: 'unsorted',
          about: ['donna-marsh']
        },
        {
          says: 'Father Craig Holland, in and out of the property. Two DV notifications in 12 mths. Presents as plausible on the phone, typical controlling male. Allegedly his hours mean he is not there much.',
          nature: 'unsorted',
          about: ['craig-holland']
        },
        {
          says: 'Plan: C&F assessment, discuss in supervision. Late inputting, system down and A/L.',
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit at home',
      happenedOn: '2017-11-08',
      happenedAt: '15:40',
      writtenBy: 'gwen-tait',
      present: ['Tyler', 'Mum', 'Sister (6)'],
      passages: [
        {
          says: 'Announced visit to the family home to look at progress on the child protection plan made in May. No interpreter required. Tyler seen, awake, nearly nine months old. He was on a play mat in a clean vest with a wooden spoon, which he banged on the mat, on the fireguard and on my shoe.',
          nature: 'observation'
        },
        {
          says: 'He sits without support, turns when his mother speaks and put both arms up to her when she came in from the kitchen. She lifted him straight away and he tucked his face into her neck.',
          nature: 'observation',
          about: ['donna-marsh']
        },
        {
          says: 'His sister made him laugh by putting a colander on her head. She knew where his bottle, his bib and his spare nappies were, and fetched each of them before she was asked.',
          nature: 'observation',
          about: ['kayleigh-marsh']
        },
        {
          says: 'Miss Marsh said Craig “hasn’t stopped here since the summer” and that she had not had a drink for eleven days.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'There was a man’s work jacket over the banister. When I asked, Miss Marsh said it was old. It was wet.',
          nature: 'observation',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'Mother is not being honest and is prioritising the relationship over her children. The six year old is parentified. Tyler is attached. Plan to continue, legal advice to be considered if any further notifications.',
          nature: 'assessment',
          who: 'Gwen Tait, social worker',
          about: ['donna-marsh', 'kayleigh-marsh']
        }
      ]
    },
    {
      kind: 'chronology-entry',
      title: 'Dates copied from the paper file',
      happenedOn: '2018-03-06',
      writtenAfterDays: 3,
      writtenBy: 'gwen-tait',
      passages: [
        {
          says: '09.02.17 b. 38+4, 2.6kg. 21.03.17 HV referral. 10.05.17 ICPC, CPP. 02.08.17 DV notif (verbal). 19.01.18 DV notif, moth bruise to arm, declined to make statement. 12.02.18 DNA health review. 27.02.18 DNA again.',
          nature: 'unsorted',
          about: ['donna-marsh']
        },
        {
          says: 'T diagnosed FAS at birth (see GP ltr). Delay likely. Moth in denial re this.',
          nature: 'unsorted',
          about: ['donna-marsh']
        },
        {
          says: 'Sib K late x14 this term. Comes in hungry per school. Carries baby’s dummy in coat pocket.',
          nature: 'unsorted',
          about: ['kayleigh-marsh']
        },
        {
          says: 'Strat disc 06.03.18, outcome remain CPP, for LPM if father returns to property.',
          nature: 'unsorted',
          about: ['craig-holland']
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'The night you left Mum’s house',
      happenedOn: '2018-06-03',
      happenedAt: '21:52',
      writtenAfterDays: 1,
      writtenBy: 'irene-fallow',
      present: ['Tyler', 'Sister', 'Police officers', 'Jean and Roy Pickering'],
      passages: [
        {
          says: 'I was on duty that Sunday night and got to the flat at 22:35. At ten to eleven Sergeant Quill used police protection, a power that lets the police keep a child safe for up to three days, for Tyler, who is fifteen months old, and for his sister.',
          nature: 'observation',
          about: ['kayleigh-marsh']
        },
        {
          says: 'Craig Holland had hurt Tyler’s mum and had gone before the officers came; they were looking for him. She was taken to hospital. She was awake and asked twice where the children were going.',
          nature: 'reported',
          who: 'Sergeant Quill, police',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'One of the two 999 calls came from along the landing. The caller was Mrs Pauline Dyer, 07700 900143. She asked me never to say that it was her, because they pass each other every day.',
          nature: 'reported',
          who: 'Pauline Dyer, neighbour',
          about: ['pauline-dyer']
        },
        {
          says: 'Tyler was asleep across his sister’s knees on the stairs, in a sleepsuit and one sock. He was not hurt: the ambulance crew had looked him over before they left and told the sergeant so.',
          nature: 'observation'
        },
        {
          says: 'In the car his sister told me how he likes his milk: “warm but not hot, and you have to hum.” She had put his blue cup in the bag herself.',
          nature: 'reported',
          who: 'Kayleigh, sister',
          about: ['kayleigh-marsh']
        },
        {
          says: 'We reached Mr and Mrs Pickering’s at twenty past midnight. There was a cot made up next to a bed, so the two of them could sleep in one room. Tyler woke on the doorstep, looked at the porch light, and said “moon”.',
          nature: 'observation',
          about: ['jean-pickering', 'roy-pickering']
        },
        {
          says: 'The children could not stay at home because no safe adult was there. I asked about relatives; I had no number that anyone answered for the grandmother. Both children will stay with the Pickerings while the team decides tomorrow whether to go to court.',
          nature: 'decision',
          who: 'Irene Fallow, duty social worker',
          about: ['sheila-holland']
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-05-12',
          headsUp:
            'This is about the night you left Mum’s house, when you were one. Somebody had hurt Mum and the police came. Everybody is safe now. Nan knows it is here, and I will read it with you at the kitchen table if you like. You can stop any time. Moira',
          withhold: [
            {
              says: 'One of the two 999 calls came from along the landing. The caller was Mrs Pauline Dyer, 07700 900143. She asked me never to say that it was her, because they pass each other every day.',
              basis: 'third-party',
              ground: 'third-party-objected'
            }
          ]
        }
      ]
    },
    {
      kind: 'court-order',
      title: 'Interim care order',
      happenedOn: '2018-06-29',
      writtenAfterDays: 3,
      writtenBy: 'gwen-tait',
      present: ['Mum and her solicitor', 'Children’s guardian', 'Gwen Tait'],
      passages: [
        {
          says: 'ICO granted to LA re both children, s38 CA 1989, to conclusion of proceedings. Justices’ reasons to follow. F not produced from custody; solicitor attended on his behalf, neither consented nor opposed. Next hearing CMH 17/07.',
          nature: 'decision',
          who: 'The magistrates, Family Court',
          about: ['craig-holland']
        },
        {
          says: 'M did not oppose but did not consent. M tearful in the waiting area and had to be spoken to about her language. M was not under the influence, for once.',
          nature: 'observation',
          about: ['donna-marsh']
        },
        {
          says: 'Family time, which the court called interim contact: three times a week at Larch House, supervised, ninety minutes.',
          nature: 'decision',
          who: 'The magistrates, Family Court'
        },
        {
          says: 'Guardian wants paternal family explored. Noted that PGM’s details still o/s. To chase.',
          nature: 'reported',
          who: 'The children’s guardian',
          about: ['sheila-holland']
        }
      ]
    },
    {
      kind: 'report',
      title: 'Health assessment',
      happenedOn: '2018-07-04',
      writtenAfterDays: 8,
      writtenBy: 'anneke-rowe',
      present: ['Tyler', 'Jean Pickering, foster carer'],
      passages: [
        {
          says: 'Initial health assessment for a looked after child, seen at the Harrowdale children’s clinic. I saw Tyler with his foster carer. Report typed late because clinic dictation was two weeks behind; I wrote my notes on the day.',
          nature: 'observation'
        },
        {
          says: 'Weight 10.3 kg (25th centile), length 76 cm, head circumference on the 50th. He cruises along furniture and took four steps between the desk and the toy box. Says “moon”, “no”, “more” and something the carer is confident is “Kayleigh”. Chest, heart, hips and skin normal. Two immunisations outstanding; I gave them today and he forgave me for a raisin.',
          nature: 'observation'
        },
        {
          says: 'The referral form states that Tyler has foetal alcohol syndrome. I can find no diagnosis in the records sent to me. There is one GP letter with a question mark. I looked for the facial and growth features and did not find them.',
          nature: 'assessment',
          who: 'Dr Anneke Rowe, community paediatrician'
        },
        {
          says: 'My opinion is that he should not be described as having any such condition. Some effects of alcohol before birth cannot be ruled out until children are older, so please watch his learning and send him back if a teacher is worried. That is all that can honestly be said.',
          nature: 'opinion',
          who: 'Dr Anneke Rowe, community paediatrician'
        },
        {
          says: 'Mrs Pickering told me that he wakes at about one each morning, stands up in the cot to check his sister is there, and then lies down again.',
          nature: 'reported',
          who: 'Jean Pickering, foster carer',
          about: ['kayleigh-marsh']
        }
      ]
    },
    {
      kind: 'review',
      title: 'Second looked after review',
      happenedOn: '2018-09-25',
      happenedAt: '10:00',
      writtenBy: 'harriet-stone',
      present: ['Jean and Roy Pickering', 'Gwen Tait, social worker', 'Mum (first half)', 'Harriet Stone'],
      passages: [
        {
          says: 'I chaired this review at the Pickerings’ house so that I could see Tyler, who is nineteen months old and too young to sit through a meeting. He brought me seven toy diggers, one at a time, and took six of them back.',
          nature: 'observation'
        },
        {
          says: 'Jean says that he eats everything except banana, sleeps through since late August and has about thirty words. Roy takes him to watch the roadworks on Mill Bank most mornings; the men there now wave at him.',
          nature: 'reported',
          who: 'Jean Pickering, foster carer',
          about: ['roy-pickering']
        },
        {
          says: 'Donna told the meeting that she had come to twenty-six of thirty family times and that two of the others were cancelled because there was no supervisor. Ms Tait’s report says she missed four. The register supports Donna.',
          nature: 'assessment',
          who: 'Harriet Stone, independent reviewing officer',
          about: ['donna-marsh']
        },
        {
          says: 'Recommendation 1: the two children stay together. Recommendation 2: the grandmother on Tyler’s father’s side is to be written to by 9 October; this was asked for in June and has not been done. Gwen Tait to do it.',
          nature: 'decision',
          who: 'Harriet Stone, independent reviewing officer',
          about: ['sheila-holland', 'kayleigh-marsh']
        },
        {
          says: 'Recommendation 3: correct the health section, which still carries a condition the paediatrician did not find.',
          nature: 'decision',
          who: 'Harriet Stone, independent reviewing officer'
        }
      ]
    },
    {
      kind: 'court-order',
      title: 'Care order, and the reasons in short',
      happenedOn: '2019-02-21',
      writtenAfterDays: 4,
      writtenBy: 'gwen-tait',
      present: ['Mum and her barrister', 'Children’s guardian', 'Gwen Tait', 'Council’s solicitor'],
      passages: [
        {
          says: 'Full care orders made today by District Judge Penrose in respect of both children, s31 Children Act 1989. Care plan approved: long term fostering with siblings placed together, paternal grandmother to be assessed “with more energy than has been shown so far”. Tyler aged two years and twelve days.',
          nature: 'decision',
          who: 'District Judge Penrose, Family Court',
          about: ['sheila-holland', 'kayleigh-marsh']
        },
        {
          says: 'Threshold findings, i.e. what the judge decided had happened: both children were exposed to their father’s / stepfather’s violence on at least five dates; their basic care was neglected when mother was drinking; medical appointments were missed on four occasions; and on the night of 3 June 2018 there was nobody at home capable of looking after them.',
          nature: 'decision',
          who: 'District Judge Penrose, Family Court',
          about: ['donna-marsh', 'craig-holland', 'kayleigh-marsh']
        },
        {
          says: 'The judge spoke directly to Ms Marsh at the end. He said that nobody in that room doubted that she loved her children, that she had been assaulted by a man who should have protected her, and that the door was not shut.',
          nature: 'reported',
          who: 'District Judge Penrose, Family Court',
          about: ['donna-marsh']
        },
        {
          says: 'LA’s final evidence was that mother lacks capacity to change within the child’s timescales, has not evidenced sustained abstinence, has poor insight, and presents as emotionally labile and externalises blame; it was felt that no package of support would ameliorate the risk to an acceptable level and accordingly that there was no realistic option other than permanence away from the birth family, notwithstanding the observed warmth of contact, which was acknowledged by all parties.',
          nature: 'opinion',
          who: 'The council’s final statement',
          about: ['donna-marsh']
        },
        {
          says: 'Mr Holland, now serving his sentence, did not attend. He holds parental responsibility and keeps it, shared with mother and the LA.',
          nature: 'observation',
          about: ['craig-holland']
        },
        {
          says: 'Family time with Mum goes to once a fortnight until summer, then once a month.',
          nature: 'decision',
          who: 'Care plan approved by the court',
          about: ['donna-marsh']
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'Could you live with your nan?',
      happenedOn: '2019-07-11',
      writtenAfterDays: 12,
      writtenBy: 'gwen-tait',
      present: ['Sheila Holland', 'Tyler (two of five sessions)'],
      passages: [
        {
          says: 'Connected persons assessment of Mrs Sheila Holland, 58, paternal grandmother, school cook. Two-bedroom terrace at Crake Bank, owned outright, immaculate. One cat. Five sessions, DBS, medical and three references completed. Delay in write-up due to writer’s caseload and impending departure.',
          nature: 'observation',
          about: ['sheila-holland']
        },
        {
          says: 'Tyler has FASD and global delay, and will require a higher than average level of parenting. Mrs Holland struggled to accept this and repeatedly stated that he is “bright as a button”. She will need training.',
          nature: 'opinion',
          who: 'Gwen Tait, social worker',
          about: ['sheila-holland']
        },
        {
          says: 'In session three she got down on the kitchen floor with him and they sorted a drawer of wooden spoons by size. He handed her each one and waited to be thanked. She thanked him nineteen times.',
          nature: 'observation',
          about: ['sheila-holland']
        },
        {
          says: 'On her son: “I’ve loved him and I’ve been frightened of him and I’ll not have him over that step.”',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['sheila-holland', 'craig-holland']
        },
        {
          says: 'She disclosed that she herself was hit by her late husband for eleven years and never told anyone official. She asked for this not to be put about. It has a bearing on whether she will recognise risk and she would tend to side with family when push comes to shove.',
          nature: 'opinion',
          who: 'Gwen Tait, social worker',
          about: ['sheila-holland']
        },
        {
          says: 'Asked about Tyler’s sister, she said that she was not asked to have the pair of them, and that if she had been she would have said give me a week to shift the sewing room.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['kayleigh-marsh', 'sheila-holland']
        },
        {
          says: 'Conclusion: positive for Tyler alone. He knows her, goes to her and calls her “Na”. Strengths: warmth, routine, plain speaking, steady health, family identity. Risks: Mr Holland’s eventual release; loss of daily life with his sister; one income. Recommend placement under care order with a view to special guardianship, support package to be costed.',
          nature: 'assessment',
          who: 'Gwen Tait, social worker',
          about: ['sheila-holland', 'craig-holland', 'kayleigh-marsh']
        }
      ]
    },
    {
      kind: 'decision',
      title: 'The decision that you would move to Nan’s',
      happenedOn: '2019-09-05',
      writtenBy: 'lorna-birch',
      passages: [
        {
          says: 'I am the team manager and this was my decision. I made it with the assessment of 11 July, the reviewing officer’s written view, and a conversation with Marcus Bell, who took over from Gwen Tait last week and has met Tyler once.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: 'Options looked at: (a) both children stay with the Pickerings; (b) Tyler goes to his grandmother and sees his sister often; (c) the grandmother is assessed for both. Option (c) was ruled out because Mrs Holland could not accommodate two children.',
          nature: 'decision',
          who: 'Lorna Birch, team manager',
          about: ['sheila-holland', 'kayleigh-marsh']
        },
        {
          says: 'Reasons for (b): he is two, he could grow up inside his own family without social workers at every birthday, and the Pickerings are in their sixties. Against it: it parts him from the person he has known longest.',
          nature: 'decision',
          who: 'Lorna Birch, team manager',
          about: ['jean-pickering', 'roy-pickering', 'kayleigh-marsh']
        },
        {
          says: 'Ms Stone wrote that she disagrees with separating them and that her recommendation of last September has been set aside. I have recorded that here at her request.',
          nature: 'opinion',
          who: 'Harriet Stone, independent reviewing officer'
        },
        {
          says: 'Tyler is too young to choose. Mr Bell reports that he runs to Mrs Holland at the gate and also that he cries when his sister leaves the room. Both of those are true and this decision does not suit both.',
          nature: 'reported',
          who: 'Marcus Bell, social worker'
        },
        {
          says: 'Condition: the children see each other at least six times a year, in person, and the council pays.',
          nature: 'decision',
          who: 'Lorna Birch, team manager',
          about: ['kayleigh-marsh']
        }
      ]
    },
    {
      kind: 'visit',
      title: 'The day you moved to Nan’s',
      happenedOn: '2019-09-14',
      happenedAt: '10:30',
      writtenAfterDays: 1,
      writtenBy: 'marcus-bell',
      present: ['You', 'Nan', 'Jean and Roy Pickering', 'Kayleigh', 'Marcus Bell'],
      passages: [
        {
          says: 'Dear Tyler, I am writing this one to you because one day you will want to know. It was a Saturday and very sunny. You were two and a half. I came to the Pickerings’ at half past ten and you were in the front garden in your wellingtons, watering the path.',
          nature: 'observation'
        },
        {
          says: 'Jean had packed your yellow digger, the blanket with the ducks, your blue cup and forty-one photographs. Roy carried you to the car, and then he carried you twice round the car, and then he put you in it.',
          nature: 'observation',
          about: ['jean-pickering', 'roy-pickering']
        },
        {
          says: 'Your sister gave you her hair bobble and put it on your wrist. You waved to her from the window until we turned the corner, and for some time after that.',
          nature: 'observation',
          about: ['kayleigh-marsh']
        },
        {
          says: 'At Nan’s you went straight to the cat. The cat, whose name is Admiral, went straight under the settee. Nan said: “Give him an hour, chick. He’s shy of diggers.”',
          nature: 'reported',
          who: 'Sheila Holland, your nan',
          about: ['sheila-holland']
        },
        {
          says: 'I stayed until you fell asleep. You asked for Kayleigh at teatime and again in the bath. Nan told you, both times, that you would see her on the Sunday week, and she rang me afterwards to make sure that it was true. It was.',
          nature: 'observation',
          about: ['kayleigh-marsh', 'sheila-holland']
        },
        {
          says: 'I think that this is a good home for you. I also think that today cost you something, and I did not want the file to say only that it “went well”.',
          nature: 'opinion',
          who: 'Marcus Bell, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-04-21',
          headsUp:
            'Marcus wrote this when you were two, on the day you came to live with Nan. It is kind, and a bit sad in the middle, because of saying goodbye. Admiral is in it.'
        }
      ]
    },
    {
      kind: 'plan',
      title: 'Support plan for when Nan is your guardian',
      happenedOn: '2020-03-02',
      writtenAfterDays: 2,
      writtenBy: 'marcus-bell',
      present: ['Sheila Holland', 'Marcus Bell', 'Moira Teague, support worker'],
      passages: [
        {
          says: 'Special guardianship support plan, Special Guardianship Regulations 2005. Tyler is just three. If the court makes the order, his grandmother will make the day to day decisions and the council’s care order will end.',
          nature: 'observation'
        },
        {
          says: 'Needs: Tyler has FASD. Speech is behind. He does not like doors being shut. He sleeps with the landing light on.',
          nature: 'assessment',
          who: 'Marcus Bell, social worker'
        },
        {
          says: 'Agreed help: a weekly allowance reviewed each April; the speech therapist at the clinic; Moira Teague as named worker from the day of the order; a review of this plan every February.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: 'Seeing people: Kayleigh six times a year, for at least three hours, travel arranged by the council. Mum four times a year at Larch House, with a supervisor in the room. Dad: nothing for now, and only if Mrs Holland, the council and probation all agree.',
          nature: 'decision',
          who: 'Lorna Birch, team manager',
          about: ['kayleigh-marsh', 'donna-marsh', 'craig-holland']
        },
        {
          says: 'Marcus Bell will make Tyler a life story book, with the photographs from the Pickerings, and bring it by Christmas.',
          nature: 'decision',
          who: 'Marcus Bell, social worker'
        },
        {
          says: 'Mrs Holland asked whether “six” means six or means “up to six”. I told her that it means six.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother'
        }
      ],
      sharing: [{ with: 'sheila-holland', on: '2020-03-20' }]
    },
    {
      kind: 'court-order',
      title: 'Special guardianship order',
      happenedOn: '2020-03-16',
      happenedAt: '11:15',
      writtenBy: 'marcus-bell',
      present: ['Nan', 'Mum, by telephone', 'Children’s guardian', 'Marcus Bell'],
      passages: [
        {
          says: 'District Judge Penrose made a special guardianship order (Children Act 1989, section 14A) to Mrs Sheila Holland today. Tyler is three years and five weeks old. His care order ends with it, so he is no longer looked after by the council.',
          nature: 'decision',
          who: 'District Judge Penrose, Family Court',
          about: ['sheila-holland']
        },
        {
          says: 'Mum said down the telephone that she would rather it was her and that if it could not be her then she was glad it was Sheila.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh', 'sheila-holland']
        },
        {
          says: 'The judge also made a prohibited steps order. It says that Craig Holland must not take Tyler from his grandmother’s care, go to his nursery or school, or come to the house. It lasts until a court changes it.',
          nature: 'decision',
          who: 'District Judge Penrose, Family Court',
          about: ['craig-holland']
        },
        {
          says: 'Mrs Holland shook everyone’s hand except mine, which she squeezed. By the afternoon the court had stopped letting people shake hands at all.',
          nature: 'observation',
          about: ['sheila-holland']
        }
      ],
      sharing: [{ with: 'sheila-holland', on: '2020-03-20' }]
    },
    {
      kind: 'conversation',
      title: 'Phone call with Nan',
      happenedOn: '2020-11-24',
      happenedAt: '16:50',
      writtenBy: 'moira-teague',
      present: ['Sheila Holland', 'Moira Teague'],
      passages: [
        {
          says: 'Sheila rang. No visit with his sister since February, first because of the lockdown, then because no driver. “That’s one out of six, love. I can count.” She’s right.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['kayleigh-marsh']
        },
        {
          says: 'I’ll ask for a video call by Sunday. I don’t know where the life story book is either; have left Marcus a message.',
          nature: 'decision',
          who: 'Moira Teague, support worker'
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Meeting about Dad leaving prison',
      happenedOn: '2021-09-30',
      writtenAfterDays: 9,
      writtenBy: 'moira-teague',
      present: [
        'Lorna Birch, team manager',
        'Callum Reddy, probation officer',
        'Police liaison',
        'Moira Teague'
      ],
      passages: [
        {
          says: 'Late because I was off with Covid and then waited for probation to agree the wording. Tyler is four and has been in Reception for three weeks. He does not know about this meeting. Mrs Holland does.',
          nature: 'observation'
        },
        {
          says: 'CH released on licence 24/9 to AP out of area. Conditions inc no contact DM direct or indirect, exclusion zone as per map, not to approach child. ViSOR n/a. MAPPA L2, to be managed at L1 if compliant. RSR medium. He has completed BBR in custody and is said to have engaged well, however it is considered that there is an element of saying the right thing.',
          nature: 'reported',
          who: 'Callum Reddy, probation officer',
          about: ['craig-holland', 'donna-marsh']
        },
        {
          says: 'He has asked probation three times for his mother’s phone number and once for a photograph of his son.',
          nature: 'reported',
          who: 'Callum Reddy, probation officer',
          about: ['craig-holland', 'sheila-holland']
        },
        {
          says: 'It was felt by the meeting that PGM’s loyalties may be tested.',
          nature: 'opinion',
          who: 'The meeting; nobody is named in the minutes'
        },
        {
          says: 'My own view, having been in her kitchen every six weeks for eighteen months, is that they will not be.',
          nature: 'opinion',
          who: 'Moira Teague, support worker',
          about: ['sheila-holland']
        },
        {
          says: 'Lorna decided: I tell the school office who may collect him; police put a marker on the address; no photograph for now; look at it again in March.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Family time with Mum',
      happenedOn: '2022-07-14',
      happenedAt: '15:45',
      writtenBy: 'hollis-grady',
      present: ['Tyler', 'Mum', 'Ruby', 'Hollis Grady, supervisor'],
      passages: [
        {
          says: 'Venue Larch House, Room 2. Supervised session 2 of 4 for the year. Purpose: maintain relationship. No interpreter. Tyler (5) brought by pgm in uniform with a reading folder. Mother on time at 15:40 with Ruby in a buggy and a bag of grapes, cut.',
          nature: 'observation'
        },
        {
          says: 'Affect regulated. Tyler used M as secure base x4, sought proximity, some controlling behaviours around the train track. M’s attunement appropriate. He read M eleven pages of a book about a badger. M cried at the badger but redirected herself.',
          nature: 'observation',
          about: ['donna-marsh']
        },
        {
          says: 'M informed writer she is 14 wks sober. No evidence has been provided. Did not smell of alcohol.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh']
        },
        {
          says: 'Ruby (2) put a train on his head and left it there. He let her. He told me, “She’s allowed, she’s only a baby, I was one.”',
          nature: 'reported',
          who: 'Tyler',
          about: ['ruby-marsh']
        },
        {
          says: 'At the end T hid under the table and stated he was a badger and badgers live here. Took 12 minutes. Goodbye difficult, ?insecure attachment, ?FASD presentation. Recommend to keep at 4.',
          nature: 'opinion',
          who: 'Hollis Grady, family time supervisor'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'What happened on Boxing Day',
      happenedOn: '2023-01-18',
      writtenBy: 'moira-teague',
      present: ['Sheila Holland', 'Moira Teague'],
      passages: [
        {
          says: 'I called at Mrs Holland’s while Tyler was at school. She told me that Craig knocked at about four o’clock on Boxing Day. She spoke to him through the letterbox, said “not here, not today, not till a judge says so”, and he put a carrier bag down and went.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['craig-holland', 'sheila-holland']
        },
        {
          says: 'Tyler was upstairs with his headphones on. She believes he heard nothing. In the bag were a remote-control car and a card. She has put both in the loft.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['craig-holland']
        },
        {
          says: 'Craig told her he is renting a room over the tyre place at Scarfold, forty minutes away, with a man called Gaz. She asked that he never learns it was she who passed that on.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['craig-holland', 'sheila-holland']
        },
        {
          says: 'She waited three weeks to tell me because she thought Tyler would be taken. I said that telling us is what keeps him with her, and that I was sorry we had ever let her think otherwise.',
          nature: 'observation',
          about: ['sheila-holland']
        },
        {
          says: 'I rang probation and the police at 15:10. Lorna Birch agrees with me that Mrs Holland did exactly what the order asks, and that no further action towards her is needed.',
          nature: 'decision',
          who: 'Lorna Birch, team manager',
          about: ['sheila-holland', 'craig-holland']
        }
      ]
    },
    {
      kind: 'report',
      title: 'School report on learning needs',
      happenedOn: '2023-06-22',
      writtenAfterDays: 1,
      writtenBy: 'janine-mott',
      passages: [
        {
          says: 'SENCo summary for Tyler Marsh, Y1, Crake Bank Primary. Diagnosis: FASD (source: LA plan). On SEN register at SEN Support, COP stage as per policy. EP consult requested Spring 2, awaiting. Phonics screening 29/40, WT.',
          nature: 'reported',
          who: 'The council’s support plan of March 2020'
        },
        {
          says: 'Behaviour: Tyler can be defiant around transitions, will not line up if the door is closed, and on 14 June he ran from the hall. Due to his FASD he is unable to understand consequences and staff are advised to keep language to three words.',
          nature: 'opinion',
          who: 'Janine Mott, special needs teacher'
        },
        {
          says: 'Strengths: can name most of the birds on the field. Corrected the visiting falconer. Kind to Nursery.',
          nature: 'observation'
        },
        {
          says: 'Gran does not agree with the above and can be quite challenging on the gate. Suggest parenting course.',
          nature: 'opinion',
          who: 'Janine Mott, special needs teacher',
          about: ['sheila-holland']
        }
      ]
    },
    {
      kind: 'letter',
      title: 'A mistake in the file, and sorry',
      happenedOn: '2024-10-08',
      writtenBy: 'moira-teague',
      passages: [
        {
          says: 'Dear Sheila, you asked me in September who first said that Tyler has foetal alcohol spectrum disorder, which is a name for lasting harm done by alcohol before birth. I have been through the file from the first page. The answer is: no doctor ever did.',
          nature: 'observation'
        },
        {
          says: 'In March 2017 a note mentions a GP letter with a question mark. In March 2018 our chronology changed the question mark into a diagnosis. In July 2018 Dr Rowe examined him and wrote that he should not be described that way. The reviewing officer told us to put it right. We did not. It was copied into the assessment of you, the 2020 plan, and from there into school.',
          nature: 'observation'
        },
        {
          says: 'Lorna Birch has decided that each of those pages will carry a correction, dated today, and that I will take a copy to the head teacher myself. Mrs Mott has already taken it off his school record and has asked me to tell you that she is sorry she kept her sentences to three words.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: 'His hearing test in July found glue ear on both sides. That may be a good part of why he did not line up when told: I think he did not hear.',
          nature: 'opinion',
          who: 'Moira Teague, support worker'
        },
        {
          says: 'You said for five years that he was bright, and we wrote down that you were struggling to accept it. I am sorry. I would like to tell Tyler as well, when you think he would want to know.',
          nature: 'observation',
          about: ['sheila-holland']
        }
      ],
      sharing: [{ with: 'sheila-holland', on: '2024-10-09' }]
    },
    {
      kind: 'review',
      title: 'Yearly review of the support plan',
      happenedOn: '2025-02-27',
      happenedAt: '13:00',
      writtenAfterDays: 1,
      writtenBy: 'moira-teague',
      present: ['Sheila Holland', 'Lorna Birch, team manager', 'Moira Teague'],
      passages: [
        {
          says: 'This should have been the fifth February review of the plan. It is the first. I could find none for the years between, and nothing at all written on the file between July 2023 and September 2024. I was visiting for most of that time and my notebooks show it; they were not typed up and that is down to me.',
          nature: 'observation'
        },
        {
          says: 'Tyler is eight and in Year 3. He had grommets put in his ears in January. His teacher, Mr Vaughan, says he has gone up two reading bands since, and that the class now has a bird of the week because of him.',
          nature: 'reported',
          who: 'Mr Vaughan, class teacher'
        },
        {
          says: 'Seeing Kayleigh: six planned, two happened (April and August). The system says “cancelled by carer” against the other four. Mrs Holland brought her kitchen calendar, and the transport desk’s own emails agree with it: three were cancelled by us for want of a driver and one because Kayleigh was unwell.',
          nature: 'assessment',
          who: 'Moira Teague, support worker',
          about: ['kayleigh-marsh']
        },
        {
          says: 'Kayleigh’s foster home is under strain and may not last until the summer; her worker asks that nothing is promised to Tyler about Easter.',
          nature: 'reported',
          who: 'Dan Whitlock, social worker',
          about: ['kayleigh-marsh']
        },
        {
          says: 'Family time with Mum stopped in October when she was drinking again and restarted on 25 January. Tyler was told that Mum had been poorly and was getting help. He answered that he knew what kind of poorly.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['donna-marsh']
        },
        {
          says: 'Decided by Lorna Birch: we pay Mrs Holland mileage to drive him to his sister herself, which she offered in 2020 and nobody wrote down; the calendar entries on the system are corrected; the life story book, promised for Christmas 2020, moves to me. Other choices considered were a taxi with an escort (Tyler did not want one) and going down to four visits (nobody wanted that).',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: 'Tyler’s message to the meeting, on a sticky note with a drawing of a wren: “More Kayleigh. Same Nan. Less meetings.”',
          nature: 'reported',
          who: 'Tyler'
        }
      ],
      sharing: [
        {
          with: 'sheila-holland',
          on: '2025-03-06',
          withhold: [
            {
              says: 'Kayleigh’s foster home is under strain and may not last until the summer; her worker asks that nothing is promised to Tyler about Easter.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'visit',
      title: 'A day out with your sister',
      happenedOn: '2025-05-31',
      happenedAt: '11:00',
      writtenAfterDays: 2,
      writtenBy: 'moira-teague',
      present: ['You', 'Kayleigh', 'Nan', 'Grace Baptiste, foster carer', 'Moira Teague'],
      passages: [
        {
          says: 'Tyler, this is what I saw. We met at the reservoir, by the hide, at eleven. It was the first time you and Kayleigh had seen each other since August. You had made a list of things to tell her and you had numbered it. There were twenty-three.',
          nature: 'observation'
        },
        {
          says: 'She said you had got tall, and you said she had got green ends on her hair, and then both of you laughed so much that a heron left.',
          nature: 'observation',
          about: ['kayleigh-marsh']
        },
        {
          says: 'You asked her the one about the digger and the duck. (A quackhoe.) She says it is the worst joke in England and that she is going to tell it at school.',
          nature: 'reported',
          who: 'Kayleigh, your sister'
        },
        {
          says: 'While Tyler was in the hide Kayleigh told me she still does not know why she had to move in March. “They just packed me.” She did not want him worrying about it.',
          nature: 'reported',
          who: 'Kayleigh, sister',
          about: ['kayleigh-marsh']
        },
        {
          says: 'You told me: “Three hours is too short. It takes one hour to stop being shy.” I think that is right, so I have put it to Lorna and to Dan that we try five hours in July.',
          nature: 'reported',
          who: 'Tyler'
        },
        {
          says: 'Nobody needed an interpreter. You saw me by myself on the walk to the ice-cream van. You said things at Nan’s are “good, except sprouts”. Nan drove you there and back, and nothing was cancelled. Written up on Monday.',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-06-10',
          withhold: [
            {
              says: 'While Tyler was in the hide Kayleigh told me she still does not know why she had to move in March. “They just packed me.” She did not want him worrying about it.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary, September to December',
      happenedOn: '2025-12-17',
      writtenBy: 'moira-teague',
      passages: [
        {
          says: 'What life is like for Tyler just now: he is eight, in Year 4, lives with Nan and Admiral, hears properly, reads under the covers, and misses his sister between visits.',
          nature: 'assessment',
          who: 'Moira Teague, support worker'
        },
        {
          says: 'Plan, point by point. Kayleigh: three visits out of six this year. None was cancelled by the council; Mrs Holland called off the others, two of them on the day, and my first guess about why was unfair to her. Mum: four out of four. Speech: signed off in October by the clinic. Life story book: not started. I have the photographs in my drawer and no excuse I would accept from anyone else.',
          nature: 'observation'
        },
        {
          says: 'He was Rat Six in the school’s Pied Piper on 11 December. He had one line, “Cheese, I say!”, and gave it three times. Nan came on the Tuesday rehearsal as well, to be on the safe side. Mum had a photograph.',
          nature: 'observation'
        },
        {
          says: 'What she told me in September, in confidence, is that he hardly eats or talks for days after each goodbye. I wish I had asked sooner. For 2026 the dates are fixed and I will stay for the first ten minutes of every one.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['sheila-holland']
        },
        {
          says: 'New: Craig Holland’s licence ended in the autumn. Probation say he has kept to it and is working. The prohibited steps order still stands.',
          nature: 'reported',
          who: 'Callum Reddy, probation officer',
          about: ['craig-holland']
        },
        {
          says: 'New: Mrs Holland is 64 and her knee is bad. She says there is nothing to see to. I think that there is, and that she should be asked what help would not feel like being checked up on.',
          nature: 'opinion',
          who: 'Moira Teague, support worker',
          about: ['sheila-holland']
        },
        {
          says: 'Supervision with Lorna on 12 December. Next three months: begin the book in January, with him choosing the first page; talk about Dad, because he has started asking; invite him to the February review or let him send another wren.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'You asked me about your dad',
      happenedOn: '2026-02-10',
      happenedAt: '16:15',
      writtenBy: 'moira-teague',
      present: ['You', 'Moira Teague'],
      passages: [
        {
          says: 'It was the day after your ninth birthday. You were allowed cake before tea. We sat on the stairs because you think better on stairs. Nan was in the kitchen and knew what we were talking about.',
          nature: 'observation'
        },
        {
          says: 'You asked me three things: “Is my dad bad? Did he go to prison? Have I got his ears?”',
          nature: 'reported',
          who: 'Tyler'
        },
        {
          says: 'I said yes, he went to prison, from when you were one until you were four, because he hurt your mum, and hurting her was wrong. I said it was never because of you. You said, “I was a baby, what could I do?” and I said, exactly.',
          nature: 'observation',
          about: ['craig-holland', 'donna-marsh']
        },
        {
          says: 'I do not think that people are all bad. I think he did bad things. Those are not the same, and you are allowed to feel cross, or curious, or nothing.',
          nature: 'opinion',
          who: 'Moira Teague, support worker',
          about: ['craig-holland']
        },
        {
          says: 'About the ears: Nan says you have got hers, and that hers are better.',
          nature: 'reported',
          who: 'Sheila Holland, your nan'
        },
        {
          says: 'You said you do not want to see him or get letters, “not now, ask me when I’m eleven.” I have written that into your plan in your words. I will ask you when you are eleven.',
          nature: 'decision',
          who: 'Tyler, and Moira Teague, support worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-02-17',
          headsUp:
            'This is what we said on the stairs about your dad. I wrote it so that you can check that I got it right. It talks about him hurting Mum, but not about how. You could read it with Nan.'
        }
      ]
    },
    {
      kind: 'letter',
      title: 'Why you live with Nan',
      happenedOn: '2026-04-14',
      writtenBy: 'moira-teague',
      passages: [
        {
          says: 'Dear Tyler, this is page one of your book. Marcus said that he would make it when you were three. You are nine. We were more than five years late and I am sorry. You did not do anything to make it late.',
          nature: 'observation'
        },
        {
          says: 'When you were born you lived with Mum and with Kayleigh. Mum loved you. Some days she drank too much, and your dad hurt her. It was not safe for children.',
          nature: 'assessment',
          who: 'Moira Teague, from what the judge decided in 2019',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'So you went to Jean and Roy. They liked you very much. You learned to walk there. Roy showed you the diggers on Mill Bank and that is how the digger thing began.',
          nature: 'reported',
          who: 'Jean Pickering, foster carer',
          about: ['jean-pickering', 'roy-pickering']
        },
        {
          says: 'Nan asked if you could come and live with her. When you were three a judge said yes. The paper is called a special guardianship order. It means that Nan is in charge of looking after you until you are eighteen.',
          nature: 'decision',
          who: 'District Judge Penrose, Family Court'
        },
        {
          says: 'Kayleigh did not come too. You asked me why. Our manager thought that Nan’s house was too small, but nobody asked Nan first. I think that we should have asked her. It was not Kayleigh’s choice and it was not yours.',
          nature: 'opinion',
          who: 'Moira Teague, support worker',
          about: ['kayleigh-marsh']
        },
        {
          says: 'On page two you can stick in the moon. You will see why when you get there. Love from Moira',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-04-14',
          headsUp:
            'This is the first page of your book. It says why you live with Nan. Some of it is sad and some of it is diggers.'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'My visit in October',
      happenedOn: '2026-10-15',
      happenedAt: '16:00',
      writtenBy: 'moira-teague',
      present: ['You', 'Nan', 'Moira Teague'],
      passages: [
        {
          says: 'I came to see how Year 5 is going. We were at Nan’s kitchen table, then you showed me the bird box. No interpreter, no hurry. Nobody new lives in the house, unless you count the hedgehog.',
          nature: 'observation'
        },
        {
          says: 'You told me school is “eight out of ten, ten on Thursdays”. You like Miss Abara. You do not like it when the supply teacher shuts the classroom door, so I said I would ask for it to be left open, and I rang the school at half past five.',
          nature: 'reported',
          who: 'Tyler'
        },
        {
          says: 'You would like to sleep over at your sister’s, one night, with your own pillow. I have to ask four people. I will tell you what each of them says by 30 November, even if the answer is not yet.',
          nature: 'decision',
          who: 'Moira Teague, support worker'
        },
        {
          says: 'Mrs Holland has been told she needs a new knee, probably in January. She asked me not to say so to him until she has a date and has sorted out who will be here.',
          nature: 'reported',
          who: 'Sheila Holland, grandmother',
          about: ['sheila-holland']
        },
        {
          says: 'Nan says you have stopped checking the front door at night. She noticed in August and did not mention it, in case mentioning it started it up again.',
          nature: 'reported',
          who: 'Sheila Holland, your nan'
        },
        {
          says: 'I think you are doing well and that you can tell me when something is wrong, because today you did. What I still owe you: pages nine to fourteen.',
          nature: 'assessment',
          who: 'Moira Teague, support worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-10-22',
          withhold: [
            {
              says: 'Mrs Holland has been told she needs a new knee, probably in January. She asked me not to say so to him until she has a date and has sorted out who will be here.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    }
  ]
};
