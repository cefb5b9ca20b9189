import { getSchema, Mark } from '@tiptap/core';
import { nodes } from './nodes.ts';

const marks = [Mark.create({ name: 'bold' }), Mark.create({ name: 'italic' })];

/** The extensions of which every record's body is made; a TipTap editor takes the same. */
export const bodyExtensions = [...nodes, ...marks];

/** The one schema of bodies, the same on the server and in an editor: `Body` of packages/record, and nothing else. */
export const bodySchema = getSchema(bodyExtensions);
