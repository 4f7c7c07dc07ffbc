import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Random } from '../../scripts/bench/grown/random.ts';
import { checkout } from '../harness/checkout.ts';
import { buildSite } from '../harness/commands.ts';
import { hashes, tempFolder, writeFiles } from '../harness/files.ts';
import { SMALL_RECORD } from '../harness/record.ts';

/** How many edits follow each other; `EDITS=1000` looks longer. */
const EDITS = Number(process.env['EDITS'] ?? 12);

/** How long one of them may take on a busy machine, in milliseconds. */
const A_MINUTE = 60_000;

/** The first number that chance draws from; `SEED` looks elsewhere. */
const SEED = Number(process.env['SEED'] ?? 20181128);

const TEMPLATE = 'src/components/shared/layout/PageFoot.astro';

/** A record that is edited, and the settings that its site is built with. */
interface State {
  files: Map<string, string>;
  /** How many events have been written: names and titles are told apart by it. */
  written: number;
  base: string;
  env: Record<string, string>;
  template: string;
}

const BASE_FILES = new Set<string>(Object.keys(SMALL_RECORD));

const eventsOf = ({ files }: State): string[] =>
  [...files.keys()].filter((path) => path.startsWith('articles/') && !path.endsWith('.zh.md'));

const pad = (number: number): string => `${number}`.padStart(2, '0');

/** An event of Nanjing on some day, about the fund if so wished. */
function eventFile(state: State, random: Random, isOfFund: boolean): [string, string] {
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

/** What can be done to a record and its settings. Each gives what it did, or nothing where it could not. */
const DEEDS: Record<string, (state: State, random: Random) => void> = {
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
  'the fund gets a text': (state, random) => {
    const path = 'funds/river-fund.md';
    const text = (state.files.get(path) ?? '').replace(/\n---\n[^]*$/, '\n---\n');
    state.files.set(path, `${text}The fund has ${random.below(99)} boats.\n`);
  },
  'the site moves': (state, random) => {
    state.base = random.of(['/', '/atlas/', '/a/b/']);
  },
  'the site has another address': (state, random) => {
    state.env = random.of<Record<string, string>>([
      {},
      { SITE_URL: 'https://atlas.example' },
      { SITE_URL: 'https://atlas.example', CONTACT: 'mail@atlas.example' },
    ]);
  },
  'a template is edited': (state, random) => {
    state.template = `<!-- ${random.below(99)} -->`;
  },
  'nothing changes': () => undefined,
};

/** The edits that take longest are drawn less often. */
const RARE = new Set(['a template is edited', 'the site moves', 'the site has another address']);

it(
  `after each of ${EDITS} edits a build beside the last site is, byte for byte, one from nothing`,
  async () => {
    const cwd = checkout('edited');
    const content = join(tempFolder('edited'), 'content');
    const out = join(tempFolder('edited'), 'dist');
    const random = new Random(SEED);
    const template = readFileSync(join(cwd, TEMPLATE), 'utf8');
    let state: State = {
      files: new Map(Object.entries(SMALL_RECORD)),
      ...{ written: 0, base: '/', env: {}, template: '' },
    };
    const done: string[] = [];

    const put = ({ files, template: added }: State) => {
      rmSync(content, { recursive: true, force: true });
      writeFiles(content, Object.fromEntries(files));
      writeFileSync(join(cwd, TEMPLATE), template.replace('</footer>', `${added}</footer>`));
    };
    const build = (to: string, { base, env }: State) =>
      buildSite({ cwd, content, out: to, base, env: { SITE_URL: '', CONTACT: '', ...env } });

    for (let turn = 0; turn < EDITS; turn += 1) {
      const names = Object.keys(DEEDS).filter((name) => !RARE.has(name) || random.below(4) === 0);
      const name = random.of(names);
      const next = { ...state, files: new Map(state.files) };
      DEEDS[name]?.(next, random);
      put(next);
      const beside = await build(out, next);
      const fresh = join(tempFolder('fresh'), 'dist');
      const clean = await build(fresh, next);
      const told = `${turn}: ${name}, after ${done.slice(-3).join('; ')}`;
      expect([told, beside.code], beside.stderr + clean.stderr).toEqual([told, clean.code]);
      done.push(name);
      if (clean.code !== 0) continue;
      expect({ told, ...hashes(out) }).toEqual({ told, ...hashes(fresh) });
      rmSync(fresh, { recursive: true, force: true });
      state = next;
    }
  },
  EDITS * A_MINUTE,
);
