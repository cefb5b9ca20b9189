const silent = /(?:[^laeiouy]es|ed|[^laeiouy]e)$/;
const groups = /[aeiouy]{1,2}/g;

/** Syllables of an English word, estimated by its groups of vowels. At least 1. */
export function syllables(word: string): number {
  const lower = word.toLowerCase().replace(/[^a-z]/g, '');
  if (lower.length <= 3) return 1;
  const spoken = /(?:[td]ed|[csxz]es|ches|shes|ges)$/.test(lower) ? lower : lower.replace(silent, '');
  return Math.max(1, spoken.replace(/^y/, '').match(groups)?.length ?? 1);
}
