import type { GlossaryEntry } from '../glossary-entry.ts';
import { careTerms } from './care-terms.ts';
import { childProtectionAcronyms } from './child-protection-acronyms.ts';
import { childrenInCareAcronyms } from './children-in-care-acronyms.ts';
import { courtAcronyms } from './court-acronyms.ts';
import { courtAndJusticeTerms } from './court-and-justice-terms.ts';
import { everydayLookingTerms } from './everyday-looking-terms.ts';
import { healthAcronyms } from './health-acronyms.ts';
import { healthAndFeelingsTerms } from './health-and-feelings-terms.ts';
import { homeAndMoneyAcronyms } from './home-and-money-acronyms.ts';
import { justiceAcronyms } from './justice-acronyms.ts';
import { noteShorthand } from './note-shorthand.ts';
import { protectionTerms } from './protection-terms.ts';
import { schoolAcronyms } from './school-acronyms.ts';
import { schoolTerms } from './school-terms.ts';

/** Every professional word that the glossary explains. */
export const glossaryEntries: readonly GlossaryEntry[] = [
  ...careTerms,
  ...childProtectionAcronyms,
  ...childrenInCareAcronyms,
  ...courtAcronyms,
  ...courtAndJusticeTerms,
  ...everydayLookingTerms,
  ...healthAcronyms,
  ...healthAndFeelingsTerms,
  ...homeAndMoneyAcronyms,
  ...justiceAcronyms,
  ...noteShorthand,
  ...protectionTerms,
  ...schoolAcronyms,
  ...schoolTerms
];
