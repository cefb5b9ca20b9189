/** Longest label of whose words a passage holds, in UTF-16 units. */
export const longestWho = 200;

/** Most people that one passage can be about. */
export const mostAbout = 50;

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A passage's id: a UUID in lower case. */
export function isPassageId(value: unknown): value is string {
  return typeof value === 'string' && identifier.test(value);
}

/** Whose words: a label of one line, or null where nobody has said. */
export function isWho(value: unknown): value is string | null {
  if (value === null) return true;
  return (
    typeof value === 'string' && value.trim() !== '' && value.length <= longestWho && !value.includes('\n')
  );
}

/** Ids of people, each once. */
export function isAbout(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= mostAbout &&
    value.every((id) => isPassageId(id)) &&
    new Set(value).size === value.length
  );
}

export function isHeadingLevel(value: unknown): value is 2 | 3 {
  return value === 2 || value === 3;
}
