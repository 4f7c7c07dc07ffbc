import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadLedger } from '../src/ledger/load.ts';
import type { Ledger } from '../src/ledger/model.ts';
import { type Tracked, tracked } from '../src/ledger/reads/tracked.ts';
import { textReport } from '../src/problems/report/text.ts';
import { langOfLocale } from '../src/problems/wordings.ts';
import { fileCache } from '../src/publish/cache.ts';
import type { Publication } from '../src/publish/publication.ts';
import { publicationOf } from '../src/publish/publication.ts';
import { type Lang } from '../src/site/lang.ts';
import { readSite } from '../src/site/site.ts';
import { readingsOf } from './kept-readings.ts';
import { CACHE, contentDir, outDir, recordDay } from './settings.ts';

/** The record, read and checked, and all that is published of it unless it has errors. */
export interface LoadedPublication extends Pick<Loaded, 'problems' | 'raw'> {
  publication: Publication | undefined;
  /** The record that it is published from. */
  ledger: Ledger | undefined;
  /** What a facet of the record is today, where what is read of it is noted. */
  versionOf: Tracked['versionOf'];
  /** Keeps what was made of the record since it was read: its fingerprints, and what was asked for late. */
  keep: () => void;
}

/** A file of the last site; nothing where there is none that can be read. */
function published(path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(outDir(), path));
  } catch {
    return undefined;
  }
}

/**
 * Reads and checks the record and gives all that is published from it; what is wrong is printed.
 * `kept`: what was read before, by whoever reads more than once.
 */
export function readPublication(
  kept = readingsOf(contentDir()),
  lang: Lang = langOfLocale(process.env),
): LoadedPublication {
  const site = readSite(process.env);
  const { ledger, problems, raw } = loadLedger(contentDir(), { today: recordDay(), kept });
  kept.save();
  if (problems.length > 0) process.stderr.write(textReport(problems, raw.textOf, lang));
  const read = ledger && tracked(ledger);
  const publication = read && publicationOf(read.ledger, site, fileCache(CACHE), published);
  const versionOf = read?.versionOf ?? (() => undefined);
  return { publication, ledger: read?.ledger, versionOf, problems, raw, keep: kept.saveAll };
}
