import { textOf, type Block } from '@our-record/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksFromHtml } from './blocks-from-html.ts';
import { bodyOfBlocks } from './body-of-blocks.ts';
import { LeftBehind } from './left-behind.ts';

function read(html: string): { lines: string[]; left: string[]; blocks: Block[] } {
  const left = new LeftBehind();
  const blocks = blocksFromHtml(html, left);
  return {
    blocks,
    lines: blocks.map((block) => `${block.type}: ${textOf(block)}`),
    left: left.counts().map(({ what, count }) => `${what} ${String(count)}`)
  };
}

describe('pasted HTML', () => {
  test('keeps paragraphs, headings, lists, breaks, bold and italic', () => {
    const { lines, left, blocks } = read(
      '<h1>Visit</h1><p>We <b>met <i>again</i></b>.<br>Twice.</p><h4>After</h4><ul><li>one<li>two</ul><ol><li><p>a</p><p>b</p></ol>'
    );
    expect(lines).toEqual([
      'heading: Visit',
      'paragraph: We met again.\nTwice.',
      'heading: After',
      'bulletList: one\ntwo',
      'orderedList: a\nb'
    ]);
    expect(left).toEqual([]);
    expect(blocks[1]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'We ' },
        { type: 'text', text: 'met ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'again', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'text', text: '.' },
        { type: 'hardBreak' },
        { type: 'text', text: 'Twice.' }
      ]
    });
    expect(blocks.slice(0, 3).map((block) => block.type === 'heading' && block.attrs.level)).toEqual([
      2,
      false,
      3
    ]);
  });

  test('loses scripts, styles and everything that acts', () => {
    const { lines } = read(
      `<style>p{color:red}</style><p onclick="steal()" style="background:url(javascript:1)">Words<script>alert(1)</script></p>
       <template><p>hidden</p></template><noscript><p>more words</p></noscript><!-- a comment --><title>T</title>`
    );
    expect(lines).toEqual(['paragraph: Words', 'paragraph: more words']);
  });

  test('counts pictures, data: or not, links, objects, struck out and deleted words', () => {
    const { lines, left } = read(
      `<p>Look <img src="data:image/png;base64,AAAA"><img src="https://example.org/x"><svg><text>drawn</text></svg>
       <a href="javascript:alert(1)">here</a> <a href="#top">top</a> <s>not so</s> <del>gone</del><ins>new</ins></p>
       <iframe src="https://example.org"></iframe><video></video><p style="display:none">unseen</p>`
    );
    expect(lines).toEqual(['paragraph: Look here top not so new']);
    expect(left).toEqual([
      'picture 3',
      'tracked-deletion 1',
      'link-address 1',
      'struck-out-words 1',
      'hidden-words 1',
      'embedded-object 2'
    ]);
  });

  test('joins white space, and two breaks end a paragraph', () => {
    expect(read('<p>  one\n\n two&nbsp;&nbsp;three <br> <br> four<br></p>   <p> </p>').lines).toEqual([
      'paragraph: one two three',
      'paragraph: four'
    ]);
  });

  test('keeps the lines of preformatted text, and the marks of a quotation', () => {
    expect(read('<pre>a\n  b</pre><p>He said <q>no</q>.</p>').lines).toEqual([
      'paragraph: a\n  b',
      'paragraph: He said “no”.'
    ]);
  });

  test('takes a list in a list as items of the one', () => {
    const { lines, left } = read('<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>');
    expect(lines).toEqual(['bulletList: a\nb\nc\nd']);
    expect(left).toEqual(['list-within-list 1']);
  });

  test('takes text without an element, and an item without a list', () => {
    expect(read('bare <b>words</b><li>an item</li>').lines).toEqual([
      'paragraph: bare words',
      'paragraph: an item'
    ]);
  });
});

describe('a table', () => {
  test('of two columns is lines of label and value', () => {
    const { lines, left } = read(
      '<table><tr><td>Name</td><td>Robin</td></tr><tr><td>Seen alone?</td><td>Yes</td></tr><tr><td>Notes:</td><td></td></tr></table>'
    );
    expect(lines).toEqual(['paragraph: Name: Robin', 'paragraph: Seen alone? Yes', 'paragraph: Notes:']);
    expect(left).toEqual(['table-became-lines 1']);
  });

  test('whose value is several paragraphs keeps them apart', () => {
    expect(read('<table><tr><td>Views</td><td><p>One.</p><p>Two.</p></td></tr></table>').lines).toEqual([
      'paragraph: Views:',
      'paragraph: One.',
      'paragraph: Two.'
    ]);
  });

  test('under headings is a paragraph a row', () => {
    expect(
      read(
        '<table><thead><tr><th>When</th><th>What</th></tr></thead><tr><td>May</td><td>Dentist</td></tr></table>'
      ).lines
    ).toEqual(['paragraph: When: May\nWhat: Dentist']);
  });

  test('with spans finds the right heading', () => {
    expect(
      read(
        `<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr>
         <tr><td>4</td><td>5</td></tr><tr><td colspan="2">6</td><td>7</td></tr></table>`
      ).lines
    ).toEqual(['paragraph: A: 1\nB: 2\nC: 3', 'paragraph: B: 4\nC: 5', 'paragraph: A: 6\nC: 7']);
  });

  test('of four columns with labels is a form of pairs', () => {
    expect(
      read('<table><tr><td>Name:</td><td>Robin</td><td>Born:</td><td>2014</td></tr></table>').lines
    ).toEqual(['paragraph: Name: Robin', 'paragraph: Born: 2014']);
  });

  test('of one column is a box around what stands in it', () => {
    const { lines, left } = read('<table><tr><td><h2>Plan</h2><ul><li>a</li></ul></td></tr></table>');
    expect(lines).toEqual(['heading: Plan', 'bulletList: a']);
    expect(left).toEqual([]);
  });

  test('in a table, or in a list, loses no word', () => {
    expect(
      read('<table><tr><td>Out</td><td><table><tr><td>In</td><td>x</td></tr></table></td></tr></table>').lines
    ).toEqual(['paragraph: Out: In: x']);
    expect(read('<ul><li>i<table><tr><td>A</td><td>B</td></tr></table></li></ul>').lines).toEqual([
      'bulletList: i\nA: B'
    ]);
  });
});

describe('what other programs put on the clipboard', () => {
  test('Word: lists of paragraphs, empty tags of Office, conditional comments', () => {
    const { lines } =
      read(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
      <style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB><!--StartFragment-->
      <p class=MsoNormal>Seen <b style='mso-bidi-font-weight:normal'>alone</b>.<o:p></o:p></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>ring school<o:p></o:p></p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>see Robin</p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>first</p>
      <p>Then<a style='mso-comment-reference:AQ_1'></a><span class=MsoCommentReference><a href="#_msocom_1">[AQ1]</a></span> home.</p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p>Is this right?</p></div></div>
      <!--EndFragment--></body></html>`);
    expect(lines).toEqual([
      'paragraph: Seen alone.',
      'bulletList: ring school\nsee Robin',
      'orderedList: first',
      'paragraph: Then home.'
    ]);
  });

  test('Google Docs: a b around everything that is not bold, weight by style', () => {
    const { blocks } = read(
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">plain </span><span style="font-weight:700;font-style:italic">both</span></p></b>'
    );
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'plain ' },
          { type: 'text', text: 'both', marks: [{ type: 'bold' }, { type: 'italic' }] }
        ]
      }
    ]);
  });
});

describe('anything', () => {
  test('very deep keeps its words and does not crash', () => {
    for (const tag of ['div', 'b', 'ul><li', 'table><tr><td', 'blockquote', 'span']) {
      const { blocks } = read(`${`<${tag}>`.repeat(20_000)}the words`);
      expect(JSON.stringify(blocks)).toContain('the words');
    }
  });

  test('gives blocks that the schema takes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul>',
        '</ul>',
        '<li>',
        '<ol>',
        '</ol>',
        '<table>',
        '<tr>',
        '<td>',
        '</td>',
        '</table>',
        '<th colspan=3>',
        '<br>',
        '<b>',
        '</b>',
        '<i>',
        '<h2>',
        '</h2>',
        '<pre>',
        '</pre>',
        '<a href=x>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<svg>',
        '<math>',
        '<template>',
        '<select>',
        '<input type=checkbox checked>',
        '&nbsp;',
        '\u0000',
        '<p style="mso-list:l0 level1">',
        '<textarea>'
      ),
      fc.string({ unit: 'binary' })
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const left = new LeftBehind();
        const blocks = blocksFromHtml(pieces.join(''), left);
        const outcome = bodyOfBlocks(blocks);
        expect(outcome.ok).toBe(blocks.length > 0);
        if (outcome.ok)
          expect(outcome.body.content.map((passage) => textOf(passage.content[0]))).toEqual(
            blocks.map(textOf)
          );
      }),
      { numRuns: 1_500 }
    );
  });
});
