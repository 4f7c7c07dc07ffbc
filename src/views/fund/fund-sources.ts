import type { FundAsOf } from '../../analysis/fund-figures.ts';
import type { Claim } from '../../ledger/model.ts';
import type { Source } from '../../schema/source.ts';
import { sourcing, type Sourcing } from '../shared/sources.ts';

/**
 * The sources of a fund's page: its own file's and those of every claim, each page once by its
 * address. Ids of different articles may name different pages, so they are told apart by article.
 */
export function fundSources({ fund, claims }: FundAsOf): {
  numbered: Sourcing;
  key: (owner: string, id: string) => string;
} {
  const keys = new Map<string, string>();
  const byUrl = new Map<string, Source>();
  const taken = new Set<string>();
  const take = (owner: string, source: Source) => {
    const known = byUrl.get(source.url);
    if (known) {
      keys.set(`${owner} ${source.id}`, known.id);
      return;
    }
    let id = source.id;
    for (let n = 2; taken.has(id); n += 1) id = `${source.id}-${n}`;
    taken.add(id);
    byUrl.set(source.url, { ...source, id });
    keys.set(`${owner} ${source.id}`, id);
  };
  for (const source of fund.facts.sources) take('', source);
  for (const claim of claims) {
    const { article, facts } = claim;
    const used = new Set([...facts.sources, ...facts.usd.map(({ source }) => source)]);
    const conflicts = tellsOfFund(claim) ? article.facts.conflicts : [];
    for (const id of conflicts.flatMap(({ sources }) => sources)) used.add(id);
    for (const source of article.facts.sources) if (used.has(source.id)) take(article.id, source);
  }
  const numbered = sourcing([...byUrl.values()]);
  return { numbered, key: (owner, id) => keys.get(`${owner} ${id}`) ?? id };
}

/** Whether a claim's article is about the fund itself, so that its conflicts are the fund's too. */
export function tellsOfFund({ facts, article }: Claim): boolean {
  return !facts.restates && article.facts.kind === 'fund';
}

export type FundSources = ReturnType<typeof fundSources>;

/** The page's numbering, as one article's ids see it. */
export function seenFrom({ numbered, key }: FundSources, owner: string): Sourcing {
  return {
    sources: numbered.sources,
    cite: (ids) => numbered.cite(ids.map((id) => key(owner, id))),
  };
}
