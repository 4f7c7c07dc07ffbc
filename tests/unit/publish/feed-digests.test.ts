import { expect, it } from 'vitest';
import { publicationOf } from '../../../src/publish/publication.ts';
import { SITE, soundLedger } from '../../harness/feeds.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

/** The digest of what each feed is written from, by its path. */
function digests(text: string): Map<string, string> {
  const { files } = publicationOf(soundLedger({ ...SMALL_RECORD, [ARTICLE]: text }), SITE);
  const feeds = files.filter(({ path }) => /(?:rss|atom)\.xml$|feed\.json$/.test(path));
  return new Map(feeds.map(({ path, source }) => [path, source().digest]));
}

it('a feed is another when the end of a text that it tells whole is another', () => {
  const before = digests(`${SMALL_RECORD[ARTICLE]}\nIt began.\n\nIt ended.\n`);
  const after = digests(`${SMALL_RECORD[ARTICLE]}\nIt began.\n\nIt went on.\n`);
  const changed = [...before].filter(([path, digest]) => after.get(path) !== digest);
  const paths = changed.map(([path]) => path);
  for (const path of ['rss.xml', 'atom.xml', 'feed.json', 'zh/rss.xml', 'kinds/fund/rss.xml'])
    expect(paths).toContain(path);
  expect(paths).not.toContain('changes/rss.xml');
});
