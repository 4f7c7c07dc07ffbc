import { describe, expect, it } from 'vitest';
import type { Claim, Edition, Ledger, Place } from '../../../src/ledger/model.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { filesOf, pagesOf } from '../../../src/publish/registry.ts';
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
    articles.length = 0;
  },
  'its places': ({ places }) => {
    // @ts-expect-error -- nor its places
    places.length = 0;
  },
  'its rates': ({ rates }) => {
    // @ts-expect-error -- nor a table of rates
    rates.set('CNY', new Map()); // eslint-disable-line @typescript-eslint/no-unsafe-call -- it is an error
  },
  'what is linked': ({ funds: [fund] }) => {
    // @ts-expect-error -- nor a list of things
    if (fund) fund.places.length = 0;
  },
  'a fact': ({ funds: [fund] }) => {
    // @ts-expect-error -- nor what a file says
    if (fund) fund.facts.kind = 'other';
  },
  'a list of facts': ({ funds: [fund] }) => {
    const [claim] = fund?.claims ?? [];
    // @ts-expect-error -- nor a list in it
    if (claim) claim.facts.sources.length = 0;
  },
  'an amount': ({ funds: [fund] }) => {
    const amount = fund?.claims[0]?.amount;
    // @ts-expect-error -- nor a figure
    if (amount) amount.amount = '1';
  },
  'a text': ({ articles: [article] }) => {
    // @ts-expect-error -- nor the tree of a text
    if (article) article.body.tree.children.length = 0;
  },
};

/** Never run: what the types say of things that the small record has none of. */
export function untouchable(place: Place, claim: Claim, edition: Edition): void {
  // @ts-expect-error -- a place stays where it is
  place.parent = undefined;
  // @ts-expect-error -- and what it counts for
  place.countsFor.length = 0;
  // @ts-expect-error -- a claim keeps its dollars
  claim.ownDollars.length = 0;
  // @ts-expect-error -- with their sources
  if (claim.ownDollars[0]) claim.ownDollars[0].sources.length = 0;
  // @ts-expect-error -- and its conversion
  if (claim.cny) claim.cny.rate = '1';
  // @ts-expect-error -- an edition keeps its rows
  edition.rows.length = 0;
  // @ts-expect-error -- with their scores
  if (edition.rows[0]) edition.rows[0].facts.rank = 1;
  // @ts-expect-error -- and the leaders of its parts
  if (edition.partOrders[0]) edition.partOrders[0].subjects.length = 0;
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
    expect(views).not.toContain(undefined);
    for (const { content } of filesOf(ledger, SITE)) expect(await content()).toBeDefined();
  });
});
