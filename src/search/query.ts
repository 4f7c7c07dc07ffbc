import { amountsIn } from './amounts.ts';
import { isQuestion, onlyAsks, withoutAsking } from './asking.ts';
import { type Fold, foldHan, halfWidth } from './fold.ts';
import { isHan, segment, STOP_WORDS, wordTerm } from './segment.ts';

/** A term that is searched for. */
export interface QueryTerm {
  term: string;
  /** Other terms that will do, less well. */
  instead: readonly string[];
  /** Terms that begin with it will do: the word is still being typed, or a single character. */
  open: boolean;
  /** A pair of characters that may belong to two words: a page need not hold it, but is better for it. */
  seam?: true;
  /** Only this very term will do: it stands in quotes. */
  exact?: true;
}

/** A query, taken apart. */
export interface Query {
  /** As typed, within bounds: white space in order, no half characters. */
  text: string;
  /** What names are looked for in: the text without what is asked not to be there. */
  wanted: string;
  terms: readonly QueryTerm[];
  /** What stands in quotes: it must be there as it is. */
  phrases: readonly string[];
  /** What a minus stands before: each the terms of what must not be there. */
  without: readonly (readonly QueryTerm[])[];
  /** It asks: what it asks about may be a name in it. */
  question: boolean;
}

/** Longest query that is read, in characters, and most terms of it: more tells nothing more. */
const LONGEST = 200;
const MOST_TERMS = 24;

/** A query within bounds. */
export function cleanQuery(typed: string): string {
  const plain = typed.slice(0, 4 * LONGEST).replaceAll(/[\p{Cs}\ufffd]/gu, ' ');
  return [...plain.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()].slice(0, LONGEST).join('').trim();
}

/** What stands in quotes of any script. */
const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』/gu;
/** A minus before a word or quotes, with nothing between; a hyphen within a word is none. */
const MINUS = /(?<=^|\s)[-−–](?:"([^"]+)"|“([^”]+)”|([^\s"“”]+))/gu;

/** The first group of a match that took part. */
const inner = (groups: readonly (string | undefined)[]): string => groups.find(Boolean) ?? '';

const exact = (term: QueryTerm): QueryTerm => ({
  term: term.term,
  instead: [],
  open: false,
  exact: true,
});

/**
 * Takes a query apart by the rule by which texts are indexed. Amounts are terms of their own; what
 * stands in quotes must be there as it is; what a minus stands before must not.
 */
export function parseQuery(typed: string, fold: Fold): Query {
  const text = cleanQuery(typed);
  const plain = halfWidth(text);
  const without = [...plain.matchAll(MINUS)]
    .map(([, ...groups]) => termsOf(inner(groups), fold).map(exact))
    .filter((terms) => terms.length > 0);
  const asked = plain.replace(MINUS, ' ');
  const phrases = [...asked.matchAll(QUOTED)].map(([, ...groups]) => inner(groups));
  const wanted = asked.replace(QUOTED, ' $1$2$3$4 ').trim();
  const question = phrases.length === 0 && isQuestion(wanted, fold);
  const loose = termsOf(question ? withoutAsking(wanted, fold) : asked.replace(QUOTED, ' '), fold);
  const terms = [...phrases.flatMap((phrase) => termsOf(phrase, fold).map(exact)), ...loose];
  const sought = question ? terms.filter(({ term }) => !onlyAsks(term)) : terms;
  const seen = new Set<string>();
  const distinct = (sought.length > 0 ? sought : terms).filter(
    ({ term }) => !seen.has(term) && seen.add(term),
  );
  return { text, wanted, terms: distinct.slice(0, MOST_TERMS), phrases, without, question };
}

/** The terms of a text: its amounts first, then its words. */
function termsOf(text: string, fold: Fold): QueryTerm[] {
  const amounts = amountsIn(text);
  const rest = amounts.reduceRight(
    (left, { whole: [start, end] }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  const sums = amounts.map(({ plain, exact }): QueryTerm =>
    exact === undefined
      ? { term: plain, instead: [], open: false }
      : { term: exact, instead: [plain], open: false },
  );
  return [...sums, ...wordsOf(rest, fold)];
}

/**
 * Where a Chinese word ends and the next begins, one of them longer than a character: 南京|区块链, not
 * 公|链. Only for what a page must hold: which terms there are is no matter of a dictionary.
 */
function seamsIn(text: string): ReadonlySet<number> {
  const seams = new Set<number>();
  if (!('Segmenter' in Intl)) return seams;
  let before = 0;
  for (const { segment: word, index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    text,
  )) {
    if (before > 1 || word.length > 1) seams.add(index);
    before = word.length;
  }
  return seams;
}

/** How many code units the character at a place takes. */
const firstLength = (text: string, at: number): number =>
  (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function wordsOf(text: string, fold: Fold): QueryTerm[] {
  const tokens = segment(text, fold);
  const seams = seamsIn(foldHan(text, fold));
  const last = tokens.at(-1);
  const words = tokens.flatMap(({ term, start, end }): QueryTerm[] => {
    if (!isHan(term)) {
      const open = start === last?.start && end === text.trimEnd().length && term.length > 1;
      return [{ term, instead: [], open }];
    }
    // The last character of a run is asked for in the pair before it, unless it stands alone.
    const single = [...term].length === 1;
    if (single && tokens.some((pair) => pair.end === end && pair.start < start)) return [];
    const isSeam = !single && seams.has(start + firstLength(text, start));
    return [{ term, instead: [], open: single, ...(isSeam ? { seam: true } : {}) }];
  });
  return words.length > 0 ? words : stopWordsOf(text);
}

/** A query of nothing but stop words: they may still begin a word. */
function stopWordsOf(text: string): QueryTerm[] {
  const word = wordTerm(text);
  return STOP_WORDS.has(word) ? [{ term: word, instead: [], open: word.length > 1 }] : [];
}

/** The query where it is a whole name: nothing that only begins like it is meant. */
export function closed(query: Query): Query {
  const close = (term: QueryTerm): QueryTerm =>
    isHan(term.term) ? term : { ...term, open: false };
  return { ...query, terms: query.terms.map(close) };
}
