import type { Rule } from '../rule.ts';
import { acronyms } from './jargon/acronyms.ts';
import { everydayLooking } from './jargon/everyday-looking.ts';
import { terms } from './jargon/terms.ts';
export const rules: readonly Rule[] = [...acronyms, ...everydayLooking, ...terms];
