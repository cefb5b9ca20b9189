import type { BringInRefusal } from '#lib/server/bring-in/read-brought-in.ts';

const paste = 'bring-in-text';
const file = 'bring-in-file';

const problems: Readonly<Record<BringInRefusal, { readonly field: string; readonly text: string }>> = {
  'nothing-given': { field: paste, text: 'Paste the words, or choose a Word file.' },
  'both-given': {
    field: paste,
    text: 'There are pasted words and a file. Bring in one at a time: empty the box, or take the file out.'
  },
  'no-words': {
    field: paste,
    text: 'There are no words in it. A scan or a picture has to be typed up first.'
  },
  'paste-too-large': { field: paste, text: 'This is more than one record can hold. Bring it in as several.' },
  'too-many-passages': {
    field: paste,
    text: 'This has more than 2,000 paragraphs. Bring it in as several records.'
  },
  'too-deep': { field: paste, text: 'The layout of this is too deep to read. Paste it as plain text.' },
  'not-a-body': { field: paste, text: 'The layout of this could not be read. Paste it as plain text.' },
  'empty-file': { field: file, text: 'This file is empty.' },
  'too-large': {
    field: file,
    text: 'This file is larger than 10 MB. Take the pictures out in Word and save it again.'
  },
  'old-word': {
    field: file,
    text: 'This is an old Word file (.doc). Open it in Word, choose “Save as” and “Word Document (.docx)”, and bring that in.'
  },
  encrypted: {
    field: file,
    text: 'This file is protected by a password. Open it in Word, take the password off (File, Info, Protect), and save it again.'
  },
  pdf: {
    field: file,
    text: 'This is a PDF. Copy its words and paste them, or bring in the Word file it was made from.'
  },
  'not-docx': {
    field: file,
    text: 'This is not a Word file (.docx), whatever its name says. Open it where it was made and save it as one.'
  },
  macros: {
    field: file,
    text: 'This file holds macros, which are programs. Save it in Word as “Word Document (.docx)”, which leaves them out, and bring that in.'
  },
  'too-large-inside': {
    field: file,
    text: 'This file unpacks to far more than a document. It was not read. If you trust where it comes from, copy its words and paste them.'
  },
  damaged: {
    field: file,
    text: 'This file is damaged or cut off and could not be read. Open it in Word and save it again.'
  }
};

/** Why a document was not taken, and what to do; beside which field. */
export function bringInProblem(because: BringInRefusal): { readonly field: string; readonly text: string } {
  return problems[because];
}
