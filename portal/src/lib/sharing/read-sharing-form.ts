import { policyGrounds, type StatutoryBasis } from '@our-record/record';
import type { Part, SharedPassageState } from './sharing-state.ts';

/**
 * What a form decides about these passages: `withheld` lists `<passage id>.<key>`, `included` the ids of passages about
 * others; `basis.…` and `ground.…` are named after what they are for. Whatever it says of other passages is not heard.
 */
export function readSharingForm(
  states: readonly SharedPassageState[],
  form: FormData,
  bases: readonly StatutoryBasis[]
): SharedPassageState[] {
  const withheld = new Set(form.getAll('withheld'));
  const included = new Set(form.getAll('included'));
  return states.map((state) => {
    const { id } = state.passage.attrs;
    const read = (part: Part): Part => ({
      ...part,
      withheld: withheld.has(`${id}.${part.key}`),
      basis: bases.find((basis) => basis === form.get(`basis.${id}.${part.key}`)) ?? '',
      ground: policyGrounds.find((ground) => ground === form.get(`ground.${id}.${part.key}`)) ?? ''
    });
    return { ...state, included: included.has(id), all: read(state.all), parts: state.parts.map(read) };
  });
}
