import { createHash } from 'node:crypto';
import type {
  Article,
  Edition,
  Fund,
  Lead,
  LedgerEntry,
  RankingIndex,
  Ledger,
  Thing,
} from '../ledger/model.ts';
import { fileOfBody } from '../ledger/kept/files-of-bodies.ts';
import type { ParsedBody } from '../markdown/parse.ts';
import { givenTexts } from '../schema/translation/short-texts.ts';
import { onceFor } from '../ledger/reads/reads.ts';
import { memoizeByLedger } from './memoize.ts';

/*
 * Fingerprints of what is cited. Each is of one entry alone, so that a page that shows one changes only
 * when its entry does: never for the site's address, its language or another entry.
 */

/** A value with the keys of its objects in order, so that the order of writing makes no difference. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]),
  );
}

/** The SHA-256 of a plain value, as hexadecimal digits. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('hex');
}

/** A text as it was read: to write it out from its tree would take as long as all else of an entry. */
const textOf = ({ markdown }: ParsedBody): string => markdown;

/** A translation: its text alone, or with its title and short texts where it has them. */
const translationOf = (zh: (Lead & { title?: string | undefined }) | undefined) => {
  if (zh === undefined) return undefined;
  const [text, texts] = [textOf(zh.body), givenTexts(zh.texts)];
  const more = Object.keys(texts).length > 0;
  if (zh.title === undefined && !more) return text;
  return { title: zh.title, text, texts: more ? texts : undefined };
};

/** What a fingerprint is made of beside the id. */
interface Print {
  /** The bodies, each with the facts beside it, that it is made of; the entry’s own first. */
  bodies: readonly (ParsedBody | undefined)[];
  /** What else decides it, as far as it does not follow from the files of those. */
  more?: unknown;
  /** All of it. */
  whole: () => unknown;
}

/**
 * Takes a fingerprint once for each entry: entries never change, and many pages and files ask. Where the
 * files are kept that an entry was read from, its fingerprint is kept beside them, so that it need not
 * be read for that while they stay the same. `room`: which fingerprint it is.
 */
function oncePerEntry<E extends { readonly id: string }>(
  room: string,
  printOf: (entry: E) => Print,
): (entry: E) => string {
  return onceFor((entry: E): string => {
    const { bodies, more, whole } = printOf(entry);
    const files = bodies.map((body) => body && fileOfBody(body));
    const isKept = bodies.every((body, at) => body === undefined || files[at] !== undefined);
    const [own] = files;
    if (!own || !isKept) return hashOf(whole());
    const key = hashOf([entry.id, files.map((file) => file?.digest ?? ''), more ?? null]);
    return own.once(room, key, () => hashOf(whole()));
  });
}

/** The fingerprint of an article: its facts and its text, its translation among it. */
export const articleHash = oncePerEntry('article', ({ id, facts, body, zh }: Article) => ({
  bodies: [body, zh?.body],
  whole: () => ({ id, facts, text: textOf(body), translation: translationOf(zh) }),
}));

/** The fingerprint of a fund: its own facts and text, and the claims that its figures come from. */
export const fundHash = oncePerEntry('fund', ({ id, facts, body, zh, claims }: Fund) => ({
  bodies: [body, zh?.body, ...claims.map(({ article }) => article.body)],
  more: claims.map((claim) => [claim.id, claim.date]),
  whole: () => {
    const said = claims.map((claim) => ({ id: claim.id, date: claim.date, facts: claim.facts }));
    return { id, facts, text: textOf(body), translation: translationOf(zh), claims: said };
  },
}));

/** The fingerprint of an edition of a published ranking: its rows, and what is told of it. */
export const editionHash = oncePerEntry('edition', ({ id, index, facts, body, zh }: Edition) => ({
  bodies: [body, zh?.body],
  more: index.id,
  whole: () => {
    const translation = translationOf(zh);
    return { ranking: index.id, id, facts, text: textOf(body), translation };
  },
}));

const plainHash = oncePerEntry('plain', ({ id, facts, body, zh }: Thing | RankingIndex) => ({
  bodies: [body, zh?.body],
  whole: () => ({ id, facts, text: textOf(body), translation: translationOf(zh) }),
}));

/** The fingerprint of an entry’s own files: what others say of it is no part of it. */
export function entryHash(entry: LedgerEntry): string {
  if ('index' in entry) return editionHash(entry);
  return 'type' in entry && entry.type === 'article' ? articleHash(entry) : plainHash(entry);
}

/** The version of the whole record: it changes when any entry does. It stands on `/data/` alone. */
export const recordHash = memoizeByLedger((ledger: Ledger): string => {
  const { articles, places, funds, partners, chains, indexes, rates } = ledger;
  return hashOf({
    articles: articles.map(articleHash),
    things: [...places, ...funds, ...partners, ...chains].map(plainHash),
    rankings: indexes.flatMap((index) => [plainHash(index), ...index.editions.map(editionHash)]),
    rates,
  });
});
