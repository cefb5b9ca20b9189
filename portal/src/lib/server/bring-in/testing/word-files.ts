import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx';
import JSZip from 'jszip';

/** The smallest picture: one pixel, PNG. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
);

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

const byNia = { id: 1, author: 'Nia Pell', date: '2026-06-01T09:00:00Z' };

/** A visit as a worker writes it up in Word: everything that Word can hold and we meet. */
export function wordFileOfAVisit(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'steps',
            levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.START }]
          }
        ]
      },
      comments: {
        children: [
          {
            id: 0,
            author: 'Ada Quince',
            date: new Date('2026-06-02T09:00:00Z'),
            children: [new Paragraph('Is this right?')]
          }
        ]
      },
      footnotes: { 1: { children: [new Paragraph('He was six then.')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('OFFICIAL-SENSITIVE')] }) },
          children: [
            new Paragraph({ text: 'Visit to Robin', heading: HeadingLevel.HEADING_1 }),
            new Table({ rows: [row('Worker', 'Nia Pell'), row('Others there:', 'Jo, Alex')] }),
            new Paragraph({
              children: [
                new TextRun('Robin showed me '),
                new TextRun({ text: 'the new bike', bold: true }),
                new DeletedTextRun({ ...byNia, text: ' which was stolen' }),
                new InsertedTextRun({ ...byNia, text: ' from Gran' }),
                new TextRun('.'),
                new FootnoteReferenceRun(1)
              ]
            }),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun({ text: 'Jo was tired.', italics: true }),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun({ text: 'A new line.', break: 1 })
              ]
            }),
            new Paragraph({ text: 'ring school', numbering: { reference: 'steps', level: 0 } }),
            new Paragraph({ text: 'see Robin again', numbering: { reference: 'steps', level: 0 } }),
            new Paragraph({
              children: [
                new ExternalHyperlink({
                  link: 'https://example.org/plan',
                  children: [new TextRun('The plan')]
                }),
                new ImageRun({ type: 'png', data: pixel, transformation: { width: 1, height: 1 } })
              ]
            }),
            new Table({
              rows: [
                row('Date', 'What', 'Who'),
                row('1 May', 'Dentist', 'Jo'),
                row('3 May', 'Review', 'Nia Pell')
              ]
            })
          ]
        }
      ]
    })
  );
}

/** The same file with parts put in, replaced or taken out. */
export async function rebuilt(
  file: Uint8Array,
  change: (zip: JSZip) => void | Promise<void>
): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  await change(zip);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A file of one part, whose words are this XML. */
export async function wordFileOf(body: string): Promise<Buffer> {
  return rebuilt(await wordFileOfAVisit(), (zip) => {
    zip.file(
      'word/document.xml',
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
    );
  });
}
