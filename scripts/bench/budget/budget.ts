import { loadLedger } from '../../../src/ledger/load.ts';
import { filesBelow } from '../../../src/publish/checksums.ts';
import { readSite } from '../../../src/site/site.ts';
import { canGrow, filesOfGrown, ofOthers } from './counted.ts';
import { filesAt, LAID_OUT_FOR, MOST_FILES } from './files.ts';
import { at95, weigh, weightOfAll } from './weight.ts';

/** The pages whose weight is told beside that of articles. */
const PAGES = ['', 'articles/', 'cities/', 'funds/', 'partners/', 'changes/', 'money/', 'todo/'];

/** What a site holds and weighs: what is told, and a number or bytes of gzip. */
export type Budget = readonly (readonly [name: string, figure: number])[];

/**
 * How many files a built site of a record would have at the size that it is laid out for, by what it has
 * on average and by a record that is grown to it, and what its pages weigh. `content`: the folder of the record; `dir`: that of its site.
 */
export function budgetOf(content: string, dir: string): Budget {
  const { ledger } = loadLedger(content);
  if (!ledger) throw new Error(`the record in ${content} has errors`);
  const paths = filesBelow(dir);
  const site = readSite(process.env);
  const { events, things } = LAID_OUT_FOR;
  const weights = ledger.articles.map(({ id }) => weigh(dir, site.base, `articles/${id}/`));
  return [
    [
      `files at ${events} events, ${things} things (at most ${MOST_FILES})`,
      filesAt(paths, ledger, site, LAID_OUT_FOR),
    ],
    ...(canGrow(ledger.articles.length, events)
      ? [
          [
            `files of the record grown to ${events} events (at most ${MOST_FILES})`,
            filesOfGrown(content, site, events) + ofOthers(paths, ledger, site),
          ] as const,
        ]
      : []),
    ['HTML and CSS of an article, 95 in 100 are lighter', at95(weights.map(weightOfAll))],
    ...PAGES.map((page) => [`HTML of /${page}`, weigh(dir, site.base, page).html] as const),
  ];
}
