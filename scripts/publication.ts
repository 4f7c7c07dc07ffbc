import { loadLedger } from '../src/ledger/load.ts';
import { textReport } from '../src/problems/report/text.ts';
import { langOfLocale } from '../src/problems/wordings.ts';
import { fileCache } from '../src/publish/cache.ts';
import type { Publication } from '../src/publish/publication.ts';
import { publicationOf } from '../src/publish/publication.ts';
import { readSite } from '../src/site/site.ts';
import { readingsOf } from './kept-readings.ts';
import { CACHE, contentDir, recordDay } from './settings.ts';

/**
 * Reads and checks the record and gives all that is published from it, or nothing where the record
 * has errors; what is wrong is printed either way.
 */
export function loadPublication(): Publication | undefined {
  const site = readSite(process.env);
  const kept = readingsOf(contentDir());
  const { ledger, problems, raw } = loadLedger(contentDir(), { today: recordDay(), kept });
  kept.save();
  const lang = langOfLocale(process.env);
  if (problems.length > 0) process.stderr.write(textReport(problems, raw.textOf, lang));
  return ledger && publicationOf(ledger, site, fileCache(CACHE));
}
