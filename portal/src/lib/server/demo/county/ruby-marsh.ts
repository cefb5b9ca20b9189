import type { Story } from './story.ts';

export const rubyMarsh: Story = {
  child: {
    key: 'ruby-marsh',
    givenName: 'Ruby',
    familyName: 'Marsh',
    bornOn: '2020-04-27',
    identificationNumber: 'HC-12077',
    team: 'safeguarding-north',
    allocatedTo: 'ruth-penhale',
    situation: 'At home with her mum and dad; child protection plan since November 2024'
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
    { key: 'ben-lowe', givenName: 'Ben', familyName: 'Lowe', relation: 'dad', family: true },
    {
      key: 'kayleigh-marsh',
      givenName: 'Kayleigh',
      familyName: 'Marsh',
      bornOn: '2011-06-14',
      relation: 'big sister',
      family: true
    },
    {
      key: 'tyler-marsh',
      givenName: 'Tyler',
      familyName: 'Marsh',
      bornOn: '2017-02-09',
      relation: 'big brother',
      family: true
    },
    {
      key: 'craig-holland',
      givenName: 'Craig',
      familyName: 'Holland',
      relation: 'mum’s former partner',
      family: false
    },
    { key: 'pauline-dyer', givenName: 'Pauline', familyName: 'Dyer', relation: 'neighbour', family: false },
    {
      key: 'alan-frith',
      givenName: 'Alan',
      familyName: 'Frith',
      relation: 'conference chair',
      family: false
    },
    {
      key: 'comfort-agyeman',
      givenName: 'Comfort',
      familyName: 'Agyeman',
      relation: 'school nurse',
      family: false
    },
    {
      key: 'owen-trask',
      givenName: 'Owen',
      familyName: 'Trask',
      relation: 'Reception teacher',
      family: false
    }
  ],
  authorities: [
    { person: 'donna-marsh', basis: 'parental-responsibility', from: '2025-01-10' },
    { person: 'ben-lowe', basis: 'parental-responsibility', from: '2025-01-10', suspendedOn: '2026-08-03' }
  ],
  records: [
    {
      kind: 'visit',
      title: 'First visit after you were born',
      happenedOn: '2020-05-07',
      happenedAt: '11:00',
      writtenBy: 'irene-fallow',
      present: ['Ruby', 'Mum', 'Irene Fallow (on a video call, then from the landing)'],
      passages: [
        {
          says: 'Ruby is ten days old. Because of the lockdown I saw her first on a video call and then through the kitchen window, from the landing outside the flat, with Ms Marsh holding her up to the glass. No interpreter needed. The visit was to start the child in need plan agreed before the birth.',
          nature: 'observation'
        },
        {
          says: 'She was awake, pink, dressed in a yellow cardigan, and sneezed at me. The midwife has her at 3.4 kg, back above her birth weight.',
          nature: 'observation'
        },
        {
          says: 'Ms Marsh told me she drank “before I knew, and twice after”, and that she wanted it put down by somebody who would put down the rest too.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh']
        },
        {
          says: 'The rest: she came to every antenatal appointment, has the cot, the steriliser and a list on the fridge of whom to ring at night. Her two older children were taken into care in 2018 and she spoke of them without being asked. She keeps their school photographs at the height of the baby’s eyes.',
          nature: 'observation',
          about: ['donna-marsh', 'kayleigh-marsh', 'tyler-marsh']
        },
        {
          says: 'She chose not to name Ruby’s father on the birth registration form yet. She said that he is kind and that she wants to see whether he stays.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh', 'ben-lowe']
        },
        {
          says: 'Weekly video calls from me, health visitor on the other days. I judge the risk to be manageable today and I will judge it again next Thursday.',
          nature: 'assessment',
          who: 'Irene Fallow, duty social worker'
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Child in need meeting',
      happenedOn: '2020-12-08',
      writtenAfterDays: 7,
      writtenBy: 'irene-fallow',
      present: ['Mum', 'Health visitor', 'Irene Fallow'],
      passages: [
        {
          says: 'CIN review 4, via video call. Apologies: GP, substance misuse svc (no reply x3), nursery n/a. Inputted late, writer covering two duty desks.',
          nature: 'observation'
        },
        {
          says: 'HV: wt 50th centile, sitting, 2 teeth, imms UTD, ASQ within range. Home conditions good enough. Nil concerns re handling.',
          nature: 'reported',
          who: 'Comfort Agyeman, health visitor'
        },
        {
          says: 'M reports occasional glass of wine at wkends only. Birth father unknown.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh', 'ben-lowe']
        },
        {
          says: 'Outcome NFA / step down to universal. It was felt that M has learned from past experiences. Close.',
          nature: 'decision',
          who: 'Not stated in the minutes'
        }
      ]
    },
    {
      kind: 'report',
      title: 'Two-year health review',
      happenedOn: '2022-05-17',
      writtenBy: 'comfort-agyeman',
      present: ['Ruby', 'Mum', 'Ben Lowe'],
      passages: [
        {
          says: 'I saw Ruby at home for her two-year check. She is two years and three weeks old. She built a tower of nine blocks, said “more tower”, knocked it over and looked to see whether I minded.',
          nature: 'observation'
        },
        {
          says: 'Height and weight both on the line they have always followed. About eighty words, some joined up. Teeth brushed twice a day, by her, and then again by an adult. Vision and walking as I would hope.',
          nature: 'observation'
        },
        {
          says: 'Donna told me that she asked the Linden recovery service for help in March, by herself, after a bad winter, and has not had a drink for five and a half weeks. She showed me the appointment card.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh']
        },
        {
          says: 'Ben Lowe was there and has moved in. He is Ruby’s father. He works nights at a bakery depot, sleeps until two, and does bath time. Ruby calls him “Daddy Bun”. They have an appointment in August to add his name to her birth certificate.',
          nature: 'reported',
          who: 'Ben Lowe, dad',
          about: ['ben-lowe']
        },
        {
          says: 'In my professional view she is thriving. I have offered three more visits because new sobriety is hard work, and they said yes to all of them.',
          nature: 'opinion',
          who: 'Comfort Agyeman, health visitor',
          about: ['donna-marsh']
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'A call on Sunday night',
      happenedOn: '2024-10-20',
      happenedAt: '21:25',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'I was on the out-of-hours rota. A caller told me that a little girl was by herself in the yard behind the flats, in a nightdress and wellingtons, talking to the guinea pig.',
          nature: 'reported',
          who: 'Pauline Dyer, neighbour',
          about: ['pauline-dyer']
        },
        {
          says: 'The caller gave her name as Mrs Pauline Dyer, 07700 900143, and said I must not tell Donna who rang. She had rung us before, in 2018, and has had to look Donna in the face ever since.',
          nature: 'reported',
          who: 'Pauline Dyer, neighbour',
          about: ['pauline-dyer', 'donna-marsh']
        },
        {
          says: 'I asked the police for a welfare check. PC Amin rang me back at 22:20: child indoors, warm, cheerful, front door had been on the latch. Mum asleep on the settee and hard to wake; empty bottles by the bin. Ben at work until six, came home at once when the officer rang the depot.',
          nature: 'reported',
          who: 'PC Amin, police',
          about: ['donna-marsh', 'ben-lowe']
        },
        {
          says: 'Safe overnight with Ben there. Passed to Peter Oyelaran for first thing.',
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Strategy discussion',
      happenedOn: '2024-10-22',
      happenedAt: '14:00',
      writtenAfterDays: 3,
      writtenBy: 'peter-oyelaran',
      present: [
        'Peter Oyelaran, team manager',
        'Police safeguarding unit',
        'School nurse',
        'Ashgrove Primary'
      ],
      passages: [
        {
          says: 'Strat under s47. CSC, PPU, 0-19, Edn in attendance. Late due to no minute taker.',
          nature: 'observation'
        },
        {
          says: 'Edn: R late 11/31 sessions, collected at 4.20 on 21/10 by M, strong smell of mints. Lunchbox inconsistent. R has told staff that “Mummy has a headache bed”.',
          nature: 'reported',
          who: 'Ashgrove Primary, safeguarding lead',
          about: ['donna-marsh']
        },
        {
          says: 'PPU: CH (ex-ptnr) sighted in the town in August; M logged call to 101 on 19/8, no crime. No intel re BL.',
          nature: 'reported',
          who: 'Police safeguarding unit',
          about: ['craig-holland', 'donna-marsh', 'ben-lowe']
        },
        {
          says: 'Historic: 2 x sibs LAC 2018, COs 2019. Pattern repeating. M is an alcoholic and will present as compliant when scrutinised. BL is passive.',
          nature: 'opinion',
          who: 'Peter Oyelaran, team manager',
          about: ['donna-marsh', 'ben-lowe', 'kayleigh-marsh', 'tyler-marsh']
        },
        {
          says: 'Outcome: threshold met, single agency s47, RP to see R alone within 48h, ICPC by 12/11.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'I met you at school',
      happenedOn: '2024-10-24',
      happenedAt: '09:40',
      writtenBy: 'ruth-penhale',
      present: ['Ruby', 'Mr Trask, Reception teacher (for the first five minutes)', 'Ruth Penhale'],
      passages: [
        {
          says: 'I saw Ruby at Ashgrove Primary, in the book corner, with her dad’s agreement given to me by phone at eight. She is four and a half. English is her first language. I told her my name, that I talk to children about home, and that she could stop by putting the frog puppet on my hand.',
          nature: 'observation'
        },
        {
          says: 'She drew her house with three windows. In one she drew a bed, coloured over it hard in blue, and said: “That’s Mummy’s headache bed. I do my own cereal. I don’t do the milk, it’s heavy.”',
          nature: 'reported',
          who: 'Ruby',
          about: ['donna-marsh']
        },
        {
          says: 'She told me she went outside on Sunday because Crumpet, the guinea pig, was cold. She took him her own blanket. She was not frightened of the dark, but she was frightened when the police lady’s radio talked.',
          nature: 'reported',
          who: 'Ruby'
        },
        {
          says: 'About her dad she said that he smells of bread and that he sings when he brushes her hair, and she sang it to me.',
          nature: 'reported',
          who: 'Ruby',
          about: ['ben-lowe']
        },
        {
          says: 'After nineteen minutes the frog went on my hand. We then looked at a book about a whale.',
          nature: 'observation'
        },
        {
          says: 'I think that Ruby has been looking after herself in the evenings for some weeks, and that she does not yet see this as anybody’s fault. It is a first meeting; she was open with me and I have not earned more than that.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker'
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'Report for the first conference',
      happenedOn: '2024-11-08',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'Household: Ruby, 4, Reception; mother Donna Marsh, 35; Ben Lowe, 33. Mr Lowe does not hold parental responsibility, birth father not named on the registration. Guinea pig. Rented flat on two floors, tidy, warm, food in on both my visits.',
          nature: 'observation',
          about: ['donna-marsh', 'ben-lowe']
        },
        {
          says: 'History (from sibling file): The children witnessed repeated assaults on mother by Craig Holland up to June 2018, and Ruby and her siblings were exposed to his violence over a period of years. Sibling Kayleigh Marsh, 14.06.11, currently placed with carers and attending Northmoor Academy, displays significant dysregulation. Sibling Tyler Marsh, 09.02.17, SGO.',
          nature: 'reported',
          who: 'The older children’s file',
          about: ['craig-holland', 'donna-marsh', 'kayleigh-marsh', 'tyler-marsh']
        },
        {
          says: 'Donna says that she was well for two years and four months. In August she saw Mr Holland in the market hall, went home, locked the doors and did not tell anybody for nine days. Her cleaning contract ended the same month. She began drinking at night when Ben had left for work and Ruby was asleep.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'Ben says: “I knew and I didn’t know. I leave at nine and I come in at half six and she’d be up, with the porridge on. I should’ve asked who’d washed the glasses.”',
          nature: 'reported',
          who: 'Ben Lowe, dad',
          about: ['ben-lowe', 'donna-marsh']
        },
        {
          says: 'Ruby is loved, well spoken, meets her milestones and is popular. She has been left without a waking adult on what I believe to be most weeknights since early September. On one of them she let herself out.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker'
        },
        {
          says: 'Protective: Donna rang the Linden service herself on 21 October and went back to the group on 1 November. Ben has swapped to a four-night pattern and his sister sleeps over on the other nights until Christmas. Against: both of them hid it from the school, the nurse and each other.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker',
          about: ['donna-marsh', 'ben-lowe']
        },
        {
          says: 'Recommendation: child protection plan under neglect. The parents read this report on 10 November. Donna agrees with the plan and not with the word. She asked, “Is there not a smaller word?”',
          nature: 'opinion',
          who: 'Ruth Penhale, social worker',
          about: ['donna-marsh']
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'First child protection conference',
      happenedOn: '2024-11-12',
      happenedAt: '09:30',
      writtenAfterDays: 1,
      writtenBy: 'alan-frith',
      present: [
        'Mum',
        'Dad',
        'Ruth Penhale',
        'Owen Trask, Reception teacher',
        'Comfort Agyeman, school nurse',
        'Police officer',
        'Alan Frith'
      ],
      passages: [
        {
          says: 'I chaired this conference, which is a meeting where the family and the people who work with a child decide together whether she needs a child protection plan. Ruby is too young to come. Her drawing of the house was on the table throughout, with her permission, given to Ms Penhale.',
          nature: 'observation'
        },
        {
          says: 'Mr Trask said Ruby shares everything, is tired on Mondays, and cried once, on 21 October, when hers was the last coat on the pegs.',
          nature: 'reported',
          who: 'Owen Trask, Reception teacher'
        },
        {
          says: 'The police officer read out that the first call had come from a neighbour who had also called in 2018. I stopped her. It should not have been said in front of the parents and I ask that it is not repeated.',
          nature: 'observation',
          about: ['pauline-dyer']
        },
        {
          says: 'Donna said: “She was outside in the dark and I was on the settee and I didn’t know. You can’t write anything worse than that. I’ve written it myself.” She then listed, unprompted, what she has changed.',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh']
        },
        {
          says: 'Every agency voted for a plan, category neglect. I agreed. The two reasons: Ruby was without a waking adult at night over several weeks, and nobody around her knew. Choices weighed were a child in need plan, which both parents preferred, and no plan.',
          nature: 'decision',
          who: 'Alan Frith, conference chair, and all agencies present'
        },
        {
          says: 'Core group on 21 November. Review conference on 4 February 2025 at 9.30.',
          nature: 'decision',
          who: 'Alan Frith, conference chair'
        }
      ],
      sharing: [
        {
          with: 'donna-marsh',
          on: '2025-01-14',
          withhold: [
            {
              says: 'The police officer read out that the first call had come from a neighbour who had also called in 2018. I stopped her. It should not have been said in front of the parents and I ask that it is not repeated.',
              basis: 'third-party',
              ground: 'third-party-objected'
            }
          ]
        }
      ]
    },
    {
      kind: 'plan',
      title: 'Your safety plan at home',
      happenedOn: '2024-11-21',
      happenedAt: '15:30',
      writtenAfterDays: 4,
      writtenBy: 'ruth-penhale',
      present: [
        'Mum',
        'Dad',
        'Owen Trask, Reception teacher',
        'Comfort Agyeman, school nurse',
        'Ruth Penhale'
      ],
      passages: [
        {
          says: 'This is the child protection plan in words that all of us can use. It was made at the core group, the small group which meets every six weeks. Typed up late: I was in court for two days.',
          nature: 'observation'
        },
        {
          says: 'What we want for Ruby: a grown-up awake or wakeable every night; at school by ten to nine; somebody she can tell.',
          nature: 'decision',
          who: 'The core group'
        },
        {
          says: 'Mum goes to Linden on Tuesdays and Fridays and does a breath test there. If she drinks she rings Ben, then Ruth, in that order, and nobody shouts.',
          nature: 'decision',
          who: 'The core group',
          about: ['donna-marsh']
        },
        {
          says: 'Dad works no more than four nights. On those nights his sister Jess or Mum’s friend from the group stays over. He rings home at his ten o’clock break.',
          nature: 'decision',
          who: 'The core group',
          about: ['ben-lowe']
        },
        {
          says: 'Mr Trask keeps a ten-minute “helper job” for Ruby first thing on Mondays, so that there is time to notice.',
          nature: 'decision',
          who: 'Owen Trask, Reception teacher'
        },
        {
          says: 'The guinea pig lives indoors from now on. This was Ruby’s own idea and it is the only part that everyone agreed to straight away.',
          nature: 'reported',
          who: 'Ruby, through Ruth Penhale'
        }
      ],
      sharing: [
        { with: 'donna-marsh', on: '2025-01-14' },
        { with: 'ben-lowe', on: '2025-01-14' }
      ]
    },
    {
      kind: 'decision',
      title: 'Who has parental responsibility',
      happenedOn: '2025-01-09',
      writtenBy: 'peter-oyelaran',
      passages: [
        {
          says: 'I decided today, with Ruth Penhale, that both of Ruby’s parents hold parental responsibility and that from tomorrow both may read her record as it is shared with them.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        },
        {
          says: 'The basis is the certificate Mr Lowe brought in yesterday: Ruby’s birth was re-registered on 19 August 2022 with his name. He said, “I did tell the lady at the conference.” Our papers have called him unknown since 2020 and without responsibility since November. They were wrong.',
          nature: 'observation',
          about: ['ben-lowe']
        },
        {
          says: 'Options: leave it to the February conference; correct it now; correct it and write to those who had the wrong report. I chose the last.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        },
        {
          says: 'Ruby was not asked, being four. When Ruth told her that Daddy’s name was on the special paper she said that she knew, it is on the fridge.',
          nature: 'reported',
          who: 'Ruby, through Ruth Penhale'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Nobody was in',
      happenedOn: '2025-02-26',
      happenedAt: '16:30',
      writtenBy: 'josh-adeyemi',
      present: ['Josh Adeyemi'],
      passages: [
        {
          says: 'Stat CP visit, covering for RP (A/L). Home address. Child not seen. No answer x3, blinds down, no lights. Card left.',
          nature: 'observation'
        },
        {
          says: 'Mother failed to engage with the visit despite being texted. Given the history this is a concern and points to avoidance. ?relapse.',
          nature: 'opinion',
          who: 'Josh Adeyemi, social worker',
          about: ['donna-marsh']
        },
        {
          says: 'A resident at number 9 said she had seen the mother go out “all dolled up” at dinner time.',
          nature: 'reported',
          who: 'A neighbour who did not give her name',
          about: ['donna-marsh']
        },
        {
          says: 'Action: manager told 16:50. Revisit next day 08:00 unannounced. If no access, welfare check.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary, February to April',
      happenedOn: '2025-05-01',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'Ruby turned five on Sunday. She had a cake in the shape of a guinea pig, made by her dad after his shift, and a card from her brother with a puffin on it, life size. She is on time for school nineteen days out of twenty.',
          nature: 'observation',
          about: ['ben-lowe', 'tyler-marsh']
        },
        {
          says: 'Outcome 1, an adult awake at night: met every week since December by the family’s own rota. Outcome 2, school: met. Outcome 3, somebody to tell: she tells Mr Trask, the frog and me, in that order.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker'
        },
        {
          says: 'The visit on 26 February that is written up as Ruby’s mother avoiding us was not that. The text went to a number she gave up in 2023, and the family were at the dentist, where Ruby had a tooth looked at. The unannounced call the following day found all three eating toast.',
          nature: 'observation',
          about: ['donna-marsh']
        },
        {
          says: 'Linden confirms twenty-one clear tests out of twenty-one. Donna chairs the tea rota there.',
          nature: 'reported',
          who: 'The Linden recovery service',
          about: ['donna-marsh']
        },
        {
          says: 'Mr Lowe has seen his GP about low mood since the conference and has been given tablets, which he has not mentioned at home.',
          nature: 'reported',
          who: 'Ben Lowe, dad',
          about: ['ben-lowe']
        },
        {
          says: 'Background, unchanged: Ruby lived in her early years with the violence of Craig Holland, and its effect on her should be kept in view.',
          nature: 'assessment',
          who: 'Carried over from the conference report',
          about: ['craig-holland']
        },
        {
          says: 'Supervision 24 April: keep the plan to the July conference, and then say honestly whether it is still needed.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        }
      ],
      sharing: [{ with: 'donna-marsh', on: '2025-05-20', withdrawnOn: '2025-06-03' }]
    },
    {
      kind: 'case-summary',
      title: 'Summary, May to July',
      happenedOn: '2025-08-04',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'Two of my own mistakes first. I shared May’s summary with Donna and it held something private to Ben which he had told only to me. I took it back on 3 June, told them both what I had done, and reported it to Sanjay Rawal in information governance. They talked all night, Ben says, and it was overdue.',
          nature: 'observation',
          about: ['donna-marsh', 'ben-lowe']
        },
        {
          says: 'Second: Donna pointed out that Ruby cannot have lived with Craig Holland. He went to prison in 2018 and she was born in 2020. I had pasted a paragraph from the older children’s file. It is corrected in the report, in the May summary and in the chronology, I believe.',
          nature: 'observation',
          about: ['craig-holland', 'donna-marsh']
        },
        {
          says: 'Since May: no drinking that anybody knows of, tests clear. Mr Trask wrote on her last Reception report that Ruby “explains things to people who need it”.',
          nature: 'reported',
          who: 'Owen Trask, Reception teacher'
        },
        {
          says: 'The conference on 15 July kept the plan, on a vote of four to two, and asked to meet again in October. The school nurse and I voted for child in need. The police and the chair wanted to see September through, because it was in September that things slid.',
          nature: 'decision',
          who: 'Alan Frith, conference chair, and the agencies present'
        },
        {
          says: 'Ruby’s view, asked with the frog on her own hand this time: “Ruth can come but she has to bring the whale book.”',
          nature: 'reported',
          who: 'Ruby'
        },
        {
          says: 'Next: settle Year 1; keep the rota through September and October; Donna begins a bookkeeping course. Discussed with Peter Oyelaran on 31 July.',
          nature: 'decision',
          who: 'Ruth Penhale, social worker'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary, August to October',
      happenedOn: '2025-11-05',
      writtenAfterDays: 12,
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'Completed late and by the covering worker from RP’s notes, RP on sick leave 20/10 to 14/11. I have met Ruby once.',
          nature: 'observation'
        },
        {
          says: 'CP plan (Neglect) 51 wks. Stat visits 9/10 in timescale. CGs 2/2. RCPC of 21/10 put back to Jan 26 as RP off. LAC sibs x2 n/a. SDQ not done. Attendance 96.4%.',
          nature: 'observation'
        },
        {
          says: 'Parents appear to be complying at present. Disguised compliance cannot be excluded given M’s history as a long-term drinker and Craig Holland’s violence in the home when R was small.',
          nature: 'opinion',
          who: 'Josh Adeyemi, social worker',
          about: ['donna-marsh', 'craig-holland']
        },
        {
          says: 'Year 1 teacher states R is settled, good friendships, reading above ARE.',
          nature: 'reported',
          who: 'Miss Odell, Year 1 teacher'
        },
        {
          says: 'What is life like for this child: R appeared happy.',
          nature: 'opinion',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: 'It was agreed in supervision that plan to continue pending RCPC.',
          nature: 'decision',
          who: 'Not recorded who was in supervision'
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Phone call from school',
      happenedOn: '2025-12-11',
      happenedAt: '16:50',
      writtenBy: 'ruth-penhale',
      present: ['Miss Odell, Year 1 teacher', 'Ruth Penhale'],
      passages: [
        {
          says: 'Miss Odell rang, not worried, just laughing. Ruby was Third Sheep. When the innkeeper said there was no room she told him, loudly, that what he needed was a safety plan.',
          nature: 'reported',
          who: 'Miss Odell, Year 1 teacher'
        },
        {
          says: 'Mum and Dad were both in the front row. Mum laughed first.',
          nature: 'reported',
          who: 'Miss Odell, Year 1 teacher',
          about: ['donna-marsh', 'ben-lowe']
        }
      ]
    },
    {
      kind: 'review',
      title: 'Review conference in January',
      happenedOn: '2026-01-13',
      happenedAt: '09:30',
      writtenAfterDays: 1,
      writtenBy: 'alan-frith',
      present: [
        'Mum',
        'Dad',
        'Ruth Penhale',
        'Miss Odell, Year 1 teacher',
        'Comfort Agyeman, school nurse',
        'Police officer',
        'Alan Frith'
      ],
      passages: [
        {
          says: 'Third review of Ruby’s plan, which has now run for fourteen months. I asked each person to speak for two minutes about Ruby before anyone spoke about alcohol. Nobody needed reminding twice.',
          nature: 'observation'
        },
        {
          says: 'Ms Agyeman weighed and measured Ruby in December, checked her eyes and teeth, and had a long talk with her about bones. She has no worry about her health or her care.',
          nature: 'reported',
          who: 'Comfort Agyeman, school nurse'
        },
        {
          says: 'Mr Lowe said the rota is the best thing the council ever made them do and that he would like to stop having it looked at.',
          nature: 'reported',
          who: 'Ben Lowe, dad',
          about: ['ben-lowe']
        },
        {
          says: 'The police officer gave the meeting Craig Holland’s present address, his employer and the terms of an order that has since ended. I ruled that this goes in the confidential section and nowhere else.',
          nature: 'reported',
          who: 'Police officer',
          about: ['craig-holland']
        },
        {
          says: 'I had the November summary in front of me. It repeats that Ruby lived with Mr Holland. She never did, and this meeting was told so in July. Ms Marsh said quietly, “How many times?” I have asked Mr Oyelaran to search the whole file for that sentence by 31 January.',
          nature: 'decision',
          who: 'Alan Frith, conference chair',
          about: ['craig-holland', 'donna-marsh']
        },
        {
          says: 'The vote was three for ending the plan and three for six more months. I used my casting vote for six months, because the autumn summary was thin, Ms Penhale had been ill, and I did not have enough written down to be sure. That is the council’s shortcoming and not the family’s.',
          nature: 'decision',
          who: 'Alan Frith, conference chair'
        },
        {
          says: 'Ruby sent a picture of a table with eight people and a frog. Underneath it says “YOR MEETING”.',
          nature: 'reported',
          who: 'Ruby, through Ruth Penhale'
        }
      ],
      sharing: [
        {
          with: 'donna-marsh',
          on: '2026-01-23',
          withhold: [
            {
              says: 'The police officer gave the meeting Craig Holland’s present address, his employer and the terms of an order that has since ended. I ruled that this goes in the confidential section and nowhere else.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'letter',
      title: 'Why I come to see you',
      happenedOn: '2026-03-03',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'Dear Ruby, you asked me, “Is visiting your job or do you just like toast?” It is my job. I also like toast.',
          nature: 'reported',
          who: 'Ruby'
        },
        {
          says: 'I am a social worker. Social workers help when things at home have been hard. I come every two weeks to see how you are.',
          nature: 'observation'
        },
        {
          says: 'When you were four, Mum was poorly from drinking too much wine. You got your own breakfast. One night you went outside and Mum did not wake up. That was not your fault. Taking Crumpet a blanket was kind.',
          nature: 'reported',
          who: 'Ruby, and Donna Marsh, your mum',
          about: ['donna-marsh']
        },
        {
          says: 'Now Mum goes to a group that helps. Dad is home more nights. A grown-up is always there to wake up. You can see the chart on the fridge.',
          nature: 'observation',
          about: ['donna-marsh', 'ben-lowe']
        },
        {
          says: 'If you are worried you can tell Miss Odell, or Dad, or Mum, or me, or the frog. The frog will tell me.',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-03-05',
          headsUp:
            'This is a letter for you from Ruth. Mum and Dad have read it too. It says why Ruth comes to your home. There is one sad bit in the middle, and the frog at the end.'
        }
      ]
    },
    {
      kind: 'review',
      title: 'Review conference in July',
      happenedOn: '2026-07-07',
      happenedAt: '10:00',
      writtenBy: 'alan-frith',
      present: [
        'Mum',
        'Dad',
        'Ruth Penhale',
        'Miss Odell, Year 1 teacher',
        'Comfort Agyeman, school nurse',
        'Peter Oyelaran, team manager',
        'Alan Frith'
      ],
      passages: [
        {
          says: 'Ruby is six. Her plan is twenty months old, and a plan that reaches two years must be looked at by the Head of Service. I told the meeting that I did not want Ruby to be on a plan out of habit.',
          nature: 'observation'
        },
        {
          says: 'Ruth Penhale’s report was four pages, in ordinary words, and both parents had it a week before. It recommends moving to a child in need plan, which the family would be on by agreement.',
          nature: 'observation'
        },
        {
          says: 'Donna told us, before anybody else could, that on 27 June she drank three cans at a neighbour’s barbecue, rang Ben from the pavement, rang Ruth on the Monday and was back at Linden on the Tuesday. Ruby was at a sleepover. Donna said: “Last time I hid it for seven weeks. This time I hid it for nine minutes.”',
          nature: 'reported',
          who: 'Donna Marsh, mum',
          about: ['donna-marsh']
        },
        {
          says: 'Miss Odell and Ms Agyeman saw no change in Ruby in those two weeks. Attendance is 97 per cent. She has read every book about bones in the infant library and has asked for the junior ones.',
          nature: 'reported',
          who: 'Miss Odell, Year 1 teacher'
        },
        {
          says: 'In my judgement this was the plan working and not the plan failing. The agencies agreed with me, but by one vote preferred to see the autumn through first.',
          nature: 'assessment',
          who: 'Alan Frith, conference chair'
        },
        {
          says: 'Decision: the plan continues. The core group is to consider the move to child in need in November and bring it to a conference by 5 January 2027 at the latest. Both parents wanted it ended today. Ruby, asked by Ms Penhale, said that she would like fewer grown-ups “but keep Ruth for the toast”.',
          nature: 'decision',
          who: 'Alan Frith, conference chair, and the agencies present'
        },
        {
          says: 'Mr Oyelaran confirmed that the false sentence about Mr Holland was found in four places and is now corrected in all four.',
          nature: 'reported',
          who: 'Peter Oyelaran, team manager',
          about: ['craig-holland']
        }
      ],
      sharing: [
        { with: 'donna-marsh', on: '2026-07-16' },
        {
          with: 'ben-lowe',
          on: '2026-07-16',
          withhold: [
            {
              says: 'Donna told us, before anybody else could, that on 27 June she drank three cans at a neighbour’s barbecue, rang Ben from the pavement, rang Ruth on the Monday and was back at Linden on the Tuesday. Ruby was at a sleepover. Donna said: “Last time I hid it for seven weeks. This time I hid it for nine minutes.”',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'decision',
      title: 'A pause in one parent’s reading',
      happenedOn: '2026-08-03',
      happenedAt: '15:00',
      writtenBy: 'peter-oyelaran',
      passages: [
        {
          says: 'Mr Lowe rang Ruth Penhale this morning. On Friday he had opened Ruby’s July review on the shared computer in the depot canteen and was called away. A workmate photographed the page and put it on the shift’s group chat. Mr Lowe told us himself, within one working day.',
          nature: 'reported',
          who: 'Ben Lowe, dad',
          about: ['ben-lowe']
        },
        {
          says: 'I have decided to pause Mr Lowe’s reading from today. The basis is Ruby’s privacy, and her mother’s. It is not a comment on him as a father and does not touch his parental responsibility.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager',
          about: ['ben-lowe', 'donna-marsh']
        },
        {
          says: 'Options: do nothing; talk to him and carry on; pause until he has a private way to read; stop for good. Ruth would have chosen the second. Mr Lowe himself said that he would rather it was off until he had his own phone sorted.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager',
          about: ['ben-lowe']
        },
        {
          says: 'Sanjay Rawal has logged the incident and written to the depot. The picture was taken down at 11:20.',
          nature: 'reported',
          who: 'Sanjay Rawal, information governance officer'
        },
        {
          says: 'I will look at this again by 31 August and tell him the answer.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'I came to see you at home',
      happenedOn: '2026-10-21',
      happenedAt: '16:10',
      writtenBy: 'ruth-penhale',
      present: ['You', 'Mum', 'Dad (for the last part)', 'Ruth Penhale'],
      passages: [
        {
          says: 'Dear Ruby, I came on Wednesday after school. You opened the door with Mum behind you. You are six and a half next week. You have lost a tooth.',
          nature: 'observation'
        },
        {
          says: 'We went to your room, you and me. I asked about nights. You said, “Boring. Good boring.” You said Mum wakes up when you say her name one time.',
          nature: 'reported',
          who: 'Ruby'
        },
        {
          says: 'You do not like it when grown-ups talk about you in the kitchen. You said we should do it in the front room with you there. I think so too. Next time we will.',
          nature: 'decision',
          who: 'Ruth Penhale, social worker'
        },
        {
          says: 'Mum showed me her course certificate. It is on the fridge, next to the chart and your skeleton.',
          nature: 'observation',
          about: ['donna-marsh']
        },
        {
          says: 'Ben asked me, on the step, when he may read again. He was told it would be looked at by the end of August and he has heard nothing. He has had a new phone since 9 August. I have asked Peter three times and have asked again today.',
          nature: 'reported',
          who: 'Ben Lowe, dad',
          about: ['ben-lowe']
        },
        {
          says: 'I think that home is safe for you. In November the grown-ups will talk about whether I can come less often. I will ask you first.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-10-23',
          withhold: [
            {
              says: 'Ben asked me, on the step, when he may read again. He was told it would be looked at by the end of August and he has heard nothing. He has had a new phone since 9 August. I have asked Peter three times and have asked again today.',
              basis: 'third-party'
            }
          ]
        }
      ]
    }
  ]
};
