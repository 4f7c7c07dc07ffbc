import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuildManifest } from '../src/publish/build-manifest.ts';
import { hashOfFile, sha256 } from '../src/publish/checksums.ts';
import type { NewSite } from '../src/publish/new-site.ts';

/** Endings of files of text: what else there is, is compressed as it stands. */
const TEXTS = new Set(
  [
    'html',
    'css',
    'js',
    'svg',
    'json',
    'xml',
    'opml',
    'md',
    'csv',
    'jsonl',
    'txt',
    'webmanifest',
  ].map((ending) => `.${ending}`),
);

/** What is shorter goes into one packet as it is. */
const LEAST_BYTES = 1024;

/** How many files are compressed at once: as many as Node has threads for it. */
const AT_ONCE = 4;

/** One step below the best, which takes more than twice as long for two bytes in a hundred. */
const BROTLI_QUALITY = 10;

/** The byte of gzip’s header that tells the system it was written on, and that for none. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;

const [inBrotli, inGzip] = [promisify(brotliCompress), promisify(gzip)];

/** The compressed forms by the ending of their files. */
const FORMS: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    inBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: async (bytes) => {
    const packed = await inGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
    packed.writeUInt8(NO_SYSTEM, SYSTEM_BYTE);
    return packed;
  },
};

type Files = BuildManifest['outputs'];

/** Where a site is being made, and what there was before. */
export interface Compressing {
  site: NewSite;
  last: BuildManifest;
  /** What the build made or took over. */
  outputs: Files;
}

/**
 * Writes beside every file of text what servers may send of it at once: in Brotli and in gzip, the same
 * bytes on every machine. What the last build compressed of the same bytes is taken over. Gives all
 * that is there.
 */
export async function precompress({ site, last, outputs }: Compressing): Promise<Files> {
  const { to } = site;
  const made: Files = {};
  const compress = async (file: string): Promise<void> => {
    const source = join(to, file);
    const key = outputs[file]?.hash ?? hashOfFile(source) ?? '';
    let bytes: Buffer | undefined;
    for (const [ending, pack] of Object.entries(FORMS)) {
      const path = `${file}.${ending}`;
      const known = last.compressed?.[path];
      if (known?.key === key && site.take(path, known.hash)) {
        made[path] = known;
        continue;
      }
      bytes ??= readFileSync(source);
      if (bytes.length < LEAST_BYTES) return;
      const packed = await pack(bytes);
      if (packed.length >= bytes.length) continue;
      site.write(path, packed);
      made[path] = { key, hash: sha256(packed) };
    }
  };
  // The spare folder may still hold what is no longer of the site.
  const left = site
    .files()
    .filter((file) => TEXTS.has(extname(file)))
    .reverse();
  const worker = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) await compress(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));
}
