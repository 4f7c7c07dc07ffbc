import type { FactPath } from '../reading/positions.ts';
import type { Evidence } from '../rules/money/evidence.ts';
import type { ArticleEntry, ClaimEntry, Draft } from './draft.ts';
import { claimAnchors, claimIdAt } from './claim-ids.ts';
import { evidenceOf } from './evidence.ts';
import { publishersOf, sourceLinker } from './linked-sources.ts';

/** A claim of a draft, with all that the rules of money weigh it by. */
export interface DatedClaim extends ClaimEntry {
  readonly entry: ArticleEntry;
  /** The way to it in its article's facts. */
  readonly path: FactPath;
  /** Its address on the article's page, without `#`. */
  readonly anchor: string;
  readonly evidence: Evidence;
}

/**
 * Every claim of a draft, in the order of the articles and of their files. Those of articles with
 * mistakes are left out: what stands in for a mistake there would be judged as if it had been written.
 */
export function datedClaims(draft: Draft): DatedClaim[] {
  const { articles, broken } = draft;
  const linkSources = sourceLinker(publishersOf(draft));
  const sound = articles.filter(({ id }) => !broken.has(id));
  return sound.flatMap((entry) => {
    const linked = linkSources(entry.facts.sources);
    const listed = new Map(linked.map((source) => [source.id, source]));
    const anchors = claimAnchors(entry.facts.claims);
    return entry.claims.map((claim, at): DatedClaim => {
      const { fund, as_of, sources: cited } = claim.facts;
      const anchor = anchors[at] ?? '';
      const sources = cited.flatMap((id) => listed.get(id) ?? []);
      const id = claimIdAt(entry.id, anchor);
      const evidence = evidenceOf(claim, { id, fund, date: as_of ?? entry.facts.date, sources });
      return { ...claim, entry, path: ['claims', at], anchor, evidence };
    });
  });
}
