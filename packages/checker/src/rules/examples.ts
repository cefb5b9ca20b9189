import type { Examples } from '../rule.ts';
import { detailsExamples } from './third-party/details.ts';
import { disabilityExamples } from './prejudice/disability.ts';
import { mentalHealthExamples } from './prejudice/mental-health.ts';
import { raceAndFaithExamples } from './prejudice/race-and-faith.ts';
import { sexAgeAndClassExamples } from './prejudice/sex-age-and-class.ts';
import { behaviourExamples } from './blame/behaviour.ts';
import { domesticAbuseExamples } from './blame/domestic-abuse.ts';
import { engagementExamples } from './blame/engagement.ts';
import { missingAndExploitationExamples } from './blame/missing-and-exploitation.ts';
import { parentsExamples } from './blame/parents.ts';
import { substanceUseExamples } from './blame/substance-use.ts';
import { certaintyExamples } from './opinion-as-fact/certainty.ts';
import { homesAndBondsExamples } from './opinion-as-fact/homes-and-bonds.ts';
import { peopleExamples } from './opinion-as-fact/people.ts';
import { passiveSourcesExamples } from './unattributed/passive-sources.ts';
import { acronymsExamples } from './jargon/acronyms.ts';
import { everydayLookingExamples } from './jargon/everyday-looking.ts';
import { termsExamples } from './jargon/terms.ts';
import { unknownAcronymsExamples } from './jargon/unknown-acronyms.ts';
import { describingWordsExamples } from './plain/describing-words.ts';
import { longSentencesExamples } from './plain/long-sentences.ts';
import { nounsExamples } from './plain/nouns.ts';
import { verbsExamples } from './plain/verbs.ts';
import { wordyPhrasesExamples } from './plain/wordy-phrases.ts';

/** The examples of every rule. Only tests and `RULES.md` read them. */
export const examples: Examples = {
  ...detailsExamples,
  ...disabilityExamples,
  ...mentalHealthExamples,
  ...raceAndFaithExamples,
  ...sexAgeAndClassExamples,
  ...behaviourExamples,
  ...domesticAbuseExamples,
  ...engagementExamples,
  ...missingAndExploitationExamples,
  ...parentsExamples,
  ...substanceUseExamples,
  ...certaintyExamples,
  ...homesAndBondsExamples,
  ...peopleExamples,
  ...passiveSourcesExamples,
  ...acronymsExamples,
  ...everydayLookingExamples,
  ...termsExamples,
  ...unknownAcronymsExamples,
  ...describingWordsExamples,
  ...longSentencesExamples,
  ...nounsExamples,
  ...verbsExamples,
  ...wordyPhrasesExamples
};
