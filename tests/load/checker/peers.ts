/** A checker of somebody else's; answers how many findings it has. */
export interface Peer {
  name: string;
  check: (text: string) => number;
}

/** The peers that can be loaded, each as its own manual says. */
export async function loadPeers(): Promise<Peer[]> {
  // A dependency of write-good assigns to a name that it never declares, which a module may not do.
  Object.assign(globalThis, { match: undefined });
  const { default: writeGood } = await import('write-good');
  const { default: alex } = await import('alex');
  const { unified } = await import('unified');
  const { default: english } = await import('retext-english');
  const { default: equality } = await import('retext-equality');
  const { default: simplify } = await import('retext-simplify');
  const { default: stringify } = await import('retext-stringify');
  const retext = unified().use(english).use(equality).use(simplify).use(stringify);
  return [
    { name: 'write-good 1.0.8', check: (text) => writeGood(text).length },
    { name: 'alex 11.0.1', check: (text) => alex(text).messages.length },
    {
      name: 'retext-equality 7.1.0 + simplify 8.0.0',
      check: (text) => retext.processSync(text).messages.length
    }
  ];
}
