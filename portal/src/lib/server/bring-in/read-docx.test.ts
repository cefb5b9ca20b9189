import { textOf } from '@our-record/record';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LeftBehind } from './left-behind.ts';
import { largestFile } from './open-docx.ts';
import { readDocx } from './read-docx.ts';
import { rebuilt, wordFileOf, wordFileOfAVisit } from './testing/word-files.ts';

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await readDocx(bytes, new LeftBehind());
  return outcome.ok ? 'taken' : outcome.because;
}

describe('a real Word file', () => {
  test('comes over with its words, and what could not come is counted', async () => {
    const left = new LeftBehind();
    const outcome = await readDocx(await wordFileOfAVisit(), left);
    if (!outcome.ok) throw new Error(outcome.because);
    expect(outcome.blocks.map((block) => [block.type, textOf(block)])).toEqual([
      ['heading', 'Visit to Robin'],
      ['paragraph', 'Worker: Nia Pell'],
      ['paragraph', 'Others there: Jo, Alex'],
      ['paragraph', 'Robin showed me the new bike from Gran.[1]'],
      ['paragraph', 'Jo was tired.\nA new line.'],
      ['orderedList', 'ring school\nsee Robin again'],
      ['paragraph', 'The plan'],
      ['paragraph', 'Date: 1 May\nWhat: Dentist\nWho: Jo'],
      ['paragraph', 'Date: 3 May\nWhat: Review\nWho: Nia Pell'],
      ['orderedList', 'He was six then.']
    ]);
    expect(outcome.blocks[3]).toMatchObject({
      content: [{}, { text: 'the new bike', marks: [{ type: 'bold' }] }, {}]
    });
    expect(left.counts()).toEqual([
      { what: 'picture', count: 1 },
      { what: 'table-became-lines', count: 2 },
      { what: 'comment', count: 1 },
      { what: 'tracked-deletion', count: 1 },
      { what: 'footnote-moved', count: 1 },
      { what: 'header-or-footer', count: 1 },
      { what: 'link-address', count: 1 }
    ]);
  });
});

describe('a file that is not what it says', () => {
  test.each([
    ['empty-file', Buffer.alloc(0)],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['not-docx', Buffer.from('MZ\u0090\u0000 a program')],
    ['not-docx', Buffer.from('{\\rtf1 hello}')],
    ['not-docx', Buffer.from('just some words')],
    ['old-word', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    [
      'encrypted',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
    ],
    ['too-large', Buffer.alloc(largestFile + 1)]
  ])('is refused: %s', async (because, bytes) => {
    expect(await refusal(bytes)).toBe(because);
  });

  test('such as a spreadsheet, or any archive', async () => {
    const file = await wordFileOfAVisit();
    expect(await refusal(await rebuilt(file, (zip) => void zip.remove('[Content_Types].xml')))).toBe(
      'not-docx'
    );
    expect(await refusal(await rebuilt(file, (zip) => void zip.remove('word/document.xml')))).toBe(
      'not-docx'
    );
  });

  test('cut off anywhere', async () => {
    const file = await wordFileOfAVisit();
    for (const part of [0.2, 0.5, 0.9, 0.999])
      expect(await refusal(file.subarray(0, Math.floor(file.length * part)))).toBe('damaged');
  });

  test('with a byte changed anywhere never throws', async () => {
    const file = await wordFileOfAVisit();
    for (let at = 0; at < file.length; at += 97) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 0x5a;
      expect(typeof (await refusal(changed))).toBe('string');
    }
  });
});

describe('a file that would do harm', () => {
  test('has macros by its content type, or by a part', async () => {
    const file = await wordFileOfAVisit();
    const byType = await rebuilt(file, async (zip) => {
      const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
      zip.file(
        '[Content_Types].xml',
        types.replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml')
      );
    });
    expect(await refusal(byType)).toBe('macros');
    expect(await refusal(await rebuilt(file, (zip) => void zip.file('word/vbaProject.bin', 'x')))).toBe(
      'macros'
    );
    expect(await refusal(await rebuilt(file, (zip) => void zip.file('other/VBAProject.BIN', 'x')))).toBe(
      'macros'
    );
  });

  test('is small and unpacks to something large: one part of words, or a picture', async () => {
    const file = await wordFileOfAVisit();
    const zeros = Buffer.alloc(130 * 1024 * 1024);
    const picture = await rebuilt(file, (zip) => void zip.file('word/media/image9.png', zeros));
    expect(picture.length).toBeLessThan(largestFile);
    expect(await refusal(picture)).toBe('too-large-inside');
    const words = await rebuilt(
      file,
      (zip) => void zip.file('word/document.xml', zeros.subarray(0, 13 * 1024 * 1024))
    );
    expect(await refusal(words)).toBe('too-large-inside');
  });

  test('says that it is small and is not', async () => {
    expect(['too-large-inside', 'damaged']).toContain(await refusal(lyingBomb()));
  });

  test('has very many parts', async () => {
    const many = await rebuilt(await wordFileOfAVisit(), (zip) => {
      for (let part = 0; part < 3_001; part += 1) zip.file(`x/${String(part)}.xml`, '');
    });
    expect(await refusal(many)).toBe('too-large-inside');
  });

  test('defines entities that grow', async () => {
    const laughs = await rebuilt(await wordFileOfAVisit(), (zip) => {
      const entities = Array.from(
        { length: 12 },
        (_, at) => `<!ENTITY e${String(at + 1)} "${`&e${String(at)};`.repeat(10)}">`
      );
      zip.file(
        'word/document.xml',
        `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "ha">${entities.join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e12;</w:t></w:r></w:p></w:body></w:document>`
      );
    });
    expect(await refusal(laughs)).toBe('damaged');
  });

  test('goes 100,000 elements deep', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(100_000)}${'</w:sdtContent></w:sdt>'.repeat(100_000)}`;
    expect(await refusal(await wordFileOf(deep))).toBe('damaged');
  });

  test('asks for a picture of this machine', async () => {
    const asking = await rebuilt(await wordFileOfAVisit(), async (zip) => {
      const name = 'word/_rels/document.xml.rels';
      const relations = (await zip.file(name)?.async('string')) ?? '';
      zip.file(
        name,
        relations.replaceAll(/Target="media[^"]*"/g, 'Target="file:///etc/passwd" TargetMode="External"')
      );
    });
    const left = new LeftBehind();
    const outcome = await readDocx(asking, left);
    expect(JSON.stringify(outcome)).not.toContain('root:');
    expect(outcome.ok).toBe(true);
  });
});

test('a long document of plain words is read in good time', async () => {
  const paragraph = `<w:p><w:r><w:t>${'Robin and I talked about school and the new bike. '.repeat(8)}</w:t></w:r></w:p>`;
  const file = await wordFileOf(paragraph.repeat(1_900));
  const began = performance.now();
  const outcome = await readDocx(file, new LeftBehind());
  if (!outcome.ok) throw new Error(outcome.because);
  expect(outcome.blocks.length).toBe(1_900);
  expect(performance.now() - began).toBeLessThan(5_000);
});

/** An archive of one entry that announces ten bytes and unpacks to 200 megabytes. */
function lyingBomb(): Buffer {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 });
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(10, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
