import type { Evidence } from '../rules/money/evidence.ts';
import { bestTier } from '../rules/money/weight.ts';
import type { SourceTier } from '../schema/money/outcome.ts';
import type { ClaimEntry } from './draft.ts';
import type { LinkedSource } from './model.ts';

/** Sources that somebody read: what was seen as a title only adds no tier and decides nothing. */
const readSources = (sources: readonly LinkedSource[]): LinkedSource[] =>
  sources.filter(({ read }) => read !== 'title');

/** The tier of a claim: the best of its sources that somebody read, else of those seen as titles. */
export function tierOf(sources: readonly LinkedSource[]): SourceTier {
  const read = readSources(sources);
  return bestTier((read.length > 0 ? read : sources).map(({ tier }) => tier));
}

/** What the rules of money weigh a claim by. */
export function evidenceOf(
  { facts, amount, to }: ClaimEntry,
  claim: { id: string; fund: string; date: string; sources: readonly LinkedSource[] },
): Evidence {
  const { id, fund, date, sources } = claim;
  const tier = tierOf(sources);
  return {
    id,
    fund,
    date,
    measure: facts.measure ?? 'size',
    tier,
    publishers: [
      ...new Set(
        readSources(sources)
          .filter((source) => source.tier === tier)
          .map(({ publisher }) => publisher.id),
      ),
    ],
    restates: facts.restates === true,
    titleOnly: sources.length > 0 && readSources(sources).length === 0,
    order: id,
    ...(amount ? { amount } : {}),
    ...(to ? { to } : {}),
    ...(facts.bound ? { bound: facts.bound } : {}),
    ...(facts.per ? { per: facts.per } : {}),
    ...(facts.years === undefined ? {} : { years: facts.years }),
    ...(facts.of ? { part: facts.of } : {}),
    ...(facts.stage ? { stage: facts.stage } : {}),
    ...(facts.how ? { ending: facts.how } : {}),
    ...(facts.revises ? { revises: facts.revises } : {}),
    ...(facts.government_share === undefined ? {} : { governmentShare: facts.government_share }),
  };
}
