import type { LedgerEntry, LinkedSource } from '../../ledger/model.ts';
import { type Context, known } from './context.ts';
import { publisherHref, publisherName } from './publishers.ts';
import { changedValues, changeText, conflictTexts } from './short-texts.ts';
import type { CitationView, ConflictView, SourceView, TextView } from './types.ts';

/** A correction, as a page shows it. */
export interface ChangeView {
  date: string;
  what: TextView;
  from?: string;
  to?: string;
  sources: CitationView[];
}

/** The sources of a page, numbered, and what refers to them. */
export interface Sourcing {
  sources: SourceView[];
  cite: (ids: readonly string[]) => CitationView[];
}

/**
 * Where a source is read: its own address; the copy where that is dead; nowhere where somebody else has
 * taken it over and there is no copy.
 */
export function sourceHref({
  url,
  archive,
  gone,
  hijacked,
}: Pick<LinkedSource, 'url' | 'archive' | 'gone' | 'hijacked'>): string | undefined {
  if (hijacked) return archive;
  return gone === undefined ? url : (archive ?? url);
}

/** Numbers the sources of a page in the order of its file. */
export function sourcing(context: Context, listed: readonly LinkedSource[]): Sourcing {
  const sources = listed.map((source, at): SourceView => ({
    id: source.id,
    number: at + 1,
    title: source.title,
    publisher: publisherName(context, source.publisher),
    publisherHref: publisherHref(context, source.publisher),
    ...known({ href: sourceHref(source) }),
    tier: source.tier,
    form: source.form,
    ...(source.title_original ? { titleOriginal: source.title_original } : {}),
    ...(source.language ? { language: source.language } : {}),
    ...(source.archive ? { archive: source.archive } : {}),
    ...(source.published ? { published: source.published } : {}),
    ...(source.gone ? { gone: source.gone } : {}),
    ...(source.hijacked ? { hijacked: true } : {}),
    ...(source.accessed ? { accessed: source.accessed } : {}),
    ...(source.note ? { note: source.note } : {}),
  }));
  return {
    sources,
    cite: (ids) =>
      sources
        .filter(({ id }) => ids.includes(id))
        .map(({ id, number, publisher }) => ({ number, publisher, href: `#source-${id}` })),
  };
}

/** The disagreements of an entry, as its page shows them. */
export function conflictViews(
  context: Context,
  owner: LedgerEntry,
  { cite }: Sourcing,
): ConflictView[] {
  return owner.facts.conflicts.map((conflict) => ({
    anchor: `conflict-${conflict.id}`,
    grade: conflict.grade,
    ...conflictTexts(context, owner, conflict),
    sources: cite(conflict.sources),
  }));
}

/** The corrections of an entry, the latest first. */
export function changeViews(
  context: Context,
  owner: LedgerEntry,
  { cite }: Sourcing,
): ChangeView[] {
  return [...owner.facts.changes]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((change) => ({
      date: change.date,
      what: changeText(context, owner, change),
      sources: cite(change.sources),
      ...changedValues(context, owner, change),
    }));
}
