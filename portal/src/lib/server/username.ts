import { no, yes, type Verdict } from '@our-record/record';

const shortest = 3;
const longest = 40;

/** Letters of any script, digits, and `. - _` between them: what can be typed on any phone and read out loud. */
const shape = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u;

/** Can this be somebody's username? Whether it is taken, only the rows know. */
export function checkUsername(
  username: string
): Verdict<'username-too-short' | 'username-too-long' | 'username-odd'> {
  const length = [...username].length;
  if (length < shortest) return no('username-too-short');
  if (length > longest) return no('username-too-long');
  return shape.test(username) ? yes : no('username-odd');
}

/** A username as a form brought it. Longer than any is, it is cut: comparing letters of a megabyte takes seconds. */
export function typedUsername(typed: string): string {
  return typed.slice(0, 200).trim();
}
