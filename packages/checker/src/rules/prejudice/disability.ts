import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 10: nothing that might give offence because of disability.';

/** Words that put a condition before the person, or pity them. */
export const disability: readonly Rule[] = [
  {
    id: 'suffers-from',
    category: 'prejudice',
    says: [
      'suffer~ from => ha~',
      'suffer~ with => ha~',
      'a sufferer of => someone with',
      '(stroke|cancer|epilepsy|autism|asthma|dementia|ms|aids|depression|anxiety) (sufferer|victim)~ => person with the condition',
      'afflicted (with|by) => with',
      'stricken (with|by) => with',
      'crippled (with|by) => with',
      'a victim of (autism|epilepsy|cerebral palsy|disability|dementia|depression|a stroke|polio) => someone with the condition'
    ],
    never: ['suffer~ from (the|a lack of|delays|flooding|damp)', 'suffer~ with the (heat|cold)'],
    guards: ['even-if-capitalised'],
    message:
      '“{words}” tells a child that a body or mind like theirs is a misery. Say “has”, and what it changes.',
    why,
    instead: ['has'],
    sources: [sources.govUkDisability, sources.nhsInclusive]
  },
  {
    id: 'wheelchair-words',
    category: 'prejudice',
    says: [
      'confined to (bed|the house|the home) => in bed most of the day',
      '(bound|tied) to (a|his|her) bed => in bed most of the day',
      'wheelchair-bound',
      'confined to (a|his|her|their) wheelchair',
      'bound to (a|his|her) wheelchair',
      '(stuck|trapped) in (a|his|her) wheelchair',
      'chair-bound',
      'house-bound => not able to go out',
      'bed-bound => in bed most of the day',
      'bed-ridden => in bed most of the day'
    ],
    message: 'A wheelchair sets people free; “{words}” says the opposite. Write “uses a wheelchair”.',
    why,
    instead: ['a wheelchair user'],
    sources: [sources.govUkDisability]
  },
  {
    id: 'disability-as-noun',
    category: 'prejudice',
    says: [
      'the disabled $',
      '{the disabled} (are|were|sit|live|who|have|get|need|can|must|and)',
      'the handicapped',
      '{the blind} (are|were|sit|live|who|have|get|need) => blind people',
      '{the deaf} (are|were|sit|live|who|have|get|need) => Deaf people',
      'the (mentally ill|autistic|able-bodied|learning disabled|mentally handicapped|visually impaired|hard of hearing) => people who are that way',
      '(a|an|another|the) (epileptic|autistic|spastic|diabetic|paraplegic|quadriplegic|asthmatic|arthritic|dyslexic|anorexic|bulimic|haemophiliac|schizophrenic|depressive|psychotic|psychopath|sociopath|manic depressive) => a person with the condition',
      '(epileptics|autistics|spastics|schizophrenics|anorexics|paraplegics|depressives|dyslexics|diabetics|psychopaths) => people with the condition',
      '<be> (epileptic|diabetic|schizophrenic|bipolar|anorexic) $ => has the condition',
      'a (down’s|downs) (child|baby|kid|boy|girl) => a child with Down’s syndrome'
    ],
    never: [
      '(a|an|the) (epileptic|diabetic|autistic|asthmatic|dyslexic|schizophrenic|psychotic|anorexic|arthritic) (fit|seizure|child|boy|girl|pupil|person|clinic|nurse|attack|brother|sister|son|daughter|man|woman|adult|adults|children|people|team|unit|episode|student|diet|foot|pump|hip|friend|cousin|teenager|community|spectrum|spectrum disorder|illness)',
      'the disabled (bay|toilet|parking|badge|child|children|people|person|access|facilities|space|loo|students|pupil|team|boy|girl|man|woman)'
    ],
    guards: ['even-if-capitalised'],
    message: 'Nobody is their diagnosis. Put the person first: “disabled people”, “a man with epilepsy”.',
    why,
    instead: ['disabled people'],
    sources: [sources.govUkDisability, sources.nhsInclusive]
  },
  {
    id: 'disability-slurs',
    category: 'prejudice',
    says: [
      'retard~ => person with a learning disability',
      'retarded => with a learning disability',
      'mentally (retarded|handicapped|subnormal|deficient|defective) => with a learning disability',
      'mental (handicap|retardation|age of <number>) => learning disability',
      'handicap~ => disability',
      'handicapped => disabled',
      'physically (handicapped|challenged) => physically disabled',
      'cripple~',
      'crippled => disabled',
      'spastic => with cerebral palsy',
      'spaz',
      'invalid~',
      'deformed => with a physical difference',
      'deaf and dumb => Deaf',
      'deaf-mute => Deaf',
      'deaf mute => Deaf',
      'dumb => not able to speak',
      'midget~ => person of short stature',
      'dwarf~ => person of short stature',
      'hare-lip => cleft lip',
      'hare lip => cleft lip',
      '(<be>|a bit) (backward|slow|thick|simple|simple-minded|dim|dense) => finds learning hard',
      '{special needs} (child|kid|boy|girl|brother|sister) => disabled',
      '(is|was) special needs => is disabled',
      'abnormal => different',
      'defective => different',
      'low-functioning => with high support needs',
      'high-functioning => with lower support needs'
    ],
    never: [
      '(snow white|seven|white|red|grey|black) dwarf~',
      'dwarf (hamster|rabbit|planet|star|tree|bean)~',
      '(fire|flame|growth) retard~',
      'invalid (ticket|card|pin|password|code|number|form|email|chair)',
      '(is|was) (invalid)',
      '(golf|race|racing) handicap',
      'handicap of <number>',
      'dumb (bell|waiter|show|down|question|joke|idea)~',
      '(play~|played) dumb',
      '(root|favourite|green|every|a|one|eat|eats|ate|any|with|the) vegetable',
      'vegetable (soup|curry|patch|garden|stew|plot|stall|lasagne|oil|peeler)~',
      '<be> slow (to|in|at|down|puncture|internet|and|bus|train)',
      '(bus|car|train|traffic|internet|wifi|service|progress|queue|clock|puncture|it|game|song) (is|was|are|being) [very] (slow|simple|dense)',
      '(is|was) (thick|simple) (with|enough|and|to|fog|soup)',
      '(it|this|recipe|plan|answer|meal|tea) (is|was) simple',
      'defective (bulb|plug|wire|boiler|car|lock|smoke)',
      'low-functioning heating',
      'simple as'
    ],
    guards: ['not-negated'],
    message:
      '“{words}” was written of people to put them down. A child should not meet it in their own file.',
    why,
    instead: ['disabled person'],
    sources: [sources.govUkDisability, sources.equality]
  },
  {
    id: 'normal-and-able-bodied',
    category: 'prejudice',
    says: [
      '(he|she|they|child|baby|boy|girl) (is|was|are) (not|never) [quite|very] normal => [what you saw]',
      '{normal} (child|children|kid|kids|boy|girl|family|families|home|house|people|parents|mum|dad|brother|sister|siblings) => other',
      '(not|n’t) (normal|quite normal|right) in the head => [what you saw]',
      'able-bodied => non-disabled',
      '(isn’t|is not|not) (normal) (for|like) => [what you saw]'
    ],
    never: [
      'normal school (day|hours|time|run)',
      'normal home (time|visit)',
      'back to normal',
      'normal people (series|book)',
      'new normal'
    ],
    message:
      'If others are “normal”, the child reads that they are not. Say which children, or what most do.',
    why,
    instead: ['other children'],
    sources: [sources.govUkDisability, sources.nhsInclusive]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const disabilityExamples: Examples = {
  'suffers-from': {
    flags: [
      'Gran suffers from epilepsy and takes tablets.',
      'He is afflicted with a rare condition.',
      'Dad suffered with depression after the accident.'
    ],
    passes: [
      'Gran has epilepsy and takes tablets.',
      'The shed suffers from the damp each winter.',
      'Dad had depression after the accident.'
    ]
  },
  'wheelchair-words': {
    flags: [
      'Grandfather is wheelchair-bound and lives downstairs.',
      'Uncle is confined to a wheelchair but fishes every Sunday.',
      'Her nan is bedridden since the fall.'
    ],
    passes: [
      'Grandfather uses a wheelchair and lives downstairs.',
      'The wheelchair was in the hall.',
      'The book is bound in red.'
    ]
  },
  'disability-as-noun': {
    flags: [
      'Dad is a schizophrenic and told me that he hears voices.',
      'The disabled sit at the front of the hall.',
      'Her cousin is an epileptic.'
    ],
    passes: [
      'They parked in the disabled bay.',
      'She is a disabled child and loves swimming.',
      'He had an epileptic seizure in the pool.',
      'Josh is autistic and likes to know the plan.'
    ]
  },
  'disability-slurs': {
    flags: [
      'Uncle is retarded and lives with Gran.',
      'He is described as mentally handicapped since birth.',
      'Grandad is a cripple and needs the stairlift.',
      'Her brother is a bit slow and goes to another school.'
    ],
    passes: [
      'His brother, who has a learning disability, goes to the same school.',
      'The bus was slow so we missed the start.',
      'She grew a vegetable patch with Gran.',
      'The seven dwarfs were her favourite.'
    ]
  },
  'normal-and-able-bodied': {
    flags: [
      'Normal children his age can do up buttons.',
      'Able-bodied sister gets all the attention.',
      'She wants to live in a normal family.'
    ],
    passes: [
      'Most children his age can do up buttons.',
      'He went back to his normal school day on Monday.',
      'Her temperature is normal.'
    ]
  }
};
