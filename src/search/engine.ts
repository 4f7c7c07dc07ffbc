import { compact, type Fold, readFold } from './fold.ts';
import type { PagesFile, TextEntry, TextsFile, ThingsFile } from './format.ts';
import { Names, WORTH } from './names.ts';
import { type Pages, readPages } from './pages.ts';
import { closed, parseQuery, type Query, type QueryTerm } from './query.ts';
import { type Asked, type Hit, rank, type Ranked } from './rank.ts';
import { segment } from './segment.ts';
import { findTerm, type FoundTerm, type ReadShard } from './terms.ts';

/** What was found for a query. */
export interface Found extends Ranked {
  query: Query;
  /** Every form under which terms were found: what is marked. */
  forms: ReadonlySet<string>;
}

/** Reads the texts of one bucket of pages. */
export type ReadTexts = (bucket: string) => Promise<TextsFile>;

/** Most hits whose texts are read for a phrase. */
const MOST_READ = 200;

const NOTHING_ASKED: Asked = { subjects: [], subjectTerms: new Set(), excluded: () => false };

/** The search itself: knows no page and no network; is handed its files. */
export class Engine {
  readonly fold: Fold;
  readonly names: Names;
  readonly pages: Pages;
  readonly things: ThingsFile['things'];
  readonly #read: ReadShard;
  readonly #readTexts: ReadTexts;

  constructor(
    things: ThingsFile,
    pages: PagesFile,
    read: ReadShard,
    readTexts: ReadTexts,
    names?: Names,
  ) {
    this.fold = readFold(things.fold);
    this.things = things.things;
    this.names = names ?? new Names(things.things, this.fold);
    this.pages = readPages(pages, things);
    this.#readTexts = readTexts;
    this.#read = (shard) => (this.pages.shards.has(shard) ? read(shard) : Promise.resolve({}));
  }

  /** What is shown of a page. */
  async text(page: number): Promise<TextEntry | undefined> {
    const bucket = await this.#readTexts(this.pages.bucket(page));
    return bucket[this.pages.inBucket[page] ?? 0];
  }

  parse(typed: string): Query {
    return parseQuery(typed, this.fold);
  }

  /** What the names alone give, at once. */
  byName(query: Query): Found {
    // Whether a page holds what it must, or must not, only its text can tell.
    const isSettled = query.phrases.length === 0 && query.without.length === 0;
    const names = isSettled ? this.#named(query) : new Map<number, number>();
    const found = rank(this.pages, names, [], NOTHING_ASKED);
    return { ...found, query, forms: new Set(query.terms.map(({ term }) => term)) };
  }

  /** What names and texts give. */
  async search(typed: Query): Promise<Found> {
    const isName = [...this.names.match(typed).values()].some((worth) => worth >= WORTH.initials);
    const query = isName ? closed(typed) : typed;
    const named = this.names.within(query.wanted);
    const subjects = named.flatMap(({ things }) => things);
    const subjectTerms = new Set(
      named.flatMap(({ name }) => segment(name, this.fold).map(({ term }) => term)),
    );
    // What a question says of its subject need not be in the words of the record.
    const loose = query.question && subjects.length > 0;
    const terms = await this.#find(
      query.terms.map((term) =>
        loose && !subjectTerms.has(term.term) ? { ...term, seam: true } : term,
      ),
    );
    const slips = new Map(terms.map((term) => [term.term, term.slips]));
    const excluded = await this.#excluded(query);
    const found = rank(this.pages, this.#named(query, slips), terms, {
      subjects,
      subjectTerms,
      excluded,
    });
    const hits = await this.#withPhrases(found.hits, query);
    return { ...found, hits, query, forms: formsOf(terms) };
  }

  #find(terms: readonly QueryTerm[]): Promise<FoundTerm[]> {
    return Promise.all(
      terms.map((term) => findTerm(term, this.names, this.#read, this.pages.count)),
    );
  }

  /** The things that a query names as a whole, or asks about. */
  #named(query: Query, slips?: ReadonlyMap<string, number>): Map<number, number> {
    const names = this.names.match(query, slips);
    if (!query.question) return names;
    for (const { things } of this.names.within(query.wanted)) {
      for (const thing of things) names.set(thing, Math.max(names.get(thing) ?? 0, WORTH.slip));
    }
    return names;
  }

  /** The pages that hold what a query does not want. */
  async #excluded({ without }: Query): Promise<(page: number) => boolean> {
    const groups = await Promise.all(without.map((terms) => this.#find(terms)));
    return (page) => groups.some((terms) => terms.every(({ weights }) => (weights[page] ?? 0) > 0));
  }

  /** The hits whose names or texts hold the phrases of a query, of the best ones. */
  async #withPhrases(hits: readonly Hit[], { phrases }: Query): Promise<Hit[]> {
    if (phrases.length === 0) return [...hits];
    const wanted = phrases.map((phrase) => compact(phrase, this.fold));
    const held = await Promise.all(
      hits.slice(0, MOST_READ).map(async (hit) => {
        const texts = await this.#textsOf(hit.page);
        return wanted.every((phrase) => texts.some((text) => text.includes(phrase))) ? [hit] : [];
      }),
    );
    return held.flat();
  }

  /** All that a page says, in the form in which phrases are compared. */
  async #textsOf(page: number): Promise<string[]> {
    const text = await this.text(page);
    const thing = this.things[this.pages.ofThing.indexOf(page)];
    const { en = '', zh = '', texts = [] } = text ?? {};
    const names = [thing?.en ?? '', thing?.zh ?? '', ...(thing?.also ?? [])];
    return [en, zh, ...texts, ...names].map((written) => compact(written, this.fold));
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
