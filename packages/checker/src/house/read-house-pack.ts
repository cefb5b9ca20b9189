import { categories, type Category } from '../category.ts';
import { PatternError, readPattern } from '../engine/read-pattern.ts';
import type { AddedTerms, ChangedRule, HousePack, Silenced } from './pack.ts';
import { JsonError, readJson, type Node } from './read-json.ts';

/** What is wrong with a pack, and on which line of its file. */
export interface PackProblem {
  line: number;
  message: string;
}

export type PackReading = { ok: true; pack: HousePack } | { ok: false; problems: readonly PackProblem[] };

/** More terms than this are a mistake, or an attack on the page that has to compile them. */
const mostTerms = 5000;

/**
 * Reads a house pack (`house-pack.schema.json`). A pack with any problem is refused whole, and every problem is named
 * with its line. Never throws.
 *
 * @param knownRules the ids that `change` and `silence` may name
 */
export function readHousePack(json: string, knownRules: ReadonlySet<string>): PackReading {
  try {
    const reading = new PackReader(knownRules);
    const pack = reading.pack(readJson(json));
    return reading.problems.length > 0 ? { ok: false, problems: reading.problems } : { ok: true, pack };
  } catch (problem) {
    if (problem instanceof JsonError)
      return { ok: false, problems: [{ line: problem.line, message: problem.message }] };
    throw problem;
  }
}

type Entries = ReadonlyMap<string, Node>;
const nothing: Entries = new Map();

class PackReader {
  readonly problems: PackProblem[] = [];
  readonly #knownRules: ReadonlySet<string>;
  readonly #ids = new Set<string>();
  #terms = 0;

  constructor(knownRules: ReadonlySet<string>) {
    this.#knownRules = knownRules;
  }

  pack(node: Node): HousePack {
    const entries = this.#object(node, 'the pack', ['$schema', 'name', 'add', 'change', 'silence']);
    const name = this.#text(entries, 'name', node);
    return {
      name,
      add: this.#list(entries.get('add'), 'add').map((each) => this.#added(each)),
      change: this.#list(entries.get('change'), 'change').map((each) => this.#changed(each)),
      silence: this.#list(entries.get('silence'), 'silence').map((each) => this.#silenced(each))
    };
  }

  #added(node: Node): AddedTerms {
    const entries = this.#object(node, 'an entry of "add"', [
      'id',
      'category',
      'terms',
      'message',
      'why',
      'instead'
    ]);
    const id = this.#text(entries, 'id', node);
    if (id && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      this.#wrong(entries.get('id') ?? node, `"${id}" should be in small letters, digits and hyphens`);
    if (this.#knownRules.has(id) || this.#ids.has(id))
      this.#wrong(entries.get('id') ?? node, `"${id}" is already a rule`);
    this.#ids.add(id);
    const terms = this.#texts(entries.get('terms'), 'terms', node);
    if (terms.length === 0)
      this.#wrong(entries.get('terms') ?? node, '"terms" should hold at least one pattern');
    return {
      id,
      category: this.#category(entries.get('category') ?? node),
      terms: terms.map((each) => this.#pattern(each)),
      message: this.#text(entries, 'message', node),
      why: entries.has('why') ? this.#text(entries, 'why', node) : '',
      instead: entries.has('instead') ? this.#texts(entries.get('instead'), 'instead', node).map(textOf) : []
    };
  }

  #changed(node: Node): ChangedRule {
    const entries = this.#object(node, 'an entry of "change"', [
      'rule',
      'category',
      'message',
      'why',
      'instead'
    ]);
    const rule = this.#knownRule(entries, node);
    const category = entries.get('category');
    return {
      rule,
      ...(category && { category: this.#category(category) }),
      ...(entries.has('message') && { message: this.#text(entries, 'message', node) }),
      ...(entries.has('why') && { why: this.#text(entries, 'why', node) }),
      ...(entries.has('instead') && {
        instead: this.#texts(entries.get('instead'), 'instead', node).map(textOf)
      })
    };
  }

  #silenced(node: Node): Silenced {
    const entries = this.#object(node, 'an entry of "silence"', ['rule', 'term']);
    if (entries.has('rule') === entries.has('term'))
      this.#wrong(node, 'an entry of "silence" names either a "rule" or a "term"');
    const term = entries.get('term');
    return term
      ? { term: this.#pattern(this.#asText(term, 'term')) }
      : { rule: this.#knownRule(entries, node) };
  }

  #knownRule(entries: Entries, node: Node): string {
    const rule = this.#text(entries, 'rule', node);
    if (rule && !this.#knownRules.has(rule))
      this.#wrong(entries.get('rule') ?? node, `there is no rule "${rule}"`);
    return rule;
  }

  #pattern(node: Node): string {
    const pattern = textOf(node);
    if (++this.#terms === mostTerms) this.#wrong(node, `a pack may hold ${mostTerms} terms`);
    try {
      readPattern(pattern.split(' => ')[0] as string);
    } catch (problem) {
      if (!(problem instanceof PatternError)) throw problem;
      this.#wrong(node, problem.message);
    }
    return pattern;
  }

  #category(node: Node): Category {
    const category = categories.find((each) => each === node.value);
    if (!category) this.#wrong(node, `"category" should be one of ${categories.join(', ')}`);
    return category ?? 'plain';
  }

  #object(node: Node, what: string, allowed: readonly string[]): Entries {
    if (!(node.value instanceof Map)) {
      this.#wrong(node, `${what} should be an object`);
      return nothing;
    }
    const entries = node.value as Entries;
    for (const [name, value] of entries) {
      if (!allowed.includes(name))
        this.#wrong(value, `${what} has no "${name}"; it may have ${allowed.join(', ')}`);
    }
    return entries;
  }

  #list(node: Node | undefined, name: string): readonly Node[] {
    if (!node) return [];
    if (Array.isArray(node.value)) return node.value as readonly Node[];
    this.#wrong(node, `"${name}" should be a list`);
    return [];
  }

  #texts(node: Node | undefined, name: string, within: Node): Node[] {
    if (!node) this.#wrong(within, `"${name}" is missing`);
    return this.#list(node, name).map((each) => this.#asText(each, name));
  }

  #asText(node: Node, name: string): Node {
    if (typeof node.value === 'string') return node;
    this.#wrong(node, `"${name}" should hold text`);
    return { line: node.line, value: 'x' };
  }

  #text(entries: Entries, name: string, within: Node): string {
    const node = entries.get(name);
    if (typeof node?.value === 'string' && node.value.trim() !== '') return node.value;
    this.#wrong(
      node ?? within,
      node ? `"${name}" should be a text that is not empty` : `"${name}" is missing`
    );
    return '';
  }

  #wrong(node: Node, message: string): void {
    this.problems.push({ line: node.line, message });
  }
}

function textOf(node: Node): string {
  return String(node.value);
}
