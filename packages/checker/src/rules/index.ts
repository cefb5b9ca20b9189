import type { Rule } from '../rule.ts';
import { details } from './third-party/details.ts';
import { disability } from './prejudice/disability.ts';
import { mentalHealth } from './prejudice/mental-health.ts';
import { raceAndFaith } from './prejudice/race-and-faith.ts';
import { sexAgeAndClass } from './prejudice/sex-age-and-class.ts';
import { behaviour } from './blame/behaviour.ts';
import { domesticAbuse } from './blame/domestic-abuse.ts';
import { engagement } from './blame/engagement.ts';
import { missingAndExploitation } from './blame/missing-and-exploitation.ts';
import { parents } from './blame/parents.ts';
import { substanceUse } from './blame/substance-use.ts';
import { certainty } from './opinion-as-fact/certainty.ts';
import { homesAndBonds } from './opinion-as-fact/homes-and-bonds.ts';
import { people } from './opinion-as-fact/people.ts';
import { passiveSources } from './unattributed/passive-sources.ts';
import { acronyms } from './jargon/acronyms.ts';
import { everydayLooking } from './jargon/everyday-looking.ts';
import { terms } from './jargon/terms.ts';
import { unknownAcronyms } from './jargon/unknown-acronyms.ts';
import { describingWords } from './plain/describing-words.ts';
import { longSentences } from './plain/long-sentences.ts';
import { nouns } from './plain/nouns.ts';
import { verbs } from './plain/verbs.ts';
import { wordyPhrases } from './plain/wordy-phrases.ts';

/** Every rule of the checker, group by group. */
export const rules: readonly Rule[] = [
  ...details,
  ...disability,
  ...mentalHealth,
  ...raceAndFaith,
  ...sexAgeAndClass,
  ...behaviour,
  ...domesticAbuse,
  ...engagement,
  ...missingAndExploitation,
  ...parents,
  ...substanceUse,
  ...certainty,
  ...homesAndBonds,
  ...people,
  ...passiveSources,
  ...acronyms,
  ...everydayLooking,
  ...terms,
  ...unknownAcronyms,
  ...describingWords,
  ...longSentences,
  ...nouns,
  ...verbs,
  ...wordyPhrases
];
