import type { Location } from '../../problems/problem.ts';
import type { FactPath } from '../../reading/positions.ts';
import { type AnyEntry, type Draft, entries } from '../draft.ts';
import { nearestWord } from '../meant/suggest.ts';
import { originalOf } from '../text-ids.ts';
import { type Check, inBody, type Report } from './check.ts';

/** A place where an entry or a text of it names a source. */
interface Use {
  id: string;
  /** Where it is: to be asked only for what is told, since positions cost a careful reading of the file. */
  locate: () => Location;
  /** Whether it is a citation in a text. */
  cited: boolean;
}

function usesOf({ facts, at }: AnyEntry): Use[] {
  const uses: Use[] = [];
  const use = (id: string, path: FactPath) =>
    uses.push({ id, locate: () => at(path), cited: false });
  const take = (ids: readonly string[], path: FactPath) =>
    ids.forEach((id, index) => use(id, [...path, index]));
  if ('conflicts' in facts)
    facts.conflicts.forEach((item, index) => take(item.sources, ['conflicts', index, 'sources']));
  if ('changes' in facts)
    facts.changes.forEach((item, index) => take(item.sources, ['changes', index, 'sources']));
  if ('claims' in facts) {
    facts.claims.forEach((claim, index) => {
      take(claim.sources, ['claims', index, 'sources']);
      claim.usd.forEach(({ source }, one) => use(source, ['claims', index, 'usd', one, 'source']));
    });
  }
  return uses;
}

/** Gives an entry's own text, and those in another language, which stand beside its file. */
function textsIn(draft: Draft): (entry: AnyEntry) => AnyEntry[] {
  const translated = Map.groupBy<string, AnyEntry>(
    [...draft.translations, ...draft.leads, ...draft.rankingTranslations],
    ({ file }) => originalOf(file),
  );
  return (entry) =>
    entry.introducedBy === undefined ? [entry, ...(translated.get(entry.file) ?? [])] : [entry];
}

const citationsIn = (text: AnyEntry): Use[] =>
  text.parsed.citations.map(({ id, line, column }) => ({
    id,
    locate: () => inBody(text, { line, column }),
    cited: true,
  }));

/**
 * Tells once of each id that no source has: at the source that nothing cites and that has nearly this
 * id, if it is named more than once, else where it is named first.
 */
function checkUnlisted(
  entry: AnyEntry,
  uses: readonly Use[],
  listed: string[],
  report: Report,
): void {
  const used = new Set(uses.map(({ id }) => id));
  const unused = listed.filter((id) => !used.has(id));
  const unlisted = uses.filter(({ id }) => !listed.includes(id));
  for (const [id, own] of Map.groupBy(unlisted, (use) => use.id)) {
    const [first] = own;
    const [misspelt] = nearestWord(id, unused);
    if (misspelt !== undefined && own.length > 1) {
      const location = entry.at(['sources', listed.indexOf(misspelt), 'id']);
      report('source-misnamed', location, { id: misspelt, named: id, times: own.length });
    } else if (first) {
      const params = { id, suggestions: nearestWord(id, listed), times: own.length };
      report(first.cited ? 'unknown-citation' : 'source-unlisted', first.locate(), params);
    }
  }
}

/** Calls with the id of each source that an entry or a text of it names. */
function eachUsed({ facts }: AnyEntry, texts: readonly AnyEntry[], use: (id: string) => void) {
  if ('conflicts' in facts) for (const { sources } of facts.conflicts) sources.forEach(use);
  if ('changes' in facts) for (const { sources } of facts.changes) sources.forEach(use);
  if ('claims' in facts) {
    for (const { sources, usd } of facts.claims) {
      sources.forEach(use);
      for (const { source } of usd) use(source);
    }
  }
  for (const { parsed } of texts) for (const { id } of parsed.citations) use(id);
}

/** Whether nothing can be wrong: every source is listed once and named, and nothing else is. */
function isInOrder(
  entry: AnyEntry,
  texts: readonly AnyEntry[],
  listed: readonly string[],
): boolean {
  const unused = new Set(listed);
  if (unused.size < listed.length) return false;
  const named = { isListed: true };
  eachUsed(entry, texts, (id) => {
    unused.delete(id);
    named.isListed &&= listed.includes(id);
  });
  return named.isListed && unused.size === 0;
}

function checkEntry(entry: AnyEntry, texts: readonly AnyEntry[], report: Report): void {
  if (!('sources' in entry.facts)) return;
  const listed = entry.facts.sources.map(({ id }) => id);
  if (isInOrder(entry, texts, listed)) return;
  listed.forEach((id, at) => {
    if (listed.indexOf(id) < at) report('source-twice', entry.at(['sources', at, 'id']), { id });
  });
  const uses = [...usesOf(entry), ...texts.flatMap(citationsIn)];
  checkUnlisted(entry, uses, listed, report);
  // The rows of an edition rest on all of its sources together.
  if ('rows' in entry.facts || 'subject' in entry.facts) return;
  const used = new Set(uses.map(({ id }) => id));
  // What cites it may be what is misspelt; that is told where it stands.
  const isMisspelt = uses.some(({ id }) => !listed.includes(id));
  const isMalformed = texts.some(({ parsed }) =>
    parsed.findings.some(
      ({ code, detail = '' }) =>
        /-mention$/.test(code) && (/[@＠]/.test(detail) || listed.includes(detail.slice(1, -1))),
    ),
  );
  if (isMisspelt || isMalformed) return;
  listed.forEach((id, at) => {
    if (!used.has(id)) report('source-unused', entry.at(['sources', at, 'id']), { id });
  });
}

/** Claims, conflicts, changes and texts cite listed sources; every listed source is cited. */
export const checkSources: Check = ({ draft, report }) => {
  const textsOf = textsIn(draft);
  for (const entry of entries(draft)) checkEntry(entry, textsOf(entry), report);
};
