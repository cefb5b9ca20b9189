import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isMainPart, type DocxParts } from './open-docx.ts';
import type { LeftBehind } from './left-behind.ts';

/** Deeper than Word writes; a file that goes further is not read. */
const deepest = 400;

/** A part of the file is no proper XML, names a document type (which Word never does), or goes too deep. */
class NotProperXml extends Error {}

/**
 * Goes through every part before the converter does: refuses what would do harm, and counts what the converter passes
 * over in silence.
 * @throws NotProperXml
 */
export function surveyDocx(parts: DocxParts, left: LeftBehind): void {
  for (const [name, xml] of parts) {
    const seen = surveyPart(xml);
    if (isMainPart(name)) {
      left.add('tracked-deletion', seen.deletions);
      left.add('comment', seen.comments);
      left.add('footnote-moved', seen.notes);
      left.add('embedded-object', seen.objects);
    }
    if (/^word\/(?:header|footer)\d*\.xml$/u.test(name) && seen.hasWords) left.add('header-or-footer');
  }
}

interface Survey {
  deletions: number;
  comments: number;
  notes: number;
  objects: number;
  hasWords: boolean;
}

const deleted = new Set(['del', 'moveFrom']);
const objects = new Set(['chart', 'relIds', 'oMath', 'OLEObject']);

function surveyPart(xml: string): Survey {
  const seen: Survey = { deletions: 0, comments: 0, notes: 0, objects: 0, hasWords: false };
  const parser = new SaxesParser({ xmlns: true });
  const open: SaxesTagNS[] = [];
  let deletionsOpen = 0;
  parser.on('error', (failure) => {
    throw new NotProperXml(failure.message);
  });
  parser.on('doctype', () => {
    throw new NotProperXml('a document type');
  });
  parser.on('opentag', (tag) => {
    open.push(tag);
    if (open.length > deepest) throw new NotProperXml('too deep');
    if (deleted.has(tag.local)) deletionsOpen += 1;
    if (tag.local === 'commentReference') seen.comments += 1;
    if (tag.local === 'footnoteReference' || tag.local === 'endnoteReference') seen.notes += 1;
    if (objects.has(tag.local)) seen.objects += 1;
    if (deletionsOpen > 0 && tag.local === 'r') seen.deletions += 1;
  });
  parser.on('closetag', () => {
    const tag = open.pop();
    if (tag !== undefined && deleted.has(tag.local)) deletionsOpen -= 1;
  });
  parser.on('text', (text) => {
    if (open.at(-1)?.local === 't' && text.trim() !== '') seen.hasWords = true;
  });
  parser.write(xml).close();
  return seen;
}
