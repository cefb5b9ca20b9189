import type { Body } from '@our-record/record';
import { isPassageId } from './attribute-values.ts';
import { bodySchema } from './body-schema.ts';
import { cleanTexts } from './clean-text.ts';

export const mostPassages = 2_000;

/** Bytes of a body as JSON in UTF-8. */
export const largestBody = 1_000_000;

export type BodyCheck =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly because: 'not-a-body' | 'too-deep' | 'too-many-passages' | 'too-large' };

/**
 * Checks what claims to be a body against the schema and gives back the body as the schema reads it, never the input:
 * unknown nodes, marks, nesting and attribute values are refused, unknown attributes vanish, characters that no page
 * can show are taken out, and a passage without an id, or with one that came before, gets a new one.
 */
export function checkBody(json: unknown): BodyCheck {
  try {
    const written = JSON.stringify(json) as string | undefined;
    if (written === undefined) return { ok: false, because: 'not-a-body' };
    if (new TextEncoder().encode(written).length > largestBody) return { ok: false, because: 'too-large' };
    const node = bodySchema.nodeFromJSON(cleanTexts(JSON.parse(written)));
    node.check();
    if (node.type !== bodySchema.topNodeType) return { ok: false, because: 'not-a-body' };
    if (node.childCount > mostPassages) return { ok: false, because: 'too-many-passages' };
    return { ok: true, body: withIds(node.toJSON() as Body) };
  } catch (failure) {
    // ProseMirror throws RangeErrors of its own; the engine's, of a stack that overflowed, has this message.
    const overflowed = failure instanceof RangeError && failure.message.includes('call stack');
    return { ok: false, because: overflowed ? 'too-deep' : 'not-a-body' };
  }
}

function withIds(body: Body): Body {
  const seen = new Set<string>();
  return {
    ...body,
    content: body.content.map((passage) => {
      const given: unknown = passage.attrs.id;
      const id = isPassageId(given) && !seen.has(given) ? given : crypto.randomUUID();
      seen.add(id);
      return { ...passage, attrs: { ...passage.attrs, id } };
    })
  };
}
