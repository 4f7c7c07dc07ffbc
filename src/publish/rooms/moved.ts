import type { Article, Ledger, Thing } from '../../ledger/model.ts';
import { formerPath, movedView } from '../../views/shared/moved.ts';
import { definePages } from '../page.ts';

/** The pages at the earlier addresses of entries: each leads to the new one. */
export function movedPages(entries: (ledger: Ledger) => readonly (Article | Thing)[]) {
  return definePages({
    template: 'moved',
    indexed: false,
    subjects: (ledger) =>
      entries(ledger).flatMap((entry) => entry.facts.formerly.map((id) => ({ entry, id }))),
    path: ({ entry, id }) => formerPath(entry, id),
    view: (context, { entry, id }) => movedView(context, entry, id),
    modified: 'static',
    file: ({ entry }) => entry.file,
  });
}
