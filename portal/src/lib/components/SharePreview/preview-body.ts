import { shareBody, type Body, type SharedBody } from '@our-record/record';
import { decided, type SharedPassageState } from '#lib/sharing/sharing-state.ts';

/**
 * The body that would be shared as the boxes stand, by the rule that shares. What is not decided yet shows as withheld;
 * null while every word is.
 */
export function previewBody(
  states: readonly SharedPassageState[],
  reader: { readonly personId: string; readonly dataSubjectId: string }
): SharedBody | null {
  const body: Body = { type: 'doc', content: states.map((state) => state.passage) };
  const { withheld, included, withoutBasis } = decided(states);
  const parts = new Map(
    states.flatMap((state) =>
      [state.all, ...state.parts].map(
        (part) => [`${state.passage.attrs.id} ${part.key}`, part.words] as const
      )
    )
  );
  const unfounded = withoutBasis.map(({ passageId, key }) => ({
    passageId,
    words: parts.get(`${passageId} ${key}`) ?? ('all' as const),
    basis: 'third-party' as const,
    ground: null
  }));
  const mentioned = new Set([
    ...included,
    ...withheld.map((one) => one.passageId),
    ...unfounded.map((one) => one.passageId)
  ]);
  const undecided = states
    .filter((state) => state.aboutOthers && !mentioned.has(state.passage.attrs.id))
    .map((state) => ({
      passageId: state.passage.attrs.id,
      words: 'all' as const,
      basis: 'third-party' as const,
      ground: null
    }));
  let next = 0;
  const shared = shareBody(
    body,
    { reader, included, withheld: [...withheld, ...unfounded, ...undecided] },
    () => `preview-${String((next += 1))}`
  );
  return shared.ok ? shared.body : null;
}
