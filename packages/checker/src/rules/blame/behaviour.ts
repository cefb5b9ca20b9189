import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Behaviour tells us something. Written as a fault, it tells the child that they are the problem.';

/** Behaviour written as a label or a fault. */
export const behaviour: readonly Rule[] = [
  {
    id: 'behaviour-labels',
    category: 'blame',
    says: [
      '(a|right|proper|little|bit of a) madam => [what you saw]',
      'back to (his|her|their) old ways => [what happened]',
      '[a|school] drop-out => [what they left, and when]',
      '(at|bit of a) [total|complete] tearaway => [what you saw]',
      '(plays|played|playing|play) [one|staff|carers|parents|mum|dad] ..2 off against => said different things to',
      '(a|such a|very|the|most) [very|really|quite|rather] (difficult|demanding|challenging|disruptive|naughty|aggressive|violent|defiant|manipulative|attention-seeking|angry|problem|uncontrollable) (child|boy|girl|lad|baby|young person|young man|pupil)',
      '(prolific|persistent|known|repeat|serial|young|violent) offender~ => child who has been in trouble with the police',
      '(became|become|becomes|was|is|very|quite|so|gets|got|getting) (heightened|escalated|activated|triggered|elevated|hyper|hyperactive|wound up|worked up|stroppy|agitated and aggressive) => upset',
      '(vulnerable|at risk|harm) [..3] (through|due to|because of|by|from) (her|his|their) own (choices|behaviour|actions|decisions) => at risk from others',
      '(challenging|difficult|bad|poor|problematic|unacceptable|inappropriate|disruptive|aggressive|violent|attention-seeking|antisocial|anti-social|defiant|oppositional|extreme|negative|concerning|undesirable|sexualised|manipulative|controlling|naughty|silly|demanding) (behaviour|behaviours|behavior|conduct)',
      '(behavioural|behaviour) (problems|issues|difficulties|problem|concerns) => times when things get too much',
      '(behaves|behaved|behaving) (badly|inappropriately|appallingly|unacceptably|aggressively|poorly)',
      '(<be>|can be|very|quite|so|really|become|becoming|became|remains|more|extremely) (challenging|disruptive|defiant|oppositional|unruly|uncontrollable|ungovernable|unmanageable|out of control|beyond control|beyond parental control|aggressive|violent|volatile|explosive|destructive|verbally abusive|abusive|attention seeking|attention-seeking|manipulative|controlling|demanding|needy|clingy|naughty|badly behaved|disengaged|disobedient|difficult|high maintenance|argumentative)',
      'attention-seeking => asking to be noticed',
      'attention seeking => asking to be noticed',
      '(for|seeking|wants|wanted|wanting|craves|craving|demands|demanding|get|gets|getting|seeks) [more] attention => a need to be noticed',
      'manipulate~ (her|his|the|their|staff|carers|carer|mum|dad|workers|professionals|people|adults|situations|others|him|them|us|me|everyone) => [what they said or did]',
      'manipulative',
      'manipulation',
      'kick~ off => got very upset',
      '(temper) (tantrum|outburst)~ => time~ of being very upset',
      'tantrum~ => time~ of being very upset',
      '(outburst|hissy fit|paddy|strop|meltdown|wobbly|wobbler|hissy-fit)~ => time~ of being very upset',
      '(throw|throws|threw|throwing|had|having|has) (a|another) (tantrum|strop|paddy|wobbly|wobbler|hissy fit|fit|benny|sulk) => got very upset',
      '(act|acts|acted|acting) (out|up) => being upset',
      'play~ up => being upset',
      '(is|was|were|been) (playing|acting) up => is upset',
      '(lash|lashes|lashed|lashing) out => [what they did]',
      '(refuse|decline)~ to (go to school|do as (he|she|they) (is|are) told|follow instructions|follow rules|listen|behave|do anything|get up|get out of bed|conform|calm down|apologise|move|leave|eat|wash|sleep|talk|take (his|her) medication|go|come|do) => did not',
      '(won’t|will not|doesn’t|does not|never|wouldn’t) (do as (he|she|they) (is|are)|listen to|follow|behave|conform|accept boundaries|respect boundaries|obey|do anything|share|say sorry|apologise|take no for an answer) => found it hard to',
      'self-destructive => [what they did]',
      '(failed|broken|unsuccessful|multiple failed|disrupted) (placement|placements|adoption|adoptions|fostering) => home that did not last',
      '(unplaceable|unadoptable|unfosterable|unlovable) => child we have not found a home for yet',
      'anger (issues|problem|problems) => strong feelings'
    ],
    never: [
      'kick~ off (his|her|their|the) (shoe|trainer|boot|slipper|sock|cover|duvet)~',
      '(match|game|season|party|festival|concert|show|tournament|cup|final) kick~ off',
      'kick~ off (at|is at|time) <number>',
      'kick-off (was|is|at|time)',
      '(dog|dogs|cat|horse|geese|swan|goose|cow|bull|wasps|wasp|seagulls|hen|cockerel) (is|was|are|were|can be|next door can be|being) [very|quite|so] (aggressive|violent|volatile|nasty|naughty|stubborn|moody|difficult|demanding|noisy)',
      '(jigsaw|puzzle|game|level|question|sum|sums|test|exam|walk|journey|drive|time|day|week|year|spelling|piece|book|word|climb|maths|homework|decision|choice|parking|it) (is|was|are|were|can be|being) [a|very|quite|so|really|too|more] (difficult|challenging|demanding|dramatic|hard work|a nightmare)',
      '(is|was|be|it|that|this|a) [very|really|quite|so|more|too] (difficult|challenging) (to|for|for him|for her|jigsaw|puzzle|game|level|question|sum|book|word|piece|walk|time|day|week)',
      '(a|the) (challenging|difficult) (jigsaw|puzzle|game|level|question|sum|book|word|piece|walk|time|day|week|year|maths|climb|recipe|hike|conversation|journey|start)',
      '(play|act) up (front|the|to)',
      '(smoke|tv|radio|music|volume|car|computer|laptop|phone|wifi|internet|boiler|heating|tooth|knee|back|hip|machine|printer|signal|oven) (is|was|keeps|been|are) (playing|acting) up',
      'play~ up (front|the hill|in)',
      'acting out (a|the|scenes|his|her|stories|nativity|part)',
      '(act|acted|acting) out (the|a|his favourite|scenes) [..1] (story|play|scene|scenes|film|part)',
      '(pay|paid|pays|paying|stand|stood|medical|for the|your|my|her full|his full|full) attention',
      'for (medical|your) attention',
      'story~ (about|to|at bed|from|of|book)',
      '(told|telling|tells|tell) (stories) (about|to|of|at|in|from|round|by)',
      '(told|telling|tells|tell) (tales) of',
      'heart attack',
      'no concept of time travel',
      'violent (storm|film|game|video|shaking|cough|weather|sneeze)',
      '(storm|film|game|video|video game|wind|sea|weather) (is|was|are|were) [very|too] (violent|dramatic)',
      '(party|film|show|ending|sunset|cliffs) (is|was) dramatic'
    ],
    guards: ['about-a-person'],
    message:
      'A child reads “{words}” as what they are. Say what they did, what came before, and what helped.',
    why,
    instead: ['[what you saw]'],
    sources: [sources.tact, sources.rewriting, sources.bromley]
  },
  {
    id: 'hard-to-place',
    category: 'blame',
    says: [
      '(hard|difficult|impossible) to (place|home-find)',
      '(hard|difficult|impossible) to care for => in need of a lot of care'
    ],
    never: ['(hard|difficult) to place (the|a|it|his|her|where|my)'],
    message:
      'A child reads that nobody wanted them. The truth is that no home had been found that was good enough.',
    why,
    instead: ['not yet matched with the right home'],
    sources: [sources.bromley, sources.tact]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const behaviourExamples: Examples = {
  'behaviour-labels': {
    flags: [
      'He kicked off when told no more Xbox.',
      'Her behaviour is challenging at tea time.',
      'She is attention seeking when the baby cries.',
      'He had a tantrum in the car.',
      'Carers said he is out of control at the weekend.'
    ],
    passes: [
      'He shouted and threw a cushion when the game was turned off.',
      'The match kicked off at 3pm.',
      'It is a difficult jigsaw with 500 pieces.',
      'The dog next door can be aggressive so we used the back gate.',
      'Please pay attention to the step.'
    ]
  },
  'hard-to-place': {
    flags: [
      'Marked on the form as difficult to place at the age of six.',
      'She has been called hard to place since May.',
      'The email says he is very difficult to place.'
    ],
    passes: [
      'No home had been found for him when he was six.',
      'It was hard to place the last piece of the puzzle.',
      'The socks were hard to match and made us laugh.'
    ]
  }
};
