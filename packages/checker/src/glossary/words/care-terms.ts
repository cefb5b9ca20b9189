import { sources } from '../../sources.ts';
import { terms, type Word } from './word.ts';

/** Being in care, adoption and leaving care, where the words have no everyday sense. */
export const careTermWords: readonly Word[] = [
  ...terms(sources.tact, [
    [
      'looked after child',
      'child in care',
      'looked-after (child|young person)',
      'looked after (children|young people) => children in care',
      'looked after review~ => review~',
      'looked after status => being in care'
    ],
    ['statutory visit', 'visit~', 'stat visit~'],
    [
      'regulation 44 visit',
      'check by an outside visitor',
      '(reg|regulation) (44|45) [visit|visitor|report]~'
    ],
    ['pathway plan', 'plan~ for leaving care'],
    ['placement breakdown', 'home that did not last', 'placement disruption~'],
    ['contact centre', 'family centre~'],
    ['corporate parent', 'the council', 'corporate parenting'],
    ['care leaver', 'young person who has left care'],
    ['biological parent', 'parent~', 'biological (mother|father|family|mum|dad)~'],
    ['sibling group', 'brothers and sisters', 'group of siblings']
  ]),
  ...terms(sources.lancashire, [
    ['secure order', 'court order~ for a locked home', 'secure accommodation order~'],
    ['secure unit', 'locked home~', 'secure placement~', 'welfare secure'],
    ['sibling placement', 'home~ with your brothers and sisters'],
    ['age-disputed', 'not believed about your age', 'age disputed'],
    ['contingency plan', 'back-up plan~'],
    ['residential placement', 'place~ in a children’s home', 'residential provision'],
    ['residential care', 'living in a children’s home'],
    ['supported living', 'your own home with support'],
    ['care plan', 'plan~', 'care planning'],
    ['delegated authority', 'permission to decide'],
    ['life story work', 'the story of your life', 'life-story work'],
    ['staying put', 'staying with your carers after 18'],
    ['connected person', 'someone you know', 'connected (carer|persons assessment)~', 'connected people'],
    ['kinship care', 'living with family', 'kinship (carer|placement|assessment)~', 'kin carer~'],
    ['viability assessment', 'first check~'],
    [
      'parallel planning',
      'making two plans',
      'parallel plan~',
      'twin track~',
      'twin tracking',
      'concurrent planning'
    ],
    ['secure accommodation', 'a locked home'],
    ['supported lodgings', 'a room in a family’s home'],
    ['supported accommodation', 'a flat with support'],
    ['semi-independent', 'living with some help', 'semi-independent (living|accommodation|unit|placement)'],
    ['residential unit', 'children’s home~'],
    ['short break', 'time away'],
    ['age assessment', 'meeting~ to decide your age'],
    ['section 20', 'section 20 (an agreement with parents)', 's20', 's 20', 's.20', 'section 20d', 'sec 20']
  ]),
  ...terms(sources.adoption, [
    ['special guardian', 'person the court chose to bring you up'],
    ['family finder', 'worker~ who look for a family'],
    ['fostering panel', 'group that agrees who can foster'],
    [
      'parent and child placement',
      'home for a parent and baby',
      'parent and (baby|child) (foster placement|unit)~',
      'parent and baby placement~',
      'mother and baby foster placement~'
    ],
    ['special guardianship', 'living with a special guardian'],
    ['placement order', 'court order~ that lets us find you a family'],
    ['adoption panel', 'group that talks about new families'],
    ['prospective adopter', 'person who would like to adopt'],
    ['letterbox contact', 'letters', 'letter-box contact', 'indirect contact'],
    ['family finding', 'looking for a family', 'home finding', 'home-finding'],
    ['long-term fostering', 'living with your foster family until you grow up'],
    ['bridging placement', 'home for a short time', 'bridging (carer|foster placement)~'],
    [
      'reunification',
      'going back home',
      'rehabilitation home',
      'rehab home',
      'rehabilitation to (parents|mum|mother|dad|father|the family)'
    ]
  ]),
  ...terms(sources.sandwell, [
    [
      'safer care plan',
      'plan~ to keep everyone safe at home',
      'safe care plan~',
      'safe caring (policy|plan|agreement)~'
    ],
    ['move-on plan', 'plan~ for moving on'],
    [
      'out of area placement',
      'home away from here',
      'out of (county|borough|area|authority) (placement|home|provision)~',
      'OOA placement~'
    ],
    [
      'package of care',
      'help',
      'care package~',
      'package~ of (support|care)',
      'support package~',
      'wraparound (support|care|package)',
      'wrap around (support|care|package)'
    ],
    ['matching process', 'choosing the right home', 'matching (considerations|criteria|meeting)']
  ])
];
