import type { ShortTexts } from '../../../schema/translation/short-texts.ts';
import type { AnyEntry, Draft } from '../../draft.ts';
import { claimNoteIds, partIds, rowId } from '../../text-ids.ts';

/** A translation of whatever type. */
export type Translated = Draft['translations' | 'leads' | 'rankingTranslations'][number];

/** The ids under which an original has short texts, by the key of its translation. */
export type Ids = Record<'conflicts' | 'details' | 'notes' | 'not_the_same_as', readonly string[]>;

/** Texts that are found by an id. */
export const NAMED = ['conflicts', 'details', 'notes', 'not_the_same_as'] as const;
/** Texts that are told apart by their order. */
export const LISTED = ['changes', 'checked'] as const;
/** Texts of which an entry has one. */
export const SINGLE = ['image', 'note', 'reason', 'method', 'publisher', 'title'] as const;

/** The ids of those items that have a text. */
const idsWith = <T>(items: readonly T[], ids: readonly string[], text: (item: T) => unknown) =>
  ids.filter((_, at) => {
    const item = items[at];
    return item !== undefined && text(item) !== undefined;
  });

function notesOf({ facts }: AnyEntry): readonly string[] {
  if ('claims' in facts)
    return idsWith(facts.claims, claimNoteIds(facts.claims), ({ note }) => note);
  if (!('rows' in facts)) return [];
  return idsWith(facts.rows, facts.rows.map(rowId), ({ note }) => note);
}

/** The ids under which an original has each kind of short text. */
export function idsOf(original: AnyEntry): Ids {
  const { facts } = original;
  return {
    conflicts: 'conflicts' in facts ? facts.conflicts.map(({ id }) => id) : [],
    details:
      'partners' in facts
        ? idsWith(facts.partners, partIds(facts.partners), ({ detail }) => detail)
        : [],
    notes: notesOf(original),
    not_the_same_as: 'not_the_same_as' in facts ? facts.not_the_same_as.map(({ id }) => id) : [],
  };
}

/** The ids under which a translation gives texts of a kind. */
export const keysOf = (texts: ShortTexts, key: keyof Ids): string[] =>
  Object.keys(texts[key] ?? {});
