import { type Fold, readFold } from './fold.ts';
import type { PagesFile, ThingsFile } from './format.ts';
import { Names, WORTH } from './names.ts';
import { type Pages, readPages } from './pages.ts';
import { closed, parseQuery, type Query } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import { findTerm, type FoundTerm, type ReadShard } from './terms.ts';

/** What was found for a query. */
export interface Found extends Ranked {
  query: Query;
  /** Every form under which terms were found: what is marked. */
  forms: ReadonlySet<string>;
}

/** The search itself: knows no page and no network; is handed its files. */
export class Engine {
  readonly fold: Fold;
  readonly names: Names;
  readonly pages: Pages;
  readonly things: ThingsFile['things'];
  readonly #read: ReadShard;

  constructor(things: ThingsFile, pages: PagesFile, read: ReadShard) {
    this.fold = readFold(things.fold);
    this.things = things.things;
    this.names = new Names(things.things, this.fold);
    this.pages = readPages(pages, things);
    this.#read = (shard) => (this.pages.shards.has(shard) ? read(shard) : Promise.resolve({}));
  }

  parse(typed: string): Query {
    return parseQuery(typed, this.fold);
  }

  /** What the names alone give, at once. */
  byName(query: Query): Found {
    const found = rank(this.pages, this.names.match(query), []);
    return { ...found, query, forms: new Set(query.terms.map(({ term }) => term)) };
  }

  /** What names and texts give. */
  async search(typed: Query): Promise<Found> {
    const isName = [...this.names.match(typed).values()].some((worth) => worth >= WORTH.initials);
    const query = isName ? closed(typed) : typed;
    const terms = await Promise.all(
      query.terms.map((term) => findTerm(term, this.names, this.#read, this.pages.count)),
    );
    const slips = new Map(terms.map((term) => [term.term, term.slips]));
    const names = this.names.match(query, slips);
    return { ...rank(this.pages, names, terms), query, forms: formsOf(terms) };
  }

  /** Every page, the newest first: for filters without a query. */
  all(query: Query): Found {
    const hits = Array.from(this.pages.dates, (_, page) => ({ page, score: 0 }));
    const { dates } = this.pages;
    hits.sort((a, b) => (dates[b.page] ?? 0) - (dates[a.page] ?? 0) || a.page - b.page);
    return { hits, partly: false, query, forms: new Set() };
  }
}

const formsOf = (terms: readonly FoundTerm[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ term, forms }) => [term, ...forms]));
