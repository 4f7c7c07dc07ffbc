import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOfGrown } from '../../../scripts/bench/budget/counted.ts';
import { LAID_OUT_FOR, MOST_FILES } from '../../../scripts/bench/budget/files.ts';
import { growRecord } from '../../../scripts/bench/grown/grow.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { listFiles, tempFolder } from '../../harness/files.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';
import { MOST_OF_OTHERS } from '../../harness/others.ts';

/** Every text below a folder. */
const textsOf = (folder: string): [string, string][] =>
  listFiles(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

it('a grown record has as many events as asked, nothing to complain of, and is the same each time', () => {
  const [one, other] = [join(tempFolder('grown'), 'content'), join(tempFolder('grown'), 'content')];
  for (const target of [one, other]) growRecord(frozenRecord(), target, 600);
  const { ledger, problems } = loadLedger(one);
  expect(problems).toEqual([]);
  expect(ledger?.articles).toHaveLength(600);
  expect(textsOf(other)).toEqual(textsOf(one));
});

/** What is left for what the site does not have yet. */
const SPARE = 300;

it('a record grown to the size that the site is laid out for has no more files than common hosts take', () => {
  const site = { origin: 'https://example.org', base: '/' };
  const files = filesOfGrown(frozenRecord(), site, LAID_OUT_FOR.events);
  // Four an event, and three a place, fund, partner and chain.
  expect(files).toBeGreaterThan(4 * LAID_OUT_FOR.events + 3 * LAID_OUT_FOR.things);
  expect(files + MOST_OF_OTHERS).toBeLessThanOrEqual(MOST_FILES - SPARE);
});
