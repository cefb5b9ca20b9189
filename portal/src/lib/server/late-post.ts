/** What was typed into a form: its fields in order. Files are named and not kept; a page cannot put them back. */
export interface LatePost {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly string[];
}

/** The seal's purpose names the account: moved to another account's row, a kept post does not open. */
export function keptPostPurpose(accountId: string): string {
  return `kept-post ${accountId}`;
}

export function writeLatePost(post: LatePost): string {
  return JSON.stringify(post);
}

/** Reads what `writeLatePost` wrote. */
export function readLatePost(words: string): LatePost {
  return JSON.parse(words) as LatePost;
}
