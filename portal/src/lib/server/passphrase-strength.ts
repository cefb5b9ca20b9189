import { no, yes, type Verdict } from '@our-record/record';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const fewestCharacters = 12;
const mostCharacters = 200;

/** What zxcvbn calls "safely unguessable": more than a hundred million guesses. */
const enough = 3;

/** Estimates how many guesses a passphrase takes: common passwords, keyboard walks, dates and repeats count as few. */
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: mostCharacters });

/**
 * Is this passphrase good enough? No rule about which characters it holds (NCSC; ASVS 6.2.5): only length, and
 * whether somebody could guess it.
 * @param known words that somebody who knows the person would try first: their names, their username
 */
export function checkPassphrase(
  passphrase: string,
  known: readonly string[]
): Verdict<'too-short' | 'too-long' | 'too-easy'> {
  const length = [...passphrase.normalize('NFKC')].length;
  if (length < fewestCharacters) return no('too-short');
  if (length > mostCharacters) return no('too-long');
  const words = known
    .flatMap((one) => [one, ...one.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length > 2);
  return estimator.check(passphrase, words).score >= enough ? yes : no('too-easy');
}
