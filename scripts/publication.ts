import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadLedger } from '../src/ledger/load.ts';
import type { Ledger } from '../src/ledger/model.ts';
import { type Tracked, tracked } from '../src/ledger/reads/tracked.ts';
import { textReport } from '../src/problems/report/text.ts';
import { langOfLocale } from '../src/problems/locale.ts';
import { fileCache } from '../src/publish/cache.ts';
import type { Publication } from '../src/publish/publication.ts';
import { publicationOf } from '../src/publish/publication.ts';
import type { Beside } from '../src/publish/registry.ts';
import type { Lang } from '../src/site/lang.ts';
import { readSite, type Site } from '../src/site/site.ts';
import { type KeptReadings, readingsOf } from './kept-readings.ts';
import { CACHE, contentDir, outDir, recordDay } from './settings.ts';

/** The record, read and checked, and all that is published of it unless it has errors. */
export interface LoadedPublication {
  publication: Publication | undefined;
  /** The record that it is published from. */
  ledger: Ledger | undefined;
  /** What a facet of the record is today, where what is read of it is noted. */
  versionOf: Tracked['versionOf'];
  /** What was said of the record. */
  report: string;
  /** Keeps what was made of the record since it was read: its fingerprints, and what was asked for late. */
  keep: () => void;
}

/** A file of the last site; nothing where there is none that can be read. */
function lastFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(outDir(), path));
  } catch {
    return undefined;
  }
}

/** Reads and checks the record; what is wrong is printed. */
function readRecord(kept: KeptReadings, lang: Lang): Loaded & { report: string } {
  const loaded = loadLedger(contentDir(), { today: recordDay(), kept });
  const { problems, raw } = loaded;
  const report = problems.length > 0 ? textReport(problems, raw.textOf, lang) : '';
  process.stderr.write(report);
  return { ...loaded, report };
}

const published = (ledger: Ledger, site: Site, beside: Beside = {}): Publication =>
  publicationOf(ledger, site, fileCache(CACHE), { published: lastFile, ...beside });

/**
 * Reads and checks the record and gives all that is published from it; what is wrong is printed, and what
 * was read is kept. `beside`: gives what else there is to publish it with, when it is known to be sound.
 */
export function readPublication(beside?: () => Beside): LoadedPublication {
  const site = readSite(process.env);
  const kept = readingsOf(contentDir());
  const { ledger, report } = readRecord(kept, langOfLocale(process.env));
  kept.save();
  const read = ledger && tracked(ledger);
  const versionOf = read?.versionOf ?? (() => undefined);
  const publication = read && published(read.ledger, site, beside?.());
  return { publication, ledger: read?.ledger, versionOf, report, keep: kept.saveAll };
}

/**
 * The same, for whoever reads again and again and knows what was read before: nobody asks there what pages
 * read of the record.
 */
export function readShown(
  kept: KeptReadings,
  lang: Lang,
): Pick<LoadedPublication, 'publication'> & Pick<Loaded, 'problems' | 'raw'> {
  const site = readSite(process.env);
  const { ledger, problems, raw } = readRecord(kept, lang);
  return { publication: ledger && published(ledger, site), problems, raw };
}
