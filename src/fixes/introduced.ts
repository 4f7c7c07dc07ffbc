import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import { entryFacts } from '../contribute/entry-file.ts';
import type { Fact } from '../contribute/facts.ts';
import type { Loaded } from '../ledger/load.ts';
import type { Change } from '../problems/fix.ts';
import { findFences } from '../reading/fence.ts';
import type { RawDocument } from '../reading/document.ts';
import { isCommon } from '../reading/plain-yaml.ts';
import { readCarefully } from '../reading/yaml.ts';
import { type FileKind, PUBLISHER_FOLDER, THING_FOLDERS } from '../schema/record.ts';
import { inKeyOrder } from './key-order.ts';
import { columnOf, keyOf, piecesOf } from './pieces.ts';
import type { IsWanted, Wanted } from './wanted.ts';

/** What this fix is called in the report: the key that it empties. */
const INTRODUCED = 'introduces';

const KINDS: Readonly<Record<string, FileKind>> = {
  ...THING_FOLDERS,
  [PUBLISHER_FOLDER]: 'publisher',
};

/** A value of the facts as it is written: numbers and dates are texts. */
function asFact(node: unknown): Fact {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), asFact(value)]));
  if (isSeq(node)) return node.items.map(asFact);
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === 'boolean' ? value : String(value);
}

/** The remarks in the lines above an item. */
function remarksAbove(facts: string, { range }: YAMLMap): string {
  const lines = facts
    .slice(0, range?.[0] ?? 0)
    .split('\n')
    .slice(0, -1);
  const last = lines.findLastIndex((line) => !/^\s*#/.test(line));
  return lines
    .slice(last + 1)
    .map((line) => `${line.trim()}\n`)
    .join('');
}

/** The lines of a thing without its id, as they would stand in a file of its own, with their remarks. */
function ownLines(facts: string, item: YAMLMap): string | undefined {
  const pieces = piecesOf(facts, item);
  const [first] = pieces;
  if (!first) return undefined;
  const indent = ' '.repeat(columnOf(facts, first.from));
  const lines = item.items.flatMap(({ key }, at) => {
    const { from, to } = pieces[at] ?? first;
    const piece = (at === 0 ? indent : '') + facts.slice(from, to);
    // What is remarked above the id stays above what follows it.
    const text = keyOf(key) === 'id' ? piece.replace(/ *id:[^\n]*$/, '') : piece;
    return text.trim() === '' ? [] : text.replace(/\n$/, '').split('\n');
  });
  const outdented = lines.map((line) =>
    line.startsWith(indent) ? line.slice(indent.length) : line.trimStart(),
  );
  return `${outdented.join('\n')}\n`;
}

/** The facts of a thing in a file of its own; nothing where they would not say the same. */
function ownFacts(facts: string, item: YAMLMap, kind: FileKind, added: string): string | undefined {
  const said = asFact(item);
  if (typeof said !== 'object' || said instanceof Array) return undefined;
  const { id: _id, ...own } = said as Record<string, Fact>;
  const isFlow = item.flow === true;
  const [from, to] = item.range ?? [0, 0];
  const line = facts.slice(from, to) + (facts.slice(to).split('\n', 1)[0] ?? '');
  if (isFlow && line.includes('#')) return undefined;
  const written = isFlow ? entryFacts(own, kind) : ownLines(facts, item);
  if (written === undefined) return undefined;
  const head = remarksAbove(facts, item) + written;
  const whole = 'added' in own ? head : `${head}added: ${added}\n`;
  const { document } = readCarefully(whole);
  const isSame =
    document.errors.length === 0 &&
    isDeepStrictEqual(asFact(document.contents), { ...own, added: own['added'] ?? added });
  return isSame ? (inKeyOrder(whole, kind) ?? whole) : undefined;
}

/** The files of what an article introduces, and the article without it; nothing where one cannot be made. */
function ownFiles(
  { file, facts: read }: RawDocument,
  text: string,
  label: string,
): Change[] | undefined {
  const fenced = findFences(text, file);
  if ('problem' in fenced || !isCommon(fenced.facts)) return undefined;
  const { facts } = fenced;
  const { contents } = readCarefully(facts).document;
  const pair = isMap(contents) && contents.items.find(({ key }) => keyOf(key) === 'introduces');
  if (!isMap(contents) || contents.flow || !pair || !isMap(pair.value)) return undefined;
  const made = pair.value.items.flatMap(({ key, value }) => {
    const [folder, kind] = [keyOf(key), KINDS[keyOf(key)]];
    const items = isSeq(value) ? value.items : [];
    return items.map((item): Change | undefined => {
      const id = isMap(item) ? item.get('id') : undefined;
      const own =
        isMap(item) && kind && typeof id === 'string'
          ? ownFacts(facts, item, kind, String(read['added']))
          : undefined;
      return own === undefined
        ? undefined
        : {
            change: 'create',
            file: `${label}/${folder}/${String(id)}.md`,
            text: `---\n${own}---\n`,
          };
    });
  });
  const creates = made.filter((one) => one !== undefined);
  const piece = piecesOf(facts, contents)[contents.items.indexOf(pair)];
  const key = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  if (!piece || creates.length < made.length) return undefined;
  const start = text.indexOf('\n') + 1;
  return [
    { change: 'part', file, from: start + key, to: start + piece.to + 1, text: '' },
    ...creates,
  ];
}

/** Gives what sound articles introduce files of their own. */
export function introducedFixes({ raw, problems }: Loaded, isWanted: IsWanted): Wanted[] {
  const failed = new Set(problems.filter((one) => one.severity === 'error').map((one) => one.file));
  return raw.documents
    .filter(({ file, facts }) => facts['introduces'] && isWanted(file) && !failed.has(file))
    .flatMap((document) => {
      const fix = ownFiles(document, raw.textOf(document.file) ?? '', raw.label);
      return fix ? [{ code: INTRODUCED, file: document.file, fix }] : [];
    });
}
