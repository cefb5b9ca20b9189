import type { Cookies } from '@sveltejs/kit';

/** A browser's cookies, for a test of what is set and read. */
export function fakeCookies(
  held: Readonly<Record<string, string>> = {}
): Cookies & { readonly held: Map<string, string> } {
  const jar = new Map(Object.entries(held));
  return {
    held: jar,
    get: (name) => jar.get(name),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name, value) => void jar.set(name, value),
    delete: (name) => void jar.delete(name),
    serialize: (name, value) => `${name}=${value}`,
    parse: (header) => ({ name: header, value: '' })
  };
}
