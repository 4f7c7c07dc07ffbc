import { type Coverage, coverageOf, type CoverageRow } from '../../analysis/coverage.ts';
import type { Place } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo, thingLink } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { byProvince } from '../shared/name-order.ts';
import { type CheckView, checkViews } from '../shared/short-texts.ts';
import type { PageHead, ThingLink } from '../shared/types.ts';

/** What is known of a place and a year: its events, that a search found none, or nothing. */
export type CoverageCell = number | 'searched' | null;

/** A place in the matrix. */
export interface CoverageLine {
  /** Nothing for events of the whole country. */
  place?: ThingLink;
  /** One for each year. */
  cells: CoverageCell[];
  total: number;
  /** The days of searches that name no year. */
  searchedOn: readonly string[];
}

/** What belongs in the Atlas, what of it is there, and where somebody looked. */
export interface CoverageView {
  head: PageHead;
  title: string;
  intro: string;
  years: readonly string[];
  total: number;
  /** The year with the most events, and how many. */
  busiest?: { year: string; count: number; href: string };
  nation: CoverageLine;
  /** By province, each province first. */
  groups: { lines: CoverageLine[] }[];
  /** Places where somebody looked. */
  searches: { place: ThingLink; checks: CheckView[] }[];
  /** How many funds have searches of their own, on their pages. */
  funds: number;
  /** The pages cited, by the language that they are in; the most first. */
  languages: { language: string; pages: number }[];
  /** Where to write what is missing. */
  contribute: string;
}

function lineOf(context: Context, row: CoverageRow, years: readonly string[]): CoverageLine {
  return {
    ...(row.place ? { place: thingLink(context, row.place) } : {}),
    cells: years.map((year) => {
      const events = row.events.get(year);
      return events ?? (row.searched.has(year) ? 'searched' : null);
    }),
    total: row.total,
    searchedOn: row.searchedOn,
  };
}

/** The pages cited, each once by its address, by language. */
function languagesOf({ ledger }: Context): CoverageView['languages'] {
  const pages = new Map(
    ledger.articles
      .flatMap(({ facts }) => facts.sources)
      .map(({ url, language = 'en' }) => [url, language.split('-')[0] ?? language]),
  );
  const groups = Map.groupBy(pages.values(), (language) => language);
  return [...groups]
    .map(([language, all]) => ({ language, pages: all.length }))
    .sort((a, b) => b.pages - a.pages || (a.language < b.language ? -1 : 1));
}

function groupsOf(context: Context, { places, years }: Coverage): CoverageView['groups'] {
  const rows = new Map<Place, CoverageRow>(
    places.flatMap((row) => (row.place ? [[row.place, row] as const] : [])),
  );
  return byProvince(context, [...rows.keys()]).map(([, inside]) => ({
    lines: inside.flatMap((place) => {
      const row = rows.get(place);
      return row ? [lineOf(context, row, years)] : [];
    }),
  }));
}

/** The page of what the record covers. */
export function coverageView(context: Context): CoverageView {
  const { ledger } = context;
  const coverage = coverageOf(ledger);
  const { busiest, nation, total, years } = coverage;
  return {
    head: onlyPageHead(context, 'coverage', 'coverage/'),
    ...messages(context.lang).pages.coverage,
    years,
    total,
    ...(busiest
      ? { busiest: { ...busiest, href: linkTo(context, `timeline/${busiest.year}/`) } }
      : {}),
    nation: lineOf(context, nation, years),
    groups: groupsOf(context, coverage),
    searches: ledger.places
      .filter(({ facts }) => facts.checked.length > 0)
      .map((place) => ({ place: thingLink(context, place), checks: checkViews(context, place) })),
    funds: ledger.funds.filter(({ facts }) => facts.checked.length > 0).length,
    languages: languagesOf(context),
    contribute: linkTo(context, 'contribute/'),
  };
}
