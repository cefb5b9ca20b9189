import { sources } from '../../sources.ts';
import { terms, type Word } from './word.ts';

/** Being in care, adoption and leaving care, where the words have no everyday sense. */
export const careTermWords: readonly Word[] = [
  ...terms(sources.tact, [
    [
      'looked after child',
      'child in care',
      'looked-after (child|young person|sibling~)',
      'looked after (children|young people|status|review~)'
    ],
    ['statutory visit', 'visit~', 'stat visit~'],
    ['pathway plan', 'plan~ for leaving care'],
    ['placement breakdown', 'home that did not last', 'placement disruption~'],
    ['contact centre', 'family centre~'],
    ['corporate parent', 'the council', 'corporate parenting'],
    ['care leaver', 'young person who has left care'],
    ['biological parent', 'parent~', 'biological (mother|father|family|mum|dad)~'],
    ['sibling group', 'brothers and sisters', 'group of siblings'],
    ['full potential', 'hopes'],
    ['in-house carer', 'council carer~', 'in house (foster carer|placement|provision)~']
  ]),
  ...terms(sources.lancashire, [
    ['secure order', 'court order~ for a locked home', 'secure accommodation order~'],
    ['secure unit', 'locked home~', 'secure placement~', 'welfare secure'],
    ['sibling placement', 'home~ with your brothers and sisters'],
    ['sibling relationship', 'bond~ between brothers and sisters'],
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
    ['corporate parenting panel', 'councillors who look out for children in care'],
    ['age assessment', 'meeting~ to decide your age'],
    ['section 20', 'an agreement with your parents', 's20', 's 20', 's.20', 'section 20d', 'sec 20']
  ]),
  ...terms(sources.adoption, [
    ['disruption meeting', 'meeting~ about why the home did not last'],
    ['viable carer', 'person who could look after you', 'viable placement~', 'viable option~'],
    ['special guardian', 'person the court chose to bring you up'],
    ['family finder', 'worker~ who look for a family'],
    [
      'permanent match',
      'family for good',
      'long-term match~',
      'matching panel~ => group that agrees a match'
    ],
    ['fostering panel', 'group that agrees who can foster'],
    [
      'resource panel',
      'group that agrees money for help',
      'funding panel~',
      'placement panel~',
      'care panel~',
      'permanence panel~ => group that agrees where you will live'
    ],
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
    [
      'early permanence',
      'living early with people who may adopt',
      'foster to adopt',
      'fostering for adoption'
    ],
    ['family finding', 'looking for a family', 'home finding', 'home-finding'],
    ['long-term fostering', 'living with your foster family until you grow up'],
    ['bridging placement', 'home for a short time', 'bridging (carer|foster placement)~'],
    ['mother and baby placement', 'home for you and your baby'],
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
    ['poor match', 'home that was not right', 'placement match~'],
    [
      'Regulation 24',
      'living with family before checks are done',
      '(Reg|Regulation) (24|85)',
      'Regulation 24 (placement|assessment)~'
    ],
    ['move-on plan', 'plan~ for moving on'],
    ['participation worker', 'worker~ who help you have your say', 'participation (officer|team)~'],
    [
      'out of area placement',
      'home away from here',
      'out of (county|borough|area|authority) (placement|home|provision)~',
      'OOA placement~'
    ],
    ['placed at a distance', 'living far away'],
    [
      'package of care',
      'help',
      'care package~',
      'package~ of (support|care)',
      'support package~',
      'wraparound (support|care|package)',
      'wrap around (support|care|package)'
    ],
    ['solo placement', 'home with no other children', '(solo|sole) (placement|provision)~'],
    ['matching process', 'choosing the right home', 'matching (considerations|criteria|meeting)'],
    ['safer caring', 'rules that keep everyone safe'],
    ['Form F', 'report about a foster carer'],
    ['Reg 44', 'check of the children’s home']
  ])
];
