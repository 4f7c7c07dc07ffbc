import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { forbidden, ROOMS } from './rooms.ts';

/** The path of a file below the checkout, with `/` on every system. */
const below = (root: string, file: string): string => relative(root, file).split(sep).join('/');

/** Why a file of the house may not import what it names, or nothing where it may. */
export function objection(root: string, file: string, specifier: string): string | undefined {
  const [top, from, deeper] = below(root, file).split('/');
  if (top !== 'src' || from === undefined || deeper === undefined) return undefined;
  if (specifier.startsWith('.')) {
    const target = below(root, resolve(dirname(file), specifier));
    const [targetTop, to = ''] = target.split('/');
    return targetTop === 'src'
      ? forbidden(from, to)
      : `src/ must not import from outside of it (${target})`;
  }
  const room = ROOMS[from];
  if (isBuiltin(specifier) && !room?.node) {
    return `src/${from}/ must not use what only Node has (${specifier})`;
  }
  if (/^(?:astro|@astrojs)(?:[:/]|$)/.test(specifier) && !room?.astro) {
    return `src/${from}/ must not know Astro (${specifier})`;
  }
  return undefined;
}

/** ESLint's rule of the floors: every way of importing is looked at, types included. */
export const floors: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Each floor of the house imports only from those below it.' },
    schema: [],
  },
  create(context) {
    const check = (node: Node, specifier: unknown): void => {
      if (typeof specifier !== 'string') return;
      const message = objection(context.cwd, context.filename, specifier);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) =>
        check(node, node.source.type === 'Literal' ? node.source.value : undefined),
      // `import('…')` in the place of a type
      TSImportType: (node: Node & { source?: { value?: unknown } }) =>
        check(node, node.source?.value),
    };
  },
};
