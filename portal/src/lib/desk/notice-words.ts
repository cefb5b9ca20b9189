import { instantInWords } from '#lib/instant-in-words.ts';

type Details = Readonly<Record<string, string>>;

const words: Readonly<Record<string, (details: Details) => string>> = {
  'sign-in-was-reset': ({ name, workerName }) =>
    `${name ?? 'Somebody'} was given a new way in, with a code that ${workerName || 'a worker'} made.`,
  'reset-was-disowned': ({ name, workerName }) =>
    `${name ?? 'Somebody'} says that the new way in, with a code that ${workerName || 'a worker'} made, was not asked for. ` +
    'Their sign-in is off. Speak to them today, and make the next code yourself.'
};

/** A notice to somebody of the council's side, in words; a code that is new here says that something happened. */
export function noticeInWords(notice: {
  readonly code: string;
  readonly details: Details;
  readonly createdAt: Date;
}): { readonly what: string; readonly when: string } {
  return {
    what:
      words[notice.code]?.(notice.details) ?? 'Something happened that you should know of. Ask your manager.',
    when: instantInWords(notice.createdAt, 'en')
  };
}
