import type { Story } from './story.ts';

export const amaraOkonkwoReid: Story = {
  child: {
    key: 'amara-okonkwo-reid',
    givenName: 'Amara',
    familyName: 'Okonkwo-Reid',
    bornOn: '2013-10-05',
    identificationNumber: 'HC-12551',
    team: 'safeguarding-north',
    allocatedTo: 'josh-adeyemi',
    situation: 'Child in need plan with short breaks; Deaf, uses British Sign Language: book an interpreter'
  },
  people: [
    {
      key: 'ngozi-okonkwo',
      givenName: 'Ngozi',
      familyName: 'Okonkwo',
      bornOn: '1984-02-20',
      relation: 'mum',
      family: true
    },
    {
      key: 'stuart-reid',
      givenName: 'Stuart',
      familyName: 'Reid',
      bornOn: '1981-08-03',
      relation: 'dad',
      family: true
    },
    {
      key: 'tobi-okonkwo-reid',
      givenName: 'Tobi',
      familyName: 'Okonkwo-Reid',
      bornOn: '2017-06-18',
      relation: 'little brother',
      family: true
    },
    {
      key: 'claire-varley',
      givenName: 'Claire',
      familyName: 'Varley',
      relation: "dad's partner",
      family: false
    },
    {
      key: 'yvonne-hartley',
      givenName: 'Yvonne',
      familyName: 'Hartley',
      relation: 'short breaks carer',
      family: false
    },
    {
      key: 'hilary-cope',
      givenName: 'Hilary',
      familyName: 'Cope',
      relation: 'teacher of the Deaf',
      family: false
    },
    {
      key: 'callum-prior',
      givenName: 'Callum',
      familyName: 'Prior',
      relation: 'Deaf family worker',
      family: false
    },
    {
      key: 'fiona-mabey',
      givenName: 'Fiona',
      familyName: 'Mabey',
      relation: 'short breaks coordinator',
      family: false
    }
  ],
  authorities: [
    { person: 'ngozi-okonkwo', basis: 'parental-responsibility', from: '2025-02-01' },
    { person: 'stuart-reid', basis: 'parental-responsibility', from: '2025-02-01' }
  ],
  records: [
    {
      kind: 'case-note',
      title: 'Referral from the police',
      happenedOn: '2022-02-14',
      happenedAt: '11:25',
      writtenBy: 'irene-fallow',
      passages: [
        {
          says: "PPN rec'd. Police attended verbal argument between separated parents at handover, Sat 12/2, in street outside mother's. No injuries, no offences. Mother black African, father white British, both raising voices. Two children in car.",
          nature: 'unsorted',
          about: ['ngozi-okonkwo', 'stuart-reid']
        },
        {
          says: 'Amara (8) is hearing impaired, suffers from profound deafness, ?learning disability, non verbal. Brother Tobi (4) NT. PC could not get any account from Amara so spoke to Tobi.',
          nature: 'unsorted'
        },
        {
          says: "Sibling's account was that “Daddy said a bad word and Amara didn't hear it”. Duty to visit.",
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'First visit at home',
      happenedOn: '2022-03-03',
      happenedAt: '16:00',
      writtenAfterDays: 1,
      writtenBy: 'irene-fallow',
      present: ['Amara', 'Tobi', 'Mum'],
      passages: [
        {
          says: 'Home visit, purpose: initial assessment following PPN. Home clean and appropriate. Amara seen. Pleasant child, smiled throughout. No interpreter booked as this worker was advised that Amara lip-reads well.',
          nature: 'unsorted'
        },
        {
          says: "Views of child: asked Amara if she was happy at home and she nodded. Asked if she was happy at Dad's and she nodded. Asked if Mum and Dad shout and she nodded. Brother Tobi helped by signing some of the questions, which was lovely to see.",
          nature: 'unsorted'
        },
        {
          says: 'Mum asked who had advised that. Somewhat abrupt. Said she is a ward sister on nights and has asked for help twice, that she is up at three in the afternoon and signs all evening, and that her daughter nods at people she wants to go away.',
          nature: 'unsorted',
          about: ['ngozi-okonkwo']
        },
        {
          says: 'No role for duty beyond assessment, pass to team for S17 / short breaks.',
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'Child and family assessment',
      happenedOn: '2022-05-12',
      writtenAfterDays: 2,
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'Assessment under section 17 of the Children Act 1989. I visited on 6 April, 21 April and 4 May and saw Amara each time. I could not get an interpreter for any of the dates: the first was too short notice, the second was double booked and for the third the form had gone to a mailbox nobody reads. Mum signed for us on two visits. On the other we drew.',
          nature: 'observation'
        },
        {
          says: "Mum's view is that Amara is a Deaf child and not a broken hearing one. She learned to sign when Amara was eleven weeks old. “I do not need a break from my daughter. I need a break from being the only person in this county she can talk to.”",
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum',
          about: ['ngozi-okonkwo']
        },
        {
          says: "Dad's view is that Amara was turned down for a cochlear implant at three because her mother dragged it out. “Everybody she'll ever work with will be hearing. I want her to have both.” He signs colours, animals, food and “sorry”.",
          nature: 'reported',
          who: 'Stuart Reid, Dad',
          about: ['stuart-reid']
        },
        {
          says: 'She drew two houses. In one everybody has hands. In the other, everyone has mouths, and there is a cat. I asked with my face who the cat was and she wrote B-I-S-C-U-I-T.',
          nature: 'reported',
          who: 'Amara, drawing'
        },
        {
          says: 'Amara has a profound hearing loss and a moderate learning disability, and meets the definition of a disabled child. There is love in both homes. My assessment of her wishes is weak, since I had no way to ask her that did not go through a parent or a pencil.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker'
        },
        {
          says: 'Child in need plan. Request to the short breaks panel. Book an interpreter for everything.',
          nature: 'decision',
          who: 'Ruth Penhale, social worker'
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Short breaks',
      happenedOn: '2022-07-07',
      writtenBy: 'peter-oyelaran',
      present: [
        'Peter Oyelaran, team manager',
        'Fiona Mabey, short breaks coordinator',
        'Ruth Penhale, social worker'
      ],
      passages: [
        {
          says: 'RAP 07/07. SB Cat B. HI/LD, ambulant, no PMLD. DP n/a. Transport n/a. Rev 12/12.',
          nature: 'unsorted'
        },
        {
          says: 'Agreed: two Saturdays a month, ten until three, at the Kittiwake Club, from 10 September, for one year. Basis: the assessment of 12 May; Mum works nights and has nobody else who signs.',
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        },
        {
          says: 'Options put to me were the club, a direct payment (Mum said she had looked and could not find one person to pay) and a Deaf short breaks carer (the county has none; Fiona is advertising).',
          nature: 'observation'
        },
        {
          says: 'Mum wanted the third and will try the first. Dad has no objection provided it is not in his weekends.',
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum'
        },
        {
          says: 'What Amara wanted is not in the papers. I asked Ruth to find out and was told that there is no interpreter until August.',
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'review',
      title: 'Child in need review',
      happenedOn: '2023-02-09',
      happenedAt: '15:45',
      writtenAfterDays: 5,
      writtenBy: 'ruth-penhale',
      present: [
        'Mum',
        'Dad, on the phone',
        'Fiona Mabey, short breaks coordinator',
        'SENCO',
        'Ruth Penhale, social worker'
      ],
      passages: [
        {
          says: "Held at Amara's primary school (Year 4). The interpreter cancelled at 13.10. We went ahead, because it had taken since November to find a date. I am writing late because I was not sure how to write it.",
          nature: 'observation'
        },
        {
          says: 'Fiona went to the Kittiwake Club on 10 December after Mum rang her in tears from its car park. Nobody there signs. They were doing a singing workshop and Amara was in the coat area with her tablet. The leader told Fiona that she “loves the coats”.',
          nature: 'reported',
          who: 'Fiona Mabey, short breaks coordinator'
        },
        {
          says: 'School reports that Amara presents as passive and can be non-compliant with instructions given to the whole class. She is working below expected and it is felt that this is in line with her LD.',
          nature: 'reported',
          who: 'School SENCO'
        },
        {
          says: 'Mum said that she is non-compliant with what she cannot hear, and asked where this “LD” comes from. Nobody knew.',
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum',
          about: ['ngozi-okonkwo']
        },
        {
          says: 'Dad could not follow with everyone talking at once on a bad line, and said, “Now imagine being her.”',
          nature: 'reported',
          who: 'Stuart Reid, Dad',
          about: ['stuart-reid']
        },
        {
          says: "Amara came in for the last ten minutes. She shook each person's hand, Fiona's twice, and left.",
          nature: 'observation'
        },
        {
          says: 'Club to stop at Easter unless somebody there signs. School to ask its teacher of the Deaf for a full report. Next review only when an interpreter has said yes in writing.',
          nature: 'decision',
          who: 'Ruth Penhale, social worker'
        }
      ]
    },
    {
      kind: 'report',
      title: 'Report from your teacher of the Deaf',
      happenedOn: '2023-06-15',
      writtenBy: 'hilary-cope',
      passages: [
        {
          says: 'I have taught Amara for two hours a week since she was five and observed her in class on four mornings this term. I am hearing, with an advanced qualification in British Sign Language (BSL).',
          nature: 'observation'
        },
        {
          says: 'In BSL, Amara (9) tells long stories with a beginning, a villain and a twist. She explained the water cycle to me with a leaking wellington boot. She holds a grudge against a character in a book she finished in March. Her reasoning in a test given in sign was at the 82nd centile.',
          nature: 'observation'
        },
        {
          says: 'In spoken English without an interpreter she gets about one word in six from lips, more if she knows the subject, fewer if the speaker has a beard or is writing on the board. She fills the gaps with smiling and nodding.',
          nature: 'observation'
        },
        {
          says: 'I can find no evidence of a learning disability. I believe the phrase comes from a test in 2021 that was given by voice, to a Deaf child. I would ask every agency that has written it down to stop.',
          nature: 'assessment',
          who: 'Hilary Cope, teacher of the Deaf'
        },
        {
          says: 'In my opinion she is bored, funny and lonely at this school, in that order.',
          nature: 'opinion',
          who: 'Hilary Cope, teacher of the Deaf'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit on your birthday',
      happenedOn: '2023-10-05',
      happenedAt: '16:15',
      writtenAfterDays: 1,
      writtenBy: 'ruth-penhale',
      present: [
        'You',
        'Tobi',
        'Mum',
        'Ruth Penhale, social worker',
        'Jodie Merrin, BSL interpreter',
        'Biscuit'
      ],
      passages: [
        {
          says: "At Mum's, on the day Amara turned 10, to see her for the plan and hear what she wants. Jodie Merrin, a registered interpreter, was with us for an hour and a half. This is the first visit in nineteen months with an interpreter in the room.",
          nature: 'observation'
        },
        {
          says: 'I had thought that Amara was shy. She did not stop for seventy minutes. She asked Jodie whether I had always been this slow, and Jodie had to interpret that to me, as is the rule.',
          nature: 'observation'
        },
        {
          says: 'She does not like Kittiwake and told everybody so: “I shook my hands NO and they waved back.” She likes art, goalkeeping, and Biscuit because “cats are Deaf-polite, they come round the front”. She wants somewhere to go with Deaf people. She wants Mum to sleep.',
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        },
        {
          says: "She said that Tobi gets told off if he signs at Dad's table, and cries in the bath about it.",
          nature: 'reported',
          who: 'Amara, through Jodie Merrin',
          about: ['tobi-okonkwo-reid']
        },
        {
          says: 'I have written “Amara says she is happy” in this file three times. I had no right to. I should have stopped the visits until I could hear her.',
          nature: 'opinion',
          who: 'Ruth Penhale, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-06-20',
          headsUp:
            "Amara, this is from the day you were 10. It's the first time Jodie came. Ruth says sorry at the end. I've made a BSL video of this page too, with Jodie, on the same link. Josh",
          withhold: [
            {
              says: "She said that Tobi gets told off if he signs at Dad's table, and cries in the bath about it.",
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Phone call from Dad',
      happenedOn: '2023-12-04',
      happenedAt: '16:50',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: "Dad can't do Christmas Eve handover at 2, can do 4. Will text Ngozi. Asked me whether “BSL level 1” is hard. Told him: quite.",
          nature: 'reported',
          who: 'Stuart Reid, Dad'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Summary for a new worker',
      happenedOn: '2024-03-14',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'Amara, 10, Y5. CIN since May 2022. Profoundly deaf, moderate LD, lip-reads well. Parents separated 2021, high conflict, each blames the other. Kittiwake ended 04/23, no alternative provision sourced. EHCP in place, review due.',
          nature: 'unsorted'
        },
        {
          says: 'Mum can be demanding of professionals and has put in 3 complaints re interpreters. Exhausted. Works nights at the General, staff no. on system, m: 07700 900341.',
          nature: 'unsorted',
          about: ['ngozi-okonkwo']
        },
        {
          says: 'Pls note need to book interp well in advance. Strengths: resilient, lovely smile. To JA for allocation wef 18/3.',
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit that did not happen',
      happenedOn: '2024-04-18',
      happenedAt: '16:00',
      writtenBy: 'josh-adeyemi',
      present: ['Josh Adeyemi, social worker', 'Mum, on the doorstep'],
      passages: [
        {
          says: "My first visit, at Mum's. The interpreter had been booked for the 19th. My mistake: I typed the wrong day. I did not see Amara, although she was at the window with a cat, because I did not think it fair to start by smiling at each other for an hour.",
          nature: 'observation'
        },
        {
          says: '“You are the first one who went away again. Good. Come back with Jodie.”',
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum'
        },
        {
          says: 'Rebooked for 2 May and confirmed by Jodie in writing. I have left a note for Amara with a drawing of me and a red cross through my diary.',
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'We meet properly',
      happenedOn: '2024-05-02',
      happenedAt: '16:00',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      present: ['You', 'Josh Adeyemi, social worker', 'Jodie Merrin, BSL interpreter', 'Mum, in and out'],
      passages: [
        {
          says: "At your mum's, with Jodie for the whole time. Purpose: to say who I am, see how you are, and start the plan again. You live here with Mum, Tobi and Biscuit; on two weekends a month you are at Dad's. Nothing in the house has changed.",
          nature: 'observation'
        },
        {
          says: "You gave me a sign name. It is the sign for eyebrows, going up. You said that the last plan had “Saturdays with coats” in it. You'd like to meet a Deaf grown-up who isn't a teacher, and you asked what Deaf grown-ups do for jobs. I said I'd find one and you could ask them.",
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        },
        {
          says: "Mum asked for the words “lip-reads well” to be taken out. She asked if anyone had read Hilary's report. I had not. I've read it now.",
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum'
        },
        {
          says: 'We are at the beginning of trusting each other, I think. You watched my face and not my badge. The outcome the plan wanted, more people you can talk to, has not been met by anything we have done since 2022.',
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: 'Next: I will ask Callum Prior, a Deaf family worker, to meet you, and ask my manager again about a Deaf carer for short breaks.',
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2024-05-24' }]
    },
    {
      kind: 'plan',
      title: 'Your short breaks plan',
      happenedOn: '2024-09-12',
      writtenAfterDays: 1,
      writtenBy: 'fiona-mabey',
      present: [
        'Amara',
        'Mum',
        'Dad',
        'Callum Prior, Deaf family worker',
        'Fiona Mabey, short breaks coordinator',
        'Jodie Merrin, BSL interpreter'
      ],
      passages: [
        {
          says: 'It took two years of advertising. Yvonne Hartley is Deaf, has brought up three children, keeps an allotment and was approved as a short breaks carer on 22 August. She lives twenty minutes away.',
          nature: 'observation'
        },
        {
          says: 'One weekend a month, Friday tea to Sunday noon, beginning 15 November after two Saturday visits. Also one evening at the Deaf club with Callum each fortnight. Paid until September 2025 and then looked at again.',
          nature: 'decision',
          who: 'Fiona Mabey, short breaks coordinator'
        },
        {
          says: '“Does she have a doorbell that flashes? Does she do stories? Is there a dog and is it scared of people who are ten?” (Yes, yes, no dog.)',
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        },
        {
          says: "Dad agrees, and asks that it come off Mum's weekends rather than his, since he has four days a month as it is.",
          nature: 'reported',
          who: 'Stuart Reid, Dad',
          about: ['stuart-reid']
        },
        {
          says: 'Mum agrees too. She said she would not know what to do with a Saturday and was told by Amara: “Sleep, Mummy.”',
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum',
          about: ['ngozi-okonkwo']
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Your first weekend away',
      happenedOn: '2024-11-17',
      happenedAt: '14:30',
      writtenBy: 'yvonne-hartley',
      present: ['You', 'Yvonne Hartley, short breaks carer'],
      passages: [
        {
          says: 'English is my second language, Josh said write how I like. First weekend. You came with one bag clothes and one bag felt-tips. Friday you looked at the flashing doorbell and rang it eleven times. I counted. Then I took the battery out, ha.',
          nature: 'observation'
        },
        {
          says: 'Saturday allotment. You pulled leeks. Bus home, we signed all the way upstairs on the bus, man in front kept turning round, you signed “he wants subtitles”. I nearly fell off my seat.',
          nature: 'observation'
        },
        {
          says: 'At bedtime you told me a story about a leek who was king, with a twist. You asked why I am not sad to be Deaf. I said sometimes I am sad when it rains on my beans. You said same.',
          nature: 'reported',
          who: 'Amara, signing'
        },
        {
          says: "My opinion: clever girl. Tired from watching hearing people's mouths all week. She slept ten hours.",
          nature: 'opinion',
          who: 'Yvonne Hartley, short breaks carer'
        }
      ],
      sharing: [{ with: 'child', on: '2024-12-06' }]
    },
    {
      kind: 'meeting',
      title: 'Meeting about secondary school',
      happenedOn: '2025-01-16',
      happenedAt: '13:15',
      writtenBy: 'josh-adeyemi',
      present: [
        'You',
        'Mum',
        'Dad',
        'Hilary Cope, teacher of the Deaf',
        'Nadia Wren, special needs officer',
        'Josh Adeyemi, social worker',
        'Jodie Merrin and Piotr Lis, BSL interpreters'
      ],
      passages: [
        {
          says: "Annual review of Amara's Education, Health and Care plan (the legal document that says what help she must have at school). Amara is in Year 6. Two interpreters worked in turns, because it lasted two hours. Amara sat where she could see them and both parents.",
          nature: 'observation'
        },
        {
          says: '“I want Elmbank. I went for a day. People were arguing in the corridor and I could understand the argument.”',
          nature: 'reported',
          who: 'Amara, through Piotr Lis'
        },
        {
          says: 'Mum supports Elmbank School for Deaf Children, as a day pupil, with a taxi of fifty minutes each way. She has also been offered a job with her sister in Leeds, and told me before the meeting that if Elmbank is refused she will take it.',
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum',
          about: ['ngozi-okonkwo']
        },
        {
          says: "Dad supports the mainstream academy with a unit for deaf pupils, ten minutes from his house. Afterwards, in the corridor, he told me he has been off work with depression since October and that losing another thing to “a world I'm not in” frightens him. He has booked a signing course.",
          nature: 'reported',
          who: 'Stuart Reid, Dad',
          about: ['stuart-reid']
        },
        {
          says: 'Hilary thinks either school could teach her, and that only at one of them would she have friends by Friday.',
          nature: 'opinion',
          who: 'Hilary Cope, teacher of the Deaf'
        },
        {
          says: 'Both parents want her to be understood. I said so, and that I would support what Amara asked for, as she had been clear, given reasons and visited both.',
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [
        {
          with: 'ngozi-okonkwo',
          on: '2025-02-14',
          withhold: [
            {
              says: "Afterwards, in the corridor, he told me he has been off work with depression since October and that losing another thing to “a world I'm not in” frightens him.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        },
        {
          with: 'stuart-reid',
          on: '2025-02-14',
          withhold: [
            {
              says: 'She has also been offered a job with her sister in Leeds, and told me before the meeting that if Elmbank is refused she will take it.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'letter',
      title: 'The letter about your school',
      happenedOn: '2025-02-13',
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'Dear Amara. You are going to Elmbank in September! It is written in your plan now, so it is the law. There will be a taxi. There will be a person in the taxi who signs.',
          nature: 'observation'
        },
        {
          says: 'Nadia decided. She read what you said, what Mum said and what Dad said. She chose Elmbank because you can talk to everyone there. Dad can ask a tribunal to look again. He has told me he will not.',
          nature: 'decision',
          who: 'Nadia Wren, special needs officer'
        },
        {
          says: 'Jodie and I made you a video of this letter. I do the fingerspelling. Sorry in advance. Josh.',
          nature: 'observation'
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Talk after Deaf club',
      happenedOn: '2025-04-24',
      happenedAt: '18:30',
      writtenAfterDays: 1,
      writtenBy: 'callum-prior',
      present: ['You', 'Callum Prior, Deaf family worker'],
      passages: [
        {
          says: 'After Deaf club, in BSL, no interpreter needed because we are both Deaf. I wrote this in English the next morning and showed Amara my notes in sign to check.',
          nature: 'observation'
        },
        {
          says: "She likes Dad. She doesn't like dinner at Dad's. Everyone laughs and she asks what, and they say “tell you later” and later doesn't come. She counts the tiles on the kitchen wall, 214.",
          nature: 'reported',
          who: 'Amara, signing'
        },
        {
          says: 'She wants to try her hearing aids again, for music, for the thump of it. She has not told Mum because Mum will think Dad won.',
          nature: 'reported',
          who: 'Amara, signing'
        },
        {
          says: "She asked me not to tell either parent which bit is about them until she's ready. I agreed, and told her what I would have to pass on (if she's not safe) and that this is not that.",
          nature: 'decision',
          who: 'Callum Prior, Deaf family worker'
        }
      ],
      sharing: [{ with: 'child', on: '2025-05-09' }]
    },
    {
      kind: 'assessment',
      title: 'New assessment',
      happenedOn: '2025-06-12',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'An updated child and family assessment, three years after the first. I saw Amara six times between March and June, five with Jodie Merrin and once with Callum Prior, who is Deaf. She has read this, or watched it in BSL, before anyone else.',
          nature: 'observation'
        },
        {
          says: "“I'm not a problem between two people. I'm a goalkeeper.” She wants: Yvonne to go on; Tobi to be let off interpreting; grown-ups to book Jodie.",
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        },
        {
          says: 'Mum says she is less tired than for ten years. She says she cried in the car after the first Yvonne weekend because the house was quiet and she liked it, and asks that Stuart does not see that.',
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum',
          about: ['ngozi-okonkwo']
        },
        {
          says: 'Dad passed Level 1 BSL in May. He says his doctor has changed his tablets, that he has bad weeks, and that Claire does the handover on those. He wants Amara to know he is trying.',
          nature: 'reported',
          who: 'Stuart Reid, Dad',
          about: ['stuart-reid', 'claire-varley']
        },
        {
          says: "At Dad's she goes to the bathroom when there are lots of hearing visitors, and sits on the floor with the door locked till they have gone. At Mum's she hides her hearing aids in the cereal box, and puts them in when Mum is asleep.",
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        },
        {
          says: "The clinic is testing whether the cause of Amara's deafness could in time affect her sight, and asks to explain this to her itself, with an interpreter, when there is a result.",
          nature: 'reported',
          who: 'Dr Anand, genetics clinic'
        },
        {
          says: "Amara is a bright, Deaf, bilingual eleven-year-old who has for years been asked questions in a language she can't hear. She has no learning disability. Her needs come mostly from us and other hearing people not being able to talk with her. Both parents are loving and, in my view, each guards a different half of her.",
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: 'Child in need plan continues. Yvonne to continue; family signing lessons in both homes, paid for; no child to interpret.',
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-06-20',
          headsUp:
            "Amara, this is the big one. You have seen it on video. One sentence from a doctor is hidden: it's about a test, it's not urgent, and she'll tell you herself with Jodie there. I've left in what you said about each house, since those are your own words. Mum's and Dad's copies don't have them.",
          withhold: [
            {
              says: 'She says she cried in the car after the first Yvonne weekend because the house was quiet and she liked it, and asks that Stuart does not see that.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: 'He says his doctor has changed his tablets, that he has bad weeks, and that Claire does the handover on those.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: "The clinic is testing whether the cause of Amara's deafness could in time affect her sight, and asks to explain this to her itself, with an interpreter, when there is a result.",
              basis: 'health-data',
              ground: 'serious-harm'
            }
          ]
        },
        {
          with: 'ngozi-okonkwo',
          on: '2025-06-27',
          withhold: [
            {
              says: 'He says his doctor has changed his tablets, that he has bad weeks, and that Claire does the handover on those.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: "At Dad's she goes to the bathroom when there are lots of hearing visitors, and sits on the floor with the door locked till they have gone.",
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            },
            {
              says: "At Mum's she hides her hearing aids in the cereal box, and puts them in when Mum is asleep.",
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            }
          ]
        },
        {
          with: 'stuart-reid',
          on: '2025-06-27',
          withhold: [
            {
              says: 'She says she cried in the car after the first Yvonne weekend because the house was quiet and she liked it, and asks that Stuart does not see that.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: "At Dad's she goes to the bathroom when there are lots of hearing visitors, and sits on the floor with the door locked till they have gone.",
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            },
            {
              says: "At Mum's she hides her hearing aids in the cereal box, and puts them in when Mum is asleep.",
              basis: 'childs-confidence',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit with no interpreter',
      happenedOn: '2025-12-04',
      happenedAt: '16:30',
      writtenAfterDays: 6,
      writtenBy: 'ruth-penhale',
      present: ['Amara', 'Tobi', 'Mum', 'Ruth Penhale, social worker'],
      passages: [
        {
          says: "Stat visit at Mum's, covering for JA on leave. Interpreter not booked as this was picked up from the covering rota on the day. Mum interpreted, and Tobi when she was on the phone. Late entry due to duty week.",
          nature: 'observation'
        },
        {
          says: "Amara stated that school is fine, home is fine, Dad's is fine and short breaks are fine. She has no worries.",
          nature: 'reported',
          who: 'Amara, through Mum and brother'
        },
        {
          says: 'Mum was somewhat curt. Amara was reluctant to engage and left the room on two occasions, refusing to return. Presents as moody, likely hormonal.',
          nature: 'opinion',
          who: 'Ruth Penhale, social worker',
          about: ['ngozi-okonkwo']
        },
        { says: 'LD/deaf, lip-reads well (see summary 03/24).', nature: 'unsorted' }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-01-23',
          headsUp:
            "Amara, this is the one you complained about, and you were right. It says things you never said. The decision of 15 January puts it right. You can see both, side by side, with Jodie at the office on Tuesday if you'd like. Josh"
        }
      ]
    },
    {
      kind: 'letter',
      title: 'Your complaint',
      happenedOn: '2025-12-09',
      writtenBy: 'josh-adeyemi',
      present: ['Amara', 'Callum Prior, Deaf family worker'],
      passages: [
        {
          says: 'This is the English of a BSL video (two minutes, nine seconds) that Amara sent me from Deaf club. Callum Prior put it into English and she checked it. The video is hers, and a copy is on the file.',
          nature: 'observation'
        },
        {
          says: "“A lady came. I know her, she was nice on my birthday. She asked Tobi and Tobi is eight. I said I want to talk about Dad and he signed FINE because he doesn't know the sign. So I went upstairs. I am not moody. You can't be moody in a language nobody is looking at. I want to complain. Who do I complain to? Is there a sign for it? (There is.) From Amara, 12.”",
          nature: 'reported',
          who: 'Amara, signing'
        },
        {
          says: 'Passed to Peter Oyelaran today as a complaint. Answered Amara by video the same evening.',
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Putting your file right',
      happenedOn: '2026-01-15',
      writtenBy: 'peter-oyelaran',
      present: [
        'You',
        'Callum Prior, Deaf family worker',
        'Jodie Merrin, BSL interpreter',
        'Josh Adeyemi, social worker',
        'Ruth Penhale, social worker'
      ],
      passages: [
        {
          says: 'Amara came to the office to hear this with Callum beside her and Jodie interpreting. She was shown each page that has the words in.',
          nature: 'observation'
        },
        {
          says: "One: “learning disability”, “LD” and “lip-reads well” are wrong. The basis is Hilary Cope's report of June 2023, which we had and did not use. A correction now stands in front of the six records that say so. Two: the views in the visit of 4 December 2025 are not Amara's views and are marked as such. Three: no visit to Amara counts as a visit without a registered interpreter or a Deaf worker. I looked at allowing a parent in an emergency and decided not to, except if she's in danger that minute.",
          nature: 'decision',
          who: 'Peter Oyelaran, team manager'
        },
        {
          says: "Ruth asked to say it herself: “You told me on your tenth birthday and I still did it again. I'm sorry.”",
          nature: 'reported',
          who: 'Ruth Penhale, social worker'
        },
        {
          says: '“OK. Do it with hands next time.” Ruth signed sorry. It was correct.',
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        }
      ],
      sharing: [{ with: 'child', on: '2026-01-23' }]
    },
    {
      kind: 'case-summary',
      title: 'Spring summary',
      happenedOn: '2026-04-16',
      writtenBy: 'josh-adeyemi',
      passages: [
        {
          says: 'January to April. Life for Amara, 12: Elmbank five days (told off in her first week for chatting, and proud of it), Yvonne one weekend in four, Deaf club, goal. She has three friends whose names she lists without stopping. Interpreter booked and present at each of four visits.',
          nature: 'observation'
        },
        {
          says: 'The genetics clinic saw Amara in March with Jodie and told her the result themselves: her eyes are fine. She asked for it on a certificate.',
          nature: 'observation'
        },
        {
          says: "Progress: family lessons are going well at Dad's. He is on Level 2 and got the joke about the vicar, slowly. There is still a strain: he feels Elmbank took her further away. Tobi (8) has stopped interpreting and started, he says, “just talking to her”.",
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker',
          about: ['stuart-reid']
        },
        {
          says: 'New: funding for Yvonne ends in September 2026 unless panel renews it. My focus until July is that paper. Supervision 8 April: Peter agrees.',
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Goalkeeper',
      happenedOn: '2026-05-20',
      happenedAt: '19:10',
      writtenBy: 'callum-prior',
      present: ['You', 'Callum Prior, Deaf family worker', 'Dad'],
      passages: [
        {
          says: 'Regional under-13 Deaf football, final, on a pitch like soup. Amara saved a penalty with her knee. I have it on video from a bad angle.',
          nature: 'observation'
        },
        {
          says: 'Her dad stood behind the goal for the whole second half, because she can see him there. He signed “left” at the right moment. He will tell you it was an accident.',
          nature: 'observation',
          about: ['stuart-reid']
        },
        {
          says: "“Dad said LEFT and I went LEFT. That's the first time he told me something first.”",
          nature: 'reported',
          who: 'Amara, signing'
        }
      ]
    },
    {
      kind: 'review',
      title: 'Your review',
      happenedOn: '2026-07-09',
      happenedAt: '16:00',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      present: [
        'You',
        'Mum',
        'Dad',
        'Yvonne Hartley, short breaks carer',
        'Ms Quaye, form tutor',
        'Josh Adeyemi, social worker',
        'Jodie Merrin and Piotr Lis, BSL interpreters'
      ],
      passages: [
        {
          says: 'Child in need review, at Elmbank. Amara, you opened it and set a rule that one person talks at a time, hands or mouth. Dad forgot twice and paid a pound to the goal net fund both times.',
          nature: 'observation'
        },
        {
          says: "You want Yvonne to carry on until you're at least 16. You want one whole week of the summer at Dad's, if there's signing at dinner. You've told Mum about the hearing aids and the music, yourself, last month, and “nobody died”.",
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        },
        {
          says: 'Mum said it hurt for a day and that she was glad. After the meeting she told me she is having tests for a lump and does not want the children or their father to know before she has the answer on the 21st.',
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum',
          about: ['ngozi-okonkwo']
        },
        {
          says: "Dad said dinner will have signing, as Claire has begun Level 1. He told me on his own that he and Claire are expecting a baby in December, that it's early, and that he will tell the children himself in August.",
          nature: 'reported',
          who: 'Stuart Reid, Dad',
          about: ['stuart-reid', 'claire-varley']
        },
        {
          says: "The plan's first aim was for you to have more people to talk to. In 2022 I count one. Today I stopped at thirty-one. What is left is making it last.",
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        },
        {
          says: "Agreed by all: the week in August; lessons go on; the panel hears about Yvonne on 10 September. If panel says yes, I'd propose to end the child in need plan in spring and keep the short breaks. Amara thinks so too, “if eyebrows can still visit”.",
          nature: 'decision',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2026-07-17',
          withhold: [
            {
              says: 'After the meeting she told me she is having tests for a lump and does not want the children or their father to know before she has the answer on the 21st.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            },
            {
              says: "He told me on his own that he and Claire are expecting a baby in December, that it's early, and that he will tell the children himself in August.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        },
        {
          with: 'ngozi-okonkwo',
          on: '2026-07-17',
          withhold: [
            {
              says: "He told me on his own that he and Claire are expecting a baby in December, that it's early, and that he will tell the children himself in August.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        },
        {
          with: 'stuart-reid',
          on: '2026-07-17',
          withhold: [
            {
              says: 'After the meeting she told me she is having tests for a lump and does not want the children or their father to know before she has the answer on the 21st.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit after your thirteenth birthday',
      happenedOn: '2026-10-08',
      happenedAt: '16:20',
      writtenAfterDays: 1,
      writtenBy: 'josh-adeyemi',
      present: [
        'You',
        'Tobi',
        'Mum',
        'Josh Adeyemi, social worker',
        'Jodie Merrin, BSL interpreter',
        'Biscuit, asleep'
      ],
      passages: [
        {
          says: "At Mum's, with Jodie, to see you and talk about the baby, the play and the plan. You are 13 and in Year 8. Mum's well. I brought a card and spelled THIRTEEN on my fingers, and you gave me six out of ten.",
          nature: 'observation'
        },
        {
          says: "You've a part in the Elmbank Macbeth, in sign: first witch. You showed me the cauldron speech with one hand because the other had toast in it. About the baby: “I will teach it before they teach it to talk.” The week in August was mostly good. Two dinners were “tell you later” and you said so, and Dad put his fork down and told you.",
          nature: 'reported',
          who: 'Amara, through Jodie Merrin'
        },
        {
          says: "Mum's results were clear, and she told you and Tobi herself. She has framed the panel's letter, which gives you Yvonne until September 2029.",
          nature: 'reported',
          who: 'Ngozi Okonkwo, Mum',
          about: ['ngozi-okonkwo']
        },
        {
          says: "We talk easily now, I think, and you'd say if we didn't. I have no worry tonight that wasn't already in the plan. We kept to the plan's second aim as well: Tobi was upstairs building something the whole hour and was not asked to interpret once.",
          nature: 'assessment',
          who: 'Josh Adeyemi, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2026-10-16' }]
    }
  ]
};
