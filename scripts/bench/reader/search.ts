import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadLedger } from '../../../src/ledger/load.ts';
import { fileCache } from '../../../src/publish/cache.ts';
import { filesOf } from '../../../src/publish/registry.ts';
import { searchFiles } from '../../../src/publish/rooms/search.ts';
import { readSite } from '../../../src/site/site.ts';
import type { Page } from '../../../tests/harness/chromium.ts';
import type { ReaderFigure } from '../figures/results.ts';
import { percentile95 } from '../figures/statistics.ts';
import { copyRecord } from '../record/copies.ts';
import { varied } from '../record/words.ts';
import { type Reader, visit } from './visit.ts';

/*
 * The search on a phone. What an index weighs hangs on how many words there are: it is made of copies of the record
 * whose texts differ as those of so many real events would.
 */

/** Queries of every kind; each is asked this often, its files loaded before. */
const QUERIES =
  'nanjing|南京|nj|區塊鏈|token economy|10 billion|Zhonguancun|blockchain fund 2018|产业联盟|baba dede'.split(
    '|',
  );
const ROUNDS = 5;

/** Writes the files of the search of so many events to `served`; `work` is a new folder for what it takes. */
export function writeSearch(content: string, events: number, work: string, served: string): void {
  const record = join(work, 'content');
  copyRecord(content, record, events, varied);
  const { ledger } = loadLedger(record);
  if (!ledger) throw new Error('the copied record has errors');
  const cache = fileCache(join(work, 'cache'));
  for (const file of filesOf(ledger, readSite({}), cache, searchFiles, () => [])) {
    mkdirSync(dirname(join(served, file.path)), { recursive: true });
    writeFileSync(join(served, file.path), file.content() as string);
  }
}

/** Asks one query; gives the milliseconds from the key to the last change of the page. */
const ask = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const root = document.querySelector<HTMLElement>('[data-search]');
    const box = root?.querySelector('input');
    if (!root || !box) throw new Error('no search');
    box.value = text;
    const began = performance.now();
    const finished = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (root.dataset['searchDone'] === undefined) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { attributes: true });
    });
    box.form?.requestSubmit();
    await finished;
    return performance.now() - began;
  }, query);

/** Measures the search of a site whose search files are those of `writeSearch`. */
export async function readSearch(reader: Reader): Promise<ReaderFigure[]> {
  const done = (page: Page) => page.locator('[data-search-done]').waitFor({ state: 'attached' });
  const shown = '[data-search-shown]';
  const names = await visit(reader, 'search/?q=Nanjing', done, shown);
  await names.page.context().close();
  const texts = await visit(reader, 'search/?q=token%20economy', done, shown);
  const whole = reader.site.sent;
  for (const query of QUERIES) await ask(texts.page, query);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) times.push(await ask(texts.page, query));
  }
  await texts.page.context().close();
  const named = (figures: readonly ReaderFigure[], what: string): ReaderFigure[] =>
    figures.map((figure) => ({ ...figure, name: `${what}: ${figure.name}` }));
  return [
    ...named(names.figures, 'a name'),
    ...named(texts.figures, 'full text'),
    {
      page: '/search/',
      name: 'full text: with all hits of the page and its filters, compressed',
      value: whole,
      unit: 'bytes',
    },
    { page: '/search/', name: 'a query, 95th percentile', value: percentile95(times), unit: 'ms' },
  ];
}
