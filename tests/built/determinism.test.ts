import { expect, it } from 'vitest';
import { checkout } from '../harness/checkout.ts';
import { buildSite } from '../harness/commands.ts';
import { hashes } from '../harness/files.ts';
import { BASE, frozenSite, SETTINGS } from '../harness/frozen-site.ts';

it('builds the same bytes in any folder, time zone and locale', async () => {
  // The site that all tests share was built in this folder, with what it keeps between builds, as
  // somebody in Shanghai would build it.
  const elsewhere = await buildSite({
    cwd: checkout('a folder with 空 spaces'),
    base: BASE,
    env: { ...SETTINGS, TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(elsewhere.code, elsewhere.stderr).toBe(0);
  const [one, other] = [hashes(frozenSite().dir), hashes(elsewhere.dir)];
  expect(Object.keys(one).length).toBeGreaterThan(300);
  expect(other).toEqual(one);
});
