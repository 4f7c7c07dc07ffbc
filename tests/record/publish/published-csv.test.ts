import { describe, expect, it } from 'vitest';
import { noCache } from '../../../src/publish/cache.ts';
import { filesOf } from '../../../src/publish/registry.ts';
import { publishedRankingFiles } from '../../../src/publish/rooms/published-ranking.ts';
import { frozenContext, frozenLedger } from '../../harness/frozen-record.ts';

const { ledger, site } = frozenContext();
const files = new Map(
  filesOf(ledger, site, noCache, publishedRankingFiles, () => []).map((file) => [
    file.path,
    file.content,
  ]),
);
const text = async (path: string) => String(await files.get(path)?.());

describe('published rankings as CSV', () => {
  it('is a file for every index and every edition', () => {
    const { indexes } = frozenLedger();
    const wanted = indexes.flatMap(({ id, editions }) => [
      `rankings/${id}/rows.csv`,
      ...editions.map((edition) => `rankings/${id}/${edition.id}/rows.csv`),
    ]);
    expect([...files.keys()].sort()).toEqual(wanted.sort());
  });

  it('has rank, move, names and scores; a blank where nothing is known', async () => {
    const lines = (await text('rankings/ccid/4/rows.csv')).split('\r\n');
    expect([lines[0], ...lines.filter((line) => /nebulas|bitcoin,|komodo/.test(line))])
      .toMatchInlineSnapshot(`
      [
        "rank,move,id,name_en,name_zh,total,technology,applicability,innovation,note",
        "3,6,komodo,Komodo,科莫多,111.3,,,,",
        "4,-1,nebulas,Nebulas,星云链,,,,,",
        "10,6,bitcoin,Bitcoin,比特币,101.7,49.0,,40.3,",
      ]
    `);
  });

  it('of an index is every row of every edition, the earliest first', async () => {
    const lines = (await text('rankings/ccid/rows.csv')).trim().split('\r\n');
    expect(lines).toHaveLength(285);
    expect(lines[0]).toBe('edition,released,complete,rank,id,name_en,name_zh,total');
    expect(lines[1]).toMatch(/^1,2018-05-17,true,1,ethereum,Ethereum,/);
    expect(lines.at(-1)).toMatch(/^24,2021-06-10,false,3,iost,/);
  });
});
