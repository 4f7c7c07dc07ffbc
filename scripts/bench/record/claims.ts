import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FundAsOf } from '../../../src/analysis/fund-figures.ts';
import { rankedPlaces } from '../../../src/analysis/rankings/cities.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger, LinkedSource } from '../../../src/ledger/model.ts';
import { Decimal } from '../../../src/rules/decimal.ts';
import { type Edit, middle, pageOf } from './edits.ts';
import { translationOf } from './events.ts';

/** By how much a new sum is more than what the first place of the ranking has. */
const MORE = '1.1';
const MILLION = '1000000';

/** Ids of events count down from here, as the first by its id decides of one day. */
const LAST = 9999;

/** Whose size a new claim decides, and a source that weighs as much as those that give it now. */
interface Movable {
  readonly fund: FundAsOf['fund'];
  readonly source: LinkedSource;
}

/** A fund of one place whose size the claim of an event of the record’s own day would decide; nothing for another. */
function movable({ fund, size }: FundAsOf, event: string, today: string): Movable[] {
  const used = fund.claims.find(({ id }) => id === size?.used.id);
  const source = used?.sources.find((one) => one.tier === used.tier && one.read !== 'title');
  if (!used || !source || fund.places.length !== 1 || size?.per !== undefined) return [];
  // Of equal weight the latest decides, of one day the first by its id.
  return used.date < today || used.article.id > event ? [{ fund, source }] : [];
}

/**
 * What is announced of the place that stands first, in millions of yuan, and the funds that can be moved: those of
 * the others, or its own where there is no other.
 */
function standing(ledger: Ledger, event: string): { millions: Decimal; funds: Movable[] } {
  const { today } = ledger;
  const { cities } = rankedPlaces(ledger, today, 'commitments', false, 'announced');
  const [first, ...others] = cities.map(({ item }) => ({
    amount: item.announced.amount?.amount ?? '0',
    funds: item.announced.funds.flatMap((then) => movable(then, event, today)),
  }));
  const below = others.flatMap(({ funds }) => funds);
  return {
    millions: new Decimal(first?.amount ?? '0').div(MILLION),
    funds: below.length > 0 ? below : (first?.funds ?? []),
  };
}

/**
 * The `n`th new claim: an event of the record’s own day that tells, with a source as good as any, of so much
 * more money for a fund that its place passes all others, where there are others.
 */
export function addClaim(content: string, n: number): Edit {
  const { ledger } = loadLedger(content);
  if (!ledger) throw new Error('the record that a claim is added to has errors');
  const { today } = ledger;
  const id = `${today}-further-claim-${LAST - n}`;
  const { millions, funds } = standing(ledger, id);
  const { fund, source } = middle(funds, 'fund of one place that is ranked');
  const file = join(content, 'articles', today.slice(0, 4), `${id}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `---
title: The ${n}th further sum of ${fund.id} is announced
date: ${today}
kind: fund
places: [${fund.places[0]?.id ?? ''}]
claims:
  - fund: ${fund.id}
    amount: ${millions.times(MORE).plus('1').toFixed(0)} million CNY
    sources: [report]
sources:
  - id: report
    title: A text on the further sum ${n}
    publisher: ${source.publisher.id}
    form: ${source.form}
    url: ${new URL(source.url).origin}/further/${fund.id}/${n}
    published: ${today}
    accessed: ${today}
    language: en
added: ${today}
---

The [[${fund.id}]] is to have more than was said. [@report]
`,
  );
  writeFileSync(
    translationOf(file),
    `---\ntitle: ${fund.id}的又一笔资金（${n}）\n---\n\n[[${fund.id}]]的规模大于此前所述。[@report]\n`,
  );
  return { page: pageOf(id), marker: fund.id, moves: 'rankings/index.html' };
}
