import { namesakes } from '../../analysis/namesakes.ts';
import { messages } from '../../i18n/catalogue.ts';
import { RECORD_LANGS, type RecordLang, TRANSLATED } from '../../i18n/pick.ts';
import type { Ledger, Place, RankingIndex, Thing } from '../../ledger/model.ts';
import type { Names } from '../../rules/former-names.ts';
import { nameInSimplified } from '../../rules/simplified-name.ts';
import type { NameView } from './types.ts';

/**
 * Names are asked for on every page that tells of a thing, and are the same on all. They are plain data within
 * a fact: whoever has them has read that, so that nothing is hidden from who notes what is read.
 */
const views = new WeakMap<Names, NameView>();

/** Names as the editions write them, without the keys that are not known. */
export function nameView(names: Names): Readonly<NameView> {
  const known = views.get(names);
  if (known) return known;
  const { en, zh, pinyin } = names;
  const spelled = zh && nameInSimplified(zh);
  const view: NameView = {
    en,
    ...(spelled && { zh: spelled }),
    ...(zh && spelled !== zh && { original: zh }),
    ...(pinyin && { pinyin }),
  };
  views.set(names, Object.freeze(view));
  return view;
}

/** A thing's names as the editions write them. */
export const nameOf = ({ facts }: Thing | RankingIndex): NameView => nameView(facts.names);

/** A name with that of the place above, which it may bear already: `Gulou District, Nanjing`. */
function withAbove(lang: RecordLang, name?: string, above?: string): string | undefined {
  if (name === undefined || above === undefined || name.includes(above)) return name;
  return messages(lang).titles.placeIn(name, above);
}

/** A place's names, with the place above in the languages in which another place shares its own. */
function placeApart(ledger: Ledger, place: Place): NameView {
  const name = nameOf(place);
  const above = place.parent ?? place.province;
  const shared = RECORD_LANGS.filter((lang) => namesakes(ledger, lang).has(place));
  if (above === place || shared.length === 0) return name;
  const beside = nameOf(above);
  const told: [string, string | undefined][] = shared.map((lang) => [
    lang,
    withAbove(lang, name[lang], beside[lang]),
  ]);
  if (shared.includes(TRANSLATED)) {
    const original = withAbove(TRANSLATED, name.original, beside.original ?? beside.zh);
    told.push(['original', original]);
  }
  return { ...name, ...Object.fromEntries(told.filter(([, text]) => text !== undefined)) };
}

/**
 * What a thing is called where it stands by itself: in lists, tables, filters and titles. Places that
 * share a name are each told with the place above, 深圳市龙华区; running text names that beside them.
 */
export const nameApart = (ledger: Ledger, thing: Thing | RankingIndex): NameView =>
  'type' in thing && thing.type === 'place' ? placeApart(ledger, thing) : nameOf(thing);
