import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { growRecord } from '../../../scripts/bench/grown/grow.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { tempFolder } from '../../harness/files.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';

/** Every file below a folder with its text. */
const textsOf = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length), readFileSync(path, 'utf8')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

it('a grown record has as many events as asked, nothing to complain of, and is the same each time', () => {
  const [one, other] = [join(tempFolder('grown'), 'content'), join(tempFolder('grown'), 'content')];
  for (const target of [one, other]) growRecord(frozenRecord(), target, 600);
  const { ledger, problems } = loadLedger(one);
  expect(problems).toEqual([]);
  expect(ledger?.articles).toHaveLength(600);
  expect(textsOf(other)).toEqual(textsOf(one));
});
