import type { Loaded } from '../ledger/load.ts';
import { originalOf } from '../ledger/text-ids.ts';
import { findFences } from '../reading/fence.ts';
import type { RawDocument } from '../reading/document.ts';
import { inKeyOrder } from './key-order.ts';
import type { IsWanted, Wanted } from './wanted.ts';

/** What this fix is called in the report. */
export const KEY_ORDER = 'key-order';

/** Whether an entry with an address was never published, nor one that it was before. */
function isNew({ kind, id, facts }: RawDocument, published: ReadonlySet<string>): boolean {
  const { formerly } = facts;
  const ids = [id, ...(Array.isArray(formerly) ? (formerly as unknown[]) : [])];
  return ids.every((one) => !published.has(`${kind} ${String(one)}`));
}

const ADDRESSED = new Set(['article', 'place', 'fund', 'partner', 'chain']);

/**
 * The order of keys in the files of entries that were never published, and in their translations: what
 * stands in the record already stays as its writer left it, as nobody is helped by lines that move.
 */
export function orderFixes(
  { raw, problems }: Loaded,
  isWanted: IsWanted,
  published: ReadonlySet<string>,
): Wanted[] {
  const failed = new Set(problems.filter((one) => one.severity === 'error').map((one) => one.file));
  const added = new Set(
    raw.documents
      .filter((one) => ADDRESSED.has(one.kind) && isNew(one, published))
      .map(({ file }) => file),
  );
  return raw.documents
    .filter(({ file }) => added.has(originalOf(file)) && isWanted(file) && !failed.has(file))
    .flatMap(({ file, kind }) => {
      const text = raw.textOf(file) ?? '';
      const fenced = findFences(text, file);
      const ordered = 'problem' in fenced ? undefined : inKeyOrder(fenced.facts, kind);
      if ('problem' in fenced || ordered === undefined) return [];
      const from = text.indexOf('\n') + 1;
      const to = from + fenced.facts.length;
      return [
        {
          code: KEY_ORDER,
          file,
          fix: [{ change: 'part' as const, file, from, to, text: ordered }],
        },
      ];
    });
}
