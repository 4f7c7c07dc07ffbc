import { PAGE_TYPES } from './format.ts';
import { WORTH } from './names.ts';
import type { Pages } from './pages.ts';
import type { Belongs } from './related.ts';
import type { FoundTerm } from './terms.ts';

/** A page found, and what it is worth. */
export interface Hit {
  page: number;
  score: number;
}

/** What is found for a query, best first. */
export interface Ranked {
  hits: Hit[];
  /** No page holds all of the query: these hold parts. */
  partly: boolean;
}

/*
 * What a page is worth where its own name is not what was asked for. The steps lie between those of
 * names: money of a thing that was named comes right after it; a title that holds every word comes
 * before a text that does; what belongs to a thing that was named but does not say so comes last.
 */
const OWN_FUND = 895;
const FUND_BELOW = 880;
/** A fund that invests comes before a place's budgets, tenders and vouchers. */
const INVESTS = 1;
const TITLE = 500;
const TEXT = 300;
const BELONGS = 250;
const PARTS = 100;
/** How much what belongs to the thing that was named is worth more than what only mentions it. */
const ABOUT = 40;
/** Scores that differ by less are equal: then the newer comes first. */
const STEP = 10;

const FUND = PAGE_TYPES.indexOf('fund');
const EDITION = PAGE_TYPES.indexOf('edition');
const ARTICLE = PAGE_TYPES.indexOf('article');

/** The things that a query is taken to mean. */
export const meant = (names: ReadonlyMap<number, number>): number[] =>
  [...names].filter(([, worth]) => worth >= WORTH.slip).map(([thing]) => thing);

/** A weight of a name: itself, or halved as that of another form. */
const inName = (weight: number): boolean => weight > 2 || weight === 1.5;

/** What the text of a page is worth: every term must be there. */
function textScore(page: number, terms: readonly FoundTerm[]): number {
  let sum = 0;
  let best = 0;
  let named = true;
  for (const { weights, rarity, seam } of terms) {
    const weight = weights[page] ?? 0;
    if (weight === 0 && !seam) return 0;
    if (!inName(weight) && !seam) named = false;
    sum += rarity * weight;
    best += rarity * 3;
  }
  if (terms.length === 0) return 0;
  return named ? TITLE + (50 * sum) / best : TEXT + (150 * sum) / best;
}

/** How much more of a query its names are than its other words, and what a thing that it names is worth. */
const NAME_IN_PARTS = 3;
const NAMED_IN_PARTS = 240;

/** What parts of a query are worth: the share of it that the page holds, names above other words. */
function partScore(page: number, found: readonly FoundTerm[], names: ReadonlySet<string>): number {
  const terms = found.map(({ term, weights, rarity }) => ({
    weights,
    rarity: names.has(term) ? NAME_IN_PARTS * rarity : rarity,
  }));
  let held = 0;
  let all = 0;
  let sum = 0;
  for (const { weights, rarity } of terms) {
    const weight = weights[page] ?? 0;
    all += rarity;
    if (weight > 0) held += rarity;
    sum += rarity * weight;
  }
  return held < all / 3 ? 0 : PARTS + (100 * held) / all + (30 * sum) / (3 * all);
}

/** Which of two hits stands first. */
function before(pages: Pages): (a: Hit, b: Hit) => number {
  const date = ({ page }: Hit) => pages.dates[page] ?? 0;
  // What has a date of its own is sorted by that.
  const type = ({ page }: Hit) => Math.min(pages.types[page] ?? 0, EDITION);
  return (a, b) => b.score - a.score || type(a) - type(b) || date(b) - date(a) || b.page - a.page;
}

/** What else of a query bears on the order. */
export interface Asked {
  /** The things that it names among other words, and the terms that name them. */
  subjects: readonly number[];
  subjectTerms: ReadonlySet<string>;
  /** Whether a page must not be found. */
  excluded: (page: number) => boolean;
  /** The pages that belong to the things that it is taken to mean. */
  related: ReadonlyMap<number, Belongs>;
}

/** Ranks what the names and the texts hold of a query. */
export function rank(
  pages: Pages,
  names: ReadonlyMap<number, number>,
  terms: readonly FoundTerm[],
  { subjects, subjectTerms, excluded, related }: Asked,
): Ranked {
  const scores = new Map<number, number>();
  const raise = (page: number, score: number) => {
    if (score > (scores.get(page) ?? 0) && !excluded(page)) scores.set(page, score);
  };
  for (const [thing, worth] of names) raise(pages.ofThing[thing] ?? 0, worth);
  for (const [page, how] of related) {
    if (pages.types[page] === FUND) {
      const own = how === 2 ? OWN_FUND : FUND_BELOW;
      raise(page, own + (pages.invest.has(page) ? INVESTS : 0));
    } else raise(page, BELONGS + how);
  }
  for (let page = 0; page < pages.count; page += 1) {
    const score = textScore(page, terms);
    if (score > 0) raise(page, score + (related.has(page) ? ABOUT : 0));
  }
  const partly = scores.size === 0 && terms.length > 1;
  if (partly) {
    for (const thing of subjects) raise(pages.ofThing[thing] ?? 0, NAMED_IN_PARTS);
    for (let page = 0; page < pages.count; page += 1) {
      raise(page, partScore(page, terms, subjectTerms));
    }
  }
  const hits = [...scores].map(([page, score]) => ({
    page,
    score: pages.types[page] === ARTICLE ? Math.round(score / STEP) * STEP : Math.round(score),
  }));
  return { hits: hits.sort(before(pages)), partly: partly && hits.length > 0 };
}
