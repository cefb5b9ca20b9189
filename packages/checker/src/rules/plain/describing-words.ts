import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 10: records are written clearly and concisely, in plain language.';
const message = '“{words}” slows a young reader down. There is a shorter word.';

/** Adjectives, adverbs and joining words. */
export const describingWords: readonly Rule[] = [
  {
    id: 'official-adjectives',
    category: 'plain',
    says: [
      'additional => more | extra',
      'adjacent to => next to',
      'advantageous => helpful',
      'aforementioned => that',
      'aforesaid => that',
      'aggregate => total',
      'applicable => that applies',
      'attired => dressed',
      'attributable to => due to',
      'beneficial => helpful',
      'cognisant of => aware of',
      'compliant => following the rules',
      'comprehensive => full',
      'conducive to => good for',
      'contemporaneous => made at the time',
      'contingent (on|upon) => depending on',
      'deceased => dead',
      'detrimental => harmful',
      'disadvantageous => unhelpful',
      'discernible => clear',
      'domiciled => living',
      'erroneous => wrong',
      'evident => clear',
      'forthcoming => coming',
      'fortnightly basis => fortnight',
      'gainfully employed => in work',
      'harmonious => happy',
      'holistic => whole',
      'imminent => soon',
      'imperative => vital',
      'in receipt of => getting',
      'inadvertent => accidental',
      'inappropriate => not right',
      'inebriated => drunk',
      'intoxicated => drunk',
      'instrumental in => a big part of',
      'lengthy => long',
      'malodorous => smelly',
      'mandatory => required',
      'meaningful => real',
      'multiple => many | several',
      'numerous => many',
      'optimal => best',
      'optimum => best',
      'ongoing => current | still going on',
      'paramount => most important',
      'pertinent => that matters',
      'pivotal => key',
      'preceding => last',
      'predominant => main',
      'prevalent => common',
      'proactive => quick to act',
      'proficient => skilled',
      'receptive to => open to',
      'recurrent => repeated',
      'residing => living',
      'respective => own',
      'robust => strong',
      'salient => main',
      'subsequent => later',
      'substantial => large',
      'substantive => real',
      'succinct => short',
      'sufficient => enough',
      'tangible => real'
    ],
    never: [
      'multiple (choice|sclerosis|birth)',
      'deceased (estate)',
      'self sufficient',
      'cordial (and|or) (water|juice|biscuits)',
      'comprehensive (school|insurance)'
    ],
    message,
    why,
    instead: ['[a shorter word]'],
    sources: [sources.plainEnglish, sources.plainLexicon, sources.simplify, sources.govUkWords]
  },
  {
    id: 'official-adverbs',
    category: 'plain',
    says: [
      'accordingly => so',
      'additionally => also',
      'albeit => though',
      'approximately => about',
      'concurrently => at the same time',
      'consequently => so',
      'expeditiously => quickly',
      'forthwith => now | at once',
      'frequently => often',
      'furthermore => also',
      'henceforth => from now on',
      'hereby => now',
      'imminently => soon',
      'intermittently => on and off',
      'invariably => always',
      'in situ => in place',
      'moreover => also',
      'nevertheless => but | even so',
      'nonetheless => but',
      'notwithstanding => even though',
      'per annum => a year',
      'per se => in itself',
      'predominantly => mainly',
      'pro rata => in proportion',
      'respectively => in that order',
      'simultaneously => at the same time',
      'solely => only',
      'subsequently => later | then',
      'substantially => greatly',
      'sufficiently => enough',
      'thereafter => then',
      'thereby => so',
      'therein => there',
      'thus => so',
      'upon => on',
      'verbally => by speaking',
      'vice versa => the other way round',
      'whereby => by which',
      'whilst => while',
      'amongst => among',
      'ad hoc => now and then',
      'as per => as in',
      'circa => about',
      'in loco parentis => in a parent’s place',
      'status quo => way things are',
      'verbatim => word for word'
    ],
    never: ['(once|stratford|newcastle) upon', 'upon (a time|tyne|avon|trent)'],
    message,
    why,
    instead: ['[a shorter word]'],
    sources: [sources.plainEnglish, sources.plainLexicon, sources.simplify]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const describingWordsExamples: Examples = {
  'official-adjectives': {
    flags: [
      'There is sufficient food in the cupboards.',
      'The aforementioned letter was handed to Mum.',
      'Mum was attired in a dressing gown.',
      'Numerous toys were on the shelf.'
    ],
    passes: [
      'There is enough food in the cupboards.',
      'She goes to the primary school on the hill.',
      'The quiz is multiple choice.',
      'Mum was dressed and the radio was on.'
    ]
  },
  'official-adverbs': {
    flags: [
      'Subsequently they moved in with Gran.',
      'Approximately ten children were there.',
      'He waited whilst Mum rang the school.',
      'Upon arrival I was shown his drawing.'
    ],
    passes: [
      'Later they moved in with Gran.',
      'The story began once upon a time.',
      'His aunt lives in Newcastle upon Tyne.',
      'He waited while Mum rang the school.'
    ]
  }
};
