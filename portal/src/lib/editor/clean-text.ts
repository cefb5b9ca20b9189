/**
 * Text without characters that no page can show and PostgreSQL's JSON refuses: controls other than the line feed,
 * halves of a surrogate pair. A tab or a separator of lines becomes a space.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\t\u2028\u2029]/g, ' ')
    .toWellFormed()
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (character) => (character === '\n' ? character : ''));
}

/** One line of text: cleaned, white space run together, none around it. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/gu, ' ').trim();
}

/** The same of the text of every text node in JSON of a document. A line feed is a node of its own there, never text. */
export function cleanTexts(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(cleanTexts);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]: [string, unknown]) => [
      key,
      (key === 'text' || key === 'who') && typeof value === 'string'
        ? cleanText(value).replaceAll('\n', ' ')
        : cleanTexts(value)
    ])
  );
}
