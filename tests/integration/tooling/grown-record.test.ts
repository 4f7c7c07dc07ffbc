import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { growRecord } from '../../../scripts/bench/grown/grow.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { listFiles, tempFolder } from '../../harness/files.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';

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
