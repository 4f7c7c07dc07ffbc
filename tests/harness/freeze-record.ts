import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from './files.ts';
import { FROZEN } from './frozen-record.ts';
import { ROOT } from './paths.ts';

/*
 * Packs `content/`, or the folder that is named, into the fixture of the record: only where a change of
 * the schema made the frozen one unreadable. What tests say of it is then read again, too.
 */
const folder = process.argv[2] ?? join(ROOT, 'content');
const lines = listFiles(folder)
  .sort()
  .map((path) => `${JSON.stringify([path, readFileSync(join(folder, path), 'utf8')])}\n`);
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
writeFileSync(FROZEN, brotliCompressSync(lines.join(''), { params }));
