import type { Story } from './story.ts';

export const miaCastellano: Story = {
  child: {
    key: 'mia-castellano',
    givenName: 'Mia',
    familyName: 'Castellano',
    bornOn: '2009-01-19',
    identificationNumber: 'HC-10902',
    team: 'children-in-care',
    allocatedTo: 'farida-khan',
    situation: 'Living at Larch House since March 2023; turns 18 in January'
  },
  people: [
    {
      key: 'karen-castellano',
      givenName: 'Karen',
      familyName: 'Castellano',
      bornOn: '1986-07-02',
      relation: 'mum',
      family: true
    },
    {
      key: 'evie-castellano',
      givenName: 'Evie',
      familyName: 'Castellano',
      bornOn: '2016-03-09',
      relation: 'little sister',
      family: true
    },
    {
      key: 'rosa-castellano',
      givenName: 'Rosa',
      familyName: 'Castellano',
      bornOn: '1945-11-23',
      relation: "Nonna (your dad's mum)",
      family: true
    },
    {
      key: 'lee-marrow',
      givenName: 'Lee',
      familyName: 'Marrow',
      relation: "mum's former partner",
      family: false
    },
    { key: 'jean-whittle', givenName: 'Jean', familyName: 'Whittle', relation: 'neighbour', family: false },
    {
      key: 'pauline-tranter',
      givenName: 'Pauline',
      familyName: 'Tranter',
      relation: 'first foster carer',
      family: false
    },
    {
      key: 'bev-ashdown',
      givenName: 'Bev',
      familyName: 'Ashdown',
      relation: 'second foster carer',
      family: false
    },
    {
      key: 'kyle-brannigan',
      givenName: 'Kyle',
      familyName: 'Brannigan',
      relation: 'a man who harmed you',
      family: false
    },
    {
      key: 'shannon-pell',
      givenName: 'Shannon',
      familyName: 'Pell',
      relation: 'friend from Larch House',
      family: false
    },
    {
      key: 'terri-nolan',
      givenName: 'Terri',
      familyName: 'Nolan',
      relation: 'keyworker at Larch House',
      family: false
    },
    {
      key: 'helen-sowerby',
      givenName: 'Helen',
      familyName: 'Sowerby',
      relation: 'independent reviewing officer',
      family: false
    },
    {
      key: 'kemi-laurent',
      givenName: 'Kemi',
      familyName: 'Laurent',
      relation: 'independent return-home worker',
      family: false
    },
    {
      key: 'yasmin-farrow',
      givenName: 'Yasmin',
      familyName: 'Farrow',
      relation: 'nurse for children in care',
      family: false
    }
  ],
  authorities: [],
  records: [
    {
      kind: 'case-note',
      title: 'Call from school',
      happenedOn: '2019-02-26',
      happenedAt: '14:10',
      writtenBy: 'gwen-tait',
      passages: [
        {
          says: "TC from DSL at Mia's primary. Mia (10) is bringing her sister Evie, nearly 3, to breakfast club on foot, no buggy, because “Mum's poorly in the mornings”. Evie not on roll there obviously. DSL says Mia puts her own toast in a napkin and gives it to the little one. Mia is bright, reads well above age, tired, hair always beautifully plaited, does it herself.",
          nature: 'unsorted'
        },
        {
          says: 'Mum Karen smelt of drink at parents evening in Nov. Widow, husband Vince died March 2017. New bloke Lee on the scene. DSL was told by another parent that he is handy with his fists. Nothing on our system.',
          nature: 'unsorted',
          about: ['karen-castellano']
        },
        {
          says: 'Parentified child. Mum minimises. Plan: S17 C&F, home visit w/c 11/3.',
          nature: 'unsorted',
          about: ['karen-castellano']
        }
      ]
    },
    {
      kind: 'visit',
      title: 'First visit at home',
      happenedOn: '2019-03-14',
      happenedAt: '15:40',
      writtenAfterDays: 6,
      writtenBy: 'gwen-tait',
      present: ['Mia', 'Evie', 'Mum'],
      passages: [
        {
          says: 'HV to Cutler Court. Present Mia, Evie, mum. Lee Marrow said to be at work but work boots by the door and the bedroom door shut. Flat cold, one bar of electric fire. Beds have sheets. Food in fridge: cheese, half a pizza, four cans. Late recording, this worker covering two caseloads.',
          nature: 'unsorted'
        },
        {
          says: "Mia seen in the kitchen for ten mins. Polite. Making Evie's tea (pasta and peas) standing on a stool as the hob is high. Asked what she would change she said “a higher stool”. Asked if she feels safe, said yes before I had finished the question.",
          nature: 'unsorted'
        },
        {
          says: 'Mum hostile and defensive throughout, refused to accept there is a drink problem, became tearful when Vince was mentioned, this appeared to be for my benefit.',
          nature: 'unsorted',
          about: ['karen-castellano']
        },
        {
          says: 'Neighbour Jean Whittle at no. 9, 01632 960417, stopped me on the stairs and said there is banging and shouting most Fridays and she has had both girls in her flat in their nighties. Does not want Karen knowing it was her.',
          nature: 'unsorted',
          about: ['jean-whittle']
        },
        {
          says: 'Analysis: neglect at the low end. Mia is very grown up for her age and is coping.',
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Child protection conference',
      happenedOn: '2019-11-21',
      happenedAt: '10:00',
      writtenAfterDays: 1,
      writtenBy: 'ruth-penhale',
      present: [
        'Mum',
        'Nonna',
        'Derek Storr, conference chair',
        'Ruth Penhale, social worker',
        'Mrs Laidlaw, deputy head teacher',
        'PC Gorse',
        'Sue Abbott, health visitor'
      ],
      passages: [
        {
          says: 'Initial child protection conference for Mia, 10, and Evie, 3, held at the civic centre after enquiries under section 47 of the Children Act. Mia was not at the meeting. I read out three sentences she wrote for it.',
          nature: 'observation'
        },
        {
          says: '“I want Mum to get better and Lee to live at his own house. I want me and Evie to stay in the same bedroom wherever we are. Please can someone mend the big light.”',
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'Police were called to the flat four times between May and October. On 30 October Mum had a cut lip and said she had walked into the cupboard. No charges.',
          nature: 'reported',
          who: 'PC Gorse',
          about: ['karen-castellano', 'lee-marrow']
        },
        {
          says: 'Mia has not missed one day this term. She fell asleep twice in guided reading. She won the Year 6 poetry prize with a poem about a launderette.',
          nature: 'reported',
          who: 'Mrs Laidlaw, deputy head teacher'
        },
        {
          says: 'Nonna said she would take both girls tomorrow, that she has one bedroom and a bad hip, and that “they can have the bed and I have the chair, I have slept in worse”.',
          nature: 'reported',
          who: 'Rosa Castellano, Nonna',
          about: ['rosa-castellano']
        },
        {
          says: 'Both children are to have a child protection plan under the category of neglect. The chair said he had also thought about emotional abuse because of what the girls see and hear at night, and that three of the five professionals preferred neglect. Mum said she did not agree but would work with it.',
          nature: 'decision',
          who: 'Derek Storr, conference chair'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'The night you left home',
      happenedOn: '2020-02-08',
      happenedAt: '23:15',
      writtenAfterDays: 1,
      writtenBy: 'ruth-penhale',
      present: ['You', 'Evie', 'PC Imran Dar', 'Ruth Penhale, social worker'],
      passages: [
        {
          says: 'At 20.40 a neighbour rang 999. When police arrived the front door was open. Mia had locked herself and Evie in the bathroom and was singing to her so that she would not listen. PC Dar used the police power to keep both girls safe for up to 72 hours.',
          nature: 'reported',
          who: 'PC Dar, police'
        },
        {
          says: "Mum was taken to hospital with a broken cheekbone. Lee Marrow had left and was arrested at his brother's at 01.10.",
          nature: 'reported',
          who: 'PC Dar, police',
          about: ['karen-castellano', 'lee-marrow']
        },
        {
          says: "I met the girls at the police station at 22.20. Mia had packed one bag for both of them: Evie's rabbit, four nappies, her own reading book, no coat for herself. She asked me whether Mum was dead. I told her no, that Mum was hurt and that a doctor was with her, and that I would find out more and ring her in the morning. I rang at 8.30.",
          nature: 'observation'
        },
        {
          says: 'We drove to Pauline and Geoff Tranter, foster carers, and arrived at 23.15. Evie was asleep. Mia asked three times if they could have the same room, and they did.',
          nature: 'observation'
        },
        {
          says: 'In the car Mia said, “I should of got her out before it started, I know what his feet sound like.”',
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'I told Mia it was not her job. I do not think she believed me. I am writing it here in case she reads this one day: it was not your job.',
          nature: 'opinion',
          who: 'Ruth Penhale, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-03-27',
          headsUp:
            "This is about the night you and Evie left Mum's. It is a hard one. Ruth wrote something in it to you, the you of now, and I wanted you to have it. I have kept back two sentences about what happened to Mum, because they are hers. Terri has this evening free.",
          withhold: [
            {
              says: "Mum was taken to hospital with a broken cheekbone. Lee Marrow had left and was arrested at his brother's at 01.10.",
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'report',
      title: 'What the social worker told the court',
      happenedOn: '2020-06-18',
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'Final statement for the family court at Ferrisbridge, in the matter of Mia (11) and Evie (4). Both girls have lived with Mr and Mrs Tranter since 8 February under interim care orders. From 23 March visits were by video because of the lockdown, and I have seen the girls in person five times.',
          nature: 'observation'
        },
        {
          says: "Mia is tall, quick and funny. She wears her dad's watch, which is too big, on a hair bobble. She checks windows at night. She cuts Evie's grapes into quarters although Evie is four. Mrs Tranter has been teaching her that grown-ups will do the grapes.",
          nature: 'observation'
        },
        {
          says: 'Mum tells the court that she has ended the relationship with Mr Marrow and has not had a drink since 1 April. She says, “I was a good mum when I had Vince and I could be again with a bit of time.”',
          nature: 'reported',
          who: 'Karen Castellano, Mum',
          about: ['karen-castellano']
        },
        {
          says: 'Hair strand testing to 30 May shows heavy drinking in each of the three months tested.',
          nature: 'reported',
          who: 'Alcohol testing report',
          about: ['karen-castellano']
        },
        {
          says: 'Mum loves both children and they love her. In my assessment she cannot yet keep them safe: Mr Marrow was at the flat on 3 and 17 May when I rang, and support offered has not been taken up for reasons that include her being frightened of him. I do not say that Mum chose him over her children. I say the children cannot wait to find out.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker',
          about: ['karen-castellano', 'lee-marrow']
        },
        {
          says: 'I completed a first assessment of the paternal grandmother, who is 74, has arthritis in both hips and lives in one room over a launderette. It is negative, and writing it gave me no pleasure.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker',
          about: ['rosa-castellano']
        },
        {
          says: 'Together or apart: Evie is young enough to be adopted and adopters have been identified in principle for one child, not for two. Mia has been a mother to Evie and in my view each needs the chance to be a child. A loving relationship between them must be kept going, with meetings at least twice a year.',
          nature: 'assessment',
          who: 'Ruth Penhale, social worker',
          about: ['evie-castellano']
        },
        {
          says: "The council asks for a care order for Mia with a plan of long-term fostering, and for care and placement orders for Evie. Mia's view is the opposite: “One house. Both of us. Any house.”",
          nature: 'decision',
          who: 'Ruth Penhale, for the council'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-03-27',
          headsUp:
            "This is the long one that was read by the judge. It says why they planned for you and Evie to live apart. You have asked me about that many times, so I have left that part in. You may be very angry at it. You're allowed to be. I'll ring you on Friday, and you don't have to pick up.",
          withhold: [
            {
              says: 'Hair strand testing to 30 May shows heavy drinking in each of the three months tested.',
              basis: 'third-party'
            },
            {
              says: 'I completed a first assessment of the paternal grandmother, who is 74, has arthritis in both hips and lives in one room over a launderette. It is negative, and writing it gave me no pleasure.',
              basis: 'third-party'
            }
          ]
        }
      ]
    },
    {
      kind: 'court-order',
      title: 'Care order',
      happenedOn: '2020-09-04',
      writtenAfterDays: 3,
      writtenBy: 'ruth-penhale',
      passages: [
        {
          says: 'In the matter of Mia Castellano, born 19 January 2009. The court orders that the child be placed in the care of Harrowdale County Council under section 31 of the Children Act 1989. Under section 34 the council shall allow reasonable contact between the child and her mother, and her paternal grandmother.',
          nature: 'reported',
          who: 'Order of the family court at Ferrisbridge'
        },
        {
          says: 'The judge asked for this to be told to Mia: that she had read her letter twice, that nobody in court thought she had done anything wrong, and that a care order means the council must look after her properly until she is 18, alongside her mum who is still her mum.',
          nature: 'reported',
          who: 'The judge, as read out at the hearing'
        },
        {
          says: 'On the same day the court made a care order and a placement order in respect of the sister, Evie. It recorded, as an expectation and not an order, that the sisters would meet face to face not less than twice a year.',
          nature: 'reported',
          who: 'Order of the family court at Ferrisbridge',
          about: ['evie-castellano']
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'Talk in the car',
      happenedOn: '2020-10-12',
      happenedAt: '15:45',
      writtenBy: 'marcus-bell',
      present: ['You', 'Marcus Bell, social worker'],
      passages: [
        {
          says: 'Collected Mia from her first term of secondary, took her for a milkshake, first meeting since case transferred to me from Ruth. Nice kid, very articulate.',
          nature: 'observation'
        },
        {
          says: 'Mia only wanted to talk about Evie. She wants to know if the new family know that Evie needs the landing light on and that she is scared of the hand drier in toilets.',
          nature: 'reported',
          who: 'Mia',
          about: ['evie-castellano']
        },
        {
          says: 'Mia is parentified and needs to let go of the maternal role if she is ever going to settle. LTF matching to panel, CLA visits 6 wkly.',
          nature: 'opinion',
          who: 'Marcus Bell, social worker'
        },
        {
          says: 'I told her she will see Evie at least twice a year, summer and Christmas, and that I would put it in writing for her. I gave her my word on this.',
          nature: 'observation'
        }
      ],
      sharing: [{ with: 'child', on: '2025-03-27' }]
    },
    {
      kind: 'visit',
      title: 'The goodbye day',
      happenedOn: '2021-04-24',
      happenedAt: '10:00',
      writtenAfterDays: 2,
      writtenBy: 'moira-teague',
      present: ['You', 'Evie', 'Moira Teague, support worker', 'Pauline Tranter, foster carer'],
      passages: [
        {
          says: 'Saturday, soft play at Ferrisbridge then the duck pond, 10 till 1. I was there to help and mostly I carried coats. No interpreter needed. This was the visit before Evie moved to her new family, and everyone had told Mia so beforehand.',
          nature: 'observation'
        },
        {
          says: "Mia had a list. She had written “do” and “don't say” on it. Under “don't say” was “goodbye”. She did Evie's hair in two French plaits on the bench and tied them with ribbon, one yellow and one green, and kept the ends of both ribbons in her watch strap.",
          nature: 'observation'
        },
        {
          says: 'Evie said, “Mia you do it better than anyone, you can do it tomorrow.”',
          nature: 'reported',
          who: 'Evie',
          about: ['evie-castellano']
        },
        {
          says: 'They fed a whole loaf to one duck. Evie laughed until she got hiccups. At the car Mia strapped her in, checked it twice and said “see you later alligator”. She walked round the back of the minibus before she cried, so that Evie would not see.',
          nature: 'observation'
        },
        {
          says: "I have done a lot of these. I thought Mia was magnificent. I think she will need somebody with her every night this week and I've told Pauline so.",
          nature: 'opinion',
          who: 'Moira Teague, support worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-03-27',
          headsUp:
            "Moira wrote this on the Monday after. It's about the ducks and the plaits. It is sad and it's also full of love, and there is nothing in it to be ashamed of. Have tissues. F."
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Ending of first foster home',
      happenedOn: '2021-11-08',
      writtenAfterDays: 9,
      writtenBy: 'marcus-bell',
      passages: [
        {
          says: "Placement with Tranters ended 5/11 at carers' request, 28 days not given. Moved same day to Bev Ashdown (emergency, then agreed as ongoing). Written up late due to leave.",
          nature: 'observation'
        },
        {
          says: 'Mrs Tranter states they cannot manage any more following the fire in the kitchen on 31/10. Mr Tranter has his heart to think of and they are both exhausted.',
          nature: 'reported',
          who: 'Pauline Tranter, foster carer',
          about: ['pauline-tranter']
        },
        {
          says: 'Mia deliberately set fire to a tea towel. It was felt that this was attention seeking following the news that sibling contact at half term was not going ahead. Mia presents as remorseless and would not discuss it, instead repeating that she was “making toast”.',
          nature: 'opinion',
          who: 'Marcus Bell, social worker'
        },
        {
          says: 'Risk: fire setting. Add to referral form. Carers to be made aware of history of fire setting in any future placement search.',
          nature: 'unsorted'
        },
        {
          says: 'Move to Bev Ashdown, agency carer. No other options available within county. Mia wanted to stay.',
          nature: 'decision',
          who: 'Marcus Bell, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-03-27',
          headsUp:
            "This is the tea towel one. Almost everything it says about you and the fire is wrong, and we have now put that right in writing (you have that record too, from 20 March 2025). I'm showing it to you because it's the page every home read before they met you. I am sorry.",
          withhold: [
            {
              says: 'Mrs Tranter states they cannot manage any more following the fire in the kitchen on 31/10. Mr Tranter has his heart to think of and they are both exhausted.',
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'review',
      title: 'Your review',
      happenedOn: '2022-04-06',
      happenedAt: '16:15',
      writtenBy: 'helen-sowerby',
      present: [
        'You',
        'Bev Ashdown, foster carer',
        'Marcus Bell, social worker',
        'Mr Sethi, head of year',
        'Helen Sowerby, independent reviewing officer'
      ],
      passages: [
        {
          says: "Dear Mia, this is what we talked about at your review, which we had round Bev's kitchen table because you said the last one felt like the headmaster's office. You are 13 and in Year 8. I am Helen, your independent reviewing officer. My job is to check that the council does what it has promised you.",
          nature: 'observation'
        },
        {
          says: 'You are in top set English. You have had eleven lates and two detentions this term, and you ran the Year 7 plaiting stall at the charity fair, which took £64.',
          nature: 'reported',
          who: 'Mr Sethi, head of year'
        },
        {
          says: "You said Bev is “all right, she doesn't ask you stuff when you're eating”. You want to see Nonna every Sunday, not every other. You asked why you have not seen Evie once since the ducks, which is nearly a year.",
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'Marcus explained that the adopters have moved from Ferrisbridge to Saltby and that they now feel letters would be better for Evie than meetings.',
          nature: 'reported',
          who: 'Marcus Bell, social worker',
          about: ['evie-castellano']
        },
        {
          says: 'You were told twice a year. It has not happened and no one had explained it to you until today. I have put this to the team manager as a formal concern.',
          nature: 'assessment',
          who: 'Helen Sowerby, independent reviewing officer'
        },
        {
          says: 'Marcus will ask the adoption support team in writing, by 30 April, for a meeting between you and Evie this summer. Marcus will tell you the answer himself, whatever it is. Sundays with Nonna start this week. Next review: 28 September.',
          nature: 'decision',
          who: 'Helen Sowerby, independent reviewing officer'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-03-27',
          withhold: [
            {
              says: 'Marcus explained that the adopters have moved from Ferrisbridge to Saltby and that they now feel letters would be better for Evie than meetings.',
              basis: 'adoption-records',
              ground: 'third-party-objected'
            }
          ]
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Disruption meeting',
      happenedOn: '2023-01-27',
      happenedAt: '13:30',
      writtenAfterDays: 3,
      writtenBy: 'marcus-bell',
      present: [
        'Bev Ashdown, foster carer',
        'Gary Pym, fostering agency',
        'Marcus Bell, social worker',
        'Lorna Birch, team manager',
        'Mr Sethi, head of year'
      ],
      passages: [
        { says: 'Mia not invited in view of the content.', nature: 'observation' },
        {
          says: "Placement stability mtg convened under PSM protocol. OLA search via commissioning, IPA to follow. It was noted that Mia's behaviours have escalated, that she sabotages placements when things are going well, and that she is not placeable in fostering.",
          nature: 'unsorted'
        },
        {
          says: 'Bev gave notice with regret. She lives alone, she has had men in a car outside her house at two in the morning and she is frightened.',
          nature: 'reported',
          who: 'Bev Ashdown, foster carer',
          about: ['bev-ashdown']
        },
        {
          says: 'She asked for it to be minuted that Mia is lovely company, that they did a thousand-piece jigsaw of Venice together over Christmas for her Nonna, and that somebody should be asking about the car.',
          nature: 'reported',
          who: 'Bev Ashdown, foster carer'
        },
        {
          says: 'Attendance has gone from 94 per cent to 61. He has seen Mia get out of a grey car on the ring road at 8.40 with a man he would put in his twenties.',
          nature: 'reported',
          who: 'Mr Sethi, head of year'
        },
        {
          says: 'Agency view is that this young person needs a solo placement or residential given the absconding and the fire setting history.',
          nature: 'opinion',
          who: 'Gary Pym, fostering agency'
        },
        {
          says: "I have agreed a search for a children's home within 40 miles. I asked Marcus to send Mr Sethi's information and Bev's to the police today. Mia wants to stay with Bev, as she told Marcus on the phone.",
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Why you moved to Larch House',
      happenedOn: '2023-03-03',
      writtenBy: 'lorna-birch',
      present: ['Lorna Birch, team manager', 'Marcus Bell, social worker'],
      passages: [
        {
          says: "Written for Mia, so that she has it in plain words. Mia, you are 14. On Monday 6 March you will move to Larch House, a children's home for four young people, nine miles from your school. You keep your school and your Sundays with Nonna.",
          nature: 'observation'
        },
        {
          says: 'I made this decision, not Marcus and not Bev. I looked at four things: another foster family (we asked eleven, and all said no after reading the referral); a home of your own with staff in Lincolnshire (too far from Nonna, and you would be alone); staying with Bev with a night worker (Bev said she could not); and Larch House.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: "You said, “I want to stay at Bev's. If I can't I want a lock on my door and I don't want staff called carers.” Your bedroom door has a lock. They are called by their names.",
          nature: 'reported',
          who: 'Mia, on the phone to Marcus Bell'
        },
        {
          says: 'You may think this happened because of something you did. My view is that adults in a car have been taking advantage of you, and we were slow to see it.',
          nature: 'assessment',
          who: 'Lorna Birch, team manager'
        }
      ],
      sharing: [{ with: 'child', on: '2025-03-27' }]
    },
    {
      kind: 'case-summary',
      title: 'Transfer summary',
      happenedOn: '2023-05-10',
      writtenBy: 'marcus-bell',
      passages: [
        {
          says: "Mia (13) is subject to a full CO (2020). Known to CSC since 2018 due to neglect, DV and parental ETOH. Placed Tranters 02/20, placement breakdown following arson by Mia in the carers' kitchen. Placed Ashdown 11/21, breakdown due to absconding. Placed Larch House 03/23.",
          nature: 'unsorted'
        },
        {
          says: 'Sibling adopted 2022 by Mr and Mrs H., 6 Curlew Rise, Saltby, tel 01632 960288, now known as Eve. Letterbox once p.a. Mia can be fixated on sibling.',
          nature: 'unsorted',
          about: ['evie-castellano']
        },
        {
          says: 'Mia is manipulative of staff and plays one off against another. Superficially charming. She has failed to engage with CAMHS, RHI and YP drugs service. Strengths: hair, poetry.',
          nature: 'opinion',
          who: 'Marcus Bell, social worker'
        },
        {
          says: 'HISTORY OF FIRE SETTING – see risk flag. Reece to pick up from 15/5. Outstanding: IRO escalation re sibling contact (x2), letter from Mia to sibling in file to be forwarded.',
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'case-note',
      title: 'Hospital, night of 14 October',
      happenedOn: '2023-10-15',
      happenedAt: '08:00',
      writtenAfterDays: 4,
      writtenBy: 'siobhan-reece',
      present: ['Mia', 'Siobhan Reece, social worker', 'Larch House night staff'],
      passages: [
        {
          says: 'Mia (14) left LH at approx 18:30 on Sat 14/10. Brought to A&E Ferrisbridge General by ambulance 01:55 having been found by a dog walker asleep on a bench at the retail park. Presenting as intoxicated, ?substances. Bloods taken. Kept in for obs.',
          nature: 'reported',
          who: 'Emergency Duty Team'
        },
        {
          says: 'SW attended ward 09:15. Mia would not look at me and pulled blanket over head. Said “is Terri coming”. Told her that Terri was on a rest day. She refused to say who she had been with.',
          nature: 'observation'
        },
        {
          says: 'Mia continues to place herself in risky situations with older males and does not recognise the risks. She was dressed older than her years. She does not see herself as a victim and it is a lifestyle choice at this point.',
          nature: 'opinion',
          who: 'Siobhan Reece, social worker'
        },
        {
          says: 'Other resident Shannon Pell (15, dob 02/04/08) said Mia had got a lift from “Kyle with the grey Golf” and that he pays for her phone.',
          nature: 'reported',
          who: 'Larch House night staff',
          about: ['shannon-pell']
        },
        {
          says: 'Actions: LH to consider removing phone. CE screening tool. Recorded late, SW on duty and court.',
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'Exploitation risk assessment',
      happenedOn: '2023-11-02',
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: 'CERAF completed. Score 42 (HIGH). Indicators: missing x14, unexplained monies, two phones, older associates, disengaged from EET, hospital admission, sexualised presentation on social media.',
          nature: 'unsorted'
        },
        {
          says: 'Mia was argumentative and obstructive during completion of the tool and walked out at question 11. She does not accept that she is being exploited and therefore cannot be safeguarded. Protective factors are limited due to her attitude.',
          nature: 'opinion',
          who: 'Siobhan Reece, social worker'
        },
        {
          says: 'Terri wishes it recorded that the tool was done in the office with the door open on the day after Mia was told that nobody knew where her letter to her sister was, that Mia was asked 11 questions without a drink of water, and that she is a child.',
          nature: 'reported',
          who: 'Terri Nolan, keyworker'
        },
        {
          says: 'The main person of concern is Kyle Brannigan, 24, of Dock Road, who is also linked by police to two other girls at a home in the next county.',
          nature: 'assessment',
          who: 'Siobhan Reece, social worker',
          about: ['kyle-brannigan']
        },
        {
          says: "Refer to MACE panel. Reduce free time to one hour. Mia's view not obtained.",
          nature: 'decision',
          who: 'Siobhan Reece, social worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-05-22',
          headsUp:
            "Mia, you asked what “that form” said, the one with the scores. The words blame you. You were 14 and a grown man had bought you a phone. What he did was his choice and never yours. Terri's part is in it and she meant it. I've kept back one sentence that is about other people and the police. Farida",
          withhold: [
            {
              says: 'The main person of concern is Kyle Brannigan, 24, of Dock Road, who is also linked by police to two other girls at a home in the next county.',
              basis: 'serious-harm',
              ground: 'serious-harm'
            }
          ],
          withdrawnOn: '2025-06-02'
        }
      ]
    },
    {
      kind: 'case-note',
      title: "Keyworker's note, birthday week",
      happenedOn: '2024-01-19',
      happenedAt: '21:30',
      writtenBy: 'terri-nolan',
      present: ['You', 'Terri Nolan, keyworker', 'everyone at Larch House'],
      passages: [
        {
          says: "Mia, you're 15! You asked for no fuss and then came down at seven in a dressing gown to see if there was a fuss. There was. Pancakes, candle in a doughnut because somebody ate the cake (we know who, and so does his moustache of icing).",
          nature: 'observation'
        },
        {
          says: 'After tea you did braids for two of the others and put my fringe right, which I had cut myself with kitchen scissors. You told me what I did wrong and showed me how to hold the hair between two fingers and point the scissors up. You talked for forty minutes about how Nonna had a chair and a mirror in her front room and ladies would come on Thursdays.',
          nature: 'observation'
        },
        {
          says: "You said, “When I'm doing hair nobody's looking at me, they're looking at theirs.”",
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'Nobody rang your phone all night. You gave it me to charge in the office, which was your idea.',
          nature: 'observation'
        },
        {
          says: "I reckon you'd make a better hairdresser than most of the ones I've paid.",
          nature: 'opinion',
          who: 'Terri Nolan, keyworker'
        }
      ],
      sharing: [{ with: 'child', on: '2024-02-02' }]
    },
    {
      kind: 'chronology-entry',
      title: 'Second time in hospital',
      happenedOn: '2024-06-09',
      happenedAt: '03:20',
      writtenBy: 'terri-nolan',
      passages: [
        {
          says: 'Mia broke her left wrist getting out of a moving car on Ferris Bank at about 00.40. A taxi driver stopped and waited with her. Ambulance, Ferrisbridge General, cast to the elbow. I was with her from 03.20 until the afternoon and held the sick bowl.',
          nature: 'observation'
        },
        {
          says: 'She got out because “he went past the turning for home and locked the doors, and then he had to slow down for the roundabout”. She asked if she could still do hair with one hand.',
          nature: 'reported',
          who: 'Mia'
        }
      ]
    },
    {
      kind: 'meeting',
      title: 'Meeting with the police about keeping you safe',
      happenedOn: '2024-06-11',
      happenedAt: '14:00',
      writtenAfterDays: 1,
      writtenBy: 'siobhan-reece',
      present: [
        'DS Tom Garrity, police',
        'Siobhan Reece, social worker',
        'Lorna Birch, team manager',
        'Terri Nolan, keyworker',
        'Yasmin Farrow, nurse for children in care'
      ],
      passages: [
        {
          says: 'Mia is being treated as the victim of a crime. An officer who only works with young people will come to Larch House when she is ready, in a dressing gown if she wants.',
          nature: 'reported',
          who: 'DS Garrity, police'
        },
        {
          says: "The man is on bail not to contact her and his mother's address on Dock Road is being watched this weekend.",
          nature: 'reported',
          who: 'DS Garrity, police',
          about: ['kyle-brannigan']
        },
        {
          says: "Mia gave the taxi driver's number to the officer from memory. She said she does not want to be called vulnerable.",
          nature: 'reported',
          who: 'Terri Nolan, keyworker'
        },
        {
          says: 'The bone should heal in six weeks. She is to be offered a health check on her own terms, with a woman, and can say no to any of it.',
          nature: 'reported',
          who: 'Yasmin Farrow, nurse'
        },
        {
          says: 'Terri will be the person who tells Mia what was decided. The one-hour rule stops today: it did not keep her safe, and she has said it made her feel “grounded for being robbed”. The word “lifestyle” is not to be used in this file again.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2024-07-05',
          withhold: [
            {
              says: "The man is on bail not to contact her and his mother's address on Dock Road is being watched this weekend.",
              basis: 'serious-harm',
              ground: 'serious-harm'
            }
          ]
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Closing summary',
      happenedOn: '2024-11-26',
      writtenBy: 'siobhan-reece',
      passages: [
        {
          says: 'YP is 15, Y11, LAC s31, residential (LH), IRO H Sowerby, LAC RV 6/12ly, PEP up to date, HA due, SDQ 21, dental n/k.',
          nature: 'unsorted'
        },
        {
          says: 'There has been some reduction in missing, however engagement remains on her own terms and she is resistant to authority. It was felt that Mia is overly attached to her keyworker and this is a barrier to her independence. Ongoing fixation with adopted sister.',
          nature: 'opinion',
          who: 'Siobhan Reece, social worker'
        },
        {
          says: 'Risks: CE (med), MISSING (med), FIRE SETTING (historic – see 2021). Hairdressing work experience at salon declined by provider on receipt of risk assessment owing to the above (heat tools).',
          nature: 'unsorted'
        },
        {
          says: 'I have not been able to say goodbye to Mia in person due to annual leave.',
          nature: 'unsorted'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'Visit when you were out',
      happenedOn: '2024-12-12',
      happenedAt: '16:30',
      writtenBy: 'farida-khan',
      present: ['Farida Khan, social worker', 'Terri Nolan, keyworker'],
      passages: [
        {
          says: 'Larch House, first visit, to say hello. Mia was not seen: she had gone to Ferrisbridge with two friends to buy a Christmas jumper and was back by 19.00, as she had told staff. I came at a time I had chosen and had not asked her. No interpreter needed. No changes in the house.',
          nature: 'observation'
        },
        {
          says: "Terri says Mia's last worker left without a goodbye, and that I am the sixth. “Don't bring leaflets. Bring something to do with your hands.”",
          nature: 'reported',
          who: 'Terri Nolan, keyworker'
        },
        {
          says: 'I left a note asking her to pick a day, with three choices and a fourth box that says “none of these”. I will not count this as Mia missing a visit. It was mine that missed.',
          nature: 'decision',
          who: 'Farida Khan, social worker'
        }
      ]
    },
    {
      kind: 'visit',
      title: 'The day we met',
      happenedOn: '2025-01-09',
      happenedAt: '17:00',
      writtenAfterDays: 1,
      writtenBy: 'farida-khan',
      present: ['You', 'Farida Khan, social worker', 'Terri Nolan, keyworker, for the tea'],
      passages: [
        {
          says: 'You had ticked Thursday. We sat in the craft room at Larch House and you practised a fishtail plait on the training head (her name is Sandra) while I held the pins. Visit no. 1, to meet you and ask what you want from me. You are in Year 11 and 16 in ten days.',
          nature: 'observation'
        },
        {
          says: "You gave me four rules: “Don't say placement, say home. Don't write what I'm wearing. Tell me before you tell a meeting. And don't promise me stuff.” You want to know why the salon turned you down, what happened to the letters you wrote to Evie, and whether you can read your file.",
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'Terri says you have been home every night since the clocks went back, and that you are revising maths on the stairs because the light is good.',
          nature: 'reported',
          who: 'Terri Nolan, keyworker'
        },
        {
          says: 'I think you were testing whether I would look shocked. I think you are careful, not hard. The plan says “reduce risk”. In my view the plan should say what you are for as well as what we are afraid of, and I will rewrite it with you by April.',
          nature: 'assessment',
          who: 'Farida Khan, social worker'
        },
        {
          says: "I'll look for your letters in the file this week, and ask the salon's training manager what they were sent. I'll answer both in person, good news or bad.",
          nature: 'decision',
          who: 'Farida Khan, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2025-01-17' }]
    },
    {
      kind: 'conversation',
      title: 'Talk after you came back',
      happenedOn: '2025-02-18',
      happenedAt: '11:00',
      writtenBy: 'kemi-laurent',
      present: ['You', 'Kemi Laurent, independent return-home worker'],
      passages: [
        {
          says: 'I do not work for the council. I met Mia (16) in a café after she was away from Larch House from 17.00 on Saturday until 10.30 on Sunday. She knew that I would write down what she agreed to and nothing else, unless someone was in danger.',
          nature: 'observation'
        },
        {
          says: "She had slept in the armchair at Nonna's. Nonna had rung her because there was a man in the kitchen, and the man was Vince, who died nearly eight years ago. She turned her phone off so that nobody would make her leave.",
          nature: 'reported',
          who: 'Mia',
          about: ['rosa-castellano']
        },
        {
          says: 'She was not with any man, and she is fed up of the first question always being that one.',
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'This was a girl looking after somebody. It should be counted as missing because staff did not know where she was. In my opinion it should not be counted as risk.',
          nature: 'assessment',
          who: 'Kemi Laurent, independent return-home worker'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-03-06',
          withhold: [
            {
              says: "She had slept in the armchair at Nonna's. Nonna had rung her because there was a man in the kitchen, and the man was Vince, who died nearly eight years ago.",
              basis: 'third-party',
              ground: 'given-in-confidence'
            }
          ]
        }
      ]
    },
    {
      kind: 'decision',
      title: 'Putting the fire right',
      happenedOn: '2025-03-20',
      writtenBy: 'farida-khan',
      present: ['You', 'Farida Khan, social worker', 'Lorna Birch, team manager'],
      passages: [
        {
          says: 'Since November 2021 your file has said that you set a fire on purpose. I read back to the first day. On 31 October 2021 there is a fire service note, never opened, from Watch Manager Ellis: a tea towel left over the side of an old toaster with a stuck lever; “accidental; the young person unplugged it and put it out with a wet cloth, well done to her”.',
          nature: 'observation'
        },
        {
          says: '“I said it was toast. I said it to everyone. I was twelve.”',
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'The statement was an opinion written as a fact, copied into the referral in 2021, the transfer summary in 2023, the closing summary in 2024 and eleven letters to foster families. It is likely that it cost you a foster home and it did cost you the salon.',
          nature: 'assessment',
          who: 'Farida Khan, social worker'
        },
        {
          says: 'I have decided that the words “fire setting” and “arson” are wrong, and that the correction stands in front of each record that holds them. The risk flag was removed today. I considered deleting the old words and decided to keep them with the correction, because you asked for that: “or nobody will know what you did”. I have written to the salon. I also apologise.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        }
      ],
      sharing: [
        { with: 'child', on: '2025-03-26', headsUp: "This one is good to read. It's about the toast." }
      ]
    },
    {
      kind: 'plan',
      title: 'Your pathway plan',
      happenedOn: '2025-04-16',
      writtenAfterDays: 1,
      writtenBy: 'farida-khan',
      present: [
        'You',
        'Farida Khan, social worker',
        'Terri Nolan, keyworker',
        'Ashley Corran, personal adviser'
      ],
      passages: [
        {
          says: "A pathway plan is the plan for you growing up and leaving care: where you'll live, money, work, health, who's got your back. You wrote the first page yourself, in green, and it is stuck in as it was.",
          nature: 'observation'
        },
        {
          says: '“1. Level 2 hair at college. 2. Pass maths so I never have to see it again. 3. My own front door but not yet. 4. Nonna. 5. Evie. 6. A proper pair of scissors (£180, Ashley said write it down).”',
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: "Agreed: college place and travel from September; a tutor for maths twice a week until June; Sunday lunches at Nonna's with Terri driving; scissors from the setting-up grant, early, because they are for work. You stay at Larch House until you are 18, and can use their Staying Close flat next door after that.",
          nature: 'decision',
          who: 'Farida Khan, social worker'
        },
        {
          says: 'Ashley will be around now and not on the day you turn 18. They have shown you a payslip, a tenancy and how to get a deposit back.',
          nature: 'reported',
          who: 'Ashley Corran, personal adviser'
        },
        {
          says: "You are readier with people than with forms. Getting a doctor's appointment by phone still makes you hang up. We'll practise.",
          nature: 'assessment',
          who: 'Farida Khan, social worker'
        }
      ]
    },
    {
      kind: 'assessment',
      title: 'Health assessment',
      happenedOn: '2025-07-01',
      happenedAt: '15:30',
      writtenAfterDays: 1,
      writtenBy: 'yasmin-farrow',
      present: ['You', 'Yasmin Farrow, nurse for children in care'],
      passages: [
        {
          says: 'Mia was seen at Larch House, alone at her request, for her yearly health assessment. Height 171 cm. Immunisations complete. Left wrist has full movement, with an ache in cold weather. Dentist seen in May. Eyes: needs glasses for the board, has chosen frames “like a librarian in a film”.',
          nature: 'observation'
        },
        {
          says: "She sleeps about six hours and still checks the window, “just the once now”. She doesn't smoke, vapes sometimes, and drinks at parties “less than the others because I know what it's like to not get up”.",
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: "I am pleased with her health. Broken sleep after what she has lived through is ordinary and treatable. I have offered six sessions with the young people's counsellor, Rowan, who has a dog. She has said yes to the dog.",
          nature: 'assessment',
          who: 'Yasmin Farrow, nurse for children in care'
        },
        {
          says: 'I will send a summary of her whole health history, from birth, before she is 18, so that she never has to ring round for it.',
          nature: 'decision',
          who: 'Yasmin Farrow, nurse for children in care'
        }
      ]
    },
    {
      kind: 'conversation',
      title: "You asked for your sister's address",
      happenedOn: '2025-11-05',
      happenedAt: '17:20',
      writtenBy: 'farida-khan',
      present: ['You', 'Farida Khan, social worker', 'Tunde Bright, advocate'],
      passages: [
        {
          says: "At Larch House, with Tunde, your advocate, because you asked for one. You said: “I want her address. I don't want to turn up. I want to know which bit of the map to look at.” You said you were promised twice a year, in a car, with a milkshake, and you were eleven.",
          nature: 'reported',
          who: 'Mia',
          about: ['evie-castellano']
        },
        {
          says: "I told you I'd found both your letters. The card from December 2021 and the letter from 2023 were in the paper file in a plastic wallet. They had not been sent on. I gave them back to you, since they are yours. You read them and then put them face down.",
          nature: 'observation'
        },
        {
          says: 'Tunde asked three things to be written: that Mia wants a written answer with reasons, that she wants to know who decides, and that the unsent letters should be treated as a complaint.',
          nature: 'reported',
          who: 'Tunde Bright, advocate'
        },
        {
          says: 'I said I thought the answer would be no, because I would rather you heard that from me in a room. You said, “At least you said it with your face.”',
          nature: 'opinion',
          who: 'Farida Khan, social worker'
        }
      ],
      sharing: [{ with: 'child', on: '2025-11-12' }]
    },
    {
      kind: 'letter',
      title: 'Our answer about the address',
      happenedOn: '2025-11-27',
      writtenBy: 'lorna-birch',
      passages: [
        {
          says: 'Dear Mia, you asked us for the address of your sister. I am the manager who has to answer, and my answer is no. You deserve reasons.',
          nature: 'observation'
        },
        {
          says: 'When Evie was adopted, the law (Adoption and Children Act 2002, sections 56 to 65) made where she lives protected information. Her adoptive parents hold parental responsibility for her. We asked them, and they said they are not ready. She is nine and was not asked. I could not give you the address even if I wanted to.',
          nature: 'decision',
          who: 'Lorna Birch, team manager',
          about: ['evie-castellano']
        },
        {
          says: 'What I looked at: giving it (unlawful); a meeting with both families and a worker (the adopters say not yet, and did not say never); a letter through our letterbox service, properly sent this time; and a photograph. I have chosen the letter and the photograph, and to ask about a meeting again each spring. From when you are 18 you can also use the adoption contact register.',
          nature: 'decision',
          who: 'Lorna Birch, team manager'
        },
        {
          says: 'Marcus Bell gave you his word in 2020 about something that was not his to give. Two of your letters then sat in a wallet for years. Both are our fault and I am sorry. Your complaint has been upheld. Yours, Lorna Birch. Telephone 01632 960155.',
          nature: 'observation'
        }
      ],
      sharing: [
        {
          with: 'child',
          on: '2025-11-28',
          headsUp:
            "Lorna's letter. You know what it says, because I told you. I'm at Larch House from four with Sandra's wig and no leaflets."
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Winter summary',
      happenedOn: '2025-12-18',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: 'September to December. What life is like for Mia: up at 6.40, two buses to college, salon floor on Tuesdays and Thursdays, home smelling of perm solution. No missing nights since February. Sunday dinners with Nonna, who now lives in a care home called The Limes and was poorly in October.',
          nature: 'observation'
        },
        {
          says: "Nonna's memory is the big new thing. Some weeks she takes Mia for her own sister. Mia corrects her once, then goes along with it. I have asked for a worker at The Limes to ring Mia, and not me, if anything changes.",
          nature: 'assessment',
          who: 'Farida Khan, social worker',
          about: ['rosa-castellano']
        },
        {
          says: 'Against the plan: college on track; maths passed, grade 4, in August; scissors bought; Evie refused and letter sent 8 December, receipt seen by Mia. Supervision with Lorna Birch on 11 December agreed the next three months are for the flat and for the police case, where Mia may have to be a witness.',
          nature: 'assessment',
          who: 'Farida Khan, social worker'
        }
      ]
    },
    {
      kind: 'case-summary',
      title: 'Spring summary',
      happenedOn: '2026-03-19',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: 'Trial listed for March did not need Mia: the man pleaded guilty on the 3rd. DS Garrity came himself to tell her and stayed for toast, at which she laughed until she had to leave the room.',
          nature: 'observation'
        },
        {
          says: "“Everyone's acting like I won something. I just feel tired. Can that go in.”",
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'It can. Fresh issues: low mood for a fortnight, two college days missed, back now. Strengths: she told Terri on the first day. No reply yet from the letterbox. Last June I took the exploitation form back off her reading page because the police asked me to while the case was open; I can offer it again now, with Terri beside her. Ahead of us by June: first nights in the flat next door, and the spring question to the adopters.',
          nature: 'assessment',
          who: 'Farida Khan, social worker'
        }
      ]
    },
    {
      kind: 'review',
      title: 'Your review',
      happenedOn: '2026-06-24',
      happenedAt: '16:30',
      writtenAfterDays: 1,
      writtenBy: 'helen-sowerby',
      present: [
        'You, in the chair',
        'Terri Nolan, keyworker',
        'Farida Khan, social worker',
        'Ashley Corran, personal adviser',
        'Carla Dimmock, college tutor',
        'Helen Sowerby, independent reviewing officer'
      ],
      passages: [
        {
          says: "Dear Mia, you chaired this one. You had an agenda, you cut Ashley off at the time you'd given, and you made everyone say one true thing about themselves first. You are 17. I have been your reviewing officer for five years and it was my favourite.",
          nature: 'observation'
        },
        {
          says: 'Level 2 passed, merit for colour. You were Best Newcomer in the county plaiting heat and cross about second place. Level 3 starts 7 September with two paid days at a salon.',
          nature: 'reported',
          who: 'Carla Dimmock, college tutor'
        },
        {
          says: "You've done nine nights in the flat. The best was hearing nobody, and the worst was also that. You want Terri to keep her Sunday visits after you are 18 and you want that written as a plan and not as a favour.",
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: 'Agreed: Terri visits Sundays until at least January 2028, paid through Staying Close. Farida hands over to Ashley slowly, with both of them there from October to January. Health summary by Christmas. Evie: the question has been asked and the adopters have asked for time until autumn. I will check.',
          nature: 'decision',
          who: 'Helen Sowerby, independent reviewing officer'
        }
      ],
      sharing: [{ with: 'child', on: '2026-07-03' }]
    },
    {
      kind: 'case-summary',
      title: 'Autumn summary',
      happenedOn: '2026-09-17',
      writtenBy: 'farida-khan',
      passages: [
        {
          says: "June to September. Mia cut nineteen heads at Larch House's summer fair, for a pound each, and gave the £19 to The Limes for a new mirror. Nonna has her hair set every second Sunday by Mia and tells the staff that the girl has hands.",
          nature: 'observation'
        },
        {
          says: "Progress against the review: salon job begun and liked; three bank letters opened the day they came; one row at the flat with a neighbour about music, sorted by Mia with a cake. I am late with the health summary reminder to Yasmin and have now sent it. Worry: she turns 18 in four months and says “it's fine” in the voice that means it is not.",
          nature: 'assessment',
          who: 'Farida Khan, social worker'
        }
      ]
    },
    {
      kind: 'conversation',
      title: 'The envelope',
      happenedOn: '2026-11-12',
      happenedAt: '17:45',
      writtenBy: 'farida-khan',
      present: [
        'You',
        'Farida Khan, social worker',
        'Terri Nolan, keyworker',
        'Ashley Corran, personal adviser'
      ],
      passages: [
        {
          says: 'At the flat. The letterbox team rang on Tuesday to say something had come, and I brought it without opening it. You washed your hands first. Inside: two pages from her parents, and a drawing of two people, one very tall, with yellow and green hair.',
          nature: 'observation'
        },
        {
          says: 'They write that she has started asking about plaits, that she still has the ribbon ends and sleeps with the landing light on, and that they would like to talk in the new year about meeting at a place halfway.',
          nature: 'reported',
          who: 'Adoptive parents, in their letter',
          about: ['evie-castellano']
        },
        {
          says: 'You read it four times. You said, “She does know, then.” Then you asked Terri to put the kettle on and asked me what halfway means.',
          nature: 'reported',
          who: 'Mia'
        },
        {
          says: "I said it means I don't know yet, that I can't promise, and that I'd ring the adoption team tomorrow at nine. I rang at nine.",
          nature: 'observation'
        }
      ]
    }
  ]
};
