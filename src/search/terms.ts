import { distance } from 'fastest-levenshtein';
import type { Names } from './names.ts';
import { slipsIn } from './names.ts';
import type { QueryTerm } from './query.ts';
import { type ShardFile, shardOf } from './format.ts';
import { readPostings, type Weight } from './postings.ts';
import { isHan } from './segment.ts';

/** A term of a query, found in the index. */
export interface FoundTerm {
  term: string;
  /** What it was found as: itself, words that begin with it, or words that it may be a slip for. */
  forms: ReadonlySet<string>;
  /** How much each page holds of it: 3 in a name, 2 often, 1 once, less for other forms; 0 for none. */
  weights: Float32Array;
  /** How much it tells one page from another. */
  rarity: number;
  /** How many slips a name may be found by it with. */
  slips: number;
  /** A page need not hold it. */
  seam: boolean;
}

/** Reads what a shard holds from a term to another, both included, or more; the whole where none is said. */
export type ReadShard = (shard: string, from?: string, to?: string) => Promise<ShardFile>;

/** What is behind everything that begins with a term. */
const END = '\uffff';

/** What other forms count for. */
const INSTEAD = 0.6;
const BEGINS = 0.5;
const SLIP = 0.5;
/** Most words that a term still being typed is taken for. */
const MOST_FORMS = 200;

const isWord = (term: string): boolean => /^[a-z]/.test(term);

/** Messages of a shard that begin with a term, or that it may be a slip for. */
function formsIn(shard: ShardFile, term: string, slips: boolean): [form: string, worth: number][] {
  const forms: [string, number][] = [];
  const allowed = slips ? slipsIn(term) : 0;
  for (const word of Object.keys(shard)) {
    if (forms.length >= MOST_FORMS) break;
    if (!slips && word !== term && word.startsWith(term)) forms.push([word, BEGINS]);
    else if (slips && Math.abs(word.length - term.length) <= allowed) {
      const far = distance(word, term);
      if (far <= allowed) forms.push([word, SLIP / far]);
    }
  }
  return forms;
}

const has = (shard: ShardFile, term: string): boolean => Object.hasOwn(shard, term);

/** The forms of a term, with what each is worth, and how many slips it takes to find a name by it. */
interface Forms {
  forms: Map<string, number>;
  slips: number;
}

/** Messages that a term may be a slip for: of a name, most likely; else such as begin the same. */
async function slipsOf(term: string, names: Names, read: () => Promise<ShardFile>): Promise<Forms> {
  const slips = slipsIn(term);
  const near = [...names.near(term, slips)];
  const forms = near.map(([form, worth]) => [form, SLIP * worth] as const);
  return { forms: new Map(near.length > 0 ? forms : formsIn(await read(), term, true)), slips };
}

/** From this length on a word that is hardly ever written may be a name with one slip all the same. */
const LONG_WORD = 6;
/** Most pages that hold a word that is hardly ever written: others may have mistyped it too. */
const HARDLY = 3;

function alsoNames(
  term: string,
  postings: string,
  forms: Map<string, number>,
  names: Names,
): Forms {
  const weights: Weight[] = [];
  readPostings(postings, (_page, weight) => weights.push(weight));
  if (weights.includes(3) || weights.length > HARDLY || term.length < LONG_WORD)
    return { forms, slips: 0 };
  const near = [...names.near(term, 1)];
  for (const [form, worth] of near) forms.set(form, SLIP * worth);
  return { forms, slips: near.length > 0 ? 1 : 0 };
}

/** The forms under which a term of a query is searched for. */
async function formsOf(
  { term, instead, open, exact }: QueryTerm,
  names: Names,
  read: ReadShard,
): Promise<Forms> {
  const name = shardOf(term);
  const shard = await read(name, term, term);
  const forms = new Map<string, number>();
  for (const other of instead) forms.set(other, INSTEAD);
  if (has(shard, term)) forms.set(term, 1);
  if (exact) return { forms, slips: 0 };
  if (open || (forms.size === 0 && isWord(term) && term.length > 2)) {
    // A single character stands for every term that it begins: whole terms of Chinese are pairs.
    const worth = isHan(term) ? 1 : BEGINS;
    const beginning = await read(name, term, term + END);
    for (const [form] of formsIn(beginning, term, false)) forms.set(form, worth);
  }
  if (!isWord(term)) return { forms, slips: 0 };
  if (forms.size === 0) return slipsOf(term, names, () => read(name));
  return has(shard, term) ? alsoNames(term, shard[term] ?? '', forms, names) : { forms, slips: 0 };
}

/** Finds a term of a query among the pages. */
export async function findTerm(
  wanted: QueryTerm,
  names: Names,
  read: ReadShard,
  pages: number,
): Promise<FoundTerm> {
  const { forms, slips } = await formsOf(wanted, names, read);
  const weights = new Float32Array(pages);
  const inOrder = [...forms].sort(([, a], [, b]) => b - a);
  const shards = await Promise.all(inOrder.map(([form]) => read(shardOf(form), form, form)));
  inOrder.forEach(([form, worth], at) => {
    const shard = shards[at] ?? {};
    if (!has(shard, form)) return;
    readPostings(shard[form] ?? '', (page, weight) => {
      weights[page] = Math.max(weights[page] ?? 0, weight * worth);
    });
  });
  let held = 0;
  for (const weight of weights) if (weight > 0) held += 1;
  return {
    term: wanted.term,
    forms: new Set(forms.keys()),
    weights,
    rarity: Math.log(1 + (pages + 1) / (held + 1)),
    slips,
    seam: wanted.seam ?? false,
  };
}
