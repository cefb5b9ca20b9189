import type { CopyLine } from '@our-record/database';
import { textOf, type Body, type PolicyGround, type StatutoryBasis } from '@our-record/record';

/** Words kept from a reader, with the law and the ground, as the desk shows them. */
export interface WithheldWords {
  readonly words: string;
  readonly whole: boolean;
  readonly basis: StatutoryBasis;
  readonly ground: PolicyGround | null;
}

/** What was withheld from a copy, in the order of the version that it was made of. */
export function withheldFrom(body: Body | null, restrictions: CopyLine['restrictions']): WithheldWords[] {
  const order = new Map(body?.content.map((passage, index) => [passage.attrs.id, index]));
  const textById = new Map(body?.content.map((passage) => [passage.attrs.id, textOf(passage.content[0])]));
  return restrictions
    .toSorted(
      (one, other) =>
        (order.get(one.passageId) ?? 0) - (order.get(other.passageId) ?? 0) ||
        (one.fromOffset ?? 0) - (other.fromOffset ?? 0)
    )
    .map(({ passageId, fromOffset, toOffset, statutoryBasis, policyGround }) => {
      const text = textById.get(passageId) ?? '';
      return {
        words: fromOffset === null || toOffset === null ? text : text.slice(fromOffset, toOffset).trim(),
        whole: fromOffset === null,
        basis: statutoryBasis,
        ground: policyGround
      };
    });
}
