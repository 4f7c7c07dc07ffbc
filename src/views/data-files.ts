import type { Claim, Ledger } from '../ledger/model.ts';
import { leadingFigure } from './figures.ts';
import { yearOf } from '../rules/dates.ts';

/*
 * The record's tables as plain rows, for the data files: English keys that stay, exact decimals as
 * text, dates as EDTF level 0, ids that are also addresses.
 */

/** One row for each claim. */
export function claimRows(ledger: Ledger) {
  const row = (claim: Claim) => ({
    id: claim.id,
    article: claim.article.id,
    fund: claim.fund.id,
    date: claim.date,
    status: claim.facts.status,
    amount: claim.amount?.amount ?? null,
    currency: claim.amount?.currency ?? null,
    wording: claim.facts.wording ?? null,
    bound: claim.facts.bound ?? null,
    per: claim.facts.per ?? null,
    government_share: claim.facts.government_share ?? null,
    restates: claim.facts.restates === true,
    tier: claim.tier,
    sources: claim.sources.map(({ url }) => url),
  });
  return ledger.articles.flatMap(({ claims }) => claims.map(row));
}

/** One row for each fund, with its reconciled commitment. */
export function fundRows(ledger: Ledger) {
  return ledger.funds.map((fund) => {
    const figure = leadingFigure(fund);
    return {
      id: fund.id,
      name: fund.facts.names.en,
      name_zh: fund.facts.names.zh ?? null,
      kind: fund.facts.kind,
      money: fund.facts.money,
      status: fund.status,
      places: fund.places.map(({ id }) => id),
      amount: figure?.amount.amount ?? null,
      currency: figure?.amount.currency ?? null,
      per: figure?.per ?? null,
      disputed: figure?.disputed !== undefined,
      claim: figure?.used.id ?? null,
      government_share: fund.share?.percent ?? null,
      uncounted: fund.uncounted ?? null,
    };
  });
}

/** One row for each article. */
export function articleRows(ledger: Ledger) {
  return ledger.articles.map(({ id, facts, places, partners, chains }) => ({
    id,
    date: facts.date,
    year: Number(yearOf(facts.date)),
    kind: facts.kind,
    title: facts.title,
    title_zh: facts.title_zh ?? null,
    places: places.map((place) => place.id),
    topics: facts.topics,
    partners: partners.map(({ partner, role }) => ({ partner: partner.id, role })),
    chains: chains.map((chain) => chain.id),
    sources: facts.sources.map(({ url }) => url),
    added: facts.added,
  }));
}

/** One row for each place. */
export function placeRows(ledger: Ledger) {
  return ledger.places.map(({ id, facts }) => ({
    id,
    name: facts.names.en,
    name_zh: facts.names.zh ?? null,
    pinyin: facts.names.pinyin ?? null,
    level: facts.level,
    province: facts.province,
    parent: facts.parent ?? null,
    gb2260: facts.gb2260 ?? null,
    lat: facts.coordinates.lat,
    lon: facts.coordinates.lon,
  }));
}
