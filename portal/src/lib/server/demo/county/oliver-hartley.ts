import type { Story } from './story.ts';

export const oliverHartley: Story = {
  child: {
    key: 'oliver-hartley',
    givenName: 'Oliver',
    familyName: 'Hartley',
    bornOn: '2015-08-30',
    identificationNumber: 'HC-11930',
    team: 'safeguarding-north',
    allocatedTo: 'ruth-penhale',
    situation: 'Adopted by Rachel and Simon Hartley in 2019; adoption support since 2024'
  },
  people: [
    {
      key: 'rachel-hartley',
      givenName: 'Rachel',
      familyName: 'Hartley',
      bornOn: '1981-10-21',
      relation: 'mum',
      family: true
    },
    {
      key: 'simon-hartley',
      givenName: 'Simon',
      familyName: 'Hartley',
      bornOn: '1979-01-16',
      relation: 'dad',
      family: true
    },
    {
      key: 'chelsea-cole',
      givenName: 'Chelsea',
      familyName: 'Cole',
      bornOn: '1998-03-09',
      relation: 'birth mum',
      family: true
    },
    {
      key: 'lacey-cole',
      givenName: 'Lacey',
      familyName: 'Cole',
      bornOn: '2021-11-26',
      relation: 'half-sister',
      family: true
    },
    {
      key: 'maureen-sallis',
      givenName: 'Maureen',
      familyName: 'Sallis',
      relation: 'foster carer before you were adopted',
      family: false
    },
    {
      key: 'judith-amery',
      givenName: 'Judith',
      familyName: 'Amery',
      relation: 'adoption social worker',
      family: false
    },
    {
      key: 'trevor-maddock',
      givenName: 'Trevor',
      familyName: 'Maddock',
      relation: 'letterbox clerk',
      family: false
    },
    {
      key: 'bethan-rudd',
      givenName: 'Bethan',
      familyName: 'Rudd',
      relation: 'letterbox coordinator',
      family: false
    },
    {
      key: 'graham-tolley',
      givenName: 'Graham',
      familyName: 'Tolley',
      relation: 'special needs coordinator at primary school',
      family: false
    },
    { key: 'nadia-sorrell', givenName: 'Nadia', familyName: 'Sorrell', relation: 'therapist', family: false },
    {
      key: 'marian-stokoe',
      givenName: 'Marian',
      familyName: 'Stokoe',
      relation: 'reviewing manager for adoption support',
      family: false
    }
  ],
  authorities: [{ person: 'rachel-hartley', basis: 'parental-responsibility', from: '2024-03-01' }],
  records: [
    {
      kind: 'case-note',
      title: 'Your third birthday',
      happenedOn: '2018-08-30',
      writtenBy: 'maureen-sallis',
      present: ['You', 'Maureen, your foster carer', "Alf, Maureen's husband"],
      passages: [
        { says: "Page 14. For Jayden's box, from Maureen.", nature: 'unsorted' },
        {
          says: 'You woke at ten past five and stood at the stair gate shouting “Birthday!” at the cat. I had hidden your present behind the settee and you found it before I had the kettle on. It was a wooden garage with a lift. You parked a satsuma in it.',
          nature: 'unsorted'
        },
        {
          says: 'We had the party in the garden because it was dry. Four children came from toddler group, and my two big ones. You would not wear the paper hat but you carried it about all day like a handbag. Alf did the candles three times over because you wanted to blow them again.',
          nature: 'unsorted'
        },
        {
          says: "Chelsea's card came through the social worker with a ten pound note in it. There was a dog on the front. You said “Bissit” and put your cheek on it. I don't know what that means to you but I have kept the card in the plastic sleeve so you can ask somebody one day.",
          nature: 'unsorted',
          about: ['chelsea-cole']
        },
        { says: 'Asleep by quarter to seven with the garage in the cot.', nature: 'unsorted' }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-05-20',
          headsUp:
            'This is a page Maureen wrote on the day you turned three. It is a happy one. One line is covered because it has the name you had before, and you, Mum and I agreed to keep that for another day.',
          withhold: [{ says: "Page 14. For Jayden's box, from Maureen.", basis: 'adoption-records' }]
        }
      ]
    },
    {
      kind: 'court-order',
      title: 'Why the court said you could be adopted',
      happenedOn: '2018-11-06',
      writtenAfterDays: 14,
      writtenBy: 'gwen-tait',
      present: ['Judge', 'Chelsea', "Chelsea's barrister", 'Ms Tait, social worker', "Children's guardian"],
      passages: [
        {
          says: 'Life-story paper, written late because I waited for the sealed order to come back from the court. Placement order made 6 November 2018, Adoption and Children Act 2002, section 21. The full court papers are in the closed adoption record and are not copied here.',
          nature: 'observation'
        },
        { says: 'The order is in the name Jayden Cole.', nature: 'observation' },
        {
          says: 'A placement order means that the council may look for a new family who can adopt a child, even though the parent has not agreed.',
          nature: 'observation'
        },
        {
          says: 'The judge said Chelsea loves her son, and that nobody in the room doubted it. The judge also said he had been left more than once with people who could not keep him safe, that this had gone on after Chelsea was offered help, and that he could not wait years to see whether things would be different.',
          nature: 'reported',
          who: 'The judge',
          about: ['chelsea-cole']
        },
        {
          says: 'Chelsea used cannabis daily and amphetamine at weekends with her then partner, and two hair strand tests in spring 2018 confirmed it.',
          nature: 'reported',
          who: "The testing laboratory's report to the court",
          about: ['chelsea-cole']
        },
        {
          says: 'Chelsea asked her barrister to say that she would not agree but she would not shout either, and that she wanted him told she came every time. She did come every time: twenty-two out of twenty-two family times that year.',
          nature: 'reported',
          who: 'Chelsea, through her barrister',
          about: ['chelsea-cole']
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-05-20',
          headsUp:
            "This is about the day in court when a judge decided you could be adopted. You were three and you were at Maureen's, playing. It says some hard things and some kind things about Chelsea. Please read it with Mum or with me. You can stop whenever you want.",
          withhold: [
            { says: 'The order is in the name Jayden Cole.', basis: 'adoption-records' },
            {
              says: 'Chelsea used cannabis daily and amphetamine at weekends with her then partner, and two hair strand tests in spring 2018 confirmed it.',
              basis: 'adoption-records'
            }
          ]
        }
      ]
    },
    {
      kind: 'visit',
      title: 'The first time you met Mum and Dad',
      happenedOn: '2019-05-20',
      happenedAt: '10:15',
      writtenAfterDays: 1,
      writtenBy: 'judith-amery',
      present: ['You', 'Maureen, your foster carer', 'Rachel', 'Simon', 'Ms Amery, adoption social worker'],
      passages: [
        {
          says: "Where: Maureen's front room. Why: first day of introductions. No interpreter needed. He was seen, and held, and sat upon me.",
          nature: 'observation'
        },
        {
          says: "He had looked at the Hartleys' talking album every night for a week. When the bell rang he ran behind the curtain and could be seen from the knees down. Simon sat on the floor with his back to the curtain and started to build a train track, badly. After about four minutes a hand came out and put the bridge right.",
          nature: 'observation'
        },
        {
          says: 'Rachel hardly spoke for the first half hour. She told me in the car afterwards that she had been afraid of crying and frightening him.',
          nature: 'reported',
          who: 'Rachel',
          about: ['rachel-hartley']
        },
        {
          says: 'He showed Simon the garage with the lift. He told Rachel she had “a nice big nose”. When they got up to leave he asked Maureen, “Do they come back?” and Maureen said yes, after your sleep.',
          nature: 'observation'
        },
        {
          says: 'In my view this could hardly have gone better. I want us to go at his pace and not at the pace of the timetable, and I have told both households that if he needs two more days before he sleeps at theirs then he has two more days.',
          nature: 'assessment',
          who: 'Ms Amery, adoption social worker'
        },
        {
          says: 'Maureen is going to find this very hard. She has had him since he was nearly two.',
          nature: 'opinion',
          who: 'Ms Amery, adoption social worker',
          about: ['maureen-sallis']
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-05-20',
          headsUp:
            'This is the very first time you met Mum and Dad. Mum has read it and says the bit about her nose is true.'
        }
      ]
    },
    {
      kind: 'court-order',
      title: 'The day you were adopted',
      happenedOn: '2019-12-12',
      happenedAt: '11:40',
      writtenBy: 'judith-amery',
      present: ['Judge', 'Rachel', 'Simon', 'Ms Amery, adoption social worker'],
      passages: [
        {
          says: 'Adoption order made today in the Family Court at Harrowdale under section 46 of the Adoption and Children Act 2002. From today Rachel and Simon Hartley are his parents in law, as if he had been born to them. The placement order ends.',
          nature: 'observation'
        },
        {
          says: 'By the same order Jayden Cole is from now on to be known as Oliver James Hartley.',
          nature: 'observation'
        },
        {
          says: 'Chelsea was told the date. She did not come and she did not oppose. She rang at ten to nine to ask that somebody tell her when it was done, and I rang her at noon.',
          nature: 'observation',
          about: ['chelsea-cole']
        },
        {
          says: 'The judge said she looked forward to meeting Oliver at the celebration hearing in January and that he may sit in her chair. The agreed letterbox is one letter each way every May, first names only, through the council.',
          nature: 'reported',
          who: 'The judge'
        },
        {
          says: 'Oliver himself was at school, in Reception, and not told until home time. Simon says there was fish fingers for tea by request, and a cake with a digger on it.',
          nature: 'reported',
          who: 'Simon'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-05-20',
          withhold: [
            {
              says: 'By the same order Jayden Cole is from now on to be known as Oliver James Hartley.',
              basis: 'adoption-records'
            }
          ]
        }
      ]
    },
    {
      kind: 'letter',
      title: 'A letter for when you are older',
      happenedOn: '2019-12-23',
      writtenBy: 'judith-amery',
      passages: [
        {
          says: 'Dear Oliver, I was the social worker who helped you and your mum and dad become a family. Today you are four and mostly interested in diggers. I am writing to the person you will be later, who may want to know how it all came about.',
          nature: 'observation'
        },
        {
          says: 'You were born at teatime on a hot Sunday, weighing six pounds two ounces. The midwife wrote that you were “wide awake and cross”. Chelsea was seventeen. She had grown up in foster homes herself, seven of them, and she had almost nobody to show her how to look after a baby or to sit up with her when you cried.',
          nature: 'reported',
          who: 'The hospital notes and Chelsea',
          about: ['chelsea-cole']
        },
        {
          says: 'Your first name at birth was Jayden, which she chose because she had never met one, and your surname was Cole.',
          nature: 'reported',
          who: 'Chelsea',
          about: ['chelsea-cole']
        },
        {
          says: "You and she lived together in a flat over a shop until July 2017, when you were nearly two. There were good days there. She told me about a blue front door, and a neighbour's dog that slept against your pushchair. There were also nights when she left you with people she did not know well, and you were not safe with them. Social workers tried to help her for a long time. It did not work well enough or fast enough for a small boy.",
          nature: 'reported',
          who: "Chelsea and the council's earlier records",
          about: ['chelsea-cole']
        },
        {
          says: "One of those people was Chelsea's boyfriend, who was later sent to prison for what he did to another child.",
          nature: 'reported',
          who: 'The police',
          about: ['chelsea-cole']
        },
        {
          says: 'Then you lived with Maureen and Alf and the cat for almost two years. Maureen taught you to ride a trike and to say “excuse me” after burping, though you only did the second one when reminded.',
          nature: 'reported',
          who: 'Maureen, foster carer',
          about: ['maureen-sallis']
        },
        {
          says: 'None of it happened because of anything you did. Children sometimes think that it did. I have met a great many small children and I never met one whose fault it was.',
          nature: 'opinion',
          who: 'Ms Amery, adoption social worker'
        },
        {
          says: 'If you have questions when you are older, ask your mum and dad first, and then ask the council, who have promised to answer you. With my very best wishes, Judith Amery.',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'rachel-hartley',
          on: '2024-11-29',
          withhold: [
            {
              says: 'Your first name at birth was Jayden, which she chose because she had never met one, and your surname was Cole.',
              basis: 'adoption-records'
            },
            {
              says: "One of those people was Chelsea's boyfriend, who was later sent to prison for what he did to another child.",
              basis: 'adoption-records'
            }
          ]
        },
        {
          with: 'child',
          on: '2025-06-17',
          headsUp:
            'Judith wrote you this letter just before Christmas when you were four. It tells the story of where you lived first and why you could not stay. Some of it is sad. Mum would like to sit with you while you read it, on the sofa with the blanket, and I can come too.',
          withhold: [
            {
              says: 'Your first name at birth was Jayden, which she chose because she had never met one, and your surname was Cole.',
              basis: 'adoption-records'
            },
            {
              says: "One of those people was Chelsea's boyfriend, who was later sent to prison for what he did to another child.",
              basis: 'serious-harm',
              ground: 'serious-harm'
            }
          ]
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Phone call to the duty desk',
      happenedOn: '2021-10-04',
      happenedAt: '16:50',
      writtenBy: 'irene-fallow',
      passages: [
        {
          says: 'T/c from adoptive mo, R. Hartley, 01632 960417. Ch is 6, crying at the school gate x2 weeks, asks if she is “coming back after work for definite”. Wants PAS assessment.',
          nature: 'reported',
          who: 'Rachel'
        },
        {
          says: 'Mo is over-anxious and somewhat precious, typical of older first-time adopters. Ch has been placed since 2019 and is settled.',
          nature: 'opinion',
          who: 'Duty social worker',
          about: ['rachel-hartley']
        },
        {
          says: 'Advised to speak to school. Explained no role for CSC at this time as does not meet threshold. Caller became short with me. NFA.',
          nature: 'decision',
          who: 'Duty social worker'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Post received',
      happenedOn: '2022-11-15',
      writtenBy: 'trevor-maddock',
      passages: [
        {
          says: "Env. rec'd marked for J. Cole, from birth mo. No live match under that name on new letterbox index following office move. Not scanned. Put in box 31 (unmatched) pending query. Query not raised – index down.",
          nature: 'unsorted',
          about: ['chelsea-cole']
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Mum rings to ask for help',
      happenedOn: '2024-01-22',
      happenedAt: '13:05',
      writtenAfterDays: 3,
      writtenBy: 'josh-adeyemi',
      present: ['Rachel, your mum', 'Mr Adeyemi, social worker'],
      passages: [
        {
          says: 'Late entry: I was in court on the Tuesday and Wednesday and wrote this up from my notebook.',
          nature: 'observation'
        },
        {
          says: 'Rachel says that since half term Oliver, who is in Year 4, has stomach aches every school morning, has stopped going to Cubs and asks at bedtime whether his “tummy lady” is dead. He has missed eleven days. She has stopped working Mondays. She said, “I rang in 2021 and I was made to feel silly. I am not going to be made to feel silly again.”',
          nature: 'reported',
          who: 'Rachel'
        },
        {
          says: 'I apologised for 2021, having found the note. I agree it reads badly.',
          nature: 'opinion',
          who: 'Mr Adeyemi, social worker'
        },
        {
          says: 'From the front sheet: child was removed at birth and has no memory of birth family. Letterbox check: birth mother last wrote in 2020, nothing since. I told Rachel this and she went quiet and then said that at least she knew what to tell him.',
          nature: 'reported',
          who: 'The front sheet and the letterbox office',
          about: ['chelsea-cole']
        },
        {
          says: 'I will do an adoption support assessment. Peter Oyelaran has agreed it.',
          nature: 'decision',
          who: 'Mr Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'What help you and your family need',
      happenedOn: '2024-03-14',
      writtenBy: 'josh-adeyemi',
      present: ['You', 'Rachel, your mum', 'Simon, your dad', 'Mr Adeyemi, social worker'],
      passages: [
        {
          says: 'This adoption support assessment was undertaken pursuant to the Adoption Support Services Regulations 2005 following parental self-referral, and draws upon two home visits, a telephone consultation with the SENCo, an SDQ, and a desktop review of the front sheet, the closed file not having been available within timescales.',
          nature: 'observation'
        },
        {
          says: 'Oliver (8) is an adopted child who was removed at birth due to neglect and parental substance misuse. He presents with anxiety, somatic complaints and EBSA, and it was felt that these are rooted in early relational trauma and a disorganised attachment.',
          nature: 'assessment',
          who: 'Mr Adeyemi, social worker'
        },
        {
          says: "Oliver said very little to me. He drew a map of his school with the toilets coloured red and wrote “hot” next to the hall. When I asked what the best part of the day was he said, “Home time, but it isn't a part.”",
          nature: 'observation'
        },
        {
          says: 'Simon thinks that Oliver will grow out of it and that too much talk makes it worse; he told me about his own first year at boarding school. Rachel disagrees and said so in front of him. Both were in tears at different points and both made me tea.',
          nature: 'observation',
          about: ['simon-hartley', 'rachel-hartley']
        },
        {
          says: 'Birth mother has failed to engage with letterbox since 2020 and it is clear that she has moved on. Any reintroduction of the birth family narrative could therefore be destabilising.',
          nature: 'opinion',
          who: 'Mr Adeyemi, social worker',
          about: ['chelsea-cole']
        },
        {
          says: 'Birth mother was last known at an address in Thorsby and had a further child in 2021.',
          nature: 'reported',
          who: 'A health visitor in another county',
          about: ['chelsea-cole', 'lacey-cole']
        },
        {
          says: "What would help, in my assessment: therapy for Oliver with his parents, paid for by the Adoption Support Fund; a plan with school for mornings; and somebody for Rachel to ring. The family's strengths are considerable. This is a boy who is listened to at home, and who listens: he noticed I had a cold and fetched me the box of tissues.",
          nature: 'assessment',
          who: 'Mr Adeyemi, social worker'
        },
        {
          says: 'Agreed to fund an application for 24 sessions. Allocated to J Adeyemi until transfer.',
          nature: 'decision',
          who: 'Mr Oyelaran, team manager'
        }
      ],
      sharing: [
        {
          with: 'rachel-hartley',
          on: '2024-03-28',
          withhold: [
            {
              says: 'Birth mother was last known at an address in Thorsby and had a further child in 2021.',
              basis: 'adoption-records'
            }
          ]
        }
      ]
    },
    {
      kind: 'report',
      title: 'Report from your primary school',
      happenedOn: '2024-06-18',
      writtenBy: 'graham-tolley',
      passages: [
        {
          says: 'Attendance 71.3% (national 94%). Of 96 sessions missed, 60 coded I, 36 coded O. PP+ in receipt. No EHCP. On SEN support register, primary need SEMH.',
          nature: 'observation'
        },
        {
          says: 'Oliver is a school refuser. He manipulates his mother at the gate and it is noted that separation is markedly better when father brings him. Mother lingers.',
          nature: 'opinion',
          who: 'Mr Tolley, special needs coordinator',
          about: ['rachel-hartley', 'simon-hartley']
        },
        {
          says: 'His social worker informs us that he was taken from his birth mother at birth. He is nevertheless prone to telling other children stories about a dog and a blue door, which are fantasy, and this has been dealt with.',
          nature: 'opinion',
          who: 'Mr Tolley, special needs coordinator'
        },
        {
          says: 'Class teacher Miss Ewart reports that in art he will work for an hour without looking up, and that he has built a working lift out of a shoebox, string and two cotton reels, which the whole class queued to try.',
          nature: 'reported',
          who: 'Miss Ewart, class teacher'
        },
        {
          says: 'The incident of 22 May (chair pushed) followed another pupil, Callum Reddy, 14 Osier Close, telling him that his “real mum” sold him.',
          nature: 'reported',
          who: 'The lunchtime supervisor'
        },
        {
          says: 'Recommendation: a reduced timetable was considered and rejected because it would reward avoidance.',
          nature: 'decision',
          who: 'Mr Tolley, special needs coordinator'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'A visit when nobody was in',
      happenedOn: '2024-09-10',
      happenedAt: '16:00',
      writtenAfterDays: 2,
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'Visit to the family home to see Oliver at the start of Year 5. Knocked three times, rang the landline, waited in the car until 16:25. Oliver not seen. Card left.',
          nature: 'observation'
        },
        {
          says: 'My first entry said “family failed to keep appointment”. I have taken that out. Rachel had left a message with the office on Monday that they were at the GP about his stomach, and nobody passed it to me. That is also why I am writing two days late: I wanted to find out first.',
          nature: 'observation'
        },
        {
          says: 'Rebooked for the 24th. Rachel was gracious about it. She says he had put out biscuits for me on Monday night on a saucer with a lid.',
          nature: 'reported',
          who: 'Rachel'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary before your social worker changed',
      happenedOn: '2024-11-06',
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'Transfer summary, J Adeyemi to R Penhale. Oliver is 9, Year 5. ASF agreed July for 24 x DDP with Dr Sorrell, started 20 Sept, five attended. Attendance since September 84%.',
          nature: 'observation'
        },
        {
          says: "What is life like for Oliver? He has a mum and dad who turn up, a cousin he worships, and a stomach that hurts on weekdays. He sleeps with the light on. He wants to know things nobody is telling him and I don't think I have been the one to tell him.",
          nature: 'assessment',
          who: 'Mr Adeyemi, social worker'
        },
        {
          says: 'Background: removed at birth, see front sheet. BM not engaged in indirect contact, no letters since 2020.',
          nature: 'reported',
          who: 'The front sheet',
          about: ['chelsea-cole']
        },
        {
          says: 'Supervision with P Oyelaran 4 Nov: agreed that school meeting is overdue (I said in March I would call one and I have not). Closed adoption file to be requested by new worker. Three visits of a planned six took place.',
          nature: 'observation'
        },
        {
          says: 'Next three months: request the closed file; meet school; find out what Oliver means by the dog.',
          nature: 'decision',
          who: 'Mr Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Our first visit',
      happenedOn: '2024-11-27',
      happenedAt: '15:45',
      writtenAfterDays: 1,
      writtenBy: 'ruth-penhale',
      present: ['You', 'Mum', 'Ms Penhale, social worker', 'Dad, for the last ten minutes'],
      passages: [
        {
          says: "I came to your house so that we could meet. You opened the door yourself and said, “You're the new one.” I said yes. You asked how long I was staying and I told you the truth, which is that I don't know, but that I have no plans to go anywhere.",
          nature: 'observation'
        },
        {
          says: 'You showed me a lift you are building for your hamster, Gary. It goes up with a handle and comes down by itself, which you say is the problem.',
          nature: 'observation'
        },
        {
          says: "You told me, “Everyone says I was a baby so I can't remember, but I remember a blue door and Biscuit.” You said Biscuit was a dog and was warm, and that Mr Tolley told you it was made up. You asked me to find out. I promised I would read the old file and tell you what it says about a door and a dog, even if it says nothing.",
          nature: 'reported',
          who: 'You'
        },
        {
          says: 'Mum said mornings are a bit better since Dr Sorrell, and that the worst day is Tuesday because of swimming. Dad came in from work, and said he would rather know than not, about all of it. That was a change, he said.',
          nature: 'reported',
          who: 'Mum and Dad'
        },
        {
          says: 'I thought you were funny and careful, and that you were checking whether I would listen. I think the plan for help is the right one but that there is a hole in it, where the answers to your questions should be.',
          nature: 'assessment',
          who: 'Ms Penhale, social worker'
        },
        {
          says: 'Nobody new lives at home, unless you count Gary. I will come again on 11 December.',
          nature: 'observation'
        }
      ],
      sharing: [{ with: 'child', on: '2024-12-05' }]
    },
    {
      kind: 'chronology-entry',
      title: 'A mistake put right',
      happenedOn: '2025-01-15',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: "The front sheet said “removed at birth”. That is wrong. I read the closed adoption file in the records room today with the adoption manager's written permission. He lived with his birth mother until 14 July 2017, when he was 22 months old.",
          nature: 'observation',
          about: ['chelsea-cole']
        },
        {
          says: 'The error begins in a box ticked on the 2019 transfer form. It was copied into the January, March and November 2024 records and from there to his school. Front sheet amended; school told in writing, 15/1.',
          nature: 'observation'
        },
        {
          says: 'A photograph in the file shows a blue door. On the back somebody has written: J and Biscuit, from downstairs, June 17.',
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary, winter',
      happenedOn: '2025-02-12',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'The plan has three aims: that Oliver can get to school without pain, that his parents have support, and that he has a true story of his beginnings. On the first, he has been in school on 24 of the 28 days since term began, against 18 of 28 last winter.',
          nature: 'observation'
        },
        {
          says: "On 16 January I told him, with his parents, that he was right about the door and the dog. He was silent for a bit and then said, “I want that written down.” He carried the copy of the photograph to school in a lunch box and showed Miss Ewart. Mr Tolley has apologised to him, in person, at Rachel's request; I understand it was short.",
          nature: 'observation'
        },
        {
          says: 'Dr Sorrell says that he has begun to be cross in sessions, which she is pleased about, because until Christmas he only looked after everyone else in the room.',
          nature: 'reported',
          who: 'Dr Sorrell, therapist'
        },
        {
          says: 'A fresh question: he asks every visit whether Chelsea writes. I was sent the same one-line answer as my predecessor. I have asked the letterbox office to look by hand, including under the old name.',
          nature: 'observation',
          about: ['chelsea-cole']
        },
        {
          says: 'Supervision 10 February: continue; life-story sessions to start when therapy allows; manager to chase letterbox if there is no answer by the end of the month.',
          nature: 'decision',
          who: 'Mr Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Letters found',
      happenedOn: '2025-03-11',
      happenedAt: '09:20',
      writtenBy: 'bethan-rudd',
      passages: [
        {
          says: "Following R Penhale's second request I went through the unmatched boxes at the old office. In box 31 there were two sealed envelopes and one birthday card from Chelsea, stamped in by us on 15/11/2022, 2/6/2023 and 4/6/2024, all under Oliver's former name. There were 212 other items in that box.",
          nature: 'observation',
          about: ['chelsea-cole']
        },
        {
          says: 'So the answers this office gave in January 2024 and January 2025, that nothing had come, were not true. Whoever looked only looked at the index, which since the 2022 move held current names.',
          nature: 'observation'
        },
        {
          says: "The Hartleys' own letters to her were posted each May without a break. She will have been receiving theirs and thinking that they ignored hers.",
          nature: 'opinion',
          who: 'Ms Rudd, letterbox coordinator',
          about: ['chelsea-cole', 'rachel-hartley', 'simon-hartley']
        },
        {
          says: 'I rang Ruth straight away. I have opened, read and copied each item as the agreement requires, locked the originals in the fire cabinet and told my manager I am going through all 212.',
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'decision',
      title: 'What to do about the letters',
      happenedOn: '2025-03-20',
      writtenBy: 'peter-oyelaran',
      present: [
        'Rachel',
        'Simon',
        'Ms Penhale, social worker',
        'Ms Rudd, letterbox coordinator',
        'Mr Oyelaran, team manager'
      ],
      passages: [
        {
          says: "The decision is mine, with Rachel and Simon's agreement as the people who have parental responsibility: Oliver will be told that Chelsea wrote, that we lost her letters, and that he can read them, in the Easter holiday, at home, with his parents and Ruth.",
          nature: 'decision',
          who: 'Mr Oyelaran, team manager'
        },
        {
          says: 'Options looked at: (a) keep the letters until he is 18; (b) give them to his parents to use as they see fit; (c) tell him now and let him choose whether to read. Simon preferred (b) to begin with. Rachel said that he would find out in the end and that she would not be part of a second silence. Simon changed his mind after reading them.',
          nature: 'reported',
          who: 'Rachel and Simon',
          about: ['rachel-hartley', 'simon-hartley']
        },
        {
          says: "Oliver did not know of the letters, so he could not be asked about them directly. What he wants is on the file many times: to know if she writes. Dr Sorrell's advice was to go ahead and to have a session within three days.",
          nature: 'reported',
          who: 'Ms Penhale and Dr Sorrell'
        },
        {
          says: 'The second letter names a little girl, Lacey, who was born to Chelsea in November 2021 and lives with her.',
          nature: 'reported',
          who: "Chelsea's letter of June 2023",
          about: ['chelsea-cole', 'lacey-cole']
        },
        {
          says: 'He will be told he has a younger half-sister, because the letters make no sense without her. Her first name will be covered until Chelsea has been asked.',
          nature: 'decision',
          who: 'Mr Oyelaran, team manager'
        },
        {
          says: 'Basis: the 2019 letterbox agreement, section 4 of the Adoption and Children Act 2002 (adoption support) and his welfare. I have also reported the loss as an information incident, to Mr Rawal.',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'rachel-hartley',
          on: '2025-03-24',
          withhold: [
            {
              says: 'The second letter names a little girl, Lacey, who was born to Chelsea in November 2021 and lives with her.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'The day you read the letters',
      happenedOn: '2025-04-09',
      happenedAt: '10:30',
      writtenBy: 'ruth-penhale',
      present: ['You', 'Mum', 'Dad', 'Ms Penhale, social worker'],
      passages: [
        {
          says: "We sat in the kitchen. Dad told you, because he had asked to. He said Chelsea had written to you three times, the council had put the letters in the wrong box, and nobody had looked properly until I nagged. You said, “So she's not dead.” Dad said no. You said, “And she can write.”",
          nature: 'observation'
        },
        {
          says: 'You chose to read them in the order they came, at the table, by yourself, with us in the room but “not looking”. It took twenty minutes. You laughed once, at the part about Biscuit eating a whole birthday cake with the candles in.',
          nature: 'observation'
        },
        {
          says: "When you came to the part about a little sister you asked if she was allowed to stay with Chelsea. I said yes. You asked why she was and you weren't. I told you that Chelsea was seventeen with you and twenty-three with her, that she had had help by then which she did not have in time for you, and that I know this is not a good enough answer.",
          nature: 'observation',
          about: ['chelsea-cole', 'lacey-cole']
        },
        {
          says: 'Chelsea writes that Lacey has her own fish and is scared of the hoover.',
          nature: 'reported',
          who: 'Chelsea, in her letter of June 2024',
          about: ['chelsea-cole', 'lacey-cole']
        },
        {
          says: "You went up to your room and slammed the door, and came down an hour later wanting toast. You told Mum: “You're still my mum but I'm going to be annoyed till Friday.” Mum said that was fair.",
          nature: 'reported',
          who: 'You'
        },
        {
          says: 'I am sorry that we lost your letters, Oliver. I wrote this on the same day, while I could still hear how you said things.',
          nature: 'opinion',
          who: 'Ms Penhale, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-04-25',
          headsUp:
            "This is what I wrote about the morning in the kitchen when you read Chelsea's letters. It may bring the feelings back. One sentence is covered because it is about a small child who cannot say yes yet; I have asked Chelsea and I will tell you what she answers.",
          withhold: [
            {
              says: 'Chelsea writes that Lacey has her own fish and is scared of the hoover.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary, spring',
      happenedOn: '2025-05-15',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: "The letters have been the main event of the quarter. There was a rough fortnight: two days off school, a hole in the plasterboard, one night in his parents' bed. Then he asked for paper. His reply to Chelsea went on 6 May and is four sides long with a diagram of Gary's lift.",
          nature: 'observation'
        },
        {
          says: "Attendance this term 93%. He goes in by the kitchen door with Mrs Obi, the cook, who gives him the register to carry. It was Mrs Obi's idea and it has done more than any of ours.",
          nature: 'observation'
        },
        {
          says: 'Simon has not missed a therapy session since Easter. He told me his son being angry out loud is easier to live with than his son being ill.',
          nature: 'reported',
          who: 'Simon',
          about: ['simon-hartley']
        },
        {
          says: "In my judgement he is safer and better understood than six months ago, and the council's own mistake was the largest obstacle. We should say so to him in a letter and not leave it to his social worker's apologies.",
          nature: 'assessment',
          who: 'Ms Penhale, social worker'
        },
        {
          says: 'Agreed in supervision 13 May. Letter to come from the head of service. Life-story papers from before the adoption to be shared on 20 May, with the earlier name covered, as he and Rachel have asked for now. Life-story session 20/5 at home.',
          nature: 'decision',
          who: 'Mr Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'letter',
      title: 'A letter to say sorry',
      happenedOn: '2025-06-24',
      writtenBy: 'anne-marsden',
      passages: [
        {
          says: 'Dear Oliver, I am in charge of the part of the council that looks after letters between adopted children and their birth families. I am writing because we let you down and you should hear it from me.',
          nature: 'observation'
        },
        {
          says: 'When our office moved in 2022 we started using a new list. Your letters from Chelsea came with your old name on, the list did not have it, and somebody put them in a box. When your mum and Mr Adeyemi and then Ms Penhale asked us, we looked at the list and not in the box. We told them she had not written. That was wrong, and you believed us for more than a year.',
          nature: 'observation'
        },
        {
          says: 'We also had it on your file that you left Chelsea as a newborn baby, and people told you that you could not remember what you did remember. You were right and our paper was wrong.',
          nature: 'observation',
          about: ['chelsea-cole']
        },
        {
          says: 'What I have decided: every box has been opened, every letter will now be looked for under both names, and Ms Rudd will ring your mum or dad herself each June to say yes or no. I have written to Chelsea as well, to tell her it was our fault you did not answer.',
          nature: 'decision',
          who: 'Ms Marsden, Head of Service',
          about: ['chelsea-cole']
        },
        {
          says: 'You asked Ms Penhale whether anybody got in trouble. The person who put the letters in the box was doing the job of three people that month. The trouble is mine, and I would be glad to hear from you if you want to tell me what you think of it. Yours sincerely, Anne Marsden.',
          nature: 'observation'
        }
      ],
      sharing: [{ with: 'child', on: '2025-06-24' }]
    },
    {
      kind: 'review',
      title: 'Review of your adoption support',
      happenedOn: '2025-11-18',
      writtenAfterDays: 6,
      writtenBy: 'marian-stokoe',
      present: ['Rachel', 'Simon', 'Ms Penhale, social worker', 'Mr Tolley, special needs coordinator'],
      passages: [
        {
          says: "Annual review of ASP, chaired by M Stokoe, IRM. Minutes delayed owing to chair's leave. Child did not attend; he was in school. His views were not sought by the chair.",
          nature: 'observation'
        },
        {
          says: 'Oliver (10, Year 6) was removed at birth from his mother and placed for adoption. DDP 22/24 delivered, SDQ total difficulties 21 to 13. It was felt by all that good progress is being made and that outcomes are on track.',
          nature: 'assessment',
          who: 'Ms Stokoe, reviewing manager'
        },
        {
          says: 'Mr Tolley stated that OH is now “no trouble at all” and should cope with secondary transfer provided mother does not transmit her anxieties to him.',
          nature: 'opinion',
          who: 'Mr Tolley, special needs coordinator',
          about: ['rachel-hartley']
        },
        {
          says: 'RP challenged the statement as to removal at birth and asked that it be corrected, the chronology of January 2025 refers. The chair was working from the previous minutes and will look into it.',
          nature: 'reported',
          who: 'Ms Penhale, social worker'
        },
        {
          says: 'Birth mother, now at 3 Tannery Row, Thorsby, replied to the child in October and is reported to be requesting a face-to-face meeting.',
          nature: 'reported',
          who: 'The letterbox office',
          about: ['chelsea-cole']
        },
        {
          says: "Parents' view: Rachel would consider a meeting when he is older. Simon would like a video call not to be ruled out. Neither wants him asked before SATs.",
          nature: 'reported',
          who: 'Rachel and Simon'
        },
        {
          says: 'Decisions: 1. Six top-up sessions. 2. Transition plan with secondary by Easter – RP. 3. Meeting with BM not to be progressed at this time; consider at next review.',
          nature: 'decision',
          who: 'Ms Stokoe, reviewing manager',
          about: ['chelsea-cole']
        }
      ],
      sharing: [
        {
          with: 'rachel-hartley',
          on: '2025-12-02',
          withhold: [
            {
              says: 'Birth mother, now at 3 Tannery Row, Thorsby, replied to the child in October and is reported to be requesting a face-to-face meeting.',
              basis: 'adoption-records',
              ground: 'given-in-confidence'
            }
          ],
          withdrawnOn: '2025-12-04'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'The school play',
      happenedOn: '2026-07-16',
      happenedAt: '18:00',
      writtenAfterDays: 1,
      writtenBy: 'moira-teague',
      present: ['You', 'Mum', 'Dad', 'Ms Teague, support worker'],
      passages: [
        {
          says: "Oliver invited Ruth to the leavers' play and she had Covid so he said I would do, as he knows me from the Saturday adoption group. Tansy Lane Primary hall, second row, very small chair.",
          nature: 'observation'
        },
        {
          says: 'He was stage manager. The set had a working lift in it. Halfway through Act Two it stuck with the king inside, and Oliver walked on in his blacks, in front of two hundred people, said “Engineer” to the audience, fixed it, bowed and walked off. It brought the house down.',
          nature: 'observation'
        },
        {
          says: 'This is a boy who two years ago could not go through the school gate. His mum was crying so hard that a stranger gave her a serviette.',
          nature: 'opinion',
          who: 'Ms Teague, support worker',
          about: ['rachel-hartley']
        },
        {
          says: "Afterwards he told me that he meant it to stick. I don't know if that's true. He says not to write down which.",
          nature: 'reported',
          who: 'Oliver'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit after your first weeks in Year 7',
      happenedOn: '2026-09-22',
      happenedAt: '16:30',
      writtenAfterDays: 1,
      writtenBy: 'ruth-penhale',
      present: ['You', 'Dad', 'Ms Penhale, social worker'],
      passages: [
        {
          says: "At home, to see how Marl Bank High is going and to hear what Oliver, now 11, would like to happen next. Seen with Simon and then on his own in the garage. Rachel was at her mother's, who has had a fall; otherwise the household is the same.",
          nature: 'observation'
        },
        {
          says: 'He has been in every day. Two stomach aches, both on Tuesdays. He has a locker, a friend called Dev and a detention, for oiling a door.',
          nature: 'reported',
          who: 'Oliver'
        },
        {
          says: 'The transition form that went up from primary says that he was adopted “from birth”. A head of year repeated it to him, kindly, on day three. He told her: “That is a typing mistake that has been going round since before I could type.” I have sent the correction again, by name, and asked for a written reply.',
          nature: 'observation'
        },
        {
          says: "Alone, he said he would like to meet Chelsea one day, “not a big thing, like a café”, and to know what he was called. He has worked out the first letter from the photograph. He hasn't told his parents because of Mum's face.",
          nature: 'reported',
          who: 'Oliver, in confidence',
          about: ['chelsea-cole', 'rachel-hartley']
        },
        {
          says: 'He knows I will not carry that to them without him. We agreed that he and I will tell them together before the next plan. I judge that he is well enough for this and that waiting is now harder on him than asking.',
          nature: 'assessment',
          who: 'Ms Penhale, social worker'
        },
        {
          says: 'Simon was proud and slightly lost; he asked me if a boy needs his dad at eleven. I said to ask the boy.',
          nature: 'observation',
          about: ['simon-hartley']
        }
      ]
    },
    {
      kind: 'plan',
      title: 'Your plan for this winter',
      happenedOn: '2026-11-10',
      writtenBy: 'ruth-penhale',
      present: ['You', 'Mum', 'Dad', 'Ms Penhale, social worker'],
      passages: [
        {
          says: 'This is your adoption support plan from November 2026 to April 2027. We wrote it together at your kitchen table and you typed half of it.',
          nature: 'observation'
        },
        {
          says: 'School. You go in by the main gate with Dev. On Tuesdays you may go to the library before registration, no questions. Mrs Lindqvist, head of year, is the one person you tell if your stomach is bad. Mum and Dad will not ring school without telling you first.',
          nature: 'decision',
          who: 'You, Mum, Dad and Ms Penhale'
        },
        {
          says: 'Your names. You want to know the name you were given when you were born. Mum and Dad have agreed. Dr Sorrell will help us choose the day, and it will be before Christmas and not at Christmas. Until then it stays covered in the copies, as you asked.',
          nature: 'decision',
          who: 'You, Mum and Dad'
        },
        {
          says: 'Meeting Chelsea. You would like to. Mum needs some time and has told you that herself, and you told her that she could have “till spring”. I will ask Chelsea through the letterbox how she feels about a café. I cannot promise that it will happen. Mr Oyelaran decides with your parents in April, after hearing from you.',
          nature: 'decision',
          who: 'Mr Oyelaran, team manager, with Mum and Dad',
          about: ['chelsea-cole', 'rachel-hartley']
        },
        {
          says: 'Chelsea has had a hard autumn with her health and may not be able to answer before the new year.',
          nature: 'reported',
          who: 'Chelsea, to the letterbox office in confidence',
          about: ['chelsea-cole']
        },
        {
          says: 'What I think: you know your own mind. The worry in your stomach has got smaller each time someone told you something true. So that is the plan.',
          nature: 'assessment',
          who: 'Ms Penhale, social worker'
        },
        {
          says: 'I will see you on 8 December. Gary the Second is to be weighed then as well.',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-11-17',
          withhold: [
            {
              says: 'Chelsea has had a hard autumn with her health and may not be able to answer before the new year.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    }
  ]
};
