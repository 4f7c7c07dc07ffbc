import type { FactPath } from '../../reading/positions.ts';
import type { ShortTexts } from '../../schema/translation/short-texts.ts';
import { type AnyEntry, type Draft, entries } from '../draft.ts';
import { nearestWord } from '../meant/suggest.ts';
import { claimNoteIds, originalOf, partIds, rowId } from '../text-ids.ts';
import type { Check, CheckContext } from './check.ts';

/** A translation of whatever type. */
type Translated = Draft['translations' | 'leads' | 'rankingTranslations'][number];

/** The ids under which an original has short texts, by the key of its translation. */
type Ids = Record<'conflicts' | 'details' | 'notes' | 'not_the_same_as', readonly string[]>;

const NAMED = ['conflicts', 'details', 'notes', 'not_the_same_as'] as const;
const LISTED = ['changes', 'checked'] as const;
const SINGLE = ['note', 'reason', 'method', 'title'] as const;

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

function idsOf(original: AnyEntry): Ids {
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

const keysOf = (texts: ShortTexts, key: keyof Ids): string[] => Object.keys(texts[key] ?? {});

/** Whether the original names something that is not in the record: told there, and its own texts go by that id. */
function namesUnknown({ facts }: AnyEntry, names: CheckContext['names']): boolean {
  const ids = [
    ...('claims' in facts ? facts.claims.map(({ fund }) => fund) : []),
    ...('partners' in facts ? facts.partners.map(({ id }) => id) : []),
    ...('rows' in facts ? facts.rows.map(rowId) : []),
  ];
  return ids.some((id) => !names.known(id));
}

/** Texts that name nothing of the original. */
function checkNamed(context: CheckContext, entry: Translated, original: AnyEntry): void {
  if (namesUnknown(original, context.names)) return;
  const ids = idsOf(original);
  for (const key of NAMED) {
    const strays = keysOf(entry.texts, key).filter((id) => !ids[key].includes(id));
    // The line between two groups is lost: the ids are those of the other.
    const other = NAMED.find(
      (name) =>
        keysOf(entry.texts, name).length === 0 && strays.every((id) => ids[name].includes(id)),
    );
    const [first] = strays;
    if (other && first !== undefined) {
      context.report('line-missing', entry.at([key, first], 'key'), { rights: [`${other}:`] });
      continue;
    }
    for (const id of strays) {
      const path: FactPath = [key, id];
      context.report('short-text-of-nothing', entry.at(path, 'key'), {
        key,
        id,
        known: ids[key],
        suggestions: nearestWord(id, ids[key]),
      });
    }
  }
}

/** Lists that have more texts than the original. */
function checkListed(context: CheckContext, entry: Translated, { facts }: AnyEntry): void {
  for (const key of LISTED) {
    const count = entry.texts[key]?.length ?? 0;
    const list: unknown = Reflect.get(facts, key);
    const expected = Array.isArray(list) ? list.length : 0;
    if (count <= expected) continue;
    context.report('short-texts-beyond', entry.at([key, expected]), { key, count, expected });
  }
}

/** A text of something that the original does not have. */
function checkSingle(context: CheckContext, entry: Translated, { facts }: AnyEntry): void {
  const given = { ...entry.texts, ...entry.facts };
  for (const key of SINGLE) {
    if (Reflect.get(given, key) === undefined || Reflect.get(facts, key) !== undefined) continue;
    context.report('short-text-of-nothing', entry.at([key], 'key'), {
      key,
      id: undefined,
      known: [],
      suggestions: [],
    });
  }
}

/** The translations of a draft, each with its original, where that can be judged. */
function pairs(draft: Draft): [Translated, AnyEntry][] {
  const originals = new Map(
    entries(draft)
      .filter((entry) => entry.introducedBy === undefined)
      .map((entry) => [entry.file, entry]),
  );
  const translations = [...draft.translations, ...draft.leads, ...draft.rankingTranslations];
  return translations.flatMap((entry) => {
    const original = originals.get(originalOf(entry.file));
    return original && !draft.refused.has(original.file) ? [[entry, original]] : [];
  });
}

/** Each short text of a translation says again what its original has. */
export const checkShortTexts: Check = (context) => {
  for (const [entry, original] of pairs(context.draft)) {
    checkNamed(context, entry, original);
    checkListed(context, entry, original);
    checkSingle(context, entry, original);
  }
};
