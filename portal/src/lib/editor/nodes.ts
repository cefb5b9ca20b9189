import { Node } from '@tiptap/core';
import { passageNatures } from '@our-record/record';
import { isAbout, isHeadingLevel, isPassageId, isWho } from './attribute-values.ts';

/** ProseMirror checks an attribute only where it has `validate`: without it any value would pass. */
function checked(what: string, holds: (value: unknown) => boolean) {
  return (value: unknown): void => {
    if (!holds(value)) throw new RangeError(`not a value of ${what}`);
  };
}

const Document = Node.create({ name: 'doc', topNode: true, content: 'passage+' });

/** The unit of sorting and of sharing: exactly one block, and what it is. */
const Passage = Node.create({
  name: 'passage',
  content: 'paragraph | heading | bulletList | orderedList',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    id: { default: null, validate: checked('id', (value) => value === null || isPassageId(value)) },
    nature: {
      default: 'unsorted',
      validate: checked('nature', (value) => passageNatures.some((nature) => nature === value))
    },
    who: { default: null, validate: checked('who', isWho) },
    about: { default: [], validate: checked('about', isAbout) }
  })
});

const Paragraph = Node.create({ name: 'paragraph', group: 'block', content: 'inline*' });

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, validate: checked('level', isHeadingLevel) } })
});

const BulletList = Node.create({ name: 'bulletList', group: 'block', content: 'listItem+' });

const OrderedList = Node.create({ name: 'orderedList', group: 'block', content: 'listItem+' });

const ListItem = Node.create({ name: 'listItem', content: 'paragraph+', defining: true });

const Text = Node.create({ name: 'text', group: 'inline' });

const HardBreak = Node.create({ name: 'hardBreak', group: 'inline', inline: true, selectable: false });

export const nodes = [
  Document,
  Passage,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Text,
  HardBreak
];
