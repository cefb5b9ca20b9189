import type { Block } from '@our-record/record';
import { checkBody, type BodyCheck } from '#lib/editor/check-body.ts';

/** A body of these blocks, a passage each, none of them sorted; checked like every body. */
export function bodyOfBlocks(blocks: readonly Block[]): BodyCheck {
  return checkBody({
    type: 'doc',
    content: blocks.map((block) => ({
      type: 'passage',
      attrs: { id: crypto.randomUUID(), nature: 'unsorted', who: null, about: [] },
      content: [block]
    }))
  });
}
