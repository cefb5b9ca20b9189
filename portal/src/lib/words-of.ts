/**
 * What a person wrote in a field of a form, to be shown back to them: its text, or the text inside where the field
 * holds an editor's document. Empty for what a page put there, such as an id or a chosen code.
 */
export function wordsOf(value: string): string {
  const text = value.trim();
  if (/^[[{]/.test(text)) {
    try {
      return textsIn(JSON.parse(text)).join(' ');
    } catch {
      return text;
    }
  }
  return /\p{L}.*\s|\p{L}.*[.!?]$/su.test(text) ? text : '';
}

function textsIn(document: unknown): string[] {
  if (Array.isArray(document)) return document.flatMap(textsIn);
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value)
  );
}
