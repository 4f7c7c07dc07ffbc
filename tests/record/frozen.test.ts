import { expect, it } from 'vitest';
import { filesOf, pagesOf } from '../../src/publish/registry.ts';
import { deepFreeze } from '../harness/freeze.ts';
import { frozenContext } from '../harness/frozen-record.ts';

it('the record makes every page and every file when nothing of it can be changed', async () => {
  const { ledger, site } = frozenContext();
  deepFreeze(ledger);
  for (const { view } of pagesOf(ledger, site)) expect(view()).toBeDefined();
  for (const { path, content } of filesOf(ledger, site)) {
    // Images take a minute, and read no more of the record than the pages that show them.
    if (!path.endsWith('.png')) expect(await content()).toBeDefined();
  }
});
