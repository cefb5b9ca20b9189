import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 11: opinion may be recorded, and is recorded as opinion, not as fact.';

/** Words that push a judgement as if nobody could see it otherwise. */
export const certainty: readonly Rule[] = [
  {
    id: 'clearly-and-obviously',
    category: 'opinion-as-fact',
    says: [
      '^ (clearly|obviously|evidently|plainly|undoubtedly|undeniably|unquestionably|needless to say|of course|without doubt|without a doubt|no doubt|naturally|frankly|sadly|unsurprisingly|predictably|inevitably|typically|as usual|as ever|surely|definitely) => I think that',
      '(obviously|evidently|undoubtedly|undeniably|unquestionably|blatantly|patently|manifestly|self-evidently|without doubt|without a doubt|no doubt|needless to say|unsurprisingly|predictably|beyond doubt|beyond question|beyond any doubt)',
      '<be> {(clearly|plainly|frankly|definitely|certainly|quite clearly|very clearly)} [not] [<adv>] <any> => (I think)',
      '<person> {(clearly|plainly|definitely|certainly|simply|frankly|naturally)} (does|do|did|has|have|had|is|was|are|were|cannot|can’t|will|would|loves|love|hates|hate|wants|want|needs|need|knows|knew|thinks|thought|feels|felt|prefers|resents|enjoys|dislikes|struggles|struggled|cares|lacks|adores|believes|blames|fears|likes) => (I think)',
      '(it is|it’s|it was|this is|that is|it seems|it became|that was|is) [quite|very|perfectly|all too|abundantly|fairly|pretty|increasingly|so|only too|blatantly] (clear|plain|obvious|evident|apparent|undeniable|self-evident|unmistakable|indisputable) (that|to me|to anyone|to everyone|to all|he|she|they|mum|dad|who|why|how|from) => I think that',
      'there (is|was|can be|are) (no|little|not any|very little) (doubt|question|hope|chance|prospect|bond|attachment|love|interest|routine|boundaries|warmth|affection|motivation|insight) [that|about|for|in|of] => I think that',
      '(frankly|totally|completely|utterly|simply|absolutely|quite|wholly|entirely|just|plain) (unbelievable|unacceptable|ridiculous|disgusting|disgraceful|appalling|inappropriate|selfish|irresponsible|unrealistic|untrue|false|dishonest|unreasonable|pathetic|absurd|outrageous|shocking|inadequate|unsuitable|hopeless|useless|incapable|unfit|bizarre) => [what was said or seen]',
      '(unbelievable|implausible|far-fetched|ludicrous|ridiculous|unconvincing) (story|stories|account|accounts|excuse|excuses|explanation|explanations|claim|claims) => story',
      'typical of (him|her|them|mum|dad|this|the|his) => [what happened]',
      'true to form => [what happened]',
      '(anyone|anybody|everyone) (can|could) (see|tell) => I think that',
      '(proves|proof|proved|goes to show|shows) (that|how) (he|she|they|mum|dad|parents|neither|the) (is|are|was|were|does|do|cannot|can’t|will|has|have|did|parents|family|mother|father) => makes me think that'
    ],
    never: [
      '(speak~|spoke|spoken|hear~|heard|see|seen|saw|write|writes|wrote|written|read|reads|say|says|said|told|explain~|talk~|remember~|sign|signed|mark~|label~|print~|state~|stated|sing|sang|show~|visible) [very|really|quite|so|more] clearly',
      'clearly (and|enough|visible|marked|labelled|written|heard|audible|set out|in|to|when|what|said|told|spoke|stated|explained|remembers|remember|remembered|recall|recalls|recalled|defined|printed|from|at|with|on)',
      '(very|quite|really|so) clearly $',
      'clearly $',
      '(is|was|are) clear (that the (shop|bus|sky|road))',
      '(there) (is|was) no (way out|way through|reason given|point on|way to ring|bus|interest on)',
      '(quite|very|so|nice and|crystal|all) clear (sky|skies|water|day|night|to read|instructions|handwriting)',
      'plain (crisps|flour|paper|white|biscuit|biscuits|chocolate|pasta)',
      'of course (he|she|you|they|i|we|mum|dad) (can|could|may|said)',
      'naturally (curly|red|blonde|sweet)',
      '(is|was) definitely (coming|going|on|open|shut|closed|blue|his|her)',
      '(is|was|are|were) certainly (welcome)'
    ],
    message:
      'When “{words}” comes first, a child cannot disagree. Write “I think”, and what makes you think it.',
    why,
    instead: ['I think'],
    sources: [sources.recordingPolicy, sources.leedsRecording, sources.communityCareRecording]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const certaintyExamples: Examples = {
  'clearly-and-obviously': {
    flags: [
      'Obviously Dad had been drinking.',
      'It is plain that she loves him more than the kids.',
      'Dad is obviously tired of the baby.',
      'There is no bond between mother and baby.',
      'This is a frankly unbelievable story about the car keys.'
    ],
    passes: [
      'He can do his spellings clearly and neatly.',
      'I think Dad had been drinking: I could smell beer.',
      'Quite clear skies, so we saw the moon rise.',
      'Clear plastic boxes now hold the toys.'
    ]
  }
};
