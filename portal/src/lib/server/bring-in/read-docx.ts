import type { Block } from '@our-record/record';
import mammoth from 'mammoth';
import { blocksFromHtml } from './blocks-from-html.ts';
import type { LeftBehind } from './left-behind.ts';
import { openDocx, type DocxParts, type DocxRefusal } from './open-docx.ts';
import { surveyDocx } from './survey-docx.ts';

/** The blocks of a Word file. What could not be carried over is counted. */
export async function readDocx(
  bytes: Uint8Array,
  left: LeftBehind
): Promise<{ ok: true; blocks: Block[] } | { ok: false; because: DocxRefusal }> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return opened;
  try {
    surveyDocx(opened.parts, left);
    const { value: html } = await mammoth.convertToHtml(asFile(opened.parts), {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h3:fresh"],
      // Pictures are counted where they stand, and never opened.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    });
    return { ok: true, blocks: blocksFromHtml(html, left) };
  } catch {
    return { ok: false, because: 'damaged' };
  }
}

/**
 * The parts as mammoth takes an archive that is open already (`unzip.js`, `options.file`; not in its types). So the
 * archive is read once, by us, and no second reader can find in it what the first did not.
 */
function asFile(parts: DocxParts): Parameters<typeof mammoth.convertToHtml>[0] {
  const file = {
    exists: (name: string) => parts.has(name),
    read: (name: string) => Promise.resolve(parts.get(name))
  };
  return { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
}
