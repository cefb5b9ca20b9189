import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 10: nothing that might give offence because of race, culture or religion.';

/** Race, nationality, Gypsies and Travellers, migration, and faith. */
export const raceAndFaith: readonly Rule[] = [
  {
    id: 'race-words',
    category: 'prejudice',
    says: [
      '(asian|african|caribbean|pakistani|indian|polish|romanian|irish|black|white|muslim|somali|chinese|nigerian|traveller|gypsy|roma|jewish|foreign|eastern european) (families|people|parents|men|women|boys|girls|mums|dads|kids|children) (do not|don’t|never|always|can’t|cannot|tend to|are all|all|just|love to|are known) => [what this family does]',
      '(typical|hot-blooded|fiery) (hot-blooded|fiery) <any>',
      '(as with|with|unlike) (many|most|all|so many|some) (asian|african|caribbean|pakistani|indian|polish|romanian|irish|black|muslim|eastern european|somali|bangladeshi|chinese|nigerian|jamaican|traveller|gypsy|roma|jewish|foreign|immigrant|single|young|teenage) (families|parents|mothers|fathers|mums|dads|people|boys|girls|men|women|homes|households|children) => [what this family does]',
      'looks (foreign|asian|african|arab|muslim|gypsy)',
      '(good|perfect|excellent) english for => good English',
      '(being|as they are|because they are|since they are) (polish|romanian|muslim|african|asian|irish|travellers|gypsies|roma|catholic|indian|pakistani|nigerian|somali|foreign|immigrants|black|white) (they|he|she|the|it|this) => [what you saw]',
      '(boys|girls|kids|children|families|people|lads|men|women|mums|dads|parents) (from|on|like|off) (that|this|these|those|the) (estate|area|background|culture|country|part of town|community|families|family|type) (always|never|all|tend|are|do|usually|often) => [what happened]',
      'half-caste~ => of mixed heritage',
      'mulatto~ => of mixed heritage',
      '{coloured} (man|woman|boy|girl|child|children|people|person|lad|lady|family|families|neighbour|friend|father|mother|dad|mum|girls|boys|teacher|carer) => Black',
      '(is|was|are|were) coloured $ => is Black',
      'a coloured => a Black person',
      'the coloureds => Black people',
      'negro~ => Black person',
      'oriental~ => [the country]',
      'chinky~ => Chinese meal~',
      'chink~ => Chinese person',
      'paki~ => Pakistani person',
      'wog~ => Black person',
      'darkie~ => Black person',
      'nigger~ => Black person',
      'afro-caribbean~ => African Caribbean',
      'ethnics => people from minority ethnic groups',
      '(an|the) ethnic (family|mother|father|child|man|woman|boy|girl|neighbour|people) => a family from a minority ethnic group',
      '(the) (asians|blacks|whites|chinese) (are|were|who|next door|family|down) => the family',
      'non-white~ => from a minority ethnic group',
      'BAME => [the group]',
      'typical (asian|african|caribbean|pakistani|indian|polish|romanian|irish|scottish|black|white|muslim|eastern european|somali|bangladeshi|chinese|nigerian|jamaican) (family|father|mother|man|woman|household|mum|dad|men|women|male|upbringing|parents)~ => [what you saw]',
      'as (asian|african|caribbean|pakistani|indian|polish|romanian|irish|black|muslim|eastern european|somali|bangladeshi|chinese|nigerian|jamaican|traveller|gypsy|roma|catholic|jewish|arab|turkish|west indian|foreign|these|those|such|working-class|estate) (families|fathers|mothers|men|women|people|parents|boys|girls|mums|dads|cultures|communities|kids|children|lads|households) (do|are|tend to|often do|will|can be|always do|so often do|have) => [what this family does]',
      '(like|as) (most|many|all|so many) (asian|african|caribbean|pakistani|indian|polish|romanian|irish|black|muslim|eastern european|somali|bangladeshi|chinese|nigerian|jamaican|traveller|gypsy|roma|jewish|single|young|teenage|care|estate|benefit|foreign|older|elderly) (families|fathers|mothers|men|women|people|parents|boys|girls|mums|dads|kids|leavers) => [what this family does]',
      '(in|of) (that|their|this) (culture|community|religion) (they|it is|women|men|girls|boys) => [what this family told you]',
      'their (sort|kind|lot|type) => this family',
      '(that|those|these) (sort|kind|type) of (people|family|families|area|estate|person) => this family',
      '(you|those|these) people (do|are|always|never|tend) => this family',
      '(for) (a|an) (asian|african|black|polish|muslim|traveller|gypsy|immigrant|foreigner|council estate|foreign) (family|girl|boy|man|woman|mother|father|child|mum|dad|home|house) => [leave this out]',
      'surprisingly (well-spoken|articulate|clean|polite|intelligent|bright) => [leave out “surprisingly”]',
      '(speaks|spoke) (surprisingly|very) good english for => speaks English',
      'well-spoken for => well-spoken',
      'broken english => some English',
      'no english => [the languages they speak]'
    ],
    never: [
      'oriental (rug|shorthair|cat|lily|express|poppy)',
      '(is|was|are|were) coloured (in|blue|red|green|paper)',
      'coon (cat|hound)',
      '(maine) coon',
      'chink (of|in)'
    ],
    guards: ['even-if-capitalised'],
    message:
      '“{words}” will hurt the child who reads it. Ask how people describe themselves, and use that; or leave it out.',
    why,
    instead: ['[how they describe themselves]'],
    sources: [sources.ombudsman, sources.devon, sources.nhsInclusive]
  },
  {
    id: 'gypsies-and-travellers',
    category: 'prejudice',
    says: [
      'gypo~ => Gypsy family',
      'gyppo~ => Gypsy family',
      'gippo~ => Gypsy family',
      'pikey~',
      'pikie~',
      'didicoi~',
      'diddicoy~',
      'tinker~',
      'tinkers => Travellers',
      'knacker~',
      '(itinerant|itinerants)',
      'gypped => cheated',
      'typical (traveller|travellers|gypsy|gypsies|roma|pikey) => [what you saw]',
      '(dirty|thieving|lazy|lying|rough) (gypsy|gypsies|traveller|travellers|roma|immigrants|foreigners) => family'
    ],
    never: [
      'tinker (bell|with|about|box)~',
      'tinkerbell',
      'tinker~ (with|around|at)',
      '(knackered|knackers yard)'
    ],
    guards: ['even-if-capitalised'],
    message: '“{words}” is an insult to a people. Write Gypsy, Roma or Traveller, as the family does.',
    why,
    instead: ['Traveller'],
    sources: [sources.travellers, sources.devon]
  },
  {
    id: 'migration-and-faith',
    category: 'prejudice',
    says: [
      '(illegal|illegals) (immigrant|immigrants|migrant|migrants|alien|aliens)',
      'illegals',
      '(an|the) illegal (family|worker|man|woman)~ => person without papers',
      'bogus (asylum seeker|refugee|claim|asylum claim)~ => asylum seeker',
      'failed asylum seeker~ => person whose asylum claim was refused',
      'economic migrant~ => person who moved for work',
      'foreigner~ => person from another country',
      '(foreign|immigrant) (family|families|kid|kids|lot) => family from another country',
      '(asylum|health|benefit) (shopper|tourist|cheat|scrounger)~ => person',
      'fresh off the boat => new to the country',
      '(go|went|sent|send) back (to) (his|her|their) own country => [what was said]',
      '(muslim|islamic) (extremist|fanatic|fundamentalist)~ => [what they said or did]',
      '(religious|bible|god) (fanatic|nut|basher|freak|maniac)~ => person of strong faith'
    ],
    guards: ['even-if-capitalised'],
    message:
      'No person is “{words}”. Say what you know: where they came from, what the Home Office has decided.',
    why,
    instead: ['people without papers'],
    sources: [sources.devon, sources.tact, sources.equality]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const raceAndFaithExamples: Examples = {
  'race-words': {
    flags: [
      'She is half-caste and asked me about hair oil.',
      'A coloured man brought him home.',
      'They hit him, as African families do.',
      'His dad is a typical Asian father.'
    ],
    passes: [
      'Aaron is Black British and has a Black mentor.',
      'She coloured in the sky with a blue pencil.',
      'His dad was born in Pakistan and his mum in Derby.',
      'We had a Chinese takeaway on the last night.'
    ]
  },
  'gypsies-and-travellers': {
    flags: [
      'Family are gypos and move on every spring.',
      'Neighbour said they are pikeys.',
      'Typical Travellers, gone when I called.'
    ],
    passes: [
      'Her grandparents are Romany Gypsies and taught her to ride.',
      'Dad likes to tinker with old radios.',
      'They live on the Traveller site by the river.'
    ]
  },
  'migration-and-faith': {
    flags: [
      'There were three illegals staying in the loft room.',
      'He is a failed asylum seeker and sleeps at a friend’s.',
      'Mum is a bit of a religious nut.'
    ],
    passes: [
      'Mum told me that she prays every day.',
      'He has asked to stay in this country to be safe.',
      'Her Muslim neighbour brought soup.'
    ]
  }
};
