import { policyGrounds, type StatutoryBasis } from '@our-record/record';
import { fieldsOf } from '#lib/server/fields-of.ts';
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
  const fields = fieldsOf(form);
  const withheld = new Set(fields.get('withheld'));
  const included = new Set(fields.get('included'));
  const chosen = (name: string): string | undefined => fields.get(name)?.[0];
  return states.map((state) => {
    const { id } = state.passage.attrs;
    const read = (part: Part): Part => ({
      ...part,
      withheld: withheld.has(`${id}.${part.key}`),
      basis: bases.find((basis) => basis === chosen(`basis.${id}.${part.key}`)) ?? '',
      ground: policyGrounds.find((ground) => ground === chosen(`ground.${id}.${part.key}`)) ?? ''
    });
    return { ...state, included: included.has(id), all: read(state.all), parts: state.parts.map(read) };
  });
}
