import type { Source } from '@our-record/database';
import type { Block, Body } from '@our-record/record';
import { cleanLine } from '#lib/editor/clean-text.ts';
import { formText } from '#lib/server/form-text.ts';
import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromText } from './blocks-from-text.ts';
import { bodyOfBlocks } from './body-of-blocks.ts';
import { LeftBehind } from './left-behind.ts';
import type { DocxRefusal } from './open-docx.ts';
import { readDocx } from './read-docx.ts';

export type BringInRefusal =
  | DocxRefusal
  | 'nothing-given'
  | 'both-given'
  | 'no-words'
  | 'paste-too-large'
  | 'too-many-passages'
  | 'too-deep'
  | 'not-a-body';

/** UTF-16 units of pasted text or HTML; Word's HTML is many times its words. */
const largestPaste = 4_000_000;

/**
 * Reads what somebody brings in by a form: `file`, a Word file, or `text` with what the clipboard held as HTML in
 * `html`, where it held any. Nothing of it is trusted.
 */
export async function readBroughtIn(
  form: FormData
): Promise<{ ok: true; body: Body; source: Source } | { ok: false; because: BringInRefusal }> {
  const left = new LeftBehind();
  const given = form.get('file');
  const file = given instanceof File && given.name !== '' ? given : null;
  const text = formText(form, 'text');
  const html = formText(form, 'html');
  if (file !== null && text.trim() !== '') return { ok: false, because: 'both-given' };
  if (text.length > largestPaste || html.length > largestPaste)
    return { ok: false, because: 'paste-too-large' };
  if (file === null && text.trim() === '') return { ok: false, because: 'nothing-given' };

  let blocks: Block[];
  if (file === null) {
    const fromHtml = html.trim() === '' ? [] : blocksFromHtml(html, left);
    blocks = fromHtml.length > 0 ? fromHtml : blocksFromText(text);
  } else {
    const read = await readDocx(new Uint8Array(await file.arrayBuffer()), left);
    if (!read.ok) return read;
    blocks = read.blocks;
  }
  if (blocks.length === 0) return { ok: false, because: 'no-words' };
  const checked = bodyOfBlocks(blocks);
  if (!checked.ok)
    return { ok: false, because: checked.because === 'too-large' ? 'paste-too-large' : checked.because };
  return {
    ok: true,
    body: checked.body,
    source: {
      how: file === null ? 'pasted' : 'docx',
      fileName: file === null ? null : cleanLine(file.name).slice(0, 200),
      leftBehind: left.counts()
    }
  };
}
