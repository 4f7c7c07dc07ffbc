import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** What a file imports from another file of the checkout. */
export interface Import {
  /** The other file, below the checkout. */
  to: string;
  /** The names that are taken, as the other file exports them; `*` for all there are. */
  names: readonly string[];
}

/** Something that a file exports. */
export interface Export {
  name: string;
  line: number;
  /** Whether the file itself uses it. */
  usedHere: boolean;
  /** Whether it is a type or an interface: it may stand in what others import. */
  isType: boolean;
}

/** A file of the house as far as imports go: `.ts`, or the script of an `.astro` template. */
export interface Module {
  imports: readonly Import[];
  exports: readonly Export[];
}

/** Every file by its path below the checkout, with `/` on every system. */
export type Modules = ReadonlyMap<string, Module>;

/** The script of a template and the scripts that it names, as TypeScript. */
function scriptOf(template: string): string {
  const [, script = ''] = /^---\n([\s\S]*?)\n---/.exec(template) ?? [];
  const named = [...template.matchAll(/<script\b[^>]*\bsrc="(\.[^"]+)"/g)];
  return [script, ...named.map(([, src = '']) => `import '${src}';`)].join('\n');
}

/** The name that an import or export specifier has where it comes from. */
const sourceName = ({ propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier): string =>
  (propertyName ?? name).text;

function namesImported(clause: ts.ImportClause | undefined): string[] {
  const { name, namedBindings } = clause ?? {};
  const own = name ? ['default'] : [];
  if (!namedBindings) return own;
  return ts.isNamespaceImport(namedBindings)
    ? ['*']
    : [...own, ...namedBindings.elements.map(sourceName)];
}

const namesReExported = ({ exportClause }: ts.ExportDeclaration): string[] =>
  exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(sourceName) : ['*'];

/** The names taken out of `await import(…)`, or all of them. */
function namesAwaited({ parent }: ts.Node): string[] {
  const pattern = ts.isAwaitExpression(parent) ? parent.parent : parent;
  return ts.isVariableDeclaration(pattern) && ts.isObjectBindingPattern(pattern.name)
    ? pattern.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText())
    : ['*'];
}

const textOf = (node: ts.Node | undefined): string =>
  node && ts.isStringLiteralLike(node) ? node.text : '';

/** What a node takes from where, if it is an import of any kind, types included. */
function taken(node: ts.Node): { from: string; names: string[] } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { from: textOf(node.moduleSpecifier), names: namesImported(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { from: textOf(node.moduleSpecifier), names: namesReExported(node) };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { from: textOf(node.arguments[0]), names: namesAwaited(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const [name = '*'] = node.qualifier?.getText().split('.') ?? [];
    return { from: textOf(node.argument.literal), names: [name] };
  }
  return undefined;
}

/** The names that a statement declares and exports. */
function declared(statement: ts.Statement): { name: string; isType: boolean }[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind): boolean => modifiers.some((one) => one.kind === kind);
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement;
    if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) return [];
    return exportClause.elements.map(({ name }) => ({ name: name.text, isType: false }));
  }
  if (ts.isExportAssignment(statement)) return [{ name: 'default', isType: false }];
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (has(ts.SyntaxKind.DefaultKeyword)) return [{ name: 'default', isType: false }];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [{ name: name.text, isType: false }] : [],
    );
  }
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  if (!isType && !ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) {
    return [];
  }
  return statement.name ? [{ name: statement.name.text, isType }] : [];
}

/** Reads one file; `file` is its path below the checkout. */
export function readModule(file: string, text: string): Module {
  const code = file.endsWith('.astro') ? scriptOf(text) : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const uses = new Map<string, number>();
  const walk = (node: ts.Node): void => {
    const found = taken(node);
    if (found?.from.startsWith('.')) {
      const to = join(dirname(file), found.from).split(sep).join('/');
      imports.push({ to, names: found.names });
    }
    if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, walk);
  };
  walk(source);
  const exports = source.statements.flatMap((statement) =>
    declared(statement).map((one) => ({
      ...one,
      line: source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1,
      usedHere: (uses.get(one.name) ?? 0) > 1,
    })),
  );
  return { imports, exports };
}

/** Reads every file of some folders of the checkout, and single files. */
export function readModules(root: string, folders: readonly string[]): Modules {
  const files = folders.flatMap((folder) => {
    if (/\.\w+$/.test(folder)) return [resolve(root, folder)];
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
      .map((entry) => resolve(entry.parentPath, entry.name))
      .filter((file) => !file.includes(`${sep}node_modules${sep}`));
  });
  return new Map(
    files.sort().map((path) => {
      const file = relative(root, path).split(sep).join('/');
      return [file, readModule(file, readFileSync(path, 'utf8'))];
    }),
  );
}

/**
 * The files that are left when those that import nothing are taken away, again and again: none where
 * there is no circle; otherwise the circles and what imports them.
 */
export function tangled(modules: Modules): ReadonlySet<string> {
  const left = new Set(modules.keys());
  for (let size = Infinity; left.size < size;) {
    size = left.size;
    for (const file of left) {
      const { imports = [] } = modules.get(file) ?? {};
      if (!imports.some(({ to }) => left.has(to))) left.delete(file);
    }
  }
  return left;
}

/** The shortest way by imports from one file to another, both included; nothing where there is none. */
export function wayBetween(modules: Modules, from: string, to: string): string[] | undefined {
  const cameFrom = new Map<string, string>([[from, '']]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const way = [file];
      for (let at = cameFrom.get(file); at; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const { to: next } of modules.get(file)?.imports ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, file);
    }
  }
  return undefined;
}

/** An export that could go, and why. */
export interface DeadExport extends Export {
  file: string;
  why: 'nobody uses it' | 'only tests use it' | 'only its own file uses it';
}

/**
 * What is exported from `src/` and `scripts/` for nobody. What only a test calls is as dead: the test
 * keeps it alive. A type that its own file uses is part of what the file's functions take and give.
 */
export function deadExports(modules: Modules): DeadExport[] {
  const used = new Map<string, Set<string>>();
  const key = (file: string): string => (file.startsWith('tests/') ? 'tests' : 'house');
  for (const [file, { imports }] of modules) {
    for (const { to, names } of imports) {
      for (const name of names) {
        const at = `${to} ${name}`;
        used.set(at, (used.get(at) ?? new Set()).add(key(file)));
      }
    }
  }
  return [...modules].flatMap(([file, { exports }]) => {
    // Astro itself calls what its doors export.
    if (!/^(?:src\/(?!pages\/)|scripts\/)/.test(file)) return [];
    return exports.flatMap((one): DeadExport[] => {
      const by = new Set(
        [`${file} ${one.name}`, `${file} *`].flatMap((at) => [...(used.get(at) ?? [])]),
      );
      if (by.has('house') || (one.usedHere && (one.isType || by.has('tests')))) return [];
      // It calls a middleware by this name too, wherever an integration has put it.
      if (file.startsWith('src/integrations/') && one.name === 'onRequest') return [];
      const why = by.has('tests')
        ? 'only tests use it'
        : one.usedHere
          ? 'only its own file uses it'
          : 'nobody uses it';
      return [{ ...one, file, why }];
    });
  });
}
