import type { Story } from './story.ts';

export const harleyDobson: Story = {
  child: {
    key: 'harley-dobson',
    givenName: 'Harley',
    familyName: 'Dobson',
    bornOn: '2014-07-22',
    identificationNumber: 'HC-12980',
    team: 'safeguarding-north',
    allocatedTo: 'josh-adeyemi',
    situation: 'At home with Dad, whom he helps to care for; child in need plan since February 2026'
  },
  people: [
    {
      key: 'wayne-dobson',
      givenName: 'Wayne',
      familyName: 'Dobson',
      bornOn: '1979-05-11',
      relation: 'dad',
      family: true
    },
    {
      key: 'leanne-pike',
      givenName: 'Leanne',
      familyName: 'Pike',
      bornOn: '1986-12-01',
      relation: 'mum',
      family: true
    },
    { key: 'kane-lister', givenName: 'Kane', familyName: 'Lister', relation: 'older boy', family: false },
    { key: 'beryl-toft', givenName: 'Beryl', familyName: 'Toft', relation: 'neighbour', family: false },
    {
      key: 'denise-cropper',
      givenName: 'Denise',
      familyName: 'Cropper',
      relation: 'early help worker',
      family: false
    },
    {
      key: 'femi-lawal',
      givenName: 'Femi',
      familyName: 'Lawal',
      relation: 'young carers group leader',
      family: false
    },
    { key: 'tracey-holm', givenName: 'Tracey', familyName: 'Holm', relation: 'head of year', family: false },
    {
      key: 'ines-marchetti',
      givenName: 'Ines',
      familyName: 'Marchetti',
      relation: 'independent child trafficking guardian',
      family: false
    }
  ],
  authorities: [{ person: 'wayne-dobson', basis: 'parental-responsibility', from: '2026-02-01' }],
  records: [
    {
      kind: 'visit',
      title: 'First visit at home',
      happenedOn: '2024-02-29',
      happenedAt: '16:15',
      writtenAfterDays: 1,
      writtenBy: 'denise-cropper',
      present: ['You', 'Dad', 'Denise Cropper, early help worker', 'Gravy the dog'],
      passages: [
        {
          says: 'At home on Tennyson Walk, after school rang me on 8 February about 31 lates since September. Purpose: to meet Harley and his dad and see what would help. Harley was seen with Dad and by himself in the back yard with the dog. No interpreter needed. Two of them live here, plus Gravy, a retired greyhound with three good legs.',
          nature: 'observation'
        },
        {
          says: "Harley showed me the kitchen. There's a chart in felt-tip: tablets am, tablets pm, bins, Gravy, socks. Socks is putting Dad's on. He does a very good cheese omelette and he made me one without asking if I wanted it.",
          nature: 'observation'
        },
        {
          says: "“It's not hard, it's just every day.” He'd like to go to football on Saturday mornings, but Saturday is the big shop. I asked about the smell on Dad's jumper. He said, “That's his spray, for his legs, it says on the box.”",
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: "Wayne cries easily when Harley is out of the room and says so himself. He has had no carers since 2022, when they came at eleven to get him up. “He's my son, not my staff.”",
          nature: 'reported',
          who: 'Wayne Dobson, Dad',
          about: ['wayne-dobson']
        },
        {
          says: 'I think this is a close, funny, loving pair doing a job meant for three adults. He is not in danger from his dad. He is tired. What would change things fastest is help for Wayne at seven in the morning.',
          nature: 'assessment',
          who: 'Denise Cropper, early help worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-05-01',
          headsUp:
            'Harley, this is the first time Denise came, when you were 9. She liked your omelette. Worth a read with Dad. Josh'
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'Early help assessment',
      happenedOn: '2024-04-11',
      writtenAfterDays: 13,
      writtenBy: 'denise-cropper',
      passages: [
        {
          says: 'EHA completed on EHM. TAF lead: DC. Domains: Presenting needs – YC, attendance 83%, PA risk. Parenting capacity impacted by MS (SPMS/RRMS tbc), low mood, isolation. Late: typed up by business support from my notes while I was off sick, not checked by me.',
          nature: 'unsorted'
        },
        {
          says: 'Father cannabis user, strong smell on clothing at visit. Finances unclear. Mother absent.',
          nature: 'unsorted',
          about: ['wayne-dobson']
        },
        {
          says: 'Child presents as parentified. Emotional enmeshment with father noted. Level 3 on threshold doc.',
          nature: 'unsorted'
        },
        {
          says: "Early help plan, review in 8 weeks. Ask adult social care about mornings. Ask for a young carer's needs assessment.",
          nature: 'decision',
          who: 'Denise Cropper, early help worker'
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Family meeting',
      happenedOn: '2024-06-06',
      happenedAt: '14:30',
      writtenAfterDays: 1,
      writtenBy: 'denise-cropper',
      present: [
        'You, for the first half',
        'Dad',
        'Mr Obi, class teacher',
        'Denise Cropper, early help worker',
        'Glen Askew, adult social care'
      ],
      passages: [
        {
          says: "He comes in with his shirt ironed and no breakfast in him. Mr Obi once asked why he was late, kindly, and he said, “I have to wait for Dad's legs.”",
          nature: 'reported',
          who: 'Mr Obi, class teacher'
        },
        {
          says: 'Harley wanted three things: football, a later start “with no telling off”, and for someone to show Dad the online shop because “he orders one banana, like literally one”.',
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: 'Mornings are “out to provider”. The waiting list is four months. A wet room is a different list.',
          nature: 'reported',
          who: 'Glen Askew, adult social care'
        },
        {
          says: "Agreed: school to mark Harley present till 9.20 with a reason; Mr Obi's breakfast club free; football lift from the coach. I told Harley and Wayne that a young carer's assessment, which the law says he can have, will be done before Christmas.",
          nature: 'decision',
          who: 'Denise Cropper, early help worker'
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Phone call from Dad',
      happenedOn: '2024-09-19',
      happenedAt: '16:50',
      writtenBy: 'denise-cropper',
      passages: [
        {
          says: "Wayne fell in the bathroom at dinner time. Didn't ring school. Harley found him at half three, got him up with the dog lead and a chair. “He was brilliant and I don't want him to be.”",
          nature: 'reported',
          who: 'Wayne Dobson, Dad'
        },
        { says: 'Rang Glen. Voicemail. Rang again 16.58, voicemail.', nature: 'observation' }
      ]
    },
    {
      kind: 'case-note',
      title: "Christmas do at the young carers' group",
      happenedOn: '2024-12-12',
      happenedAt: '19:30',
      writtenBy: 'femi-lawal',
      present: ['You', 'Femi Lawal, group leader', 'nine others'],
      passages: [
        {
          says: "We meet Thursdays at the Anchor. Harley's been coming since October. Tonight was Secret Santa with a two pound limit. He drew me, and gave me a sock with a label on it: “For your left foot. Right foot next year.”",
          nature: 'observation'
        },
        {
          says: 'He won the quiz by knowing the boiling point of custard. He rang home at six, and at seven, to check, and then at half seven he forgot to, and nobody mentioned it.',
          nature: 'observation'
        },
        {
          says: "Best laugh in the room. I'd like to see him have a whole evening without a phone in his hand.",
          nature: 'opinion',
          who: 'Femi Lawal, group leader'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit with no answer',
      happenedOn: '2025-02-13',
      happenedAt: '15:30',
      writtenAfterDays: 2,
      writtenBy: 'denise-cropper',
      passages: [
        {
          says: 'No access visit. Knocked x3, curtains drawn, dog barking. Called through letterbox. Left card.',
          nature: 'observation'
        },
        {
          says: 'This is the second appointment missed since Xmas and it is felt that father is avoidant of services now that mornings are in place. Disengaging.',
          nature: 'opinion',
          who: 'Denise Cropper, early help worker',
          about: ['wayne-dobson']
        },
        {
          says: 'They were at the General. Wayne had a water infection and Harley had gone in the ambulance and slept in a chair. He said there is a card on his fridge with our number on and that nobody answered it.',
          nature: 'reported',
          who: 'Wayne Dobson, Dad, by phone two days later'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Closing summary',
      happenedOn: '2025-05-15',
      writtenBy: 'denise-cropper',
      passages: [
        {
          says: 'EH case closed to TAF. Attendance up to 93%. AM package in place 4 days of 7. Father cannabis user, has been advised. Harley (10) attends Anchor. Step down to universal.',
          nature: 'unsorted'
        },
        {
          says: "Not done: the young carer's assessment. It was on my list for Christmas and then for Easter. My post ends on 31 May and I have put it on the handover sheet, although there is no one to hand it to.",
          nature: 'observation'
        },
        {
          says: "He asked me who would come now. I said school. He said, “That's just school though.”",
          nature: 'reported',
          who: 'Harley'
        }
      ]
    },
    {
      kind: 'letter',
      title: 'Your last term at primary',
      happenedOn: '2025-07-17',
      writtenBy: 'tracey-holm',
      passages: [
        {
          says: "Copy of a letter from Mr Obi, Year 6 teacher, forwarded to me as Harley's new head of year and filed here at his dad's request. Dear Harley, I've taught you for two years and been out-argued in both. Your Cowardly Lion was the best thing that has happened in that hall since the roof was mended. When the curtain stuck, you said “I was going to open it, but I was scared”, and got a second round of applause.",
          nature: 'observation'
        },
        {
          says: "You were on time every day from Easter. Your story about the three-legged greyhound who becomes mayor is on my own wall at home. Your dad was in the front row on the end, and I've never seen a man clap with his whole chair. Go well. Mr Obi.",
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'report',
      title: 'Worry from secondary school',
      happenedOn: '2025-11-13',
      happenedAt: '12:10',
      writtenBy: 'tracey-holm',
      present: ['Tracey Holm, head of year'],
      passages: [
        {
          says: 'Harley, 11, Year 7. Attendance 76%. Asleep in form on three mornings. New trainers (£140 pair), a second phone in his sock, taken in PE and given back. Gets into a car at the bus turning circle with two lads from outside school.',
          nature: 'observation'
        },
        {
          says: 'In my opinion he is lazy in lessons and too cool for homework, and he has got in with a bad crowd. He is cheeky with it. Homelife chaotic by all accounts.',
          nature: 'opinion',
          who: 'Tracey Holm, head of year'
        },
        {
          says: "He told me on Monday that one of the lads waits at the fence at 3.10 and that Harley “goes over like he's been whistled”.",
          nature: 'reported',
          who: 'Mr Vance, caretaker'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Call with school, passed for screening',
      happenedOn: '2025-11-14',
      happenedAt: '11:00',
      writtenAfterDays: 3,
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'MASH contact from secondary. 11yo, YC, father disabled (MS, wheelchair bound) and known cannabis user, mother abandoned 2021. Previous EH, closed as father disengaged. Poss CCE, no disclosure. Lives with F at 22 Tennyson Walk; neighbour Beryl Toft, 24, 01632 960731, supportive.',
          nature: 'unsorted',
          about: ['wayne-dobson', 'beryl-toft']
        },
        {
          says: 'Tc to father. He states trainers were “off his mum for his birthday”. Advised re boundaries and phone checks.',
          nature: 'reported',
          who: 'Wayne Dobson, Dad',
          about: ['wayne-dobson']
        },
        {
          says: 'Threshold met for a child and family assessment, non urgent. I would have liked this to be quicker but there is no one free until January.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'The first time I came',
      happenedOn: '2026-01-20',
      happenedAt: '16:00',
      writtenBy: 'josh-adeyemi',
      present: ['You', 'Dad', 'Josh Adeyemi, social worker', 'Gravy the dog'],
      passages: [
        {
          says: 'At your house, to start an assessment, which is a long word for finding out how things are. I talked with you and Dad, then you and I walked Gravy round the rec at the speed Gravy likes. No interpreter needed. Still just the two of you at home. Carers come to Dad four mornings.',
          nature: 'observation'
        },
        {
          says: "You said Year 7 is “like Year 6 but no one knows your name”. You do tablets, tea, the night wee bottle and Gravy. You've stopped football. You didn't want to talk about the trainers and told me so, and I said that's fine for today.",
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: 'Dad said he has lost the grip in his left hand, and that you get up when he coughs. He asked me whether you were in trouble.',
          nature: 'reported',
          who: 'Wayne Dobson, Dad',
          about: ['wayne-dobson']
        },
        {
          says: 'You looked at the road each time a car slowed. I noticed, and I think you noticed me noticing.',
          nature: 'opinion',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: "I'll be back on 27 January. The plan from early help said football and a young carer's assessment. One stopped and the other never came, which is on us.",
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2026-01-28' }]
    },
    {
      kind: 'assessment',
      title: 'Your assessment',
      happenedOn: '2026-02-12',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: "Assessment under section 17 of the Children Act, which is the law on helping children who need more than families can do alone. I saw Harley five times, Wayne four times, and talked to school, Femi Lawal, the GP surgery and Harley's mum.",
          nature: 'observation'
        },
        {
          says: "“I'm all right. I just need it to be Saturday for longer.” He listed what he does in a normal day and it came to three hours and forty minutes. He said the worst bit is “listening”, meaning at night.",
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: 'He told me he has taken money from the gas tin twice and is frightened Dad will find out, because the lads said he owed them for a vape he never had.',
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: 'Wayne wants Harley to be twelve, not forty. He told me, and asked that Harley is not told yet, that his neurologist expects him to need a wheelchair all the time within a year or two.',
          nature: 'reported',
          who: 'Wayne Dobson, Dad',
          about: ['wayne-dobson']
        },
        {
          says: 'Leanne left in 2021 because she was not coping, lives in Skeldon with a partner and a baby, sends £40 when she can, and did not buy any trainers. She rings Harley on Sundays.',
          nature: 'reported',
          who: 'Leanne Pike, Mum',
          about: ['leanne-pike']
        },
        {
          says: 'Not seen at the Anchor since October. Two lads in a Corsa have been waiting outside, and Femi has the number plate.',
          nature: 'reported',
          who: 'Femi Lawal, young carers group'
        },
        {
          says: 'Wayne is a loving and honest father who has been left without enough help. Harley is doing too much. I am also worried that older boys are buying him things to make him owe them. I have read in this file that Wayne uses cannabis. He says it is a prescribed spray. I have asked the GP in writing, and until there is an answer it should be read as not known.',
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker',
          about: ['wayne-dobson']
        },
        {
          says: 'Recommend a child in need plan, seven mornings of care, and talking to the police about the car.',
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-02-20',
          headsUp:
            "This is what I wrote after our five talks. The gas tin bit is in yours and not in Dad's. A couple of sentences that belong to your mum and dad are covered over. If anything's wrong in it, cross it out and show me.",
          withhold: [
            {
              says: 'He told me, and asked that Harley is not told yet, that his neurologist expects him to need a wheelchair all the time within a year or two.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: 'Leanne left in 2021 because she was not coping, lives in Skeldon with a partner and a baby, sends £40 when she can, and did not buy any trainers.',
              basis: 'third-party'
            }
          ]
        },
        {
          with: 'wayne-dobson',
          on: '2026-02-20',
          withhold: [
            {
              says: 'He told me he has taken money from the gas tin twice and is frightened Dad will find out, because the lads said he owed them for a vape he never had.',
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            },
            {
              says: 'Leanne left in 2021 because she was not coping, lives in Skeldon with a partner and a baby, sends £40 when she can, and did not buy any trainers.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Why you have a plan',
      happenedOn: '2026-02-19',
      writtenBy: 'peter-oyelaran',
      present: ['Peter Oyelaran, team manager', 'Josh Adeyemi, social worker'],
      passages: [
        {
          says: "I agreed today that Harley is a child in need and that we will have a plan with him and his dad. Basis: Josh's assessment. I considered no plan (early help was closed too soon last time, so no), child protection enquiries (not on what we know now, since the worry is outside home and Wayne is on Harley's side; to be looked at again at once if that changes) and this.",
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        },
        {
          says: '“Is it a plan for me or about me?”',
          nature: 'reported',
          who: 'Harley, through Josh Adeyemi'
        },
        {
          says: 'For. Adult social care to be asked by me, in writing, for seven mornings. First meeting by 12 March.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Found on a train',
      happenedOn: '2026-03-21',
      happenedAt: '20:40',
      writtenAfterDays: 2,
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: "Stopped on the 18.12 from Ferrisbridge, platform at Stokeley, 64 miles from home. No ticket, £15 and a wrapped package in rucksack under PE kit. Child stated that he was “going to his uncle's”. No uncle. Package contained a quantity of white powder in bags. Two phones.",
          nature: 'reported',
          who: 'PC Nicola Speight, transport police'
        },
        {
          says: 'Harley, 11, is running drugs for a gang and is making poor choices. He was flippant with officers and refused to say who gave him the package. Dad had not reported him missing, as he believed he was at football. Known cannabis household. Query whether dad is able to exercise parental control.',
          nature: 'opinion',
          who: 'Ruth Penhale, social worker, out of hours'
        },
        {
          says: 'PNC shows link to Kane Lister (17), Flat 3, Marl House, Ferrisbridge.',
          nature: 'unsorted',
          about: ['kane-lister']
        },
        { says: 'Released to Dad 23.50 in a police car, no charge at this time.', nature: 'observation' }
      ]
    },
    {
      kind: 'meeting',
      title: 'Meeting with the police',
      happenedOn: '2026-03-24',
      happenedAt: '14:00',
      writtenBy: 'josh-adeyemi',
      present: [
        'DS Kofi Amartey, police',
        'Peter Oyelaran, team manager',
        'Tracey Holm, head of year',
        'Josh Adeyemi, social worker',
        'Yusra Malik, school nurse'
      ],
      passages: [
        {
          says: 'The older boy is one of four police are looking at. Two other children, 12 and 13, have been found on the same line since January.',
          nature: 'reported',
          who: 'DS Amartey, police',
          about: ['kane-lister']
        },
        {
          says: 'Ms Holm took back the word lazy. She said the boy had been working nights and she had been marking him down for it.',
          nature: 'reported',
          who: 'Tracey Holm, head of year'
        },
        {
          says: "Harley is a victim. Nothing from the weekend note about choices is to be read out to him. Risk is outside the home. Dad is protective, and a child protection conference would in my view be the wrong tool: it would put Wayne on trial for a car he didn't know about.",
          nature: 'assessment',
          who: 'Peter Oyelaran, team manager'
        },
        {
          says: 'The child in need plan is to be stepped up to weekly. Josh refers Harley to the National Referral Mechanism this week. School: taxi from the door, and someone on the gate at 3.10.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Why I told the Home Office about you',
      happenedOn: '2026-03-27',
      writtenBy: 'josh-adeyemi',
      present: ['Josh Adeyemi, social worker', 'Peter Oyelaran, team manager'],
      passages: [
        {
          says: "Harley, the National Referral Mechanism (NRM) is how the country decides whether somebody has been used by others, by force or by tricks. Certain people must report it. I am one, called a first responder. For anyone under 18 it does not need a yes from them, but you've had it explained and you had questions.",
          nature: 'observation'
        },
        {
          says: "“Does it mean I've grassed?” and “Does it mean I'm not nicked?” I said no to the first. To the second I said I hope so, the police decide, and the law has a defence for children in your spot.",
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: "He said they told him they'd put a brick through Dad's window while Dad was in bed and couldn't get up, and they knew which one it was.",
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: 'The flat is to be searched on 14 April and nothing should be said before then to anyone in the family.',
          nature: 'reported',
          who: 'DS Amartey, police',
          about: ['kane-lister']
        },
        {
          says: "I think you were chosen because you're kind, skint and good at being quiet in the night. Trainers first, then a debt, then a job. I believe you. I also worry that the pressure on his dad's care, with Harley as the only person who lifts him, left him alone with this for five months.",
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: 'I sent the form at 15.05 today. Options were to wait for the police (no: you need protecting now) or to send it with your name and your side of it, which is what I did.',
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-04-02',
          headsUp:
            "Harley, here's the NRM one. It says what I believe and it says why. One sentence about the police is missing because it could put people in danger. You weren't the one who did wrong. Ines is coming next Thursday and likes dogs.",
          withhold: [
            {
              says: 'The flat is to be searched on 14 April and nothing should be said before then to anyone in the family.',
              basis: 'serious-harm',
              ground: 'serious-harm'
            }
          ]
        },
        {
          with: 'wayne-dobson',
          on: '2026-04-02',
          headsUp:
            "Wayne, this is about what happened to Harley. You've asked to see what went in. Three sentences are left out. Ring me after you've read it: 07700 900218.",
          withhold: [
            {
              says: "He said they told him they'd put a brick through Dad's window while Dad was in bed and couldn't get up, and they knew which one it was.",
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            },
            {
              says: 'The flat is to be searched on 14 April and nothing should be said before then to anyone in the family.',
              basis: 'serious-harm',
              ground: 'serious-harm'
            },
            {
              says: "I also worry that the pressure on his dad's care, with Harley as the only person who lifts him, left him alone with this for five months.",
              basis: 'child-abuse-data'
            }
          ]
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Walk with the dog',
      happenedOn: '2026-04-16',
      happenedAt: '10:30',
      writtenBy: 'josh-adeyemi',
      present: ['You', 'Josh Adeyemi, social worker', 'Gravy the dog'],
      passages: [
        {
          says: 'Easter holidays, at the rec and then back to yours. Purpose: weekly visit under the plan. I saw you alone (except for Gravy, who tells nobody). No changes at home, apart from seven carers a week, the same two women turn about.',
          nature: 'observation'
        },
        {
          says: "You slept till half eight and woke up “thinking I'd missed something, and I hadn't”. The Corsa's not been back. You asked if you can keep the trainers. I said they're yours and you can bin them or wear them. You're going to leave them on the bus shelter for somebody.",
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: 'Your dad says you laughed on Sunday at something on telly, out loud.',
          nature: 'reported',
          who: 'Dad'
        },
        {
          says: "We're getting somewhere. The second aim of the plan, nobody making Harley go anywhere, holds this week. You still check the window, and I'd expect you to for a while.",
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2026-04-24' }]
    },
    {
      kind: 'letter',
      title: 'What the letter said',
      happenedOn: '2026-04-22',
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: "Dear Harley, a letter has come from the Home Office people who decide. It's called a reasonable grounds decision. It says: they believe there is good reason to think that you were used. It isn't the final one, which takes longer.",
          nature: 'observation'
        },
        {
          says: 'Dated 17 April: the decision-maker finds that the information provided meets the reasonable grounds test for modern slavery, on the basis of forced criminality.',
          nature: 'decision',
          who: 'Competent authority, Home Office'
        },
        {
          says: "“Forced criminality” is their way to say somebody made you. Police have said they won't charge you. I read it to your dad at the table and he had to go and look at the kettle. Josh.",
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'plan',
      title: 'Your plan',
      happenedOn: '2026-06-18',
      happenedAt: '16:00',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      present: [
        'You',
        'Dad',
        'Ines Marchetti, guardian',
        'Femi Lawal, young carers group',
        'Tracey Holm, head of year',
        'Glen Askew, adult social care',
        'Josh Adeyemi, social worker'
      ],
      passages: [
        {
          says: 'The child in need plan, written again with you at your kitchen table. Gravy lay on the last page.',
          nature: 'observation'
        },
        {
          says: '“Football. A lie-in Saturday. No one saying the word gang. Somebody else to do the night bottle.”',
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: "The young carer's assessment promised for Christmas 2024 was done on 4 June 2026, eighteen months late. Denise said yes to you in good faith and we let it drop. I'm sorry. From it: a night sitter three nights, a key safe, an alarm pendant for your dad, a card for school so you can leave a lesson to ring home.",
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: 'The GP wrote on 9 June that Wayne has had a prescribed mouth spray for muscle spasm since 2022, made from the cannabis plant, and that he has never recorded any other use.',
          nature: 'reported',
          who: "Dr Halloran, Dad's GP",
          about: ['wayne-dobson']
        },
        {
          says: '“Cannabis user” is wrong and has been wrong since April 2024. A correction goes on the four records that say it. Harley told us himself in February 2024 that it says so on the box.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        },
        {
          says: "Leanne has told Ines she would like Harley to stay for a fortnight in August, and has asked that Wayne isn't told until she is sure that her partner agrees.",
          nature: 'reported',
          who: 'Ines Marchetti, guardian',
          about: ['leanne-pike']
        },
        {
          says: 'The wet room is approved. Work starts on 6 July.',
          nature: 'reported',
          who: 'Glen Askew, adult social care'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-06-26',
          withhold: [
            {
              says: "Leanne has told Ines she would like Harley to stay for a fortnight in August, and has asked that Wayne isn't told until she is sure that her partner agrees.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        },
        {
          with: 'wayne-dobson',
          on: '2026-06-26',
          withhold: [
            {
              says: "Leanne has told Ines she would like Harley to stay for a fortnight in August, and has asked that Wayne isn't told until she is sure that her partner agrees.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'report',
      title: "Guardian's report",
      happenedOn: '2026-07-09',
      writtenBy: 'ines-marchetti',
      passages: [
        {
          says: "I am an independent child trafficking guardian: I do not work for the council, police or Home Office, and my job is to stand next to Harley, 11, in all of this. We've met nine times, seven with a dog.",
          nature: 'observation'
        },
        {
          says: 'He wants people to stop asking him whether he is OK in “the voice”. He wants it known that he threw one package in the canal in February and got hit for it, and that he did it “because there was a baby on the train and I thought what if it split”.',
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: "That was brave. In my assessment he meets the definition: recruited by gifts, controlled by a made-up debt and by threats against a parent who can't run. I ask the decision-maker to give weight to his age, eleven, and to his role at home.",
          nature: 'assessment',
          who: 'Ines Marchetti, guardian'
        },
        {
          says: "His school's first view and one weekend note describe a different boy. I don't think either writer had met him for longer than a corridor.",
          nature: 'opinion',
          who: 'Ines Marchetti, guardian'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summer summary',
      happenedOn: '2026-09-10',
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: "What life is like for Harley, 12, starting Year 8: up at 7.30 and not 5.50, taxi, football Saturdays (left back, one own goal, celebrated it). Wet room finished 21 August, with a tile Harley chose. Twelve days at his mum's in August; he came home two days early and has not said why.",
          nature: 'observation'
        },
        {
          says: 'Progress: mornings and nights covered; no contact from the older boys since April that we know of; attendance 95 per cent so far this term. Fresh issues: the trial in spring, and nerves about the final Home Office decision. Strengths: he told his dad about the gas tin himself, over chips. Supervision with Peter on 3 September kept visits at fortnightly.',
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: 'I was wrong in July to write in an email that the neighbour would sit on Tuesdays. Beryl Toft had not been asked. She has been now, and does, and brings stew.',
          nature: 'observation',
          about: ['beryl-toft']
        }
      ]
    },
    {
      kind: 'review',
      title: 'Your review',
      happenedOn: '2026-10-22',
      happenedAt: '16:15',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      present: [
        'You',
        'Dad',
        'Ines Marchetti, guardian',
        'Femi Lawal, young carers group',
        'Tracey Holm, head of year',
        'Josh Adeyemi, social worker'
      ],
      passages: [
        {
          says: "Child in need review, at home. You opened the envelope yourself with a butter knife. It is the final, “conclusive grounds”, decision, and it's a yes.",
          nature: 'observation'
        },
        {
          says: 'Dated 14 October: on the balance of probabilities, Harley Dobson is a victim of modern slavery.',
          nature: 'decision',
          who: 'Competent authority, Home Office'
        },
        {
          says: "You read it twice and asked, “Can I be a victim and also left back?” Dad said, “You can be left back, full stop.” You'd like the decision kept in the file and not stuck up at school.",
          nature: 'reported',
          who: 'Harley'
        },
        {
          says: "Ms Holm says you've a hand up in science, mostly to correct it, and that three teachers now know your name, “because he told them”.",
          nature: 'reported',
          who: 'Tracey Holm, head of year'
        },
        {
          says: "Agreed by all of us: the plan goes on until after the trial; visits monthly from December; the night sitter stays; Femi is your person on Thursdays. What you chose and didn't get: no more meetings at teatime. They'll be at four from now on.",
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2026-10-30' }]
    }
  ]
};
