import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why =
  'Policy section 11: opinion is not fact. A label of a parent tells the child whom to blame, not what happened.';

/** Parents and families labelled. */
export const parents: readonly Rule[] = [
  {
    id: 'parent-labels',
    category: 'blame',
    says: [
      '(neither|nor) ..2 (has|have|shows|show) any insight => [what was said about it]',
      '(criminal|drug|risky|party|street|gang) lifestyle => [what you saw]',
      '(lack|lacks|lacking|lacked|lack of|limited|little|no|poor|very little|some|has no|has little|minimal|shows no|without) [any|real|much|a] (insight|understanding of (her|his|their) role|self-awareness|acceptance of responsibility) => [what was said about it]',
      '(has|have|had|shows|showed|with|demonstrates) (no|little|limited|poor) insight => [what they said about it]',
      'in denial => not seeing it as we do',
      '(deny|denies|denied|denying) (any|all) (responsibility|wrongdoing|wrong-doing|problem|problems|issues) => said no to this',
      'downplay~ => said it was not so bad',
      'minimise~ (her|his|their|concerns|what|everything|domestic|harm|drinking|drug)',
      '<person> {minimise~}',
      'minimising => saying it was not so bad',
      'minimisation => saying it was not so bad',
      'deflect~ (blame|responsibility)',
      'blame~ (others|everyone|everyone else|professionals|services|social care|the school|school|the father|the mother)',
      'externalise~ (blame|responsibility)',
      '(take|takes|taking|took|accept|accepts|accepting|accepted) (no|little|limited) (responsibility|ownership)',
      '(will not|won’t|does not|doesn’t|did not|didn’t|refuses to|fails to|failed to|unable to|cannot|never|not) (take|accept|acknowledge|own|taking|accepting) (responsibility|ownership|any responsibility|the concerns|concerns|blame)',
      '(chaotic|dysfunctional|unstable|disorganised|transient|nomadic|volatile) (household|home|family|families|lifestyle|life|lives|mother|father|parents|mum|dad|home life|relationship|relationships|environment|upbringing|childhood|parenting|background|living|mornings) => [what you saw]',
      '(<be>|very|quite|so|remains|often|can be|extremely|always|became|become) (chaotic|dysfunctional|feckless|problematic|difficult to work with|hard to work with|anti-authority|anti-professional|aggressive|abusive|volatile|hostile|threatening|combative|litigious|confrontational) => [what you saw or heard]',
      '(difficult|problem|dysfunctional|chaotic|notorious|hostile|aggressive|non-engaging|avoidant|resistant|uncooperative|troublesome|complaining) (family|families|mother|father|parent|parents|mum|dad|woman|man|couple|client|customer|service user|individual|carer|grandmother|nan) => family who find this hard',
      '{hostile} (to|towards|on|when|about|and|family|reception|manner|attitude|response|in) => upset with us',
      'hostility (to|towards|from|and) => anger',
      '(aggressive|threatening|abusive|hostile|confrontational|argumentative|intimidating) (manner|tone|attitude|way|stance|body language|towards|to|with|on|language|when|at|text|texts|email|emails|voicemail) => [what was said or done]',
      '(verbally|physically) (aggressive|abusive|violent|hostile|threatening) => [what was said or done]',
      '(abandon|abandons|abandoned|abandoning) (him|her|them|the children|his|the baby|their|the child|by (his|her) (mum|mother|father|dad|parents)) => left',
      '(toxic trio) => problems with drink or drugs, mental health and violence'
    ],
    never: [
      '(sea|weather|day|traffic|market|shop|bus|airport|kitchen|scene) (is|was|are|were|can be) [very|quite|so] (chaotic|volatile|aggressive)',
      '(dog|dogs|cat|horse|geese|swan|goose|cow|bull|wasps|wasp|seagulls|hen|game|video game|film|character|level|robot|toy) (is|was|are|were|can be|being) [very|quite|so] (aggressive|hostile|threatening|volatile)',
      'hostile (environment|takeover|planet|level|mobs|mob|territory|alien|aliens|robot|robots)',
      'abandon~ (car|house|trolley|factory|ship|building|quarry)',
      '(smear|test|kit|engine) denied'
    ],
    guards: ['about-a-person'],
    message:
      'The child will read “{words}” about someone they love. Say what happened and what was said, on what day.',
    why,
    instead: ['[what they said]'],
    sources: [sources.translation, sources.rewriting, sources.communityCareJargon]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const parentsExamples: Examples = {
  'parent-labels': {
    flags: [
      'Mum lacks insight and the nurse told her so.',
      'Dad is in denial about his drinking.',
      'The home is chaotic in the mornings.',
      'A difficult family to work with.',
      'Mother minimises what happened in May.'
    ],
    passes: [
      'Dad told me that he does not think four cans is a lot.',
      'The traffic was chaotic so we walked.',
      'The robot in the game is hostile and he ran from it.',
      'There were four children and one bathroom, and two were late.'
    ]
  }
};
