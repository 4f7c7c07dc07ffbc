import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasBrowser, launch } from '../../../tests/harness/chromium.ts';
import type { BenchResult } from '../figures/results.ts';
import { readMoney } from './money.ts';
import { readSearch, writeSearch } from './search.ts';
import { serveCompressed } from './serve.ts';
import { readTimeline } from './timeline.ts';
import { visit } from './visit.ts';

/**
 * Measures what a reader on a phone feels of a built site: the home page, the timeline, the search and what became of
 * the money. `content` is the record that the search is made larger from; `home` is a folder to work in.
 */
export async function readSite(
  { content, out, home }: { content: string; out: string; home: string },
  events: number,
): Promise<BenchResult['reader']> {
  if (!hasBrowser) throw new Error('there is no browser on this machine');
  const search = join(home, 'search');
  rmSync(search, { recursive: true, force: true });
  mkdirSync(search, { recursive: true });
  const served = join(search, 'served');
  writeSearch(content, events, search, served);
  const site = await serveCompressed(out);
  const searched = await serveCompressed(served, out);
  const browser = await launch();
  try {
    const first = await visit({ browser, site }, '');
    const figures = [
      ...first.figures,
      ...(await readTimeline({ browser, site })),
      ...(await readMoney({ browser, site })),
      ...(await readSearch({ browser, site: searched })),
    ];
    const missing = [...site.missing, ...searched.missing];
    if (missing.length > 0) throw new Error(`not there: ${missing.join(', ')}`);
    const lost = figures.find(({ value }) => !Number.isFinite(value));
    if (lost) throw new Error(`no figure for ${lost.page}: ${lost.name}`);
    return { events, figures };
  } finally {
    await browser.close();
    site.close();
    searched.close();
    rmSync(search, { recursive: true, force: true });
  }
}
