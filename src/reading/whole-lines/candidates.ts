import type { FileKind } from '../../schema/record.ts';
import { type Block, blocksOf } from '../../schema/walk/blocks.ts';
import type { Edit } from './edits.ts';

/** A line that may be lost, and what it would be. */
export interface Lost {
  edit: Edit & { how: 'insert' };
  /** The line as its writer should write it again; “…” for an id that only they know. */
  right: string;
}

/** A line of facts: how deep it begins, whether with a hyphen, its first key and whether a value follows. */
const LINE = /^( *)((?:- +)?)(?:\{ *)?([\p{L}_][\p{L}\p{N}_-]*(?=:(?: |$))|)(:?)( ?)/u;

interface Line {
  indent: number;
  hyphen: boolean;
  key: string;
}

function lineOf(text: string): Line {
  const [, indent = '', hyphen = '', key = ''] = LINE.exec(text) ?? [];
  return { indent: indent.length, hyphen: hyphen !== '', key };
}

/** Whether a line can be the first below a key that holds more than one value. */
function fits({ isList, keys }: Block, { hyphen, key }: Line): boolean {
  if (isList !== hyphen) return false;
  if (keys === 'any') return key !== '';
  return keys === 'none' ? key === '' : keys.has(key);
}

/** How deep a key stands above its lines: two spaces less, or as deep as the hyphens of a list. */
function depths({ indent, hyphen }: Line): number[] {
  const above = indent >= 2 ? [indent - 2] : [];
  return hyphen && indent === 0 ? [0] : above;
}

/** A day, and an id, that stand for one that only the writer knows. */
const placeholder = (key: string): string => (/^(?:date|on)$/.test(key) ? '2020-01-01' : 'x');

/** Keys that are lost above a line. */
export function* lostKeys(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  kind: FileKind,
): Generator<Lost> {
  const { all, named } = blocksOf(kind);
  const present = new Set(
    lines.slice(from, to).flatMap((text) => /^[a-z_]+(?=:)/.exec(text) ?? []),
  );
  for (let at = from; at < to; at += 1) {
    const line = lineOf(lines[at] ?? '');
    for (const depth of depths(line)) {
      const indent = ' '.repeat(depth);
      for (const block of all) {
        if (block.isTop !== (depth === 0) || !fits(block, line)) continue;
        if (block.isTop && present.has(block.key)) continue;
        const right = `${indent}${block.key}:`;
        yield { edit: { how: 'insert', at, line: right }, right };
      }
      if (!line.hyphen && depth > 0 && named.has(line.key)) {
        yield { edit: { how: 'insert', at, line: `${indent}x:` }, right: `${indent}…:` };
      }
    }
  }
}

/** First lines of items of a list that are lost above a line: likeliest first. */
export function lostHeads(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  kind: FileKind,
): Lost[] {
  const { all, order } = blocksOf(kind);
  const heads = new Set<string>();
  for (const { isList, keys } of all) {
    const [first] = isList && typeof keys !== 'string' ? keys : [];
    if (first !== undefined) heads.add(first);
  }
  const found: (Lost & { rank: number })[] = [];
  for (let at = from; at < to; at += 1) {
    const { indent, hyphen, key } = lineOf(lines[at] ?? '');
    if (hyphen || indent < 2 || key === '') continue;
    const item = `${' '.repeat(indent - 2)}- `;
    for (const head of heads) {
      const edit = { how: 'insert', at, line: `${item}${head}: ${placeholder(head)}` } as const;
      found.push({ edit, right: `${item}${head}: …`, rank: order.indexOf(key) });
    }
  }
  return found.sort((one, other) => one.rank - other.rank || one.edit.at - other.edit.at);
}
