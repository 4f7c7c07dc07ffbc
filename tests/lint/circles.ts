import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { type Modules, readModules, tangled, wayBetween } from './modules.ts';

/** The files of a checkout and what they import, and which of them can be part of a circle. */
interface Checkout {
  modules: Modules;
  suspects: ReadonlySet<string>;
}

const read = new Map<string, Checkout>();

/** Read once in a run. */
function checkout(root: string): Checkout {
  const known = read.get(root);
  if (known) return known;
  const modules = readModules(root, ['src', 'scripts']);
  const found = { modules, suspects: tangled(modules) };
  read.set(root, found);
  return found;
}

const below = (root: string, file: string): string => relative(root, file).split(sep).join('/');

/**
 * ESLint's rule against circles: no file imports from one that imports it, by whatever way, types
 * included. A circle is told at each import that is part of it, so at the last one too, whichever
 * file was changed.
 */
export const circles: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'No file imports from one that imports it.' },
    schema: [],
  },
  create(context) {
    const { cwd, filename } = context;
    const file = below(cwd, filename);
    const { modules, suspects } = checkout(cwd);
    if (!suspects.has(file)) return {};
    const check = (node: Node, specifier: unknown): void => {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const target = below(cwd, resolve(dirname(filename), specifier));
      const way = wayBetween(modules, target, file);
      if (way) context.report({ node, message: `a circle: ${[file, ...way].join(' > ')}` });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) =>
        check(node, node.source.type === 'Literal' ? node.source.value : undefined),
      TSImportType: (node: Node & { source?: { value?: unknown } }) =>
        check(node, node.source?.value),
    };
  },
};
