import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { type Modules, readModules, wayBetween } from './modules.ts';

const read = new Map<string, Modules>();

/** The files of the checkout and what they import, read once in a run. */
function modulesOf(root: string): Modules {
  const modules = read.get(root) ?? readModules(root, ['src', 'scripts']);
  read.set(root, modules);
  return modules;
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
    const check = (node: Node, specifier: unknown): void => {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const target = below(cwd, resolve(dirname(filename), specifier));
      const way = wayBetween(modulesOf(cwd), target, file);
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
