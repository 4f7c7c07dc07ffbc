import { loadLedger } from '../../src/ledger/load.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import { noCache } from '../../src/publish/cache.ts';
import { filesOf } from '../../src/publish/registry.ts';
import { feedFiles } from '../../src/publish/rooms/feeds.ts';
import type { Files } from './files.ts';
import { tempRecord } from './record.ts';

export const SITE = { origin: 'https://example.org', base: '/atlas/' };

/** The ledger of a record without any problem. */
export function soundLedger(files: Files): Ledger {
  const { ledger, problems } = loadLedger(tempRecord(files));
  if (!ledger) throw new Error(problems.map(({ message }) => message).join('\n'));
  return ledger;
}

/** Every feed and list of feeds of a record, as published, by its path. */
export async function feedsOf(ledger: Ledger, site = SITE): Promise<Map<string, string>> {
  const made = filesOf(ledger, site, noCache, feedFiles, () => []).map(
    async ({ path, content }) => [path, String(await content())] as const,
  );
  return new Map(await Promise.all(made));
}
