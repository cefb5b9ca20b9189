import { passageNatures, textOf, type Body, type Passage } from '@our-record/record';
import { mergePassages, splitPassage } from '#lib/editor/arrange-passages.ts';
import { longestWho, mostAbout } from '#lib/editor/attribute-values.ts';
import { mostPassages } from '#lib/editor/check-body.ts';
import { cleanLine, cleanText } from '#lib/editor/clean-text.ts';
import { inlineOf } from '#lib/editor/inline-content.ts';
import { rewriteBlock } from '#lib/editor/rewrite-block.ts';
import { fieldsOf } from '#lib/server/fields-of.ts';

/** One passage as the sorting page holds it, words included: enough to put the page back as it was. */
export interface TypedPassage {
  readonly id: string;
  readonly nature: string;
  readonly who: string;
  readonly about: readonly string[];
  readonly words: string;
}

/** What a form says of each passage: `passage` lists the ids in order, the rest is named after the id. */
export function typedPassages(form: FormData): TypedPassage[] {
  const fields = fieldsOf(form);
  const first = (name: string): string => fields.get(name)?.[0] ?? '';
  return [...new Set(fields.get('passage'))].slice(0, mostPassages + 1).map((id) => ({
    id,
    nature: first(`nature.${id}`),
    who: first(`who.${id}`),
    about: fields.get(`about.${id}`) ?? [],
    words: cleanText(first(`words.${id}`))
  }));
}

export function passagesToType(body: Body): TypedPassage[] {
  return body.content.map(({ attrs, content }) => ({
    id: attrs.id,
    nature: attrs.nature,
    who: attrs.who ?? '',
    about: attrs.about,
    words: textOf(content[0])
  }));
}

/**
 * The body that a form makes of the one in the draft. A passage without words goes; one that the draft does not have
 * (somebody merged it meanwhile) is a paragraph of its words; one that the form does not speak of stays as it is.
 */
export function sortBody(body: Body, typed: readonly TypedPassage[]): Body {
  const before = new Map(body.content.map((passage) => [passage.attrs.id, passage]));
  const spoken = new Set(typed.map((one) => one.id));
  const unspoken = body.content.filter((passage) => !spoken.has(passage.attrs.id));
  const sorted = typed.flatMap((one): Passage[] => {
    const passage = before.get(one.id);
    const block =
      passage === undefined
        ? one.words.trim() === ''
          ? null
          : ({ type: 'paragraph', content: inlineOf(one.words.trim()) } as const)
        : rewriteBlock(passage.content[0], one.words);
    if (block === null) return [];
    const attrs = {
      id: one.id,
      nature: passageNatures.find((nature) => nature === one.nature) ?? 'unsorted',
      who: cleanLine(one.who).slice(0, longestWho).trim() || null,
      about: [...new Set(one.about)].slice(0, mostAbout)
    };
    return [{ type: 'passage', attrs, content: [block] }];
  });
  return { ...body, content: [...sorted, ...unspoken] };
}

/** What else the pressed button asks for: `split <id>`, `merge <id>`, or nothing that changes the body. */
export function arrangeBody(body: Body, arrange: string): Body | null {
  const [what, id] = arrange.split(' ');
  const index = body.content.findIndex((passage) => passage.attrs.id === id);
  const passage = body.content[index];
  if (passage === undefined) return body;
  if (what === 'split')
    return {
      ...body,
      content: body.content.toSpliced(index, 1, ...splitPassage(passage, () => crypto.randomUUID()))
    };
  const next = body.content[index + 1];
  if (what !== 'merge' || next === undefined) return body;
  const merged = mergePassages(passage, next);
  return merged === null ? null : { ...body, content: body.content.toSpliced(index, 2, merged) };
}
