import { categories, type Category } from './category.ts';
import type { Examples, Rule } from './rule.ts';

const meaning: Readonly<Record<Category, string>> = {
  'third-party': 'Details of people outside the family and the work.',
  prejudice: 'Words that offend or stereotype a group of people.',
  blame: 'Words that blame or label a child or family for what happened.',
  'opinion-as-fact': 'A judgement put as a fact, with nothing to say whose it is.',
  unattributed: 'Something said, seen or decided, without who.',
  jargon: 'Professional words and acronyms that are not explained.',
  plain: 'Long or official words with a plain alternative.'
};

/** `RULES.md`: every rule for people to read, with what it finds, what it says, where it comes from and its examples. */
export function rulesPage(rules: readonly Rule[], examples: Examples): string {
  const terms = rules.reduce((sum, { says }) => sum + says.length, 0);
  const lines = [
    '# Rules',
    '',
    'Written by `pnpm run rules` from the rules themselves; a test fails when it is out of date. How terms are written: `src/rules/README.md`.',
    '',
    `${rules.length} rules, ${terms} terms.`,
    ''
  ];
  for (const category of categories) {
    const own = rules.filter((rule) => rule.category === category);
    lines.push(
      `## ${category}`,
      '',
      meaning[category],
      '',
      ...own.flatMap((rule) => section(rule, examples[rule.id]))
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function section(rule: Rule, examples: Examples[string] | undefined): string[] {
  const says = rule.finds
    ? [`Found by its shape: ${rule.finds}.`]
    : [rule.says.map((term) => `\`${term}\``).join(' · ')];
  return [
    `### ${rule.id}`,
    '',
    rule.message,
    '',
    `*Why:* ${rule.why}`,
    '',
    ...says,
    '',
    ...(rule.never ? [`Not in: ${rule.never.map((term) => `\`${term}\``).join(' · ')}`, ''] : []),
    ...(rule.guards ? [`Only: ${rule.guards.join(', ')}`, ''] : []),
    ...(rule.instead.length > 0
      ? [
          `Instead: ${rule.instead.map((each) => (each === '' ? '(leave it out)' : `“${each}”`)).join(', ')}`,
          ''
        ]
      : []),
    `Marked: ${(examples?.flags ?? []).map((each) => `“${each}”`).join(' ')}`,
    '',
    `Passed over: ${(examples?.passes ?? []).map((each) => `“${each}”`).join(' ')}`,
    '',
    `From ${rule.sources.map(({ name, address }) => `[${name}](${address})`).join('; ')}.`,
    ''
  ];
}
