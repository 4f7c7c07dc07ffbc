import type { FactPath } from '../../../reading/positions.ts';
import { type AnyEntry, type Draft, entries } from '../../draft.ts';
import { nearestWord } from '../../meant/suggest.ts';
import { originalOf, rowId } from '../../text-ids.ts';
import type { Check, CheckContext } from '../check.ts';
import { isLost, reportLost } from './lost-texts.ts';
import { idsOf, keysOf, LISTED, NAMED, SINGLE, type Translated } from './texts.ts';

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
  if (NAMED.every((key) => keysOf(entry.texts, key).length === 0)) return;
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
      if (isLost(context, entry, original, { key, id })) {
        reportLost(context, entry, original, { key, id });
        continue;
      }
      context.report('short-text-of-nothing', entry.at(path, 'key'), {
        key,
        id,
        known: ids[key],
        suggestions: nearestWord(id, ids[key]),
      });
    }
  }
}

/** Lists that have more texts than the original, or some of them only: which belongs to which is lost. */
function checkListed(context: CheckContext, entry: Translated, original: AnyEntry): void {
  const { facts } = original;
  for (const key of LISTED) {
    const count = entry.texts[key]?.length ?? 0;
    const list: unknown = Reflect.get(facts, key);
    const expected = Array.isArray(list) ? list.length : 0;
    if (count > 0 && count < expected)
      context.report('short-texts-fewer', entry.at([key], 'key'), { key, count, expected });
    if (count <= expected) continue;
    const texts = entry.texts[key] ?? [];
    const isTwice = new Set(texts.map((text) => JSON.stringify(text))).size < count;
    if (!isTwice && isLost(context, entry, original, { key })) {
      reportLost(context, entry, original, { key });
      continue;
    }
    context.report('short-texts-beyond', entry.at([key, expected]), { key, count, expected });
  }
}

/** A text of something that the original does not have. */
function checkSingle(context: CheckContext, entry: Translated, original: AnyEntry): void {
  const { facts } = original;
  for (const key of SINGLE) {
    const given: unknown = Reflect.get(key in entry.facts ? entry.facts : entry.texts, key);
    if (given === undefined || Reflect.get(facts, key) !== undefined) continue;
    if (isLost(context, entry, original, { key })) {
      reportLost(context, entry, original, { key });
      continue;
    }
    context.report('short-text-of-nothing', entry.at([key], 'key'), {
      key,
      id: undefined,
      known: [],
      suggestions: [],
    });
  }
}

/** The texts of a picture that a translation, where there is one, does not have. */
function checkPicture({ report }: CheckContext, entry: Translated, original: AnyEntry): void {
  if (!('image' in original.facts) || original.facts.image === undefined) return;
  const given = entry.texts.image ?? {};
  const missing = (['alt', 'credit'] as const).filter((key) => given[key] === undefined);
  if (missing.length === 0) return;
  const location = entry.texts.image ? entry.at(['image'], 'key') : original.at(['image'], 'key');
  report('picture-without-chinese', location, { missing, file: entry.file });
}

/** The translations of a draft, each with its original, where that can be judged. */
function pairs(draft: Draft): [Translated, AnyEntry][] {
  const originals = new Map<string, AnyEntry>();
  for (const entry of entries(draft)) {
    if (entry.introducedBy === undefined) originals.set(entry.file, entry);
  }
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
    checkPicture(context, entry, original);
  }
};
