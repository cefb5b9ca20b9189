import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why =
  'Policy section 10: nothing that might give offence because of disability; mental illness is one.';

/** Illness of the mind as an insult, and harsh words for self-harm and suicide. */
export const mentalHealth: readonly Rule[] = [
  {
    id: 'mental-health-insults',
    category: 'prejudice',
    says: [
      '(has|have|had|got) mental (problems|issues) => has a mental illness',
      'psycho~ => [what they did]',
      'nutter~ => [what they did]',
      'nut-job~ => [what they did]',
      'nut-case~ => [what they did]',
      'loony~ => [what they did]',
      'lunatic~ => [what they did]',
      'mad-house => busy house',
      'madhouse => busy house',
      'madman => [what he did]',
      'mental (asylum|institution|home|case|patient|breakdown)~ => hospital',
      '(<be>|gone|went|goes|going|gets|got|a bit|bit|totally|completely|proper|acting|sounds|looks|seems|go) (mental|psycho|schizo|nuts|bonkers|insane|demented|deranged|unhinged|cuckoo|doolally|barmy|bananas)',
      '(<be>|gone|went|goes|acting|sounds|seems|a bit|completely|totally|absolutely|really|like) [a bit|totally|completely] (crazy|mad)',
      '(crazy|mad|deranged|unhinged) (woman|man|mother|mum|father|dad|lady|person|behaviour|people) => person who was upset',
      '(mentally|emotionally) (unstable|disturbed|deranged|unbalanced|unhinged) => unwell',
      'mentally ill (woman|man|mother|mum|father|dad|person) => person with a mental illness',
      '(unbalanced|disturbed|damaged|maladjusted) (child|boy|girl|young person|teenager|youth|family|individual|woman|man) => child who is upset',
      '<be> [very|deeply|clearly|seriously] (disturbed|damaged|unbalanced|maladjusted) => is having a hard time',
      'damaged goods => [what happened to them]',
      'hysterical',
      'hysterics => tears',
      'schizo~ => person with schizophrenia',
      '(is|are|was|being|a bit|so|very) (ocd|schizophrenic|bipolar|psychotic|autistic) (about|today|this morning|when|over) => [what you saw]',
      '(lost|losing) (his|her|their|it) (marbles|mind|head|plot)',
      'lost the plot => was very upset'
    ],
    never: [
      '(car|bike|phone|food|football|horse|animal|train|dinosaur|music|paw patrol|minecraft) (mad|crazy)',
      '(is|was|really|absolutely) mad (about|on|at|with)',
      '(is|was|go|goes|going|went) (crazy|nuts|bananas|mad) (about|for|over)',
      'crazy golf',
      'mad (hatter|max|science)',
      'like mad',
      '(disturbed|damaged) (sleep|by|in|when|at|nest|during|the)',
      '(car|house|door|wall|phone|bike|property|window|sofa|it|bed|roof|fence|toy|book) (is|was) [very] (damaged|disturbed)',
      '(hysterical|in hysterics) (laugh|laughter|giggles|laughing|with laughter)',
      'hysterically',
      '(eat~|ate|mashed|of|two|three|some|the|like|likes|love|loves) (bananas|nuts)',
      '<be> (bananas|nuts) (in|on|and)',
      'mental (maths|arithmetic|health|capacity|image|note)'
    ],
    guards: ['about-a-person'],
    message:
      'A child learns here that being unwell is an insult. Say what the person did, or what the illness is if you know.',
    why,
    instead: ['very upset'],
    sources: [sources.mindwell, sources.equality]
  },
  {
    id: 'suicide-and-self-harm',
    category: 'prejudice',
    says: [
      'commit~ suicide => die~ by suicide',
      '(failed|unsuccessful) (suicide attempt|suicide bid|suicide|attempt at suicide) => suicide attempt',
      '(successful|completed) suicide => suicide',
      'complete~ suicide => die~ by suicide',
      'suicide (bid|gesture|threat)~ => attempt to end their life',
      '(parasuicide|parasuicidal) => self-harm',
      'a cry for (attention|help) => a sign of distress',
      'self-harmer~ => person who self-harms',
      '(a|known|persistent|regular) cutter => someone who self-harms',
      '{superficial} (cut|cuts|self-harm|scratches|overdose) => small',
      'only superficial => not deep'
    ],
    guards: ['even-if-capitalised'],
    message: '“Commit” is a word for crimes. Write “died by suicide”, or say plainly what happened.',
    why,
    instead: ['died by suicide'],
    sources: [sources.suicide, sources.mindwell]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const mentalHealthExamples: Examples = {
  'mental-health-insults': {
    flags: [
      'Brother has gone a bit mental since the accident.',
      'Mum was hysterical on the phone.',
      'Dad is a psycho when he drinks.',
      'She is emotionally unstable at the moment.'
    ],
    passes: [
      'He got 18 out of 20 in mental maths.',
      'They played crazy golf with his brother.',
      'She is mad about horses.',
      'Dad was crying and shouting on the phone.'
    ]
  },
  'suicide-and-self-harm': {
    flags: [
      'Father committed suicide in 2019.',
      'There was a failed suicide attempt in May.',
      'She is a self-harmer and wears long sleeves.'
    ],
    passes: [
      'Father died by suicide in 2019.',
      'She told the nurse that she hurts herself.',
      'He is committed to the team.'
    ]
  }
};
