import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { precompress } from '../../../scripts/precompress.ts';
import { NOTHING_BUILT } from '../../../src/publish/build-manifest.ts';
import { sha256 } from '../../../src/publish/checksums.ts';
import { DAMAGES } from '../../harness/damage.ts';
import { hashes, listFiles, tempFolder } from '../../harness/files.ts';
import { siteIn } from '../../harness/new-site.ts';

const TEXT = 'Nanjing announces a fund of ten billion yuan. '.repeat(60);
const SITE = {
  'index.html': `<main>${TEXT}</main>`,
  'short/index.html': '<main>short</main>',
  'data/articles.csv': TEXT,
  'data/atlas.sqlite': TEXT,
  'cards/a.png': TEXT,
  '_astro/Page.a1.css': TEXT.replaceAll('a', 'b'),
};
const FORMS = [
  '_astro/Page.a1.css.br',
  '_astro/Page.a1.css.gz',
  'data/articles.csv.br',
  'data/articles.csv.gz',
  'index.html.br',
  'index.html.gz',
];

/** A site in a new folder, compressed. */
async function compressed(from = '', last = NOTHING_BUILT, files: Record<string, string> = SITE) {
  const to = tempFolder('compressed');
  const site = siteIn(to, from, last);
  for (const [path, text] of Object.entries(files)) site.write(path, text);
  const outputs = { 'index.html': { key: '', hash: sha256(files['index.html'] ?? '') } };
  const made = await precompress({ site, last, outputs });
  return { to, made, last: { ...NOTHING_BUILT, outputs, compressed: made } };
}

describe('a site that is compressed beforehand', () => {
  it('has both forms beside every longer file of text, and nothing beside others', async () => {
    const { to, made } = await compressed();
    expect(Object.keys(made)).toEqual(FORMS);
    expect(listFiles(to)).toEqual([...Object.keys(SITE), ...FORMS].sort());
    for (const path of FORMS) {
      const bytes = readFileSync(join(to, path));
      const text = path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      expect(text.toString()).toBe(SITE[path.slice(0, -3) as keyof typeof SITE]);
      expect(made[path]?.hash).toBe(sha256(bytes));
    }
  });

  it('is the same bytes each time, and tells of no day and no system', async () => {
    const [one, other] = [await compressed(), await compressed()];
    expect(hashes(one.to)).toEqual(hashes(other.to));
    const head = readFileSync(join(one.to, 'index.html.gz')).subarray(0, 10);
    expect([...head.subarray(4, 8), head[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  it('takes over what the last build compressed of the same bytes, and gives what one from nothing gives', async () => {
    const first = await compressed();
    const edited = { ...SITE, 'data/articles.csv': `${TEXT}more` };
    const again = await compressed(first.to, first.last, edited);
    expect(hashes(again.to)).toEqual(hashes((await compressed('', NOTHING_BUILT, edited)).to));
    const isTaken = (path: string) =>
      statSync(join(again.to, path)).ino === statSync(join(first.to, path)).ino;
    expect(FORMS.filter(isTaken)).toEqual(FORMS.filter((path) => !path.startsWith('data')));
  });

  it.each(DAMAGES)('makes anew what is %s', async (_what, damage) => {
    const first = await compressed();
    const whole = hashes(first.to);
    damage(join(first.to, 'index.html.br'), join(first.to, 'data/articles.csv.br'));
    const again = await compressed(first.to, first.last);
    expect(hashes(again.to)).toEqual(whole);
  });

  it('leaves alone what no form makes shorter', async () => {
    const to = tempFolder('compressed');
    const noise = Array.from({ length: 200 }, (_, at) =>
      createHash('sha256').update(`${at}`).digest(),
    );
    writeFileSync(join(to, 'noise.txt'), Buffer.concat(noise));
    expect(await precompress({ site: siteIn(to), last: NOTHING_BUILT, outputs: {} })).toEqual({});
    expect(listFiles(to)).toEqual(['noise.txt']);
  });
});
