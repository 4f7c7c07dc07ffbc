import type { Random } from '../../scripts/bench/grown/random.ts';
import { WIDE_RECORD } from './wide-record.ts';

/** A record that is edited. */
export interface EditedRecord {
  files: Map<string, string>;
  /** How many events have been written: names and titles are told apart by it. */
  written: number;
}

/** What can be done to something that is edited; it does nothing where it cannot. */
export type Deeds<S> = Record<string, (state: S, random: Random) => void>;

/** A record to begin with, and one to go on with that shares nothing with the one before. */
export const unedited = (): EditedRecord => ({
  files: new Map(Object.entries(WIDE_RECORD as Record<string, string>)),
  written: 0,
});

const BASE_FILES = new Set<string>(Object.keys(WIDE_RECORD));

const eventsOf = ({ files }: EditedRecord): string[] =>
  [...files.keys()].filter((path) => path.startsWith('articles/') && !path.endsWith('.zh.md'));

const pad = (number: number): string => `${number}`.padStart(2, '0');

/** An event of Nanjing on some day, about the fund if so wished. */
function eventFile(state: EditedRecord, random: Random, isOfFund: boolean): [string, string] {
  state.written += 1;
  const date = `20${pad(15 + random.below(11))}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`;
  const slug = `${date}-event-${state.written}`;
  const claim = `claims:
  - fund: river-fund
    amount: ${1 + random.below(9)} billion CNY
    stage: announced
    sources: [gazette]
`;
  const text = `---
title: Nanjing does its ${state.written}. thing
date: ${date}
kind: ${isOfFund ? 'fund' : 'pilot'}
places: [nanjing]
${isOfFund ? claim : ''}sources:
  - id: gazette
    title: Thing ${state.written} by the river
    publisher: gazette
    url: https://example.org/thing-${state.written}
    published: ${date}
    language: en
    form: report
added: 2026-11-24
---
[[nanjing]] did thing ${state.written}. [@gazette]
`;
  return [`articles/${date.slice(0, 4)}/${slug}.md`, text];
}

/** Puts something into a file in the place of what a pattern finds; what is not found stays. */
function rewrite({ files }: EditedRecord, path: string, found: RegExp, by: string): void {
  files.set(path, (files.get(path) ?? '').replace(found, by));
}

/** What editors do to a record. */
export const RECORD_DEEDS: Deeds<EditedRecord> = {
  'an event is added': (state, random) => {
    state.files.set(...eventFile(state, random, false));
  },
  'an event tells of the fund': (state, random) => {
    state.files.set(...eventFile(state, random, true));
  },
  'a text is edited': (state, random) => {
    const path = random.of(eventsOf(state));
    state.files.set(
      path,
      `${state.files.get(path) ?? ''}\nIt went on for ${random.below(99)} days.\n`,
    );
  },
  'a text is translated': (state, random) => {
    const path = random.of(eventsOf(state)).replace('.md', '.zh.md');
    state.files.set(
      path,
      `---\ntitle: 南京的第${random.below(99)}件事\n---\n[[nanjing]]做了这件事。[@gazette]\n`,
    );
  },
  'an event goes': (state, random) => {
    const own = eventsOf(state).filter((path) => !BASE_FILES.has(path));
    if (own.length === 0) return;
    const path = random.of(own);
    state.files.delete(path);
    state.files.delete(path.replace('.md', '.zh.md'));
  },
  'an event gets another id': (state, random) => {
    const own = eventsOf(state).filter((path) => !BASE_FILES.has(path));
    if (own.length === 0) return;
    const path = random.of(own);
    const id = path.replace(/^.*\/|\.md$/g, '');
    const text = state.files.get(path) ?? '';
    const moved = text.includes('formerly:')
      ? text.replace('formerly: [', `formerly: [${id}, `)
      : text.replace('\nadded:', `\nformerly: [${id}]\nadded:`);
    state.files.delete(path);
    state.files.set(path.replace('.md', '-moved.md'), moved);
    const zh = state.files.get(path.replace('.md', '.zh.md'));
    state.files.delete(path.replace('.md', '.zh.md'));
    if (zh !== undefined) state.files.set(path.replace('.md', '-moved.zh.md'), zh);
  },
  'a place is called something else besides': (state, random) => {
    const path = 'cities/nanjing.md';
    const text = (state.files.get(path) ?? '').replace(/\naliases:.*/, '');
    const alias = `\naliases: [Capital ${random.below(99)}]`;
    state.files.set(path, text.replace('\nadded:', `${alias}\nadded:`));
  },
  'a partner gets another name': (state, random) => {
    const path = 'partners/river-capital.md';
    const text = state.files.get(path) ?? '';
    state.files.set(path, text.replace(/en: [^,]+,/, `en: River Capital ${random.below(99)},`));
  },
  'a rate is corrected': (state, random) => {
    const rate = `${6 + random.below(2)}.${pad(random.below(99))}00`;
    rewrite(state, 'rates/usd-monthly.csv', /CNY,[\d.]+/, `CNY,${rate}`);
  },
  'a city gets another parent': (state, random) => {
    const [path, line] = ['cities/suzhou.md', /\nparent: .*/];
    rewrite(state, path, line, `\nparent: ${random.of(['jiangsu', 'nanjing'])}`);
    rewrite(
      state,
      path,
      /\nlevel: .*/,
      `\nlevel: ${random.of(['district', 'prefecture-level-city'])}`,
    );
  },
  'a publisher is of another kind': (state, random) => {
    const kind = random.of(['government', 'newspaper', 'trade-site', 'blog-or-forum']);
    rewrite(state, 'publishers/gazette.md', /\nkind: .*/, `\nkind: ${kind}`);
  },
  'a chain is called something else': (state, random) => {
    rewrite(state, 'chains/river-chain.md', /en: [^,]+,/, `en: River Chain ${random.below(9)},`);
  },
  'an edition has another rank': (state, random) => {
    rewrite(state, 'rankings/river-index/1.md', /rank: \d+/, `rank: ${1 + random.below(9)}`);
  },
  'an event is in doubt': (state, random) => {
    const grade = random.of(['difference', 'contradiction']);
    const doubt = `conflicts:
  - id: how-much
    grade: ${grade}
    of: [river-fund]
    about: how much
    text: One page has ${random.below(99)}.
    sources: [gazette]
`;
    const path = 'articles/2018/2018-07-23-river-fund.md';
    rewrite(state, path, /conflicts:\n(?: .*\n)+/, '');
    rewrite(state, path, /\nadded:/, `\n${doubt}added:`);
  },
  'an event is corrected': (state, random) => {
    const day = `2026-11-${pad(25 + random.below(4))}`;
    rewrite(state, random.of(eventsOf(state)), /\nadded: .*/, `\nadded: ${day}`);
  },
  'the fund gets a text': (state, random) => {
    const path = 'funds/river-fund.md';
    const text = (state.files.get(path) ?? '').replace(/\n---\n[^]*$/, '\n---\n');
    state.files.set(path, `${text}The fund has ${random.below(99)} boats.\n`);
  },
};
