/** Forms that no rule of spelling gives: base, past, past participle where it differs. */
const irregularVerbs = new Map(
  `arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bite bit bitten
break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came come|cut cut
deal dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt
fight fought|find found|forget forgot forgotten|get got|give gave given|go went gone|grow grew grown|have had|hear heard
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|let let|lie lied
lose lost|make made|mean meant|meet met|overcome overcame overcome|pay paid|put put|read read|run ran run|say said
see saw seen|seek sought|sell sold|send sent|set set|shoot shot|show showed shown|shut shut|sit sat|sleep slept
speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck|swear swore sworn
take took taken|teach taught|tell told|think thought|throw threw thrown|undergo underwent undergone
undertake undertook undertaken|understand understood|uphold upheld|wear wore worn|win won|withdraw withdrew withdrawn
write wrote written|withhold withheld`
    .split(/[|\n]/)
    .map((line) => line.split(' '))
    .map(([base, past, participle]) => [
      base as string,
      [past as string, participle ?? (past as string)] as const
    ])
);

const irregularPlurals = new Map(
  'child children|man men|woman women|person people|wife wives|life lives|half halves|knife knives|criterion criteria'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
);

const alwaysDoubling =
  /(?:refer|prefer|transfer|infer|defer|confer|occur|incur|admit|commit|permit|submit|omit|regret|equip|kidnap|worship)$/;
/** One syllable with one vowel (*stop*), or a last unstressed *-el*, *-al* that British spelling doubles (*travel*). */
const doubling = /^[^aeiou]*[aeiou][bdgklmnprt]$|[^aeiou][aeiou]l$/;

/** Base, -s, past, past participle, -ing; UK spelling. For a noun the -s form is its plural, and the rest are never met. */
export function inflect(base: string): Forms {
  const known = inflected.get(base);
  if (known) return known;
  const forms = formsOf(base);
  inflected.set(base, forms);
  return forms;
}

type Forms = readonly [string, string, string, string, string];
const inflected = new Map<string, Forms>();

/** Lets go of the forms kept while rules are compiled. */
export function forgetInflections(): void {
  inflected.clear();
}

function formsOf(base: string): Forms {
  const plural = irregularPlurals.get(base);
  if (plural) return [base, plural, base, base, base];
  const stem = doubles(base) ? base + base.slice(-1) : base;
  const s =
    /(?:[sxz]|ch|sh)$/.test(base) || base === 'do' || base === 'go' ? `${base}es` : plusY(base, 's', 'ies');
  const past = base.endsWith('e') ? `${base}d` : plusY(stem, 'ed', 'ied');
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const irregular = irregularVerbs.get(base);
  const third = base === 'have' ? 'has' : s;
  return irregular ? [base, third, irregular[0], irregular[1], ing] : [base, third, past, past, ing];
}

function doubles(base: string): boolean {
  return alwaysDoubling.test(base) || doubling.test(base);
}

function plusY(base: string, ending: string, afterConsonant: string): string {
  return /[^aeiou]y$/.test(base) ? base.slice(0, -1) + afterConsonant : base + ending;
}

/** The same word with -ize for -ise, where it has that ending: both are met in UK records. */
export function otherSpelling(word: string): string | null {
  const match = /^(.{3,})is(e|ed|es|ing|ation|ations)$/.exec(word);
  return match ? `${match[1]}iz${match[2]}` : null;
}
