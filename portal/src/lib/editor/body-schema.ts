import { getSchema, Mark } from '@tiptap/core';
import { nodes } from './nodes.ts';

const marks = [Mark.create({ name: 'bold' }), Mark.create({ name: 'italic' })];

/** The one schema of bodies, the same on the server and in an editor: `Body` of packages/record, and nothing else. */
export const bodySchema = getSchema([...nodes, ...marks]);
