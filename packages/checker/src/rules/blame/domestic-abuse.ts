import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why =
  'The person who hurts is to blame, not the person who is hurt. The child was there, and will know who was named.';

/** Domestic abuse written as if both, or the one who was hurt, had chosen it. */
export const domesticAbuse: readonly Rule[] = [
  {
    id: 'domestic-abuse-blame',
    category: 'blame',
    says: [
      '(goes|going|went|keeps going|gone|runs|ran) back to (him|her abuser|her ex|the perpetrator|the relationship|the abuse|her partner) => is not yet safe from him',
      '(chose|chooses|choosing|choose|picked|picks) ..3 over (the|her|his|their) (children|child|kids|boys|girls|baby|son|daughter) => [what happened]',
      '(chose|chooses|choosing|choose|chosen|decided|elected|opted|continues|continued) to (stay|remain|return|go back|be|live) (with|to|in) (him|her partner|the relationship|his mother|the perpetrator|dad|father|an abusive|her abuser) => was still with',
      '(chose|chooses|choosing|choose) to (continue the relationship|resume the relationship|let him back|allow him back|have him back|take him back) => was still with him',
      '(fail~|unable|refuse~|won’t|will not|not able|cannot|not willing|unwilling|inability) to (leave (him|her|the relationship|the perpetrator|her partner)|end the relationship|separate|protect (herself|her|the children|her children|him|them|the child)) => has not been able to leave safely',
      'fail~ to protect => was not able to keep safe from him',
      'failure to protect => harm that he did',
      '(allow|allows|allowed|allowing|let|lets|letting|invited|invites) (him|her|the perpetrator|dad|father|partner|ex-partner) (back|into|in|to return|back in|to come back|to come) => he came back',
      '(took|take|takes|taking|taken) him back => was with him again',
      '(exposed|exposes|exposing|expose) (the children|the child|him|her|them|the boys|the girls|the baby) to (domestic|violence|abuse|arguments|his|her|conflict|risk|harm|the) => hurt someone in front of the children',
      '(volatile|tempestuous|turbulent|stormy|toxic|acrimonious|on-off|on/off|on-and-off|unhealthy|violent|fiery) relationship~ => relationship in which he hurts her',
      'on-and-off relationship => relationship with breaks',
      '(domestic|marital) (dispute|disputes|incident|incidents|argument|arguments|disharmony|disagreement|row|rows|conflict|discord|altercation|issues) => time when he hurt her',
      'parental (conflict|acrimony|disharmony|discord)',
      'alleged (victim|perpetrator|assault|abuse|violence|rape) => [who said so]',
      '(provoke|antagonise|goad)~ (him|her|his|the) => [what he did]',
      '(picks|picking|chooses|choosing|attracts|attracted to|drawn to|goes for|poor choice of|bad choice of|poor choices in|choice of) (violent|abusive|unsuitable|inappropriate|the wrong|bad|partner|partners|men|dangerous|controlling) [men|partners|relationships|partner] => has been hurt by men',
      'retract~ (her|his|the|a) (statement|complaint|allegation|account|evidence)~ => did not feel able to go on with it',
      '(withdraw|withdrew|withdrawn) (her|his|the) (statement|complaint|allegation)~ => did not feel able to go on with it',
      '(refuse~|decline~|fail~|unwilling|reluctant) to (press charges|support a prosecution|make a statement|make a complaint|give evidence|cooperate with police|report) => did not feel able to speak to the police',
      '(would not|won’t|will not|did not|didn’t) (press charges|support a prosecution|support police action|support a police) => did not feel able to speak to the police',
      'wife beater~ => man who hurts his wife',
      '{(lost|loses) (control|his temper|his rag) and} (hit|hits|punched|attacked|assaulted|hurt|slapped) => chose to'
    ],
    never: [
      'anger management (course|group|class)',
      'let him in (the garden)',
      '(dog|cat|puppy) back',
      'allowed him in the (pool|team|kitchen|garden)'
    ],
    guards: ['about-a-person'],
    message:
      '“{words}” hides who did the hurting. Say who hurt whom, and what made it hard or dangerous to leave.',
    why,
    instead: ['[who did what]'],
    sources: [sources.domesticAbuse]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const domesticAbuseExamples: Examples = {
  'domestic-abuse-blame': {
    flags: [
      'Mum chose to stay with him after the assault in May.',
      'She has taken him back twice since June.',
      'There was a domestic incident on Friday.',
      'She retracted her statement on Friday.'
    ],
    passes: [
      'He hit Mum in May; she told me that she was too scared to leave.',
      'She chose to stay for tea.',
      'He took the puppy back to his aunt.',
      'Mum left him in June with the help of her sister.'
    ]
  }
};
