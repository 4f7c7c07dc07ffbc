import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Random } from '../../scripts/bench/grown/random.ts';
import { checkout } from '../harness/checkout.ts';
import { buildSite } from '../harness/commands.ts';
import { hashes, tempFolder, writeFiles } from '../harness/files.ts';
import { SEED } from '../harness/seed.ts';
import { type Deeds, type EditedRecord, RECORD_DEEDS, unedited } from '../harness/random-edits.ts';

/** How many edits follow each other; `EDITS=1000` looks longer. */
const EDITS = Number(process.env['EDITS'] ?? 12);

/** How long one of them may take on a busy machine, in milliseconds. */
const A_MINUTE = 60_000;

const TEMPLATE = 'src/components/shared/layout/PageFoot.astro';

/** A record that is edited, and the settings that its site is built with. */
interface State extends EditedRecord {
  base: string;
  env: Record<string, string>;
  template: string;
}

/** What can be done to a record, to the settings and to the code. */
const DEEDS: Deeds<State> = {
  ...RECORD_DEEDS,
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
    let state: State = { ...unedited(), base: '/', env: {}, template: '' };
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
