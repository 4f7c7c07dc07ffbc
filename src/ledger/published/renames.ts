import type { Change, Fix } from '../../problems/fix.ts';
import type { FactPath } from '../../reading/positions.ts';
import type { CheckContext } from '../checks/check.ts';
import { usesOf } from '../checks/uses.ts';
import type { AnyEntry, ArticleEntry } from '../draft.ts';
import { originalOf } from '../text-ids.ts';

/** Whether something stands in for a value, so that it is not what its file says. */
function isRefused({ draft }: CheckContext, file: string, path: FactPath = []): boolean {
  const refused = draft.refused.get(file) ?? [];
  return refused.some((way) => way.every((step, at) => path[at] === step));
}

/** What begins with an id in the name of a text or a claim: `a-fund-2` is of `a-fund`, unless of `a-fund-2` itself. */
function isOf(name: string, id: string, others: ReadonlySet<string>): boolean {
  const owners = [...others, id].filter((one) => name === one || name.startsWith(`${one}-`));
  return owners.sort((a, b) => b.length - a.length)[0] === id;
}

/** What an entry is called, and what it was. */
interface Renamed {
  from: string;
  to: string;
}

/** The keys of translations that are ids, or begin with one: `notes: {a-fund-2: …}`. */
function translatedKeys(
  { draft }: CheckContext,
  { from, to }: Renamed,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Change[] {
  const all = [...draft.translations, ...draft.leads, ...draft.rankingTranslations];
  return all.flatMap(({ file, texts }) => {
    const ids = named.get(originalOf(file));
    if (!ids?.has(from)) return [];
    return (['details', 'notes', 'not_the_same_as'] as const).flatMap((group) =>
      Object.keys(texts[group] ?? {})
        .filter((key) => isOf(key, from, ids))
        .map((key): Change => {
          const text = to + key.slice(from.length);
          return { change: 'key', file, path: [group, key], text };
        }),
    );
  });
}

/** What `revises:` says, where it names a claim of an article, or of a fund, that is called otherwise. */
function revisedClaims({ draft }: CheckContext, { from, to }: Renamed): Change[] {
  const fundsOf = (id: string) =>
    new Set(
      draft.articles.find((one) => one.id === id)?.facts.claims.map(({ fund }) => fund) ?? [],
    );
  return draft.articles.flatMap(({ file, facts }) =>
    facts.claims.flatMap(({ revises }, at): Change[] => {
      const [article = '', claim = ''] = (revises ?? '').split('/');
      const funds = fundsOf(article);
      const isFund = funds.has(from) && isOf(claim, from, funds);
      if (article !== from && !isFund) return [];
      const text = `${article === from ? to : article}/${isFund ? to + claim.slice(from.length) : claim}`;
      return [{ change: 'value', file, path: ['claims', at, 'revises'], text }];
    }),
  );
}

/** Every place of the record that names an entry, with its new id. */
function referencesTo(context: CheckContext, renamed: Renamed): Change[] {
  const { from, to } = renamed;
  const uses = usesOf(context);
  const named = new Map(
    [...Map.groupBy(uses, ({ entry }) => entry.file)].map(([file, own]) => [
      file,
      new Set(own.map(({ id }) => id)),
    ]),
  );
  const direct = uses
    .filter(({ id }) => id === from)
    .flatMap(({ locate, types }): Change[] => {
      const { file, line, column, path = [] } = locate();
      // In a text, behind its two brackets.
      if (!types) return [{ change: 'word', file, line, column: column + 2, from, to }];
      return isRefused(context, file, path) ? [] : [{ change: 'value', file, path, text: to }];
    });
  return [
    ...direct,
    ...translatedKeys(context, renamed, named),
    ...revisedClaims(context, renamed),
  ];
}

const besideIn = (file: string): string => file.replace(/\.md$/, '.zh.md');

/** What keeps an old id of an entry at work; nothing where it is introduced by an article. */
function formerly({ file, introducedBy }: AnyEntry, id: string): Change[] {
  return introducedBy === undefined ? [{ change: 'append', file, key: 'formerly', item: id }] : [];
}

/**
 * What gives the file of an article another name: it and its translation move, what names it follows,
 * and its old id goes on working unless nobody can have seen it. Nothing where one of its files has
 * mistakes of its own, by which its name may be what is right.
 */
export function articleMoved(
  context: CheckContext,
  entry: ArticleEntry,
  id: string,
): Fix | undefined {
  const { draft, published } = context;
  if (draft.broken.has(entry.id)) return undefined;
  const to = `${draft.label}/articles/${entry.facts.date.slice(0, 4)}/${id}.md`;
  const translation = draft.translations.find(({ file }) => originalOf(file) === entry.file);
  const isRenamed = id !== entry.id;
  const isSeen = !published || published.has(`article ${entry.id}`);
  return [
    ...(isRenamed ? referencesTo(context, { from: entry.id, to: id }) : []),
    ...(isRenamed && isSeen ? formerly(entry, entry.id) : []),
    { change: 'move', file: entry.file, to },
    ...(translation ? [{ change: 'move' as const, file: translation.file, to: besideIn(to) }] : []),
  ];
}

/** What moves a translation beside its original. */
export const translationMoved = (file: string, original: string): Fix => [
  { change: 'move', file, to: besideIn(original) },
];

/**
 * What follows from an entry’s being called otherwise: what names it names the new id, and a translation
 * that was left behind moves beside it. Nothing where there is none of either.
 */
export function namedAnew(context: CheckContext, from: string, entry: AnyEntry): Fix | undefined {
  const left = [...context.draft.lost].filter(([, id]) => id === from);
  const changes = [
    ...referencesTo(context, { from, to: entry.id }),
    ...(entry.introducedBy === undefined
      ? left.flatMap(([file]) => translationMoved(file, entry.file))
      : []),
  ];
  return changes.length > 0 ? changes : undefined;
}

/** What puts an entry right that was renamed: all that, and its old id goes on working. */
export function entryRenamed(
  context: CheckContext,
  from: string,
  entry: AnyEntry,
): Fix | undefined {
  const old = formerly(entry, from);
  return old.length === 0 ? undefined : [...old, ...(namedAnew(context, from, entry) ?? [])];
}
