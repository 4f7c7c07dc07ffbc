/*
 * Holds the frontmatter of an entry against its JSON Schema while it is written: a plugin of remark,
 * loaded by the extension “remark” through `.remarkrc.json`. The schemas are those that the site
 * publishes; build it once (`npm run build`) to have them. Keys and values are judged here, one file
 * at a time; what needs the whole record (ids that do not exist, figures, sources) says `npm run check`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
/** The validator is one of the tools of the tests: found among theirs, or the repository's. */
const { Ajv2020 } = createRequire(join(ROOT, 'tests', 'tool.js'))('ajv/dist/2020.js');
const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('uri', (text) => URL.canParse(text));
const FOLDERS = { cities: 'place', funds: 'fund', partners: 'partner', chains: 'chain' };

/** What a file below `content/` is, as in `src/reading/classify.ts`; nothing where it is no entry. */
function kindOf(path) {
  const [folder, ...rest] = path.split(sep).slice(path.split(sep).lastIndexOf('content') + 1);
  const name = rest.at(-1) ?? '';
  if (!path.split(sep).includes('content') || !name.endsWith('.md')) return undefined;
  if (folder === 'articles') return name.endsWith('.zh.md') ? 'translation' : 'article';
  if (folder === 'publishers') return 'publisher';
  if (folder === 'rankings' && name.endsWith('.zh.md')) return 'ranking-translation';
  if (folder === 'rankings') return name === 'index.md' ? 'index' : 'edition';
  return folder in FOLDERS && name.endsWith('.zh.md') ? 'lead' : FOLDERS[folder];
}

const validators = new Map();

/** What judges a kind of entry; nothing where the site was never built. */
function validatorOf(kind, folder) {
  const file = join(folder, `${kind}.json`);
  if (!validators.has(file)) {
    let schema;
    try {
      schema = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return undefined;
    }
    validators.set(file, ajv.compile(schema));
  }
  return validators.get(file);
}

/** The node that stands nearest to a path of keys; the key itself where it is the key that is wrong. */
function nodeAt(document, path, key) {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const pair = node?.items?.find((item) => item.key?.value === key);
    if (pair) return pair.key;
    if (node?.range) return node;
  }
  return document.contents;
}

/** What is said of a mistake. */
function messageOf({ keyword, params, message, parentSchema }) {
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`;
  if (keyword === 'additionalProperties') return `there is no key “${params.additionalProperty}”`;
  if (keyword === 'required') return `the key “${params.missingProperty}” is missing`;
  const { description, examples = [] } = parentSchema;
  const wrong = keyword === 'anyOf' ? 'has none of the forms it may have' : message;
  const example = examples.length > 0 ? `For example: ${JSON.stringify(examples[0])}` : '';
  return [`${wrong}.`, description, example].filter(Boolean).join(' ');
}

/** One mistake a place: what a choice between forms says of each form is said once, by the choice. */
function* mistakesOf(errors) {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  for (const error of errors) {
    const within = ({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`);
    if (!choices.some(within)) yield error;
  }
}

/** The plugin. `schemas` names the folder of the schemas, from the repository's root. */
export default function frontmatterSchema({ schemas = 'dist/schema' } = {}) {
  return (_tree, file) => {
    const kind = kindOf(file.path ?? '');
    const facts = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(String(file))?.[1];
    if (kind === undefined || facts === undefined) return;
    const validate = validatorOf(kind, join(ROOT, schemas));
    if (!validate) {
      file.info(`Build the site once (npm run build) to have the schema of ${kind}.`);
      return;
    }
    const lines = new LineCounter();
    const document = parseDocument(facts, { lineCounter: lines, version: '1.2' });
    const place = (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: line + 1, column: col };
    };
    const say = (message, [start, end]) =>
      file.message(message, { start: place(start), end: place(end) }, `atlas:${kind}`);
    for (const { message, pos } of document.errors) say(message.split('\n')[0], pos);
    if (document.errors.length > 0 || validate(document.toJS())) return;
    for (const error of mistakesOf(validate.errors)) {
      const path = error.instancePath.split('/').slice(1);
      const node = nodeAt(document, path, error.params.additionalProperty);
      const [start, end] = node?.range ?? [0, 0];
      say([path.join('.'), messageOf(error)].filter(Boolean).join(': '), [start, end]);
    }
  };
}
