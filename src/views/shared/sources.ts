import type { Change, Conflict } from '../../schema/history.ts';
import type { Source } from '../../schema/source.ts';
import type { CitationView, ConflictView, SourceView } from './types.ts';

/** A correction, as a page shows it. */
export interface ChangeView {
  date: string;
  what: string;
  from?: string;
  to?: string;
  sources: CitationView[];
}

/** The sources of a page, numbered, and what refers to them. */
export interface Sourcing {
  sources: SourceView[];
  cite: (ids: readonly string[]) => CitationView[];
}

/** Numbers the sources of a page in the order of its file. */
export function sourcing(listed: readonly Source[]): Sourcing {
  const sources = listed.map((source, at): SourceView => ({
    id: source.id,
    number: at + 1,
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    tier: source.tier,
    ...(source.title_original ? { titleOriginal: source.title_original } : {}),
    ...(source.language ? { language: source.language } : {}),
    ...(source.archive ? { archive: source.archive } : {}),
    ...(source.published ? { published: source.published } : {}),
    ...(source.accessed ? { accessed: source.accessed } : {}),
  }));
  return {
    sources,
    cite: (ids) =>
      sources
        .filter(({ id }) => ids.includes(id))
        .map(({ id, number, publisher }) => ({ number, publisher, href: `#source-${id}` })),
  };
}

/** Disagreements, as a page shows them. */
export function conflictViews(conflicts: readonly Conflict[], { cite }: Sourcing): ConflictView[] {
  return conflicts.map(({ id, grade, about, text, sources }) => ({
    anchor: `conflict-${id}`,
    ...{ grade, about, text },
    sources: cite(sources),
  }));
}

/** Corrections, the latest first. */
export function changeViews(changes: readonly Change[], { cite }: Sourcing): ChangeView[] {
  return [...changes]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ date, what, from, to, sources }) => ({
      date,
      what,
      sources: cite(sources),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    }));
}
