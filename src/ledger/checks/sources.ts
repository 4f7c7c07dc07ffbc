import type { FactPath } from '../../reading/positions.ts';
import { type AnyEntry, type Draft, entries } from '../draft.ts';
import { nearestWord } from '../suggest.ts';
import type { Check, Report } from './check.ts';

/** A place where an entry names a source. */
interface Use {
  id: string;
  path: FactPath;
}

function usesOf({ facts }: AnyEntry): Use[] {
  const uses: Use[] = [];
  const take = (ids: readonly string[], path: FactPath) =>
    ids.forEach((id, at) => uses.push({ id, path: [...path, at] }));
  if ('conflicts' in facts)
    facts.conflicts.forEach((item, at) => take(item.sources, ['conflicts', at, 'sources']));
  if ('changes' in facts)
    facts.changes.forEach((item, at) => take(item.sources, ['changes', at, 'sources']));
  if ('claims' in facts) {
    facts.claims.forEach((claim, at) => {
      take(claim.sources, ['claims', at, 'sources']);
      claim.usd.forEach(({ source }, index) =>
        uses.push({ id: source, path: ['claims', at, 'usd', index, 'source'] }),
      );
    });
  }
  return uses;
}

/** Citations in an entry's body and in its texts in Chinese. */
function citationsOf(entry: AnyEntry, draft: Draft): string[] {
  const bodies = [
    entry,
    ...[...draft.translations, ...draft.leads].filter(({ id }) => id === entry.id),
  ];
  return bodies.flatMap(({ parsed }) => parsed.citations.map(({ id }) => id));
}

function checkEntry(entry: AnyEntry, draft: Draft, report: Report): void {
  if (!('sources' in entry.facts)) return;
  const listed = entry.facts.sources.map(({ id }) => id);
  listed.forEach((id, at) => {
    if (listed.indexOf(id) < at) report('source-twice', entry.at(['sources', at, 'id']), { id });
  });
  const uses = usesOf(entry);
  for (const { id, path } of uses) {
    if (!listed.includes(id)) {
      report('source-unlisted', entry.at(path), { id, suggestions: nearestWord(id, listed) });
    }
  }
  // The rows of an edition rest on all of its sources together.
  if ('rows' in entry.facts || 'subject' in entry.facts) return;
  const used = new Set([...uses.map(({ id }) => id), ...citationsOf(entry, draft)]);
  listed.forEach((id, at) => {
    if (!used.has(id)) report('source-unused', entry.at(['sources', at, 'id']), { id });
  });
}

/** Claims, conflicts and changes cite listed sources; every listed source is cited. */
export const checkSources: Check = ({ draft, report }) => {
  for (const entry of entries(draft)) checkEntry(entry, draft, report);
};
