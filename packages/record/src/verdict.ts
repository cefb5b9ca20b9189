/** A rule's answer. A lawful "no" is an answer with its reason as a code; throwing is for bugs. */
export type Verdict<Because extends string = string> =
  { readonly ok: true } | { readonly ok: false; readonly because: Because };

export const yes = { ok: true } as const;

export function no<Because extends string>(
  because: Because
): { readonly ok: false; readonly because: Because } {
  return { ok: false, because };
}
