import { createRequire } from 'node:module';

/** A node of a template's syntax tree (ESTree with JSX, as Astro's own compiler gives it). */
interface TreeNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

interface Compiler {
  parse: (source: string) => {
    ast: TreeNode;
    diagnostics?: { severity?: string; text?: string }[];
  };
}

// Astro's own compiler, of the version that Astro itself builds with.
const ofAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const { parse } = ofAstro('@astrojs/compiler-rs') as Compiler;

/** Something in a template that should not be there. */
export interface Finding {
  line: number;
  what: string;
}

/** Attributes whose value a person reads or hears. */
const SPOKEN =
  /^(?:alt|title|aria-label|aria-description|aria-roledescription|aria-valuetext|placeholder|label|summary)$/;

/** The `name` or `property` of a `meta` whose content people read in search results and shared links. */
const READ_META = /description|title|site_name|author|image:alt/;

const isNode = (value: unknown): value is TreeNode =>
  typeof value === 'object' && value !== null && typeof (value as TreeNode).type === 'string';

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The literal texts that an expression can come to: `cond ? 'a' : b` can come to `a`. */
function literalsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...literalsOf(node['consequent']), ...literalsOf(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(node) ? [] : [...literalsOf(node['left']), ...literalsOf(node['right'])];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return literalsOf(node['expression']);
    default:
      return [];
  }
}

const isComparison = ({ operator }: TreeNode): boolean =>
  /^(?:[=!]==?|[<>]=?|in|instanceof)$/.test(String(operator));

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'JSXNamespacedName')
    return `${nameOf(node['namespace'])}:${nameOf(node['name'])}`;
  return typeof node['name'] === 'string' ? node['name'] : '';
}

/** Calls back for every node below a node, the parent's name of it included. */
function walk(node: TreeNode, visit: (node: TreeNode, parent: TreeNode) => boolean): void {
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child) && visit(child, node)) walk(child, visit);
    }
  }
}

function bodyOf(source: string): { body: TreeNode; lineOf: (offset: number) => number } {
  const { ast } = parse(source);
  const bytes = Buffer.from(source);
  const lineOf = (offset: number): number =>
    bytes.subarray(0, offset).toString().split('\n').length;
  return { body: { type: 'Body', start: 0, children: ast['body'] }, lineOf };
}

/** Texts that stand in a template as letters instead of coming from the catalogue of words. */
export function literalTexts(source: string): Finding[] {
  const { body, lineOf } = bodyOf(source);
  const findings: Finding[] = [];
  const report = (node: TreeNode, texts: string[]): void => {
    for (const text of texts.filter(hasLetters)) {
      findings.push({ line: lineOf(node.start), what: text.trim() });
    }
  };
  walk(body, (node, parent) => {
    if (node.type === 'JSXElement') {
      report(node, readMeta(node));
      return !isCode(node);
    }
    if (node.type === 'JSXText') report(node, [String(node['value'])]);
    if (node.type === 'JSXAttribute') {
      if (SPOKEN.test(nameOf(node['name']))) report(node, literalsOf(node['value']));
    } else if (node.type === 'JSXExpressionContainer' && parent.type !== 'JSXAttribute') {
      report(node, literalsOf(node));
    }
    return true;
  });
  return findings;
}

const tagOf = (element: TreeNode): string =>
  nameOf((element['openingElement'] as TreeNode)['name']);

const isCode = (element: TreeNode): boolean => /^(?:script|style)$/.test(tagOf(element));

function attributesOf(element: TreeNode): { name: string; value: string | undefined }[] {
  const { attributes } = element['openingElement'] as { attributes: TreeNode[] } & TreeNode;
  return attributes
    .filter(({ type }) => type === 'JSXAttribute')
    .map((attribute) => ({
      name: nameOf(attribute['name']),
      value: literalsOf(attribute['value'])[0],
    }));
}

function readMeta(element: TreeNode): string[] {
  if (tagOf(element) !== 'meta') return [];
  const attributes = attributesOf(element);
  const isRead = attributes.some(
    ({ name, value }) => /^(?:name|property)$/.test(name) && READ_META.test(value ?? ''),
  );
  return isRead
    ? attributes.flatMap(({ name, value = '' }) => (name === 'content' ? [value] : []))
    : [];
}

/** A script of nothing but imports: Astro bundles it into a file of its own and links to that. */
function onlyImports(element: TreeNode): boolean {
  const [script] = element['children'] as TreeNode[];
  const program = script?.['program'];
  if (script?.type !== 'AstroScript' || !isNode(program)) return false;
  const statements = program['body'] as TreeNode[];
  return statements.length > 0 && statements.every(({ type }) => type === 'ImportDeclaration');
}

function inlineIn(element: TreeNode): string[] {
  const tag = tagOf(element);
  const attributes = attributesOf(element);
  const has = (name: string): boolean => attributes.some((attribute) => attribute.name === name);
  const isData = attributes.some(
    ({ name, value }) => name === 'type' && /^application\/(?:ld\+)?json$/.test(value ?? ''),
  );
  return [
    ...(tag === 'style' ? ['<style>'] : []),
    ...(tag === 'script' && !has('src') && !isData && !onlyImports(element)
      ? ['<script> without src']
      : []),
    ...attributes
      .filter(({ name }) => /^(?:style|on[a-z]+|is:inline|define:vars)$/.test(name))
      // Astro leaves a block of data where it stands only if it is told so; no browser runs it.
      .filter(({ name }) => !(isData && name === 'is:inline'))
      .map(({ name }) => `<${tag} ${name}>`),
  ];
}

/** Styles and scripts that a template would put into the page itself. */
export function inlineCode(source: string): Finding[] {
  const { body, lineOf } = bodyOf(source);
  const findings: Finding[] = [];
  walk(body, (node) => {
    if (node.type === 'JSXElement') {
      findings.push(...inlineIn(node).map((what) => ({ line: lineOf(node.start), what })));
    }
    return true;
  });
  return findings;
}
