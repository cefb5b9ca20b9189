import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'our-record-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function command(...given: string[]): Promise<{ status: number; out: string; complaints: string }> {
  let [out, complaints] = ['', ''];
  const status = await run(given, {
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    complain: (text) => (complaints += text),
    watched: false
  });
  return { status, out, complaints };
}

/** `line:column words` of each finding. */
async function marked(...given: string[]): Promise<string[]> {
  const { out } = await command('check', '--json', ...given);
  return out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { line: at, column, words } = JSON.parse(line) as { line: number; column: number; words: string };
      return `${at}:${column} ${words}`;
    });
}

/** A ZIP archive of one deflated entry. */
function zip(name: string, content: string): Buffer {
  const data = Buffer.from(content);
  const packed = deflateRawSync(data);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(data), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(data.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

describe('what is read', () => {
  test('text', async () => {
    expect(await marked(file('a.txt', 'Hello.\nI came prior to tea.\n'))).toEqual(['2:8 prior to']);
  });

  test('Markdown, without code and addresses', async () => {
    expect(
      await marked(
        file('a.md', '# Hi\n`prior to` [x](https://prior.to/prior) prior to tea\n```\nprior to\n```\n')
      )
    ).toEqual(['2:40 prior to']);
  });

  test('a page, with places in its source', async () => {
    const page =
      '<html><head><title>prior to</title></head>\n<body><p class="prior to">I came<b> prior</b>&nbsp;to tea.</p><script>"prior to"</script></body></html>';
    expect(await marked(file('a.html', page))).toEqual(['2:37 prior to']);
  });

  test('a Word document, a line for each paragraph, without what was deleted', async () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>Hello &amp; bye.</w:t></w:r></w:p><w:p w:rsid="1"><w:r><w:t xml:space="preserve">I came prior </w:t></w:r><w:r><w:t>to tea.</w:t></w:r><w:del><w:r><w:delText>prior to</w:delText></w:r></w:del></w:p></w:body></w:document>';
    expect(await marked(file('a.docx', zip('word/document.xml', xml)))).toEqual(['2:8 prior to']);
  });

  test('a message: the plain part, decoded', async () => {
    const message = [
      'From: a@example.org',
      'Subject: =?utf-8?Q?A_visit?=',
      'Content-Type: multipart/alternative; boundary="zz"',
      '',
      '--zz',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'I came =E2=80=94 prior =',
      'to tea.',
      '--zz',
      'Content-Type: text/html',
      '',
      '<p>prior to</p>',
      '--zz--',
      ''
    ].join('\r\n');
    expect(await marked(file('a.eml', message))).toEqual(['3:10 prior to']);
  });

  test('one column of a table, with quoted cells over several lines', async () => {
    const path = file(
      'a.csv',
      'id,note\r\n1,"Said ""hi"".\nI came prior to tea."\r\n2,prior to\r\nprior to,x\r\n'
    );
    expect(await marked('--column', 'note', path)).toEqual(['3:8 prior to', '4:3 prior to']);
    expect(await marked('--column', '2', path)).toHaveLength(2);
  });

  test('a folder', async () => {
    const { out } = await command('check', '--json', folder);
    expect(
      new Set(
        out
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as { file: string }).file)
      ).size
    ).toBeGreaterThanOrEqual(5);
  });
});

describe('the exit status', () => {
  test.each([
    [0, ['check', 'clean.txt']],
    [1, ['check', 'marked.txt']],
    [0, ['check', '--category', 'blame', 'marked.txt']],
    [2, ['check', 'missing.txt']],
    [2, ['check', 'broken.docx']],
    [2, ['check', 'strange.xyz']],
    [2, ['check', 'table.csv']],
    [2, ['check', '--category', 'rude', 'clean.txt']],
    [2, ['check', '--house', 'bad.json', 'clean.txt']],
    [2, ['look', 'clean.txt']],
    [2, ['check']],
    [0, ['--help']]
  ])('%i for %s', async (status, given) => {
    file('clean.txt', 'We walked home.');
    file('marked.txt', 'I came prior to tea.');
    file('broken.docx', 'not a document');
    file('strange.xyz', 'x');
    file('table.csv', 'a,b\n1,2\n');
    file('bad.json', '{\n"name": 1}');
    const paths = given.map((each) => (each.includes('.') ? join(folder, each) : each));
    const { status: actual, complaints } = await command(...paths);
    expect(actual).toBe(status);
    expect(complaints === '').toBe(status < 2);
  });

  test('a bad pack is named by line', async () => {
    expect(
      (await command('check', '--house', file('pack.json', '{\n"name": 1}'), file('c.txt', 'x'))).complaints
    ).toContain('pack.json:2: ');
  });

  test('for people: the place, the words and what to write instead', async () => {
    const { out } = await command('check', file('b.txt', 'It will commence.'));
    expect(out).toMatch(/b\.txt:1:9: plain: “commence”\n {4}.+\n {4}instead: start/);
    expect(out).toMatch(/1 finding in 1 file\n$/);
  });
});
