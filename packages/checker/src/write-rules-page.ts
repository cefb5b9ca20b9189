import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.ts';
import { examples } from './rules/examples.ts';
import { rules } from './rules/index.ts';

writeFileSync(new URL('../RULES.md', import.meta.url), rulesPage(rules, examples));
