import { describe, expect, it } from 'vitest';
import type { Claim, Edition, Ledger, Place } from '../../../src/ledger/model.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { filesOf } from '../../../src/publish/files.ts';
import { pagesOf } from '../../../src/publish/pages.ts';
import { deepFreeze } from '../../harness/freeze.ts';
import { tempRecord } from '../../harness/record.ts';

const SITE = { origin: 'https://example.org', base: '/atlas/' };

function smallLedger(): Ledger {
  const { ledger } = loadLedger(tempRecord());
  if (!ledger) throw new Error('the small record has errors');
  return deepFreeze(ledger);
}

/** Ways to change a ledger, of which the types allow none: each is an error that is expected here. */
const CHANGES: Record<string, (ledger: Ledger) => void> = {
  'its day': (ledger) => {
    // @ts-expect-error -- a ledger cannot be changed
    ledger.today = '2018-12-31';
  },
  'its articles': ({ articles }) => {
    // @ts-expect-error -- no more a list of it
    articles.push(...articles);
  },
  'the order of its places': ({ places }) => {
    // @ts-expect-error -- a list is turned round in a copy
    places.reverse();
  },
  'its rates': ({ rates }) => {
    // @ts-expect-error -- nor a table of rates
    rates.set('CNY', new Map());
  },
  'what is linked': ({ funds: [fund] }) => {
    // @ts-expect-error -- nor a list of things
    fund?.places.pop();
  },
  'a fact': ({ funds: [fund] }) => {
    // @ts-expect-error -- nor what a file says
    if (fund) fund.facts.kind = 'other';
  },
  'a list of facts': ({ articles: [article] }) => {
    // @ts-expect-error -- nor a list in it
    article?.facts.claims[0]?.sources.push('another');
  },
  'an amount': ({ funds: [fund] }) => {
    const amount = fund?.claims[0]?.amount;
    // @ts-expect-error -- nor a figure
    if (amount) amount.amount = '1';
  },
  'a text': ({ articles: [article] }) => {
    // @ts-expect-error -- nor the tree of a text
    article?.body.tree.children.pop();
  },
};

/** Never run: what the types say of things that the small record has none of. */
export function untouchable(place: Place, claim: Claim, edition: Edition): void {
  // @ts-expect-error -- a place stays where it is
  place.parent = undefined;
  // @ts-expect-error -- and what it counts for
  place.countsFor.push(place);
  // @ts-expect-error -- a claim keeps its dollars
  claim.ownDollars.pop();
  // @ts-expect-error -- with their sources
  claim.ownDollars[0]?.sources.pop();
  // @ts-expect-error -- and its conversion
  if (claim.cny) claim.cny.rate = '1';
  // @ts-expect-error -- an edition keeps its rows
  edition.rows.reverse();
  // @ts-expect-error -- with their scores
  if (edition.rows[0]) edition.rows[0].facts.rank = 1;
  // @ts-expect-error -- and the leaders of its parts
  edition.partOrders[0]?.subjects.pop();
}

describe('the ledger', () => {
  it.each(Object.entries(CHANGES))('lets nobody change %s', (_, change) => {
    const ledger = smallLedger();
    expect(() => {
      change(ledger);
    }).toThrow(TypeError);
  });

  it('makes every page and every file when it is frozen', async () => {
    const ledger = smallLedger();
    const views = pagesOf(ledger, SITE).map(({ view }) => view());
    const contents = await Promise.all(filesOf(ledger, SITE).map(({ content }) => content()));
    expect(views).not.toContain(undefined);
    expect(contents).not.toContain(undefined);
  });
});
