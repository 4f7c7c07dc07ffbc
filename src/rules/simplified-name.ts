import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { toSimplified } from './simplified.ts';

let restore: ((text: string) => string) | undefined;
const names = new Map<string, string>();

/**
 * A name as the Chinese edition spells it: 数码港 for 數碼港. One that holds a simplified character is
 * spelled so already, and may keep a character that is a traditional one elsewhere: 昇腾, 乾县.
 */
export function nameInSimplified(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const simplified = toSimplified(name);
  const spelled = simplified === name || holdsSimplified(name) ? name : simplified;
  names.set(name, spelled);
  return spelled;
}

/** Characters of both scripts, which the table of traditional ones would also write otherwise. */
const OF_BOTH = /[台岳云余]/g;

function holdsSimplified(name: string): boolean {
  restore ??= fromSimplified({ from: 'cn', to: 't' });
  const telling = name.replace(OF_BOTH, '');
  return restore(telling) !== telling;
}
