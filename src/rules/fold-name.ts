import { toSimplified } from './simplified.ts';

/** What may end a name of an organisation, or be left out of it. */
const COMPANY =
  /[\s,]*\b(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|plc|gmbh)\b\.?/giu;

const CHINESE_COMPANY = /(?:股份)?(?:有限)?(?:责任)?公司$/u;

/** What may stand in the name of a fund, or be left out of it. */
const FUND = /\binvestment\s+(?=fund\b)|投资(?=基金)|[(（]有限合伙[)）]$/giu;

/** What may end a name of a place. */
const PLACE = /\s(?:city|municipality)$|市$/iu;

/** A text without what does not tell names apart: script, width, case, accents, spaces and points. */
export function foldText(text: string): string {
  return toSimplified(text.normalize('NFKC'))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The names of a record are few, and each is asked for often. */
const keys = new Map<string, string>();

/**
 * The key of a name: two names with one key are taken for the same. Beside what `foldText` leaves out,
 * the legal form of a company, the investment of a fund and 市 or City do not count. A name of nothing else keeps it.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = keyOf(name);
  keys.set(name, key);
  return key;
}

function keyOf(name: string): string {
  const plain = toSimplified(name.normalize('NFKC')).trim();
  const shorter = plain
    .replace(FUND, '')
    .replace(COMPANY, '')
    .replace(CHINESE_COMPANY, '')
    .replace(PLACE, '');
  return foldText(shorter) || foldText(plain);
}
