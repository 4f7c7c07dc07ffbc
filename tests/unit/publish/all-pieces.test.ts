import { describe, expect, it } from 'vitest';
import { fileCache } from '../../../src/publish/cache.ts';
import { joined } from '../../../src/publish/joined.ts';
import { allPieces } from '../../../src/publish/api/all-pieces.ts';
import { filesOf } from '../../../src/publish/registry.ts';
import { apiFiles } from '../../../src/publish/rooms/api.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { SITE } from '../../harness/feeds.ts';
import { tempFolder } from '../../harness/files.ts';
import { frozenLedger } from '../../harness/frozen-record.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const small = (): Ledger => {
  const { ledger } = loadLedger(tempRecord(SMALL_RECORD));
  if (!ledger) throw new Error('the small record has errors');
  return ledger;
};

describe('the whole record in one document', () => {
  it.each([
    ['a small record', small],
    ['the frozen record', frozenLedger],
  ])('is what the documents of its parts say, byte for byte: %s', async (_what, record) => {
    const ledger = record();
    const files = filesOf(ledger, SITE, fileCache(tempFolder('cache')), apiFiles);
    const contents = new Map<string, Buffer>();
    for (const { path, content } of files) contents.set(path, Buffer.from(await content()));
    const all = contents.get('api/v1/all.json');
    contents.delete('api/v1/all.json');
    const read = (path: string): Buffer => {
      const bytes = contents.get(path);
      if (!bytes) throw new Error(`there is no ${path}`);
      return bytes;
    };
    const pieces = allPieces({ ledger, site: SITE, lang: 'en' });
    expect(all?.equals(joined(pieces, read))).toBe(true);
  });
});
