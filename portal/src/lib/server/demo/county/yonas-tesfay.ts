import type { Story } from './story.ts';

export const yonasTesfay: Story = {
  child: {
    key: 'yonas-tesfay',
    givenName: 'Yonas',
    familyName: 'Tesfay',
    bornOn: '2010-09-11',
    identificationNumber: 'HC-13264',
    team: 'children-in-care',
    allocatedTo: 'farida-khan',
    situation: 'Looked after under section 20; in supported lodgings since October 2026'
  },
  people: [
    {
      key: 'letebrhan-gebremedhin',
      givenName: 'Letebrhan',
      familyName: 'Gebremedhin',
      relation: 'mum',
      family: true
    },
    {
      key: 'filmon-tesfay',
      givenName: 'Filmon',
      familyName: 'Tesfay',
      bornOn: '2006-04-19',
      relation: 'brother',
      family: true
    },
    {
      key: 'hilda-brearley',
      givenName: 'Hilda',
      familyName: 'Brearley',
      relation: 'foster carer',
      family: false
    },
    {
      key: 'tom-brearley',
      givenName: 'Tom',
      familyName: 'Brearley',
      relation: 'foster carer',
      family: false
    },
    {
      key: 'desmond-ferris',
      givenName: 'Desmond',
      familyName: 'Ferris',
      relation: 'supported lodgings host',
      family: false
    },
    {
      key: 'kirsty-ballard',
      givenName: 'Kirsty',
      familyName: 'Ballard',
      relation: 'out-of-hours social worker',
      family: false
    },
    {
      key: 'neil-garrard',
      givenName: 'Neil',
      familyName: 'Garrard',
      relation: 'agency social worker until July 2025',
      family: false
    },
    {
      key: 'meera-dhillon',
      givenName: 'Meera',
      familyName: 'Dhillon',
      relation: 'independent reviewing officer',
      family: false
    },
    {
      key: 'owen-stradling',
      givenName: 'Owen',
      familyName: 'Stradling',
      relation: 'doctor for looked-after children',
      family: false
    },
    {
      key: 'senait-okbay',
      givenName: 'Senait',
      familyName: 'Okbay',
      relation: 'Tigrinya interpreter',
      family: false
    },
    {
      key: 'imogen-castell',
      givenName: 'Imogen',
      familyName: 'Castell',
      relation: 'solicitor',
      family: false
    },
    { key: 'priya-nadar', givenName: 'Priya', familyName: 'Nadar', relation: 'college tutor', family: false },
    {
      key: 'wes-pollitt',
      givenName: 'Wes',
      familyName: 'Pollitt',
      relation: 'football coach',
      family: false
    },
    {
      key: 'mussie-araya',
      givenName: 'Mussie',
      familyName: 'Araya',
      relation: 'deacon at church',
      family: false
    },
    {
      key: 'agnieszka-wrona',
      givenName: 'Agnieszka',
      familyName: 'Wrona',
      relation: 'night receptionist at the hotel',
      family: false
    },
    {
      key: 'robel-kiflom',
      givenName: 'Robel',
      familyName: 'Kiflom',
      relation: 'friend from the hotel',
      family: false
    }
  ],
  authorities: [],
  records: [
    {
      kind: 'case-note',
      title: 'Call from the police at night',
      happenedOn: '2025-03-10',
      happenedAt: '22:40',
      writtenBy: 'kirsty-ballard',
      passages: [
        {
          says: 'EDT. T/c from PC Lamming, Harrowdale Services northbound. Male found by lorry driver in trailer, cold, wet, uninjured. Gives name YOUNIS TESFAI (?sp), Eritrean or Sudanese, no docs. Telephone interpreter is Amharic speaker, “getting about half of it”.',
          nature: 'reported',
          who: 'PC Lamming'
        },
        {
          says: 'PC says male says he is 14 but “looks it all right, if 14 means 19”. Immigration attending. DOB given to them as 2003, then no DOB. They have put 01/01/2007.',
          nature: 'reported',
          who: 'PC Lamming'
        },
        {
          says: 'Advised officer to ring back if Immigration accept as UASC. No call back by 08:00. Not seen by me.',
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Why the council said no at first',
      happenedOn: '2025-03-12',
      writtenBy: 'neil-garrard',
      passages: [
        {
          says: 'Referral from HO received by email 11/3 re: Younis TESFAI dob 01.01.2007, assessed by two CIOs as significantly over 18 on the basis of physical appearance and demeanour. Dispersed to contingency hotel, Thorsby Road.',
          nature: 'reported',
          who: 'The Home Office'
        },
        {
          says: 'He is an adult male and has been evasive as to his DOB, changing his account from 2003 to 2010. This is typical of this cohort, who are coached.',
          nature: 'opinion',
          who: 'Mr Garrard, agency social worker'
        },
        {
          says: 'It was decided that no duty is owed under CA89 and that no Merton assessment is required. NFA. Close.',
          nature: 'decision',
          who: 'Mr Garrard, agency social worker'
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'A call about you',
      happenedOn: '2025-03-19',
      happenedAt: '07:35',
      writtenBy: 'dan-whitlock',
      present: ['Mr Whitlock, social worker', 'A caller'],
      passages: [
        {
          says: 'I took this call on the duty phone before the office opened. The caller works at the hotel where the Home Office has put Yonas. They said that there is a child in room 118 and that everyone on nights knows it.',
          nature: 'reported',
          who: "A member of the hotel's staff"
        },
        {
          says: 'The caller is Agnieszka Wrona, who works nights on the desk. She is not meant to speak to anyone outside, she has two children to feed and she asked me not to use her name in anything he or the hotel would see.',
          nature: 'reported',
          who: 'The caller, in confidence',
          about: ['agnieszka-wrona']
        },
        {
          says: 'What the caller has seen: he does not come down to breakfast or lunch and eats only bread and lentils after three; he sleeps with a chair against the door; he asked, by drawing it, for a football. A grown man in the next room shouts at night and Yonas goes and sits in the laundry.',
          nature: 'reported',
          who: "A member of the hotel's staff"
        },
        {
          says: 'They also said that he had written his name out for them in three alphabets and it is Yonas, with a Y and an o, and he is tired of the other one.',
          nature: 'reported',
          who: "A member of the hotel's staff"
        },
        {
          says: 'I have read the decision of 12 March. Nobody from this council had met him when it was made. I asked Lorna Birch at 08:50 whether I may go tomorrow with a proper interpreter and she said go.',
          nature: 'decision',
          who: 'Ms Birch, team manager'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'The first time we met',
      happenedOn: '2025-03-20',
      happenedAt: '10:00',
      writtenBy: 'dan-whitlock',
      present: ['You', 'Mr Whitlock, social worker', 'Ms Okbay, Tigrinya interpreter'],
      passages: [
        {
          says: 'I came to the hotel to meet you, because the council had decided things about you without ever having done so. Ms Okbay interpreted, in the same room, in Tigrinya. It was the first time anybody in England had spoken to you in your own language. You said so, and then you talked for two hours.',
          nature: 'observation'
        },
        {
          says: "You told us you were born on the first day of Meskerem 2003, and that you had told the police this. Ms Okbay explained to me that your church's calendar runs seven to eight years behind ours, and that 1 Meskerem 2003 is what I would call 11 September 2010. So “2003” and “14 years old” were never two stories.",
          nature: 'reported',
          who: 'You and Ms Okbay'
        },
        {
          says: 'You said that you are fasting until Easter, which means no meat, milk or eggs, and nothing until the afternoon. The hotel had written down that you refuse food.',
          nature: 'reported',
          who: 'You'
        },
        {
          says: 'You asked me two things: whether your mum can be told you are alive, and whether I could find your brother Filmon. I said I would start on both, and that I did not know how long they would take.',
          nature: 'observation',
          about: ['letebrhan-gebremedhin', 'filmon-tesfay']
        },
        {
          says: "You look to me like a boy of fourteen or fifteen who is very tired. You have a thin moustache and a man's coat, and I think people looked at those.",
          nature: 'opinion',
          who: 'Mr Whitlock, social worker'
        },
        {
          says: 'You should not sleep here tonight. I rang my manager from the car park.',
          nature: 'assessment',
          who: 'Mr Whitlock, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-01-15',
          headsUp:
            'Yonas, this is what Dan wrote the day he met you at the hotel. I think it is a good one. Senait can read it to you in Tigrinya if you would like. Farida'
        }
      ]
    },
    {
      kind: 'decision',
      title: 'You come into our care',
      happenedOn: '2025-03-20',
      happenedAt: '13:15',
      writtenBy: 'lorna-birch',
      passages: [
        {
          says: 'I have decided that Yonas Tesfay will be accommodated from today under section 20 of the Children Act 1989, as a child who has nobody in this country with parental responsibility for him. I have treated him as the age he says he is until a lawful age assessment says otherwise.',
          nature: 'decision',
          who: 'Ms Birch, team manager'
        },
        {
          says: "Basis: Mr Whitlock's visit this morning; the interpreter's explanation of the calendar; the conditions at the hotel. I set aside the decision of 12 March, which was taken on paper, by a worker who had not seen him, and which I had not countersigned.",
          nature: 'decision',
          who: 'Ms Birch, team manager'
        },
        {
          says: 'Options: stay at the hotel with visits (not safe for a child); a shared house for sixteen to eighteen-year-olds in the city (too old for him if he is right); foster care. Yonas asked for “a house with a mother in it, and a church”.',
          nature: 'reported',
          who: 'Mr Whitlock, social worker'
        },
        {
          says: 'Foster carers: Hilda and Tom Brearley. No Eritrean household is available and I regret that. Dan holds the case for handover; it is to be allocated within ten days.',
          nature: 'decision',
          who: 'Ms Birch, team manager'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Your first days with us',
      happenedOn: '2025-03-23',
      writtenBy: 'hilda-brearley',
      present: ['You', 'Hilda', 'Tom'],
      passages: [
        {
          says: "Carer's diary. Yonas came Thursday teatime with a carrier bag. The form said Younis, Muslim, halal, so I'd been all the way to the butcher in Thorsby and done a lamb stew. He looked at it so politely. He went and got a cross out of his shirt and held it up and I said oh love. Tom ate the stew till Saturday.",
          nature: 'observation'
        },
        {
          says: "So it's lentils, and after three o'clock. He showed me on his phone how his mum does them and I'd not put in half enough garlic. He washes up without being asked and dries every single thing, including the things that were already dry.",
          nature: 'observation'
        },
        {
          says: 'He slept on the floor the first two nights, beside the bed, with the landing light on. Last night he was in the bed.',
          nature: 'observation'
        },
        {
          says: "Tom took him on the field with the ball. Tom's knees are seventy-one. He came in and said, “Well, he's better than anybody I ever played with.”",
          nature: 'reported',
          who: 'Tom, foster carer'
        },
        {
          says: "He says good night in English to both of us and to the dog, individually. I've been doing this twenty-three years and I don't need a form to tell me how old he is, he is a lad missing his mum.",
          nature: 'opinion',
          who: 'Hilda, foster carer'
        }
      ],
      sharing: [{ with: 'child', on: '2026-01-15' }]
    },
    {
      kind: 'review',
      title: 'Your first review',
      happenedOn: '2025-04-10',
      happenedAt: '14:00',
      writtenAfterDays: 4,
      writtenBy: 'meera-dhillon',
      present: [
        'Yonas',
        'Hilda',
        'Tom',
        'Mr Garrard, agency social worker',
        'Ms Okbay, Tigrinya interpreter',
        'Ms Dhillon, reviewing officer'
      ],
      passages: [
        {
          says: "First looked-after review, held at the Brearleys'. Minutes are four days late because I waited for them to be translated; Yonas has had them read to him in draft.",
          nature: 'observation'
        },
        {
          says: 'Yonas said: “Here is good. I sleep. I want school, I want church, I want my brother. I want that the paper has my name.” I asked which paper and he laid five on the table. All five had Younis Tesfai and 2007.',
          nature: 'reported',
          who: 'Yonas'
        },
        {
          says: "Mr Garrard explained that until the age assessment is done the computer has to show the Home Office's date. I do not agree that it has to, and I said so. The council's own record can show what he says and that it is being looked into.",
          nature: 'opinion',
          who: 'Ms Dhillon, reviewing officer'
        },
        {
          says: 'His legal status, section 20, was explained. He knows that he can ask to see me alone and did so for ten minutes.',
          nature: 'observation'
        },
        {
          says: 'Recommendations: age assessment by two social workers by the end of May (Ms Birch); name corrected everywhere within a week (Mr Garrard); a school or college place now and not after the assessment (Mr Garrard); solicitor confirmed (Mr Garrard); tracing referral for his brother (Mr Garrard); a bus pass for church on Sundays (Hilda).',
          nature: 'decision',
          who: 'Ms Dhillon, reviewing officer'
        }
      ]
    },
    {
      kind: 'report',
      title: 'Your first health check',
      happenedOn: '2025-04-15',
      writtenAfterDays: 1,
      writtenBy: 'owen-stradling',
      passages: [
        {
          says: 'IHA. Patient: Younis TESFAI, d.o.b. 01/01/2007 (18y 3m), Eritrean UASC, age-disputed. Seen with foster carer. Interpreter line: no Tigrinya available; carer and gestures used.',
          nature: 'observation'
        },
        {
          says: 'Wt 48.2 kg, ht 163 cm, BMI 18.1. Low ferritin, low vit D. BCG scar. Old healed # L radius. Bilateral scarring to lower legs, attributed by patient to “work”. Bloods for BBV/TB screen sent, catch-up imms commenced.',
          nature: 'observation'
        },
        {
          says: 'Restrictive eating noted, avoids all animal products and will not eat before mid-afternoon; ?disordered eating ?trauma-related. Refer CAMHS.',
          nature: 'opinion',
          who: 'Dr Stradling'
        },
        {
          says: "Carer advises “it's just Lent, doctor”. Noted.",
          nature: 'reported',
          who: 'Hilda, foster carer',
          about: ['hilda-brearley']
        },
        {
          says: 'Sleep poor, wakes 02:00–04:00, sits in kitchen with dog. Denies low mood. Plays football daily. Teeth: excellent.',
          nature: 'reported',
          who: 'Hilda and Yonas'
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'How old you are, and how we decided',
      happenedOn: '2025-05-22',
      writtenAfterDays: 8,
      writtenBy: 'josh-adeyemi',
      present: [
        'You',
        'Mr Adeyemi, social worker',
        'Ms Penhale, social worker',
        'Ms Okbay, Tigrinya interpreter',
        'An appropriate adult from an advocacy charity'
      ],
      passages: [
        {
          says: 'Ruth Penhale and I met you on 1, 8 and 15 May, and on 22 May we told you what we thought and asked what we had wrong. Neither of us had worked with you before; that is on purpose. An age assessment must look at everything, must not go by looks alone, and has to give the benefit of the doubt. I finished writing on 30 May, once the manager had decided.',
          nature: 'observation'
        },
        {
          says: 'You told us the story of your life in school years, fasts and football seasons. You were in grade 4 when schools shut for the sickness, which fits with a child born in 2010. You lost your place twice when you were tired, about the months in Libya, and both times came back to it the next week without our asking.',
          nature: 'reported',
          who: 'You'
        },
        {
          says: "Your mother sent a photograph of your baptism paper through the deacon's phone. It says 1 Meskerem 2003 and your name, Yonas son of Tesfay. A document expert has not seen the original, and we gave it some weight but did not rest everything on it.",
          nature: 'assessment',
          who: 'Mr Adeyemi and Ms Penhale',
          about: ['letebrhan-gebremedhin']
        },
        {
          says: 'Hilda and Tom, the football coach and the dentist all put you at about fourteen. Mr Garrard told us he still believes you are an adult, “by the way he carries himself”. A boy who has carried himself across a desert is going to look like that.',
          nature: 'opinion',
          who: 'Mr Adeyemi and Ms Penhale'
        },
        {
          says: 'Robel Kiflom, who crossed eastern Sudan with you both, told us that smugglers hit Filmon for giving you his water and that you have not been told.',
          nature: 'reported',
          who: 'Robel, in confidence',
          about: ['robel-kiflom', 'filmon-tesfay']
        },
        {
          says: 'Our conclusion is that you are 14, and that your date of birth is 11 September 2010. We found you truthful. We are sorry that the first people did not have a calendar.',
          nature: 'assessment',
          who: 'Mr Adeyemi and Ms Penhale'
        },
        {
          says: 'I accept this assessment for the council, 30 May 2025. All records to be corrected and the Home Office told. L. Birch.',
          nature: 'decision',
          who: 'Ms Birch, team manager'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-01-15',
          headsUp:
            'This is the long paper about your age. The end is good: they believed you. The middle talks about Libya. One part is hidden because a friend told it to us and asked us to keep it. Please do not read this one alone at night. You can call me or sit with Hilda.',
          withhold: [
            {
              says: 'Robel Kiflom, who crossed eastern Sudan with you both, told us that smugglers hit Filmon for giving you his water and that you have not been told.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'plan',
      title: 'Your care plan',
      happenedOn: '2025-06-12',
      writtenBy: 'neil-garrard',
      passages: [
        {
          says: 'CARE PLAN (UASC). Younis TESFAI / Yonas TESFAY. DOB 01/01/2007 [amend]. Legal status s20. Placement: in-house FC, Brearley, 14 Quarry Lane, Thorsby, 01632 960238.',
          nature: 'observation'
        },
        {
          says: 'Permanence: YP will remain with current carers until 18, followed by Staying Put. YP has been advised of this and is happy.',
          nature: 'decision',
          who: 'Mr Garrard, agency social worker'
        },
        {
          says: 'Education: NEET. College application to be completed by carers. PEP outstanding. Health: IHA completed, CAMHS ref re: eating disorder. Identity needs: YP is a practising Muslim; carers to source halal and facilitate mosque.',
          nature: 'assessment',
          who: 'Mr Garrard, agency social worker'
        },
        {
          says: 'NRM: Carer reports disclosure of forced labour in Libya (construction, unpaid, approx 5/12). First responder referral to be completed. Tracing: YP has been given the website.',
          nature: 'reported',
          who: 'Hilda, foster carer'
        },
        {
          says: "YP's demeanour continues to raise questions and it was felt a further assessment could be considered if new evidence came to light.",
          nature: 'opinion',
          who: 'Mr Garrard, agency social worker'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'A visit that did not work',
      happenedOn: '2025-07-09',
      happenedAt: '16:10',
      writtenAfterDays: 9,
      writtenBy: 'neil-garrard',
      present: ['Mrs Brearley, foster carer', 'Mr Garrard, agency social worker'],
      passages: [
        {
          says: 'Late entry – laptop. Stat visit to placement. YP not seen, he was out at football having been told 3 p.m. No interpreter used as none booked.',
          nature: 'observation'
        },
        {
          says: 'YP failed to make himself available. FC rather defensive and stated that he waited on the wall for fifty minutes in his kit.',
          nature: 'opinion',
          who: 'Mr Garrard, agency social worker',
          about: ['hilda-brearley']
        },
        {
          says: 'Bedroom seen, tidy. FC asked again about school, name on bus pass, brother and passport photos. Advised these are in hand. Analysis: placement stable. My last working day is 18/7, new SW tbc.',
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Our first walk',
      happenedOn: '2025-08-06',
      happenedAt: '11:00',
      writtenAfterDays: 1,
      writtenBy: 'farida-khan',
      present: ['You', 'Hilda', 'Ms Khan, social worker', 'Ms Okbay, Tigrinya interpreter'],
      passages: [
        {
          says: 'This was our first meeting. I had sent you a photo of myself and a note in Tigrinya beforehand, and you had it on the fridge. We met in the garden; then we walked to the field without Hilda, with Senait to interpret.',
          nature: 'observation'
        },
        {
          says: "I said sorry that nobody came when you waited on the wall. You said, “It's okay, I am used to waiting,” and then you said that actually it was not okay. I was glad you told me the second thing.",
          nature: 'observation'
        },
        {
          says: 'You gave me a list, written in your best English. 1 My name. 2 My brother. 3 School every day. 4 Why paper says Muslim? 5 Boots size 42. I have put the list in the file just as you wrote it and given you back the original.',
          nature: 'observation'
        },
        {
          says: 'You told me about Filmon. He is four years older. You last saw him on 2 June 2024 outside Gedaref in Sudan, when men took people off one bus and not the other. You were on the other. You have sent a message to his number every Sunday since.',
          nature: 'reported',
          who: 'You',
          about: ['filmon-tesfay']
        },
        {
          says: "Hilda told me on the doorstep that Tom has been dropping things and getting muddled, that they are waiting on the hospital and she doesn't want the lad to know.",
          nature: 'reported',
          who: 'Hilda, foster carer, in confidence',
          about: ['tom-brearley', 'hilda-brearley']
        },
        {
          says: 'My view is that you are settled and loved in this house, and that nearly everything you have been promised by the council outside it has not been done. I found the tracing form on the system, not sent. I sent it at 5 p.m.',
          nature: 'assessment',
          who: 'Ms Khan, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-01-15',
          headsUp:
            'This is my note of our first meeting. It talks about the last day you saw Filmon. One sentence is hidden because a person told me something about their own family and asked me to keep it to myself.',
          withhold: [
            {
              says: "Hilda told me on the doorstep that Tom has been dropping things and getting muddled, that they are waiting on the hospital and she doesn't want the lad to know.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Put in the wrong class',
      happenedOn: '2025-09-16',
      happenedAt: '15:20',
      writtenBy: 'farida-khan',
      present: ['Ms Nadar, college tutor', 'Ms Khan, social worker'],
      passages: [
        {
          says: 'Ms Nadar rang from the college. Yonas, who turned 15 last Thursday, has been in her evening class for adults since the start of term, between a retired engineer and a mother of four. The enrolment form gives him as Younis, 18.',
          nature: 'reported',
          who: 'Ms Nadar, college tutor'
        },
        {
          says: 'She guessed on the first night because he put his hand up to ask if he could go to the toilet. “He is the best in the room and he should not be in it.” The mother of four has been bringing him dinner.',
          nature: 'reported',
          who: 'Ms Nadar, college tutor'
        },
        {
          says: 'The form was sent in July, from us, with the date we had already agreed was false. I told her so. She will move him tomorrow to the daytime English course for 14 to 16s, with maths and an hour of art, and I will send the assessment decision tonight.',
          nature: 'decision',
          who: 'Ms Nadar and Ms Khan'
        },
        {
          says: 'Rang Yonas with Senait on the line. He is pleased, but would like to go on sitting with the engineer at break, who is teaching him chess.',
          nature: 'reported',
          who: 'Yonas'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary, autumn',
      happenedOn: '2025-11-05',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: 'This covers August to October 2025. Last review: July, four actions of nine done. Now seven. Outstanding are the correct name on his asylum registration card, which only the Home Office can reissue, and his counselling, which has a waiting list.',
          nature: 'observation'
        },
        {
          says: 'A day in his life: up at six, feeds the dog, bus with Tom as far as the bakery, college till three, football Tuesday and Thursday, phone with his mother when there is signal at her end. Sunday is church from seven until one and he comes home smelling of incense and full of bread.',
          nature: 'observation'
        },
        {
          says: 'Wes Pollitt has made him captain of the under-16s. He told me that Yonas shouts in three languages and none of it is rude as far as he knows.',
          nature: 'reported',
          who: 'Mr Pollitt, football coach'
        },
        {
          says: 'The eating disorder referral has been withdrawn; I sent the clinic a leaflet on the Orthodox fasts. “Muslim” has been taken off the front sheet and he watched me do it.',
          nature: 'observation'
        },
        {
          says: "What worries me is the nights. He sleeps four hours. He says it's not bad dreams, it's arithmetic: he counts how many days Filmon would need from each place to reach the next.",
          nature: 'assessment',
          who: 'Ms Khan, social worker',
          about: ['filmon-tesfay']
        },
        {
          says: 'Supervision 3 November: chase counselling weekly; write to him on tracing so he has it on paper; complaint about the first decision offered again, he says not now.',
          nature: 'decision',
          who: 'Ms Birch, team manager'
        }
      ]
    },
    {
      kind: 'letter',
      title: 'How we are looking for your brother',
      happenedOn: '2025-11-20',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: 'Dear Yonas, you asked me to write down what is happening about Filmon, so you can read it when you want. Senait has put the same words in Tigrinya on the back.',
          nature: 'observation'
        },
        {
          says: "On 6 August I sent the form to the Red Cross family tracing service. On 2 September a lady from there met you and you gave her Filmon's photo, his nickname, and the name of the village. She has sent these to people who work in Sudan, Libya and Egypt.",
          nature: 'observation',
          about: ['filmon-tesfay']
        },
        {
          says: 'They look in camps and hospitals and ask in churches. They do not tell any government. They will tell you first, before me, if they find something.',
          nature: 'reported',
          who: 'The Red Cross tracing worker'
        },
        {
          says: 'So far they have found nothing. That does not mean bad news. It means no news. In Sudan now many telephones do not work and people move often. Some families wait a long time and some are never told.',
          nature: 'reported',
          who: 'The Red Cross tracing worker'
        },
        {
          says: 'I promise to ask them on the first Monday of every month and to tell you the same day, even when the answer is no. You do not need to ask me. With respect, Farida.',
          nature: 'decision',
          who: 'Ms Khan, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2025-11-21' }]
    },
    {
      kind: 'review',
      title: 'Your third review',
      happenedOn: '2025-12-16',
      happenedAt: '15:30',
      writtenBy: 'meera-dhillon',
      present: [
        'Yonas',
        'Hilda',
        'Tom',
        'Ms Khan, social worker',
        'Ms Nadar, college tutor',
        'Ms Okbay, Tigrinya interpreter',
        'Ms Dhillon, reviewing officer'
      ],
      passages: [
        {
          says: 'Yonas chaired the first half. He had an agenda with times on it and he kept to them, which I do not.',
          nature: 'observation'
        },
        {
          says: 'College: his personal education plan was written on 14 October and its targets are met. Entry 2 English passed. Ms Nadar wants him to start GCSE maths in January a year early, “because he is bored and too kind to say it”.',
          nature: 'reported',
          who: 'Ms Nadar, college tutor'
        },
        {
          says: 'Another boy on the course, Dawit Yemane, who is fourteen and placed in Calder Fold, has been getting threats over money owed for his journey, and has asked Yonas for help with it.',
          nature: 'reported',
          who: 'Ms Nadar, college tutor'
        },
        {
          says: "Home: he wants to stay with Hilda and Tom and asked me to write that in capitals. HE WANTS TO STAY. The care plan says until 18. Mrs Brearley said that they would keep him till he's forty. Mr Brearley was quiet today and left before the end.",
          nature: 'reported',
          who: 'Yonas and Hilda',
          about: ['hilda-brearley', 'tom-brearley']
        },
        {
          says: 'He has had two apologies this year from this council and no answer to how it happened. I support his wish for one. I have asked Ms Birch for it in writing.',
          nature: 'opinion',
          who: 'Ms Dhillon, reviewing officer'
        },
        {
          says: 'Decisions: school targets continue; the health service to correct the date on its own system, which still calls him eighteen; tracing updates monthly; next review by mid-June.',
          nature: 'decision',
          who: 'Ms Dhillon, reviewing officer'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-01-12',
          withdrawnOn: '2026-01-13',
          headsUp: 'These are the notes of your December review, the one that you ran.'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary, winter',
      happenedOn: '2026-02-04',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: 'November to January. Plan aims: safety and a home (met), education (going well), identity and truth about his age (mostly met), family tracing (no result), settled immigration status (waiting).',
          nature: 'observation'
        },
        {
          says: 'On 7 January, Christmas by his calendar, Hilda cooked what his mother dictated by video. It took from nine in the morning. His mother, who has never met her, gave instructions through a phone leaned on the bread bin and at the end both of them had the giggles.',
          nature: 'observation',
          about: ['letebrhan-gebremedhin', 'hilda-brearley']
        },
        {
          says: "I made a mistake of my own this quarter. When I shared the December review with Yonas on 12 January I left in a paragraph about another boy. I withdrew it next morning, told him why, told that boy's worker and reported it. Yonas said he had read it and already knew, and that he would say nothing, and I believe him.",
          nature: 'observation'
        },
        {
          says: 'Counselling began on 20 January with an interpreter. He calls it “the talking bus” because it is always late.',
          nature: 'reported',
          who: 'Yonas'
        },
        {
          says: "Tom's diagnosis was confirmed on 22 January; Hilda has told Lorna and me that they may not be able to go on beyond the summer.",
          nature: 'reported',
          who: 'Hilda, foster carer, in confidence',
          about: ['tom-brearley', 'hilda-brearley']
        },
        {
          says: "Supervision: we discussed whether he should be told now. L Birch's view was to wait until it is certain. Mine was that he reads faces better than either of us. We wait, with my disagreement noted.",
          nature: 'decision',
          who: 'Ms Birch, team manager'
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Meeting with your solicitor',
      happenedOn: '2026-02-19',
      happenedAt: '10:00',
      writtenAfterDays: 12,
      writtenBy: 'farida-khan',
      present: ['Yonas', 'Ms Castell, solicitor', 'Ms Okbay, Tigrinya interpreter', 'Ms Khan, social worker'],
      passages: [
        {
          says: 'Twelve days late: I have been off with flu. Written from notes taken in the room.',
          nature: 'observation'
        },
        {
          says: 'Ms Castell went through the statement for the asylum claim. It had to be read back in Tigrinya line by line, because the first version was made with the Amharic interpreter and has him crossing a sea twice.',
          nature: 'observation'
        },
        {
          says: 'Ms Castell advised that the two entries of 2003 and 2007 would be put to him as inconsistencies and that our letter of 30 May is the best answer to them; she thinks the claim is strong and the delay is the risk.',
          nature: 'opinion',
          who: 'Ms Castell, solicitor'
        },
        {
          says: 'He was asked about military service and his father. He answered in very few words. He asked for a window to be opened and we stopped for a quarter of an hour.',
          nature: 'observation'
        },
        {
          says: 'The trafficking referral that was to be made in June 2025 was made by me in October. A first, positive decision came on 9 February.',
          nature: 'observation'
        },
        {
          says: 'In the lift Yonas said, “In Eritrea they ask me questions, in Libya, in France, in Harrowdale. When I am old I will only ask.”',
          nature: 'reported',
          who: 'Yonas'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Reported missing',
      happenedOn: '2026-04-11',
      happenedAt: '23:10',
      writtenBy: 'kirsty-ballard',
      passages: [
        {
          says: 'EDT. T/c from relief carer (usual FCs at hospital with MFC). YP Younis TESFAI, 19 per system, 15 per carer, absconded from placement approx 17:30 in white clothing. Phone off. ?CE ?trafficked. Reported to police as high risk MISPER.',
          nature: 'reported',
          who: 'The relief carer'
        },
        {
          says: 'YP has a history of evasiveness around identity and is at risk from own behaviours. It is felt he may have made contact with traffickers or be attempting to travel.',
          nature: 'opinion',
          who: 'Out-of-hours social worker'
        },
        {
          says: '06:20 YP returned by himself on first bus carrying eggs. Refused to say where he had been, other than “church, church”. Police to do safe and well. RHI required.',
          nature: 'reported',
          who: 'The relief carer'
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Talking about the night of 11 April',
      happenedOn: '2026-04-14',
      happenedAt: '16:00',
      writtenBy: 'moira-teague',
      present: ['You', 'Ms Teague, support worker', 'Ms Okbay, Tigrinya interpreter'],
      passages: [
        {
          says: "When a young person has been reported missing somebody who isn't their social worker talks to them about it afterwards. We sat in the café by the bus station. You had tea with four sugars because the fast was over.",
          nature: 'observation'
        },
        {
          says: 'You were at the Easter vigil at your church. It goes on all night and phones go off at the door. You told Hilda on Thursday, and wrote VIGIL on her calendar with a drawing of a candle, and then Hilda had to go to the hospital and the lady who came instead did not look at the calendar.',
          nature: 'reported',
          who: 'You'
        },
        {
          says: 'I have seen the calendar. It is a good candle. I also rang the deacon, with your say-so, and you read one of the lessons at about three in the morning.',
          nature: 'observation'
        },
        {
          says: "You did say where you had been, on the doorstep, to the relief carer and to the two police officers. You said church. Nobody believed you. You told me: “When I tell the truth they write that I don't tell.”",
          nature: 'reported',
          who: 'You'
        },
        {
          says: "In my opinion you were not missing. You were where you said you'd be, and I have asked for the record to say so. The eggs were dyed red and you gave one to each policeman.",
          nature: 'opinion',
          who: 'Ms Teague, support worker'
        }
      ],
      sharing: [{ with: 'child', on: '2026-04-22' }]
    },
    {
      kind: 'case-summary',
      title: 'Summary, spring',
      happenedOn: '2026-05-06',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: "February to April 2026. The missing report of 11 April has been reclassified by the police as “no apparent risk, whereabouts known”, after Moira's work. I have put a note beside the out-of-hours entry. It cannot be deleted but nobody should read it alone.",
          nature: 'observation'
        },
        {
          says: 'College predicts a grade 6 in maths. He came second in a chess tournament to the retired engineer, who Yonas says cheated by being seventy.',
          nature: 'reported',
          who: 'Ms Nadar and Yonas'
        },
        {
          says: 'The out-of-hours screen, the surgery and the bus company still show 1 January 2007. We have now corrected this, by my count, eleven times. It is stored somewhere that overwrites us. I have asked Mr Rawal in information governance to find out where.',
          nature: 'observation'
        },
        {
          says: 'Deacon Mussie heard from a man in Port Sudan that a Filmon from the same village was seen working in a garage there last year. He has not told Yonas, as two such stories have turned out false, and asks that we do not either until the Red Cross has looked.',
          nature: 'reported',
          who: 'Deacon Mussie, in confidence',
          about: ['filmon-tesfay', 'mussie-araya']
        },
        {
          says: 'Home. It can no longer be put off. Tom is worse. Lorna agrees that Yonas is to be told in June, after his exam, by Hilda herself with me there. My assessment is that it will be a bereavement for all three of them.',
          nature: 'assessment',
          who: 'Ms Khan, social worker',
          about: ['tom-brearley', 'hilda-brearley']
        },
        {
          says: 'Next three months: exam; tell him; look for a home that is a family and not a unit; health passport in his right name.',
          nature: 'decision',
          who: 'Ms Birch, team manager'
        }
      ]
    },
    {
      kind: 'letter',
      title: 'Answer about your name and birthday',
      happenedOn: '2026-05-20',
      writtenBy: 'sanjay-rawal',
      passages: [
        {
          says: 'Dear Yonas, on 24 April you wrote to us: “My name is Yonas Tesfay. I was born 11 September 2010. Please make all the computers know this.” You have a legal right to ask for that, and we have a month to answer.',
          nature: 'observation'
        },
        {
          says: 'I found that when you first came, someone made an entry for you from a Home Office email, with the wrong spelling and with 1 January 2007. When you came into care a second, correct entry was begun. The two were joined together in June 2025 and every night since then the old one has been copied over the new one for three other systems.',
          nature: 'observation'
        },
        {
          says: 'I have decided that the old details are inaccurate. They were taken out of our systems yesterday, and your own words now stand beside the places where they used to be. I cannot change the old letters themselves, but each now carries a note.',
          nature: 'decision',
          who: 'Mr Rawal, information governance officer'
        },
        {
          says: "I have written to the doctor's surgery, the hospital, the bus company, the police and the Home Office, because we sent them the mistake. They keep their own records and must answer for themselves; your social worker has copies of all five letters.",
          nature: 'observation'
        },
        {
          says: "If you find it again anywhere, ring me on 01632 960155 and I will deal with it. If you think this answer isn't good enough you can complain to the Information Commissioner, and Ms Khan or an advocate will help you.",
          nature: 'observation'
        }
      ],
      sharing: [{ with: 'child', on: '2026-05-21' }]
    },
    {
      kind: 'visit',
      title: 'The day you heard the news',
      happenedOn: '2026-06-18',
      happenedAt: '17:00',
      writtenBy: 'farida-khan',
      present: ['You', 'Hilda', 'Tom', 'Ms Khan, social worker', 'Ms Okbay, Tigrinya interpreter'],
      passages: [
        {
          says: 'We were in the back room with the French windows open. You had finished your maths paper the week before. Hilda had said that she would do it and I was not to help, so I did not.',
          nature: 'observation'
        },
        {
          says: 'She told you that Tom is ill, that it will not get better, that she has to look after him full time, and that because of this they are stopping fostering in the autumn. She said, “It is not you. If I could keep one thing it would be you.” Tom said your name twice.',
          nature: 'reported',
          who: 'Hilda, foster carer',
          about: ['hilda-brearley', 'tom-brearley']
        },
        {
          says: 'You did not say anything for a long time and then told us in Tigrinya, through Senait, that you had known since the winter because he stopped beating you at draughts. You asked why nobody told you. I said some of us thought you should know and some of us thought we should be certain first, and that I think you ought to have been told.',
          nature: 'observation'
        },
        {
          says: 'You said, “They wrote until 18.” Yes. It was written in your plan last June and I read it out to you myself. It was not ours to promise.',
          nature: 'reported',
          who: 'You and Ms Khan'
        },
        {
          says: "You went and stood beside Tom's chair. When I left you were putting his slippers on.",
          nature: 'observation',
          about: ['tom-brearley']
        },
        {
          says: 'You may think about what you want for as long as you need. Nothing will be chosen without you having seen it.',
          nature: 'decision',
          who: 'Ms Khan, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-07-06',
          headsUp:
            'Yonas, this is the afternoon in June when Hilda told you the news. It is sad to read. Hilda has read it and said you should have it. Tom is happy for his name to be in it.'
        }
      ]
    },
    {
      kind: 'review',
      title: 'Review about where you will live',
      happenedOn: '2026-07-02',
      happenedAt: '13:00',
      writtenAfterDays: 1,
      writtenBy: 'meera-dhillon',
      present: [
        'You',
        'Hilda',
        'Ms Khan, social worker',
        'Ms Birch, team manager',
        'Ms Okbay, Tigrinya interpreter',
        'Ms Dhillon, reviewing officer'
      ],
      passages: [
        {
          says: 'We met because your home is going to change. This review is two weeks later than it should have been; Hilda asked for the time and I agreed.',
          nature: 'observation'
        },
        {
          says: "Ms Birch proposes supported lodgings from October, when you will be just sixteen: a room in one person's house, with help, but not foster care. She says no foster carer within bus distance of your church, college and team has space, and that a known, kind host nearby is better than a foster family forty miles off.",
          nature: 'reported',
          who: 'Ms Birch, team manager'
        },
        {
          says: 'I do not agree that it should be settled yet. You will still be of school age until next June. In my view a boy who has lost two homes should be offered a family, and the search so far was three phone calls. I have raised a formal dispute with the Head of Service and she must answer within twenty working days.',
          nature: 'opinion',
          who: 'Ms Dhillon, reviewing officer'
        },
        {
          says: 'You said that you did not want people to fight about you. You would like to be near Hilda and Tom so you can go on Sundays after church. You do not want a house with only boys and a rota. You would go and meet “the bus man” and see.',
          nature: 'reported',
          who: 'You'
        },
        {
          says: "Mr Brearley has Parkinson's disease with some dementia and Mrs Brearley was advised by their doctor in May to stop.",
          nature: 'reported',
          who: 'Hilda, foster carer, in confidence',
          about: ['tom-brearley', 'hilda-brearley']
        },
        {
          says: 'Recommended: a wider search for foster carers; two visits and a weekend before you decide anything; an advocate; and your story told to any new household by you.',
          nature: 'decision',
          who: 'Ms Dhillon, reviewing officer'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-07-14',
          headsUp:
            'These are the notes of your July review. They say that I and the council do not agree. That is my job, and it is not a fight about you. One line is hidden because it is private health information about another person.',
          withhold: [
            {
              says: "Mr Brearley has Parkinson's disease with some dementia and Mrs Brearley was advised by their doctor in May to stop.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Why you are moving',
      happenedOn: '2026-08-27',
      writtenBy: 'lorna-birch',
      passages: [
        {
          says: "Yonas, I decided today that you may move to Desmond Ferris's house on 3 October, if you still want to once you have stayed there two weekends. This is my decision as team manager, under section 22C of the Children Act 1989, and the Head of Service has agreed it after Ms Dhillon's dispute.",
          nature: 'decision',
          who: 'Ms Birch, team manager'
        },
        {
          says: 'The choices were: a foster family in Wexcombe, thirty-eight miles away; a shared house in the city for five young people; Mr Ferris, one mile from Hilda and Tom. After the dispute we asked every fostering agency we use, sixty-one of them. Two said yes and both were further away than Wexcombe.',
          nature: 'observation'
        },
        {
          says: 'You visited Wexcombe and Mr Ferris. You told your advocate, “Wexcombe is nice people, and a bus every two hours to nowhere. Mr Desmond has a timetable in his head and he likes my coffee.” You chose him.',
          nature: 'reported',
          who: 'Yonas, through his advocate'
        },
        {
          says: 'A young man who lodged there before left after an argument about rent he owed, and Mr Ferris told us this himself.',
          nature: 'reported',
          who: 'Mr Ferris, supported lodgings host',
          about: ['desmond-ferris']
        },
        {
          says: 'Ms Dhillon still thinks you should have had a family, and I understand why. I weighed that against your church, your team, your college and your Sundays. I may be wrong. We look at it again after eight weeks, and the Wexcombe family has said the offer stays open until Christmas.',
          nature: 'assessment',
          who: 'Ms Birch, team manager'
        },
        {
          says: 'You were told in June 2025 that you would stay with Hilda and Tom until you were 18. The worker who wrote it had not asked them. I should have noticed, and I am sorry.',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-09-03',
          withhold: [
            {
              says: 'A young man who lodged there before left after an argument about rent he owed, and Mr Ferris told us this himself.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'chronology-entry',
      title: 'Sixteenth birthday, and a letter for a man of nineteen',
      happenedOn: '2026-09-14',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: "11 September 2026: Yonas was 16. It was also New Year, 1 Meskerem 2019. Yellow flowers, football, Hilda's lentils, a cake with two dates on it.",
          nature: 'observation'
        },
        {
          says: '14 September: the surgery wrote to “Mr Younis Tesfai, aged 19” inviting him to join as an adult patient. He has pinned it above his desk. Copy to Mr Rawal. The surgery says its entry comes from the April 2025 health check and that only the doctor who did it can ask for a change.',
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'First visit at your new home',
      happenedOn: '2026-10-06',
      happenedAt: '17:30',
      writtenAfterDays: 1,
      writtenBy: 'farida-khan',
      present: ['You', 'Mr Ferris', 'Ms Khan, social worker'],
      passages: [
        {
          says: "Visit to Mr Ferris's house, three days after you moved, to see how you are and to go through the house agreement. You wanted to try without an interpreter and had Senait on the phone twice, for “deposit” and for “grudge”.",
          nature: 'observation'
        },
        {
          says: "Your room is at the back. You have put up the icon Deacon Mussie gave you, the team photo and Hilda's calendar. The window sticks. Mr Ferris will see to it by the weekend; I wrote that on his list and he wrote it on his hand.",
          nature: 'observation'
        },
        {
          says: "You told me the first night was too quiet because there is no dog. You went to Hilda's on Sunday and Tom knew you, and you walked the dog and came back here for supper, which was rice, “but a lot of pepper, like he is angry with it”.",
          nature: 'reported',
          who: 'You'
        },
        {
          says: 'Mr Ferris told me that his son died at twenty-two and that the room was his, which he has not yet said to you and would like to in his own time.',
          nature: 'reported',
          who: 'Mr Ferris, in confidence',
          about: ['desmond-ferris']
        },
        {
          says: 'He says you are up before him, which in forty years on the early buses no one ever was. He has asked the church what he can cook in Advent.',
          nature: 'reported',
          who: 'Mr Ferris'
        },
        {
          says: 'I think that this could be a good home. I also saw you fold your clothes back into the bag after you showed me your boots. You do not need to be ready to leave. I will come every week until November.',
          nature: 'assessment',
          who: 'Ms Khan, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-10-13',
          withhold: [
            {
              says: 'Mr Ferris told me that his son died at twenty-two and that the room was his, which he has not yet said to you and would like to in his own time.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'plan',
      title: 'Your pathway plan, first draft',
      happenedOn: '2026-11-12',
      writtenAfterDays: 1,
      writtenBy: 'farida-khan',
      present: ['Yonas', 'Mr Ferris', 'Ms Khan, social worker', 'Ms Okbay, Tigrinya interpreter'],
      passages: [
        {
          says: 'A pathway plan says how the council will help a young person from sixteen until at least twenty-one. This draft is with the translator. Yonas will have it in both languages before anyone signs, and the final plan is due by 11 December.',
          nature: 'observation'
        },
        {
          says: 'Where I live: “Mr Desmond. The window is fixed. Eight weeks meeting is 1 December. For now I say stay.”',
          nature: 'reported',
          who: 'Yonas'
        },
        {
          says: 'Learning: Entry 3 English and GCSE English in summer; he already has a grade 6 in maths. He would like to be an engineer “of water, not of bombs”. College asks for a laptop; approved today.',
          nature: 'decision',
          who: 'Ms Khan, social worker'
        },
        {
          says: 'Papers: asylum interview took place in September. No decision. Ms Castell will press in January. The plan must work for each answer: permission to stay, refusal and appeal, or a wait beyond eighteen. He was told all three plainly.',
          nature: 'assessment',
          who: 'Ms Khan, social worker'
        },
        {
          says: 'Family: calls with his mother weekly, her voice is “smaller”. Filmon: no trace in Port Sudan, confirmed by the Red Cross on 2 November. I told him that day about the rumour and that it had come to nothing. He was angry with the deacon for two Sundays and is now not.',
          nature: 'observation',
          about: ['letebrhan-gebremedhin', 'filmon-tesfay', 'mussie-araya']
        },
        {
          says: "Health: sleeps six hours. Wants to go on with counselling. Surgery record still says 2007; third letter sent, copied to the integrated care board's data officer.",
          nature: 'observation'
        },
        {
          says: 'A personal adviser will be named by January. Yonas would like one who plays chess and I have passed that on without a smile.',
          nature: 'decision',
          who: 'Ms Khan, social worker'
        }
      ]
    }
  ]
};
