import { describe, expect, it } from 'vitest';
import type { Thing } from '../../../src/ledger/model.ts';
import {
  hadArticlesPage,
  hadOwnFiles,
  hasArticlesPage,
  hasOwnFiles,
} from '../../../src/views/shared/own-files.ts';
import { articleList } from '../../../src/views/shared/lists.ts';
import { article, contextOf, ledgerOf } from '../ledger/small.ts';

/** An article in which a partner takes part. */
const withPartner = (text: unknown): string =>
  String(text).replace(/\nsources:/, '\npartners:\n  - {id: river-capital, role: host}\nsources:');

/** The ledger of so many events in Nanjing that came in before feeds were fewer, and so many since. */
function recordOf(then: number, since: number) {
  const events = Array.from({ length: then + since }, (_, at) => {
    const day = `2018-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + Math.floor(at / 12)).padStart(2, '0')}`;
    const fund = { fund: 'a-fund', amount: `${at + 1} million CNY` };
    const files = article(day, `e${at}`, fund);
    return Object.entries(files).map(([path, text]): [string, string] => [
      path,
      path.startsWith('articles/') && at >= then
        ? withPartner(text).replace('added: 2026-11-24', 'added: 2026-12-24')
        : withPartner(text),
    ]);
  });
  return ledgerOf({
    'partners/river-capital.md': `---
names: {en: River Capital}
kind: investment-firm
added: 2026-12-01
---
`,
    'funds/a-fund.md': `---
names: {en: A fund}
places: [nanjing]
kind: investment-fund
money: public
focus: blockchain
added: 2026-12-01
---
`,
    ...Object.fromEntries(events.flat()),
  });
}

function thingOf(ledger: ReturnType<typeof recordOf>, id: string): Thing {
  const thing = ledger.thing(id);
  if (!thing) throw new Error(`${id} is not there`);
  return thing;
}

describe('a feed of its own', () => {
  it.each([
    // A partner keeps what it had by its third event, and gets one with its sixteenth.
    ['river-capital', 2, 13, false],
    ['river-capital', 2, 14, true],
    ['river-capital', 0, 15, false],
    ['river-capital', 3, 0, true],
    // All else gets one with its third, whenever that comes in.
    ['nanjing', 0, 2, false],
    ['nanjing', 2, 1, true],
    ['a-fund', 0, 2, false],
    ['a-fund', 0, 3, true],
    ['a-fund', 2, 1, true],
  ])('of %s with %i events then and %i since: %s', (id, then, since, has) => {
    expect(hasOwnFiles(thingOf(recordOf(then, since), id))).toBe(has);
  });

  it('is led on from where every thing of those days had one, and nowhere else', () => {
    const ledger = recordOf(2, 0);
    expect(hadOwnFiles(thingOf(ledger, 'nanjing'))).toBe(true);
    expect(hadOwnFiles(thingOf(ledger, 'a-fund'))).toBe(false);
    expect(hadOwnFiles(thingOf(recordOf(3, 0), 'nanjing'))).toBe(false);
  });
});

describe('the page of all events of a thing', () => {
  it.each([
    [5, 0, false, false],
    [6, 0, false, true],
    [5, 45, false, false],
    [50, 0, false, true],
    [51, 0, true, false],
    [0, 51, true, false],
  ])('with %i events then and %i since: there %s, gone %s', (then, since, has, had) => {
    const nanjing = thingOf(recordOf(then, since), 'nanjing');
    expect([hasArticlesPage(nanjing), hadArticlesPage(nanjing)]).toEqual([has, had]);
  });

  it('is led to only where the thing’s own page cannot hold them, the first few open', () => {
    const list = (events: number) => {
      const ledger = recordOf(0, events);
      const { items, total, open, all } = articleList(
        contextOf(ledger),
        thingOf(ledger, 'nanjing'),
      );
      return [items.length, total, open, all];
    };
    expect(list(5)).toEqual([5, 5, undefined, undefined]);
    expect(list(6)).toEqual([6, 6, 5, undefined]);
    expect(list(50)).toEqual([50, 50, 5, undefined]);
    expect(list(51)).toEqual([5, 51, undefined, '/cities/nanjing/articles/']);
  });
});
