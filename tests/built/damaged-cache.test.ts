import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkout } from '../harness/checkout.ts';
import { buildSite } from '../harness/commands.ts';
import { DAMAGES } from '../harness/damage.ts';
import { hashes, listFiles, tempFolder } from '../harness/files.ts';
import { tempRecord } from '../harness/record.ts';

/** Rooms of what is kept whose files differ in nothing but their place: they can be damaged one by one. */
const ROOMS = ['pictures', 'search-lots', 'search-shards'];

it('publishes the same bytes, without a word, whatever became of what the last build kept', async () => {
  const cwd = checkout('damaged');
  const kept = join(cwd, '.cache/kept');
  const content = tempRecord();
  const out = join(tempFolder('damaged'), 'dist');
  const whole = await buildSite({ cwd, content, out });
  expect(whole.code, whole.stderr).toBe(0);
  const site = hashes(out);

  const damages = DAMAGES.filter(([what]) => !what.includes('place of its folder'));
  let damaged = 0;
  for (const room of [...ROOMS, 'manifests', '.']) {
    const at = join(kept, room);
    const files =
      room === '.' ? readdirSync(at).filter((name) => /ndjson$/.test(name)) : listFiles(at);
    files.forEach((file, number) => {
      const [, damage] = damages[number % damages.length] ?? [];
      const other = files[(number + damages.length) % files.length] ?? file;
      if (other === file && /another$/.test(damages[number % damages.length]?.[0] ?? '')) return;
      damage?.(join(at, file), join(at, other));
      damaged += 1;
    });
  }
  expect(damaged).toBeGreaterThan(2 * damages.length);
  // What pages are made with is one whole: it is made anew whatever becomes of a part of it.
  const bundles = join(cwd, '.cache/bundles');
  const parts = listFiles(bundles);
  damages.forEach(([, damage], number) => {
    const [file = '', other = ''] = parts.slice(2 * number);
    damage(join(bundles, file), join(bundles, other));
  });

  const again = await buildSite({ cwd, content, out });
  expect([again.code, again.stderr]).toEqual([0, whole.stderr]);
  expect(hashes(out)).toEqual(site);
});
