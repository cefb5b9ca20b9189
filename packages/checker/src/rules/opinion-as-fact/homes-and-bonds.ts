import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 11: opinion may be recorded, and is recorded as opinion, not as fact.';

/** Homes, how people look, and how close they are, judged and not described. */
export const homesAndBonds: readonly Rule[] = [
  {
    id: 'homes-judged',
    category: 'opinion-as-fact',
    says: [
      'not a (nice|good|suitable|safe|proper|fit|healthy) (home|place|house|environment|household) => [what you saw]',
      'not fit for (a|the|children|habitation|living|human) => [what you saw]',
      '(<home>|floor|conditions|place|garden|state|bedding|cot|hallway|lounge|toilet|bathroom|sofa|furniture) (is|was|are|were|looked|looks|smelt|smells|remains|has become|had become|became|been) [<adv>] [<adv>] (filthy|dirty|disgusting|squalid|grubby|grim|messy|untidy|unkempt|cluttered|unhygienic|unacceptable|unsuitable|inadequate|unsafe|awful|terrible|horrible|poor|bad|vile|chaotic|neglected|smelly|unwelcoming|a mess|a tip|a disgrace|a state|a dump|in a state|not good enough|good enough) => had [what you saw]',
      '(was|is|looked like|like|in|lives in|live in|were) (a|an) [real|total|complete|absolute|utter|bit of a|right|right old|proper|terrible|dreadful|such a] (tip|pigsty|hovel|bombsite|bomb site|shambles|dump|state|squalor|health hazard|disgrace)',
      'was a tip => had [what you saw]',
      '(poor|bad|dirty|filthy|squalid|appalling|terrible|unhygienic|insanitary|unsanitary|unacceptable|inadequate|disgusting|unsuitable|cluttered|chaotic|substandard|sub-standard|neglectful|grim|awful|shocking) (home|house|flat|home conditions|housing conditions|conditions|living conditions|home environment|environment|home standards|property|bedroom|kitchen|accommodation|state) => home where [what you saw]',
      '[home|living|domestic] (conditions|housekeeping|housework|hygiene|cleanliness|standards) [at home|here] (is|was|are|were|remain|remains|remained) [<adv>] (poor|bad|low|lacking|unacceptable|inadequate|dire|squalid|appalling|variable|not good enough|below standard|good enough|an issue|a concern|substandard|very low)',
      'squalor',
      'squalid',
      '(stinks|stank|stinking|reeks|reeked) => smelt of [what]',
      '(looks|looked|appears|appeared|seems|seemed|is|was|are|were|always|often) [<adv>] (unkempt|dishevelled|scruffy|neglected|dirty|grubby|smelly|unwashed|unloved|uncared for|poorly dressed|inappropriately dressed|badly dressed|underdressed|undernourished|malnourished|unclean)',
      '(dirty|grubby|filthy|scruffy|smelly|unkempt|unwashed|dishevelled|neglected|unloved|feral|wild) (child|children|kid|kids|boy|girl|boys|girls|baby|little|mother|mum|father|dad|family|appearance)',
      '(poor|bad|inadequate|low) (hygiene|personal hygiene|diet|presentation|self-care|standards|standard|standards of care)'
    ],
    never: [
      '(boots|shoes|kit|knees|hands|plates|dishes|washing|laundry|nappy|nappies|clothes) (is|was|are|were) dirty',
      'dirty (washing|plates|dishes|nappies|nappy|laundry|clothes|hands|knees|cups)',
      '(the council|the) (tip)',
      '(went|go|took|trip|taken|drove) [..3] to the tip',
      'garden (is|was) (bare|lovely)',
      'poor (diet|standard) of (the|driving)',
      '(weather|road|traffic|lighting|driving|playing|pitch) conditions (is|was|are|were)',
      'conditions (of|for|on the (road|pitch))',
      'a state (school|pension|of the art)',
      '(in a) good state'
    ],
    message:
      'The child lives, or lived, in that home. “{words}” judges it; say what you saw, and what was there for them.',
    why,
    instead: ['[what you saw]'],
    sources: [sources.leedsRecording, sources.communityCareRecording, sources.translation]
  },
  {
    id: 'bonds-judged',
    category: 'opinion-as-fact',
    says: [
      '(no|little|poor|weak|very little|limited|a poor|a weak|not much|any real|no real|no sign of a) (bond|bonding|attachment|emotional warmth|warmth|affection|emotional connection|emotional attachment|interaction|maternal instinct|paternal instinct|natural affection) [between|with|to|from|towards] => [what you saw them do together]',
      '(cold|toxic|unhealthy|enmeshed|co-dependent|codependent|dysfunctional|difficult|strained|poor|superficial|shallow|inappropriate|one-sided|damaging|distant|abusive|destructive|volatile|love-hate) (relationship|relationships|bond|attachment|dynamic|dynamics|friendship|interaction|interactions) => [what you saw or heard]',
      'in [a] [very|really|such] (poor|bad|terrible|filthy|appalling|dreadful|awful|shocking|disgusting) (condition|state|order|way)',
      '(relationship|bond|attachment|friendship|marriage) [between|with|of] [..4] (is|was|are|were|remains|seems) [<adv>] (toxic|unhealthy|strained|poor|damaging|abusive|superficial|inappropriate|cold|distant|volatile|too close|difficult|destructive|weak|dysfunctional|on the rocks) => [what you saw or heard]',
      '(emotionally) (cold|distant|unavailable|detached|neglectful|abusive|immature|absent|harmful|needy|stunted|damaged|manipulative|unresponsive)',
      '(not|never|n’t|no longer) [<adv>] (bonded|attached|interested|committed|motivated|invested|emotionally available|attuned|child-focused|child focused|suitable|fit|able to parent|ready to parent|capable|mature enough|honest|genuine|sincere|bothered|in the child’s interests) => [what you saw or heard]',
      '(has|have|had) (failed) to bond',
      '(struggles|struggled|struggling|fails|failed|unable) to (bond|attach|form attachments|show affection|show warmth|love)',
      '(over-indulges|over-indulged|overindulges|mollycoddles|mollycoddled|pampers|pampered|spoils|smothers|smothered|babies) (him|her|them|the|his|their)',
      '<be> [<adv>] (spoilt|spoiled|a spoilt brat|over-indulged|overindulged|mollycoddled|pampered|ruined|wrapped round|wrapped around)',
      '(better off|happier|safer|better) (without|away from|elsewhere|with the|out of|in care|adopted|off) => [what you think, as “I think”]',
      'not in (his|her|their|the child’s|the children’s) [best] interests => [what you think, as “I think”]'
    ],
    never: [
      '(milk|food|bread|fruit|cake|day|trip|game|party|picnic|dinner|meat|meal|carpet|book|holiday) (is|was|were|got) (spoilt|spoiled|ruined)',
      '(did not|not) interested in (the|football|a)',
      '(not|n’t|never|no longer) (interested|attached|committed|motivated) (in|to) (football|dance|swimming|the club|the (trailer|wall|rope|string|plug))',
      'better off (sitting|walking|at the)',
      '(feels|felt) safer',
      'safer with the (light|door|gate)',
      '(nan|mum|dad|gran|grandad|aunt|he|she) spoils (us|me)'
    ],
    guards: ['about-a-person'],
    message:
      'How close people are is yours to describe, not to grade. Say what they did together, or begin with “I think”.',
    why,
    instead: ['[what you saw]'],
    sources: [sources.translation, sources.leedsRecording]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const homesAndBondsExamples: Examples = {
  'homes-judged': {
    flags: [
      'House was a tip again.',
      'The flat was disgusting, with nappies in the hall.',
      'Home conditions were poor at this visit.',
      'The boys always looked unkempt.'
    ],
    passes: [
      'There were plates in the bath and nappies on the floor in the hall.',
      'Dad took the old bed to the tip.',
      'His football boots were dirty.',
      'The kitchen was warm and there was food in the fridge.'
    ]
  },
  'bonds-judged': {
    flags: [
      'He is spoilt and gets everything he asks for.',
      'Mum is emotionally cold with the baby.',
      'There is an unhealthy attachment between them.',
      'The boys would be better off without him.'
    ],
    passes: [
      'The milk was spoilt so we had water.',
      'Mum looked at her phone while the baby cried, then picked him up.',
      'I think that the boys would be better off with Gran.',
      'She told me that she feels safer with the light on.'
    ]
  }
};
