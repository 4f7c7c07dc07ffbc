import type { Article, Claim } from '../../ledger/model.ts';
import {
  compareDates,
  endOf,
  precisionOf,
  type Precision,
  startOf,
  yearOf,
} from '../../rules/dates.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Ending, Measure, Part, Stage } from '../../schema/money/outcome.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Kind } from '../../schema/vocabulary.ts';
import type { Lang } from '../../site/lang.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import { type Context, known, linkTo, thingPath, titleOf } from './context.ts';
import { claimHref, isGranted } from './figures.ts';
import { memoizeByLedger } from '../../analysis/memoize.ts';

/** What a claim says of a fund: a sum with all that qualifies it, or only a stage. */
export interface StripClaim {
  amount?: Amount;
  /** The upper end of a range. */
  to?: Amount;
  bound?: Bound;
  per?: 'year';
  measure: Measure;
  part?: Part;
  granted?: true;
  reached?: { stage: Stage; ending?: Ending };
}

/** What happened on a strip's mark. */
export interface StripEvent {
  date: string;
  href: string;
  title: string;
  titleLang: Lang;
  kind: Kind;
  /** On the strip of a fund: what is claimed of it. */
  claim?: StripClaim;
}

/** An event in its place: from where to where on the axis (0 to 1) its date can lie, and its row. */
export interface StripMark extends StripEvent {
  from: number;
  to: number;
  row: number;
  precision: Precision;
}

/** A stage that a fund reached, and where it is told. */
export interface StageReached {
  stage: Stage;
  ending?: Ending;
  date: string;
  href: string;
}

/** A stretch of time in which a fund was at a stage. */
export interface StripPeriod {
  stage: Stage;
  date: string;
  href: string;
  from: number;
  to: number;
}

/** Events along the years of the record: the same axis on every page. */
export interface StripView {
  years: { year: string; at: number }[];
  /** The earliest first. */
  marks: StripMark[];
  rows: number;
  periods: StripPeriod[];
  /** How many events there are; the latest are drawn where they are very many. */
  total: number;
}

/** Fewer events are no strip: the list tells them as well. */
const FEWEST = 2;
/** More marks than this would hide each other, and weigh more than the rest of the page. */
const MOST = 120;
/** The narrowest that a strip is drawn, and the room of a mark, in pixels. */
const WIDTH = 330;
const MARK = 10;

/** From the first of January of the first year to the last of December of the last one. */
interface Axis {
  first: number;
  years: number;
}

const DAY = 86_400_000;

/** Where a day lies on the axis: its beginning, or its end. */
function at({ first, years }: Axis, day: string, end = false): number {
  const start = Date.UTC(first, 0, 1);
  const whole = Date.UTC(first + years, 0, 1) - start;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const position = (Date.UTC(year, month - 1, date) + (end ? DAY : 0) - start) / whole;
  return Math.round(Math.min(1, Math.max(0, position)) * 1e4) / 1e4;
}

/** Puts marks into the lowest row in which they touch none before them. */
function inRows(marks: readonly Omit<StripMark, 'row'>[]): StripMark[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const middle = (mark.from + mark.to) / 2;
    const left = Math.min(mark.from, middle - MARK / 2 / WIDTH);
    const right = Math.max(mark.to, middle + MARK / 2 / WIDTH);
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    return { ...mark, row };
  });
}

const recordYears = memoizeByLedger((ledger) => yearsOf(ledger).map(Number));

/** Events and stages along the years of the record, or nothing where there are too few to see anything. */
export function stripView(
  context: Context,
  events: readonly StripEvent[],
  stages: readonly StageReached[] = [],
): StripView | undefined {
  if (events.length < FEWEST) return undefined;
  const { ledger } = context;
  const years = [...recordYears(ledger), ...events.map(({ date }) => Number(yearOf(date)))];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const axis: Axis = { first, years: last - first + 1 };
  const marks = [...events]
    .sort((a, b) => compareDates(a.date, b.date))
    .slice(-MOST)
    .map((event) => {
      const from = at(axis, startOf(event.date));
      const day = precisionOf(event.date) === 'day';
      const to = day ? from : at(axis, endOf(event.date), true);
      return { ...event, from, to, precision: precisionOf(event.date) };
    });
  const placed = inRows(marks);
  const today = at(axis, ledger.today);
  return {
    years: Array.from({ length: axis.years }, (_, index) => ({
      year: String(first + index),
      at: at(axis, `${first + index}-01-01`),
    })),
    marks: placed,
    rows: Math.max(...placed.map(({ row }) => row)) + 1,
    periods: stages.map(({ stage, date, href }, index) => {
      const next = stages[index + 1];
      const from = at(axis, startOf(date));
      return { stage, date, href, from, to: next ? at(axis, startOf(next.date)) : today };
    }),
    total: events.length,
  };
}

/** The strip of events: of a place, a partner, a chain. */
export function articleStrip(
  context: Context,
  articles: readonly Article[],
): StripView | undefined {
  return stripView(
    context,
    articles.map((article) => ({
      date: article.facts.date,
      href: linkTo(context, thingPath(article)),
      ...titleOf(context, article),
      kind: article.facts.kind,
    })),
  );
}

function stripClaim({ amount, evidence, fund }: Claim): StripClaim {
  const { stage, ending } = evidence;
  return {
    measure: evidence.measure,
    ...known({
      amount,
      to: evidence.to,
      bound: evidence.bound,
      per: evidence.per,
      part: evidence.part,
      granted: isGranted(fund, evidence.measure),
      reached: stage && { stage, ...known({ ending }) },
    }),
  };
}

/** The strip of a fund: every claim of it, and how far it got. */
export function fundStrip(
  context: Context,
  claims: readonly Claim[],
  stages: readonly StageReached[],
): StripView | undefined {
  return stripView(
    context,
    claims.map((claim) => ({
      date: claim.date,
      href: claimHref(context, claim),
      ...titleOf(context, claim.article),
      kind: claim.article.facts.kind,
      claim: stripClaim(claim),
    })),
    stages,
  );
}
