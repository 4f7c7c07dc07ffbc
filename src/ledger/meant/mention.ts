import { totalToken } from '../../markdown/mentions.ts';
import { idFrom } from '../../reading/id-from.ts';
import { TOTAL_NAMES } from '../../schema/money/outcome.ts';
import type { Namespace } from '../namespace.ts';
import { nearestWord } from './suggest.ts';

const AROUND = /^[[\]［］【】（）()\s]+|[[\]［］【】（）():\s]+$/gu;

/** The name in brackets of any sort, without what is asked of it: `[[厦门#size]]` names 厦门. */
export const mentionedName = (text: string): string => text.replace(AROUND, '').split('#')[0] ?? '';

/** Names in one pair of brackets: `[[nanjing，suzhou]]`. */
const BETWEEN = /\s*[，、,;；]\s*/u;

/** What was meant for a total: `Total: announced`, with a colon of any width. */
const TOTAL = /^total\s*[:：]\s*([a-z-]+)$/i;

/**
 * What to write for something that looks like a mention or a citation and is none: `【【nanjing】】`,
 * `[[Nanjing]]`, `(@zdnet)`. Nothing where nobody knows what it names.
 */
export function meantMention(
  text: string,
  { find, known }: Pick<Namespace, 'find' | 'known'>,
  sources: readonly string[],
): string | undefined {
  const inner = text.replace(AROUND, '');
  const [first = ''] = inner;
  const isCitation = first === '@' || first === '＠' || sources.includes(inner);
  const parts = inner.split(BETWEEN).map((part) => part.replace(/^[@＠\s]+/u, '').trim());
  const written = parts.map((part) => {
    if (isCitation) {
      const id = idFrom(part);
      const [near = id] = sources.includes(part) ? [part] : nearestWord(part, sources);
      return near && `[@${near}]`;
    }
    const total = TOTAL.exec(part)?.[1]?.toLowerCase();
    if (total !== undefined && TOTAL_NAMES.includes(total)) return totalToken(total);
    const [name = '', figure] = part.split('#');
    const ids = find(name);
    const [id = ''] = ids.length === 1 ? ids : known(idFrom(name)) ? [idFrom(name)] : [];
    return id && `[[${id}${figure === undefined ? '' : `#${figure}`}]]`;
  });
  return written.every(Boolean) ? written.join(isCitation ? ' ' : ', ') : undefined;
}

/** Whether a name in single brackets, or after a bare @, is one of the record: `[nanjing]`, `@zdnet`. */
export function isPerhapsMention(
  text: string,
  { known }: Pick<Namespace, 'known'>,
  sources: readonly string[],
): boolean {
  const name = text.replace(/^\[|\]$|^@/g, '');
  return sources.includes(name) || (text.startsWith('[') && known(name));
}
