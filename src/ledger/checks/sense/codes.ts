import { ancestors, type GetPlace } from '../../../rules/rollup.ts';
import { isProvincial, type PlaceLevel, type PlaceRecord } from '../../../schema/place.ts';
import { type Entry, isBroken } from '../../draft.ts';
import type { CheckContext } from '../check.ts';
import { circle, placesOf } from '../places.ts';

type PlaceEntry = Entry<PlaceRecord>;

const PREFECTURES: readonly PlaceLevel[] = [
  'sub-provincial-city',
  'prefecture-level-city',
  'autonomous-prefecture',
];

/** The form of the codes of a level in GB/T 2260, and what it looks like. */
function formOf(level: PlaceLevel): { pattern: RegExp; form: string } {
  if (isProvincial(level)) return { pattern: /^\d\d0000$/, form: '320000' };
  if (PREFECTURES.includes(level)) return { pattern: /^\d\d(?!00)\d\d00$/, form: '320100' };
  return { pattern: /^\d{4}(?!00)\d\d$/, form: '320111' };
}

/** The codes above one: of its province, and of its city where it is not one itself. */
function codesAbove(code: string): string[] {
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((above) => above !== code);
}

/** The part of a code that the codes of its places begin with. */
const prefixOf = (code: string): string => code.replace(/0000$|00$/, '');

/** The places of a draft, by their codes and ids. */
interface Lookup {
  byCode: ReadonlyMap<string, PlaceEntry>;
  byId: ReadonlyMap<string, PlaceEntry>;
  get: GetPlace;
}

/** Whether a place's code is of another parent, by their prefixes and by the places of the record; reported if so. */
function checkParent(
  { report }: CheckContext,
  entry: PlaceEntry,
  { byCode, byId, get }: Lookup,
): boolean {
  const { gb2260: code, parent } = entry.facts;
  if (code === undefined || parent === undefined) return false;
  // Parents that run in a circle are told as such.
  if (circle(entry.id, (id) => get(id)?.parent)) return false;
  const above = ancestors(entry.id, get);
  // What is not there, or has mistakes of its own, is told where it is.
  if ([parent, ...above].some((id) => byId.get(id) === undefined)) return false;
  // The nearest above it that has a code with places below it.
  const coded = above
    .map((id) => byId.get(id))
    .find((place) => place?.facts.gb2260?.endsWith('00'));
  const own = coded?.facts.gb2260;
  const expected = codesAbove(code).map((one) => byCode.get(one));
  const nearest = expected.find((place) => place !== undefined);
  const isElsewhere = own !== undefined && !code.startsWith(prefixOf(own));
  const isNarrower = nearest !== undefined && !above.includes(nearest.id);
  if (!isElsewhere && !isNarrower) return false;
  const belongs = nearest?.id ?? codesAbove(code).at(-1) ?? code;
  const params = { code, belongs, parent: isElsewhere && coded ? coded.id : parent };
  report('code-against-place', entry.at([isElsewhere ? 'gb2260' : 'parent']), params);
  return true;
}

/**
 * Reports codes of GB/T 2260 that have not the form of their level, do not belong to their parent, or
 * are another's already; gives the places that have such.
 */
export function checkCodes(context: CheckContext): ReadonlySet<PlaceEntry> {
  const miscoded = new Set<PlaceEntry>();
  const { draft, report } = context;
  const byCode = new Map<string, PlaceEntry>();
  // What an article introduces is the newer of two.
  const ordered = [...draft.place].sort(
    (a, b) => Number(a.introducedBy !== undefined) - Number(b.introducedBy !== undefined),
  );
  for (const entry of ordered) {
    const { gb2260: code, level, until } = entry.facts;
    // What has ended may have left its code to another.
    if (code === undefined || until !== undefined || isBroken(entry, draft)) continue;
    const { pattern, form } = formOf(level);
    const holder = byCode.get(code);
    if (!pattern.test(code)) {
      report('code-against-level', entry.at(['gb2260']), { code, level, form });
      miscoded.add(entry);
    } else if (holder) {
      report('code-twice', entry.at(['gb2260']), { code, other: holder.id });
      miscoded.add(entry);
    } else {
      byCode.set(code, entry);
    }
  }
  const byId = new Map(draft.place.map((place) => [place.id, place]));
  const lookup: Lookup = { byCode, byId, get: placesOf(draft.place) };
  for (const entry of draft.place) {
    const isOwn = byCode.get(entry.facts.gb2260 ?? '') === entry;
    if (isOwn && checkParent(context, entry, lookup)) miscoded.add(entry);
  }
  return miscoded;
}
