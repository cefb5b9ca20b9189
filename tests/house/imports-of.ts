import ts from 'typescript';
import type { TextFile } from './text-file.ts';

export interface Import {
  specifier: string;
  /** `import type …`: gone at run time. `import { type X }` is not, since `verbatimModuleSyntax` keeps the import. */
  typesOnly: boolean;
  line: number;
}

/** What a TypeScript, JavaScript or Svelte file imports: static, dynamic, re-exported and in types. */
export function importsOf(file: TextFile): Import[] {
  if (!/\.(?:ts|js|mjs|svelte)$/.test(file.path)) return [];
  const code = file.path.endsWith('.svelte') ? scriptsOf(file.text) : file.text;
  const source = ts.createSourceFile(`${file.path}.ts`, code, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = importAt(node);
    if (named && ts.isStringLiteralLike(named.specifier)) {
      const { line } = source.getLineAndCharacterOfPosition(named.specifier.getStart(source));
      found.push({ specifier: named.specifier.text, typesOnly: named.typesOnly, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importAt(node: ts.Node): { specifier: ts.Node; typesOnly: boolean } | null {
  if (ts.isImportDeclaration(node)) {
    const typesOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier, typesOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifier: node.moduleSpecifier, typesOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, typesOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0] ? { specifier: node.arguments[0], typesOnly: false } : null;
  }
  return null;
}

/** The script blocks of a component, everything else blanked, so that line numbers stay true. */
function scriptsOf(component: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, '');
  let code = '';
  let from = 0;
  for (const script of component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const start = script.index + script[0].indexOf('>') + 1;
    const body = script[1] ?? '';
    code += blank(component.slice(from, start)) + body;
    from = start + body.length;
  }
  return code;
}
