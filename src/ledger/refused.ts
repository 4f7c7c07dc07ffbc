import type { ProblemCode } from '../problems/catalogue.ts';
import type { FactPath } from '../reading/positions.ts';
import type { Draft } from './draft.ts';

/** What a problem is told by: its own value; what stands beside it too; the sources of its file, or what it introduces. */
type Depends = 'value' | 'holder' | 'sources' | 'named';

/**
 * Problems that can be told of an entry although some of its values were refused, by what they depend
 * on. Every other code waits until the entry is sound: what stands in for a value is not judged.
 */
const TELLABLE: Readonly<Partial<Record<ProblemCode, Depends>>> = {
  'unknown-reference': 'named',
  'unknown-publisher': 'value',
  'new-place': 'named',
  'new-places': 'named',
  'wrong-kind-of-thing': 'value',
  'future-date': 'value',
  'wrong-year': 'value',
  'name-against-date': 'value',
  'image-missing': 'value',
  'duplicate-id': 'value',
  'introduced-twice': 'value',
  'formerly-clash': 'value',
  'revises-unknown': 'value',
  'orphan-translation': 'value',
  'empty-body': 'value',
  'unknown-mention': 'named',
  'malformed-mention': 'value',
  'figure-without-source': 'value',
  'raw-html': 'value',
  'unsafe-link': 'value',
  'relative-link': 'value',
  'markdown-image': 'value',
  'heading-one': 'value',
  'text-too-deep': 'value',
  'text-too-large': 'value',
  'hidden-text-character': 'value',
  'named-twice': 'holder',
  'row-twice': 'holder',
  'unit-slip': 'holder',
  'years-without-per': 'holder',
  'as-published-without-note': 'holder',
  'uncounted-without-reason': 'holder',
  'conflict-id-twice': 'holder',
  'source-twice': 'sources',
  'source-unlisted': 'sources',
  'source-misnamed': 'sources',
  'unknown-citation': 'sources',
};

const isWithin = (path: FactPath, holder: FactPath): boolean =>
  holder.every((step, at) => path[at] === step);

/** Whether a refused value makes the ids of a file's sources uncertain. */
const hidesSources = ([first, , key]: FactPath): boolean =>
  first === 'sources' && (key === undefined || key === 'id');

/** Whether a refused value makes it uncertain what an article introduces. */
const hidesIntroduced = ([first, , , key, ...more]: FactPath): boolean =>
  first === 'introduces' && (key === undefined || (key === 'id' && more.length === 0));

/**
 * Whether a problem of an entry says something of its own, whatever the values were that its schema
 * refused. `path`: where in the facts it is; none in the text below them.
 */
export function standsAlone(
  code: ProblemCode,
  path: FactPath | undefined,
  refused: readonly FactPath[],
): boolean {
  const depends = TELLABLE[code];
  if (depends === undefined) return false;
  if (depends === 'sources' && refused.some(hidesSources)) return false;
  if (depends === 'named' && refused.some(hidesIntroduced)) return false;
  if (path === undefined) return true;
  const holder = depends === 'holder' ? path.slice(0, -1) : path;
  return !refused.some(
    (other) =>
      isWithin(path, other) ||
      (isWithin(other, holder) && (holder.length > 0 || other.length === 1)),
  );
}

/** A draft without the entries of which a value was refused; their ids still count as known. */
export function withoutRefused(draft: Draft): Draft {
  const sound = <E extends { file: string }>(list: readonly E[]): E[] =>
    list.filter(({ file }) => !draft.refused.has(file));
  return {
    ...draft,
    articles: sound(draft.articles),
    translations: sound(draft.translations),
    leads: sound(draft.leads),
    rankingTranslations: sound(draft.rankingTranslations),
    place: sound(draft.place),
    fund: sound(draft.fund),
    partner: sound(draft.partner),
    chain: sound(draft.chain),
    publishers: sound(draft.publishers),
    indexes: sound(draft.indexes),
    editions: sound(draft.editions),
  };
}
