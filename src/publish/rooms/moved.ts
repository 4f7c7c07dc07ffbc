import { oldIds } from '../../analysis/old-ids.ts';
import type { Article, Ledger, Thing } from '../../ledger/model.ts';
import { formerPath, movedView } from '../../views/shared/frame/moved.ts';
import { thingPath } from '../../views/shared/context.ts';
import { definePages } from '../page.ts';

/** The pages at the earlier addresses of entries: each leads to the new one. */
export function movedPages(entries: (ledger: Ledger) => readonly (Article | Thing)[]) {
  return definePages({
    template: 'moved',
    indexed: false,
    subjects: (ledger) => {
      const own = new Set(entries(ledger));
      return oldIds(ledger).filter(({ entry }) => own.has(entry));
    },
    path: ({ entry, old }) => formerPath(entry, old),
    view: (context, { entry, old }) => movedView(context, entry, old),
    movedTo: ({ entry }) => thingPath(entry),
    modified: 'static',
    file: ({ entry }) => entry.file,
  });
}
