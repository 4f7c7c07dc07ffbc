import { compact, type Fold, readFold } from './fold.ts';
import {
  type NamesFile,
  type OfFile,
  PAGE_TYPES,
  type PagesFile,
  type Script,
  type ShardFile,
  type TextEntry,
  type TextsFile,
} from './format.ts';
import { Names, WORTH } from './names.ts';
import { type Pages, readPages } from './pages.ts';
import { partsBetween } from './parts.ts';
import { closed, parseQuery, type Query, type QueryTerm } from './query.ts';
import { type Asked, type Hit, meant, rank, type Ranked } from './rank.ts';
import { addRelated, type Belongs } from './related.ts';
import { scriptsOf } from './scripts.ts';
import { segment } from './segment.ts';
import { findTerm, type FoundTerm } from './terms.ts';
import type { Written } from './thing-names.ts';

/** What was found for a query. */
export interface Found extends Ranked {
  query: Query;
  /** Every form under which terms were found: what is marked. */
  forms: ReadonlySet<string>;
}

/** Reads the files of the search, each when it is first needed. */
export interface ReadFiles {
  names: (script: Script) => Promise<NamesFile>;
  shard: (shard: string, part: number) => Promise<ShardFile>;
  /** Of a lot of things which pages belong to each. */
  of: (lot: number) => Promise<OfFile>;
  /** The texts of a lot of pages. */
  texts: (lot: number) => Promise<TextsFile>;
  /** Makes room for others between pieces of long work. */
  pause?: () => Promise<void>;
}

/** Most hits whose texts are read for a phrase. */
const MOST_READ = 200;
/** How many things have their names read at a time: less than a phone takes to seem held up. */
const AT_ONCE = 100;

/** The search itself: knows no page and no network; is handed its files. */
export class Engine {
  readonly names: Names;
  readonly pages: Pages;
  readonly #fold = new Map<string, string>();
  readonly #read: ReadFiles;
  readonly #known = new Map<Script, Promise<void>>();

  constructor(pages: PagesFile, read: ReadFiles) {
    this.pages = readPages(pages);
    this.names = new Names([], this.#fold);
    this.#read = read;
  }

  /** The characters that are taken for others, as far as they are known. */
  get fold(): Fold {
    return this.#fold;
  }

  /** Reads the names that a text can be meant by. */
  async ready(typed: string): Promise<void> {
    const wanted = scriptsOf(typed);
    for (const script of wanted) {
      if (this.#known.has(script)) continue;
      const coming = this.#readNames(script, this.#read.names(script));
      this.#known.set(script, coming);
      coming.catch(() => this.#known.delete(script));
    }
    for (const script of wanted) await this.#known.get(script);
  }

  async #readNames(script: Script, coming: Promise<NamesFile>): Promise<void> {
    const { fold = '', en, zh, also, pinyin } = await coming;
    // What characters are taken for comes with those that hold them, and before names that hold letters too.
    if (script !== 'han') await this.#known.get('han')?.catch(() => undefined);
    for (const [letter, other] of readFold(fold)) this.#fold.set(letter, other);
    const { ofThing, types } = this.pages;
    const written = Array.from(ofThing, (page, thing): Written => ({
      sort: PAGE_TYPES[types[page] ?? 0] ?? 'article',
      en: en[thing],
      zh: zh[thing],
      also: also[thing],
      pinyin: pinyin?.[thing],
    }));
    for (let at = 0; at < written.length; at += AT_ONCE) {
      this.names.add(written.slice(at, at + AT_ONCE), at);
      await this.#read.pause?.();
    }
  }

  /** What is shown of a page. */
  async text(page: number): Promise<TextEntry | undefined> {
    const { perLot } = this.pages;
    const texts = await this.#read.texts(Math.floor(page / perLot));
    return texts[page % perLot];
  }

  /** A query, when what is needed to understand it is there. */
  async ask(typed: string): Promise<Query> {
    await this.ready(typed);
    return parseQuery(typed, this.fold);
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
    const [terms, excluded] = await Promise.all([
      this.#find(
        query.terms.map((term) =>
          loose && !subjectTerms.has(term.term) ? { ...term, seam: true } : term,
        ),
      ),
      this.#excluded(query),
      // Most of what belongs to what is named is known to be needed before the terms are there.
      this.#related(this.#named(query)),
    ]);
    const slips = new Map(terms.map((term) => [term.term, term.slips]));
    const names = this.#named(query, slips);
    const related = await this.#related(names);
    const asked: Asked = { subjects, subjectTerms, excluded, related };
    const found = rank(this.pages, names, terms, asked);
    const hits = await this.#withPhrases(found.hits, query);
    return { ...found, hits, query, forms: formsOf(terms) };
  }

  #find(terms: readonly QueryTerm[]): Promise<FoundTerm[]> {
    const shard = this.#shard.bind(this);
    return Promise.all(terms.map((term) => findTerm(term, this.names, shard, this.pages.count)));
  }

  /** What a shard holds between two terms, or all of it. */
  async #shard(name: string, from?: string, to?: string): Promise<ShardFile> {
    const starts = this.pages.shards.get(name);
    if (!starts) return {};
    const parts = partsBetween(starts, from, to).map((part) => this.#read.shard(name, part));
    const [first = {}, ...more] = await Promise.all(parts);
    const whole: ShardFile = more.length === 0 ? first : { ...first };
    for (const part of more) Object.assign(whole, part);
    return whole;
  }

  /** The pages that belong to what a query is taken to mean. */
  async #related(names: ReadonlyMap<number, number>): Promise<ReadonlyMap<number, Belongs>> {
    const { ofLots } = this.pages;
    const texts = await Promise.all(
      meant(names).map(async (thing) => {
        const lot = ofLots.filter((first) => first <= thing).length - 1;
        return (await this.#read.of(lot))[thing - (ofLots[lot] ?? 0)] ?? '';
      }),
    );
    const related = new Map<number, Belongs>();
    for (const text of texts) addRelated(text, related);
    return related;
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
    const { en = '', zh = '', also = [], texts = [] } = (await this.text(page)) ?? {};
    return [en, zh, ...texts, ...also].map((written) => compact(written, this.fold));
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
