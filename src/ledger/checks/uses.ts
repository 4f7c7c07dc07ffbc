import { totalIn } from '../../markdown/mentions.ts';
import type { Location } from '../../problems/problem.ts';
import { type AnyEntry, entries } from '../draft.ts';
import { recordDay } from '../record-day.ts';
import { originalOf } from '../text-ids.ts';
import { type CheckContext, inBody } from './check.ts';
import { allReferences, type Reference } from './references.ts';

/** A place that names an id. */
export interface Use {
  readonly id: string;
  readonly entry: AnyEntry;
  /** The types that it may be of; none for a mention in a text, which may be of any. */
  readonly types?: Reference['types'];
  /** Where it stands: a position costs a reading of its file, and is asked for where something is wrong. */
  readonly locate: () => Location;
}

/** Every place of the facts and the texts that names an id, but for totals. `isAsked`: of the ids that are of interest. */
export function usesOf(
  context: CheckContext,
  isAsked: (id: string) => boolean = () => true,
): Use[] {
  const references = allReferences(context)
    .filter(({ id }) => isAsked(id))
    .map(({ entry, path, id, types }): Use => ({
      ...{ id, entry, types },
      locate: () => entry.at(path),
    }));
  const mentions = entries(context.draft)
    .filter(({ introducedBy }) => introducedBy === undefined)
    .flatMap((entry) =>
      entry.parsed.mentions
        .filter(({ id }) => isAsked(id))
        .map(({ id, line, column }): Use => ({
          ...{ id, entry },
          locate: () => inBody(entry, { line, column }),
        })),
    )
    .filter(({ id }) => totalIn(id) === undefined);
  return [...references, ...mentions];
}

/** The files of some entries, each once. */
export const filesOf = (all: readonly { readonly entry: AnyEntry }[]): string[] =>
  [...new Set(all.map(({ entry }) => entry.file))].sort();

/**
 * Whether what some entries name is gone, so that they are not what is wrong: three name it, or two of
 * which one was there before the day on which the record was last worked on. Two new ones may well
 * have the same slip. A translation says the same as its original and does not count beside it.
 */
export function isGone({ draft }: CheckContext, uses: readonly { readonly entry: AnyEntry }[]) {
  const originals = new Set(uses.map(({ entry }) => originalOf(entry.file)));
  if (originals.size !== 2) return originals.size > 2;
  const day = recordDay(draft);
  return uses.some(({ entry: { facts } }) => 'added' in facts && (facts.added ?? day) < day);
}

/** Some uses by the file that tells of them: a translation is not told of where its original is. */
export function byOriginal<T extends { readonly entry: AnyEntry }>(uses: readonly T[]): T[][] {
  const own = new Set(uses.map(({ entry }) => entry.file));
  const told = uses.filter(
    ({ entry: { file } }) => originalOf(file) === file || !own.has(originalOf(file)),
  );
  return [...Map.groupBy(told, ({ entry }) => entry.file).values()];
}
