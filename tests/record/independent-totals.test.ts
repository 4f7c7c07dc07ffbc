import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { nationAsOf } from '../../src/analysis/totals.ts';
import { loadLedger } from '../../src/ledger/load.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import { csvOfRows } from '../../src/publish/formats/csv.ts';
import { cityDocument } from '../../src/views/data/api/documents.ts';
import { fundDocument } from '../../src/views/data/api/money-documents.ts';
import { ownRankingDocuments } from '../../src/views/data/api/own-rankings.ts';
import { ALL_TABLES } from '../../src/views/data/tables/all.ts';
import { citiesRanking } from '../../src/views/ranking/cities.ts';
import { moneyView } from '../../src/views/money/money.ts';
import { frozenRecord } from '../harness/frozen-record.ts';

/*
 * Every total once more and in another way: from the published tables of claims, sources, funds,
 * places and rates alone, with plain loops over floating-point numbers, and none of the Atlas’s own
 * functions. What is in the tables was entered by hand; what is compared was calculated.
 */

type Row = Readonly<Record<string, string>>;
const SITE = { origin: 'https://example.org', base: '/' };
const MEASURES = ['size', 'allocated', 'subscribed', 'paid-in', 'invested', 'returned'];
const TIERS = ['primary', 'national-press', 'trade-press', 'secondary'];
const STAGES = ['proposed', 'draft', 'announced', 'established', 'operating', 'dormant', 'ended'];
const SPENDING = ['subsidy-budget', 'research-grant', 'procurement', 'consumer-vouchers'];

/** A table of the open data, read from its CSV. */
function tableOf(ledger: Ledger, name: string): Row[] {
  const table = ALL_TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return parse(csvOfRows(table, table.rows(ledger)), { columns: true });
}

/** The last day of what a date says; days compare as texts. */
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The money of the record on a day, from the tables. */
class Tables {
  readonly funds: Row[];
  readonly #claims: Row[];
  readonly #publishers = new Map<string, string[]>();
  readonly #rates: Row[];
  readonly #parents: ReadonlyMap<string, Row>;
  readonly #placesOf: ReadonlyMap<string, string[]>;

  constructor(ledger: Ledger, day: string) {
    const all = tableOf(ledger, 'claims');
    this.#claims = all.filter(({ date = '' }) => firstDay(date) <= day);
    this.funds = tableOf(ledger, 'funds').filter(({ id }) =>
      this.#claims.some(({ fund }) => fund === id),
    );
    this.#rates = tableOf(ledger, 'rates');
    this.#parents = new Map(tableOf(ledger, 'cities').map((row) => [row['id'] ?? '', row]));
    const places = new Map<string, string[]>();
    for (const { fund = '', city = '' } of tableOf(ledger, 'fund_places'))
      places.set(fund, [...(places.get(fund) ?? []), city]);
    this.#placesOf = places;
    const sources = new Map(
      tableOf(ledger, 'sources').map((row) => [`${row['article'] ?? ''} ${row['id'] ?? ''}`, row]),
    );
    const articles = new Map(all.map(({ id = '', article = '' }) => [id, article]));
    for (const { claim = '', source = '' } of tableOf(ledger, 'claim_sources')) {
      const { publisher = '' } = sources.get(`${articles.get(claim) ?? ''} ${source}`) ?? {};
      this.#publishers.set(claim, [...(this.#publishers.get(claim) ?? []), publisher]);
    }
  }

  /** An amount in yuan at the mean rate of a date; nothing without a rate. */
  #yuan(amount: number, currency: string, date: string): number | undefined {
    if (currency === 'CNY') return amount;
    const months = (of: string) => {
      const known = this.#rates.filter((row) => row['currency'] === of);
      const last =
        known
          .map(({ month = '' }) => month)
          .sort()
          .at(-1) ?? '';
      const wanted = date.slice(0, 7) > last ? last : date.slice(0, 7);
      const found = known.filter(({ month = '' }) => month.startsWith(wanted));
      return found.map(({ per_usd }) => Number(per_usd));
    };
    const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const [yuan, own] = [months('CNY'), currency === 'USD' ? [1] : months(currency)];
    return yuan.length === 0 || own.length === 0 ? undefined : (amount * mean(yuan)) / mean(own);
  }

  claimsOf(fund: string): Row[] {
    return this.#claims.filter(
      (claim) => claim['fund'] === fund && claim['title_only'] === 'false',
    );
  }

  /** The claims that a later one of the same body, or by its own word, replaces. */
  #replaced(claims: Row[]): Set<string> {
    const gone = new Set<string>();
    for (const later of claims) {
      for (const earlier of claims) {
        const id = earlier['id'] ?? '';
        const apart = Math.abs(Number(later['amount']) - Number(earlier['amount']));
        const own = (this.#publishers.get(later['id'] ?? '') ?? []).some((publisher) =>
          (this.#publishers.get(id) ?? []).includes(publisher),
        );
        const changed =
          later['currency'] === earlier['currency'] &&
          later['per'] === earlier['per'] &&
          apart > 0.01 * Number(earlier['amount']);
        const isLater = firstDay(later['date'] ?? '') > lastDay(earlier['date'] ?? '');
        if (later['revises'] === id) gone.add(id);
        else if (isLater && own && changed && later['restates'] === 'false') gone.add(id);
      }
    }
    return gone;
  }

  /** The amount of a fund by one measure, whole or a part. */
  figure(fund: string, measure: string, part: string): (Row & { yuan: string }) | undefined {
    const all = this.claimsOf(fund).filter(({ amount }) => amount !== '');
    const own = all.filter((claim) => claim['measure'] === measure && claim['part'] === part);
    const gone = this.#replaced(own);
    const [best, ...others] = own
      .filter(({ id = '' }) => !gone.has(id))
      .sort(
        (a, b) =>
          TIERS.indexOf(a['source_tier'] ?? '') - TIERS.indexOf(b['source_tier'] ?? '') ||
          (a['restates'] ?? '').localeCompare(b['restates'] ?? '') ||
          lastDay(b['date'] ?? '').localeCompare(lastDay(a['date'] ?? '')),
      );
    if (!best) return undefined;
    const used =
      (best['per'] === 'year' &&
        others.find(
          (whole) =>
            whole['per'] === '' &&
            Math.abs(
              Number(whole['amount']) / (Number(best['amount']) * Number(best['years'])) - 1,
            ) <= 0.01,
        )) ||
      best;
    const spoken = (claims: Row[]) => claims.filter(({ restates }) => restates === 'false');
    const first = (claims: Row[]) =>
      claims.map(({ date = '' }) => date).sort((a, b) => firstDay(a).localeCompare(firstDay(b)))[0];
    const same = all.filter(
      ({ amount, currency }) => amount === used['amount'] && currency === used['currency'],
    );
    const date = first(spoken(same)) ?? first(spoken(all)) ?? first(same) ?? '';
    const yuan =
      used['per'] === 'year'
        ? undefined
        : this.#yuan(Number(used['amount']), used['currency'] ?? '', date);
    return { ...used, yuan: yuan === undefined ? '' : String(yuan) };
  }

  /** What a fund gives of a measure in yuan: the whole, else the public, else the private part. */
  given(fund: string, measure: string): number | undefined {
    const [first] = ['', 'public', 'private'].flatMap(
      (part) => this.figure(fund, measure, part) ?? [],
    );
    return first && first.yuan !== '' ? Number(first.yuan) : undefined;
  }

  /** The larger of some measures, whole or part, in yuan. */
  largest(fund: string, measures: readonly string[]): number | undefined {
    const known = measures.flatMap((measure) =>
      ['', 'public', 'private'].flatMap((part) => {
        const { yuan = '' } = this.figure(fund, measure, part) ?? {};
        return yuan === '' ? [] : [Number(yuan)];
      }),
    );
    return known.length === 0 ? undefined : Math.max(...known);
  }

  /** The headline’s funds: for blockchain, of public or mixed money, announced or further. */
  announced(): string[] {
    return this.funds.flatMap(({ id = '', kind, focus, money = '', uncounted = '' }) => {
      const stages = this.claimsOf(id)
        .filter(({ stage, restates }) => stage !== '' && restates === 'false')
        .sort(
          (a, b) =>
            firstDay(a['date'] ?? '').localeCompare(firstDay(b['date'] ?? '')) ||
            STAGES.indexOf(a['stage'] ?? '') - STAGES.indexOf(b['stage'] ?? ''),
        );
      const { stage = '', ending = '' } = stages.at(-1) ?? {};
      const stood = stages.some((row) =>
        ['established', 'operating', 'dormant'].includes(row['stage'] ?? ''),
      );
      const isIn =
        kind === 'investment-fund' &&
        focus === 'blockchain' &&
        ['public', 'mixed'].includes(money) &&
        !['kept-out', 'part-of'].includes(uncounted) &&
        STAGES.indexOf(stage) >= STAGES.indexOf('announced') &&
        (stood || !['cancelled', 'withdrawn'].includes(ending));
      return isIn ? [id] : [];
    });
  }

  /** Budgets, grants, contracts and vouchers that nothing keeps out. */
  spending(): string[] {
    return this.funds.flatMap(({ id = '', kind = '', uncounted = '' }) =>
      SPENDING.includes(kind) && !['kept-out', 'part-of'].includes(uncounted) ? [id] : [],
    );
  }

  /** Whether a fund stands in a place’s sums: it is of the place or of one below; a province has its own only. */
  isOf(fund: string, place: string): boolean {
    return (this.#placesOf.get(fund) ?? []).some((own) => {
      if (own === place) return true;
      const { level = '' } = this.#parents.get(place) ?? {};
      if (['province', 'autonomous-region'].includes(level)) return false;
      for (let at = own; at !== ''; at = this.#parents.get(at)?.['parent'] ?? '')
        if (at === place) return true;
      return false;
    });
  }
}

const sumOf = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
};
const whole = (value: number | undefined): number | undefined => value && Math.round(value);
const told = (amount: { amount: string } | null | undefined): number | undefined =>
  amount ? Math.round(Number(amount.amount)) : undefined;
const cell = (value: string | undefined): number | undefined =>
  value === undefined || value === '' ? undefined : Number(value);

describe.each(['2018-12-31', '2020-06-30', undefined])('the money as of %s', (asked) => {
  const { ledger } = loadLedger(frozenRecord(), { today: asked });
  if (!ledger) throw new Error('the record has errors; run npm run check');
  const context = { ledger, site: SITE, lang: 'en' as const };
  const tables = new Tables(ledger, ledger.today);
  const announced = tables.announced();

  it('is known of some funds', () => {
    expect(announced.length).toBeGreaterThan(1);
  });

  it('is of the same funds, and adds up to the same in every column', () => {
    const totals = tableOf(ledger, 'totals').filter(({ row }) => row === 'announced');
    expect(totals.map(({ measure }) => measure)).toEqual(MEASURES);
    for (const { measure = '', funds, given, amount_cny } of totals) {
      const values = announced.map((fund) => tables.given(fund, measure));
      expect({ measure, sum: cell(amount_cny), funds, given }).toEqual({
        measure,
        sum: whole(sumOf(values)),
        funds: String(announced.length),
        given: String(values.filter((value) => value !== undefined).length),
      });
    }
  });

  it('is the same for the nation on the pages of the ranking and of the money', () => {
    const sum = whole(sumOf(announced.map((fund) => tables.given(fund, 'size'))));
    expect(told(nationAsOf(ledger, ledger.today, 'announced').amount)).toBe(sum);
    expect(told(citiesRanking(context).nation.amount)).toBe(sum);
    for (const { measure, figure } of moneyView(context).totals)
      expect({ measure, sum: told(figure.amount) }).toEqual({
        measure,
        sum: whole(sumOf(announced.map((fund) => tables.given(fund, measure)))),
      });
  });

  it('is the same for each place, in its document, in the ranking and in the table', () => {
    const ranking = new Map(
      ownRankingDocuments.cities(context).rows.map((row) => [row.id, row] as const),
    );
    const rows = new Map(tableOf(ledger, 'city_totals').map((row) => [row['city'], row]));
    expect([...rows.keys()].sort()).toEqual(ledger.places.map(({ id }) => id).sort());
    for (const place of ledger.places) {
      const own = (funds: string[]) => funds.filter((fund) => tables.isOf(fund, place.id));
      const expected = {
        id: place.id,
        announced: whole(sumOf(own(announced).map((fund) => tables.given(fund, 'size')))),
        documented: whole(
          sumOf(
            own(announced).map((fund) =>
              tables.largest(fund, ['allocated', 'paid-in', 'invested', 'paid-out']),
            ),
          ),
        ),
        spent: whole(
          sumOf(
            own(tables.spending()).map((fund) => tables.largest(fund, ['awarded', 'paid-out'])),
          ),
        ),
      };
      const document = cityDocument(context, place);
      const { announced: sum, documented, spent } = document;
      expect({
        id: place.id,
        announced: told(sum.amount),
        documented: told(documented),
        spent: told(spent),
      }).toEqual(expected);
      expect([...sum.funds].sort()).toEqual(own(announced).sort());
      const row = rows.get(place.id);
      expect({
        id: place.id,
        announced: cell(row?.['announced']),
        documented: cell(row?.['documented']),
        spent: cell(row?.['spent']),
      }).toEqual(expected);
      expect(row?.['ranked']).toBe(String(ranking.has(place.id)));
      const line = ranking.get(place.id);
      if (!line) continue;
      expect({
        id: place.id,
        announced: told(line.announced),
        documented: told(line.documented),
        spent: told(line.spent),
      }).toEqual(expected);
      const larger = [...ranking.values()].filter(
        (other) => (told(other.announced) ?? 0) > (expected.announced ?? 0),
      );
      expect(line.announced_rank).toBe(expected.announced === undefined ? null : larger.length + 1);
      // No reason where there is a sum; where there are funds and no sum, at least one.
      const hasFunds = tables.funds.some(({ id = '' }) => tables.isOf(id, place.id));
      expect(line.no_sum.length > 0).toBe(expected.announced === undefined && hasFunds);
    }
  });

  it('is the same for each fund and measure, in its document and in the table of figures', () => {
    const rows = new Map(
      tableOf(ledger, 'figures').map((row) => [
        `${row['fund'] ?? ''} ${row['measure'] ?? ''} ${row['part'] ?? ''}`,
        row,
      ]),
    );
    for (const fund of ledger.funds) {
      const { all_figures: figures } = fundDocument(context, fund);
      const expected = [...MEASURES, 'awarded', 'paid-out'].flatMap((measure) =>
        ['', 'public', 'private'].flatMap((part) => {
          const found = tables.figure(fund.id, measure, part);
          const key = `${fund.id} ${measure} ${part || 'whole'}`;
          return found ? [[key, found['id'], whole(cell(found.yuan))]] : [];
        }),
      );
      const keyOf = ({ measure, part }: (typeof figures)[number]) =>
        `${fund.id} ${measure} ${part ?? 'whole'}`;
      expect(
        figures.map((figure) => [keyOf(figure), figure.claim, told(figure.amount_cny)]),
      ).toEqual(expected);
      for (const figure of figures) {
        const row = rows.get(keyOf(figure));
        expect([row?.['claim'], cell(row?.['amount_cny'])]).toEqual([
          figure.claim,
          told(figure.amount_cny),
        ]);
      }
    }
    expect(rows.size).toBe(
      ledger.funds.reduce((sum, fund) => sum + fundDocument(context, fund).all_figures.length, 0),
    );
  });
});
