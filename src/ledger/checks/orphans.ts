import type { Fix } from '../../problems/fix.ts';
import { namedAnew, translationMoved } from '../published/renames.ts';
import { originalOf } from '../text-ids.ts';
import type { Check, CheckContext } from './check.ts';
import { filesOf, type Use, usesOf } from './uses.ts';

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

/** The entry that has an id as one of its old ones: what it is called now. */
function nowCalled({ draft }: CheckContext, id: string): string | undefined {
  const all = [draft.articles, draft.place, draft.fund, draft.partner, draft.chain].flat();
  return all.find(({ facts }) => facts.formerly.includes(id))?.id;
}

/** Who else names an original that is gone, and what it may be called now. */
function aboutLost(context: CheckContext, id: string, file: string, uses: readonly Use[]) {
  const own = [file, originalOf(file)];
  const files = filesOf(uses.filter((use) => use.id === id)).filter((one) => !own.includes(one));
  return { files, now: nowCalled(context, id) };
}

/** What moves a translation beside its original, be that in another folder or under another id. */
function movedBeside(
  context: CheckContext,
  { id, file }: { id: string; file: string },
  original: string | undefined,
  now = '',
): Fix | undefined {
  if (original !== undefined) return translationMoved(file, original);
  const heir = context.names.thing(now)?.entry ?? context.names.article(now);
  return heir && namedAnew(context, id, heir);
}

/** The editions of an index, and the claims that revise one of an article, name it too. */
function otherUses({ draft }: CheckContext): Use[] {
  const revising = draft.articles.flatMap((entry) =>
    entry.facts.claims.flatMap(({ revises }, at): Use[] =>
      revises === undefined
        ? []
        : [
            {
              ...{ id: revises.split('/')[0] ?? '', entry },
              locate: () => entry.at(['claims', at, 'revises']),
            },
          ],
    ),
  );
  const editions = draft.editions.map((entry): Use => ({
    ...{ id: entry.index, entry },
    locate: () => entry.at([]),
  }));
  return [...revising, ...editions];
}

/** A translation stands beside its original. One whose original is gone tells of it, for all that name it. */
export const checkOrphans: Check = (context) => {
  const { draft, names, report } = context;
  const uses = draft.lost.size > 0 ? [...usesOf(context), ...otherUses(context)] : [];
  const top = (file: string) => ({ file, line: 1, column: 1 });
  for (const { id, file } of draft.translations) {
    const original = names.article(id)?.file;
    const isElsewhere = original !== undefined && folderOf(original) !== folderOf(file);
    if (!isElsewhere && !draft.lost.has(file)) continue;
    const about = aboutLost(context, id, file, uses);
    const params = { id, original, ...about };
    // Where it is the original that stands in the wrong folder, that one moves.
    const date = names.article(id)?.facts.date ?? '';
    const isRight = original !== undefined && file.split('/').at(-2) === date.slice(0, 4);
    const fix = isRight ? undefined : movedBeside(context, { id, file }, original, about.now);
    report('orphan-translation', top(file), params, fix);
  }
  for (const { id, file } of draft.leads) {
    const holder = names.thing(id)?.entry;
    const original = holder?.introducedBy === undefined ? holder?.file : undefined;
    const isElsewhere = holder && !(original && folderOf(original) === folderOf(file));
    if (!isElsewhere && !draft.lost.has(file)) continue;
    const about = aboutLost(context, id, file, uses);
    const fix = movedBeside(context, { id, file }, original, about.now);
    report('orphan-lead', top(file), { id, original, ...about }, fix);
  }
  for (const { id, file } of draft.rankingTranslations) {
    if (!draft.lost.has(file)) continue;
    const { files } = aboutLost(context, id, file, uses);
    report('orphan-ranking-translation', top(file), { original: originalOf(file), files });
  }
};
