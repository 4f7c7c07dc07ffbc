import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { loadLedger } from '../../src/ledger/load.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { Context } from '../../src/views/shared/context.ts';
import { ROOT } from './paths.ts';

/**
 * The record as it stood on 28 November 2026, one file a line: what a test says of Nanjing's fund must
 * not turn false when somebody adds to the record. `freeze-record.ts` makes it anew.
 */
export const FROZEN = join(ROOT, 'tests', 'fixtures', 'record-2026-11-28.ndjson.br');

let folder: string | undefined;

/** The folder of the frozen record, called `content`; it is not to be written to. */
export function frozenRecord(): string {
  return (folder ??= thaw());
}

/** Unpacked once, under a hash of its bytes; whole or not at all, whoever else does so. */
function thaw(): string {
  const packed = readFileSync(FROZEN);
  const home = join(
    ROOT,
    'tests',
    'node_modules',
    '.cache',
    `record-${hash('sha256', packed).slice(0, 16)}`,
  );
  const content = join(home, 'content');
  if (existsSync(content)) return content;
  const fresh = join(
    home,
    `${process.pid}-${hash('sha256', String(process.hrtime())).slice(0, 8)}`,
  );
  for (const line of brotliDecompressSync(packed).toString().trimEnd().split('\n')) {
    const [path, text] = JSON.parse(line) as [path: string, text: string];
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text);
  }
  try {
    renameSync(fresh, content);
  } catch (error) {
    if (!existsSync(content)) throw error;
  }
  return content;
}

let loaded: Ledger | undefined;

/** The frozen record, loaded once. */
export function frozenLedger(): Ledger {
  loaded ??= loadLedger(frozenRecord()).ledger;
  if (!loaded) throw new Error('the frozen record has errors: bring it to the schema as it is now');
  return loaded;
}

/** What views of the frozen record are made from. */
export function frozenContext(lang: Lang = 'en'): Context {
  return { ledger: frozenLedger(), site: { origin: 'https://example.org', base: '/' }, lang };
}
