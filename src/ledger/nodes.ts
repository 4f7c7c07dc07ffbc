import type { Draft, Entry } from './draft.ts';
import type { Chain, Fund, Partner, Place, Stored } from './model.ts';
import { byId } from './order.ts';

/** The things of a draft, each a node that nothing is linked to yet; in the order of their ids. */
export interface Nodes {
  places: Place[];
  funds: Fund[];
  partners: Partner[];
  chains: Chain[];
}

/** What an entry of the draft gives to its node. */
export function stored<R>(entry: Entry<R>): Stored<R> {
  return { id: entry.id, facts: entry.facts, file: entry.file, body: entry.parsed };
}

/** Makes a node for every thing of a draft. */
export function createNodes(draft: Draft): Nodes {
  const places = draft.place.map((entry): Place => {
    const node = {
      ...stored(entry),
      type: 'place' as const,
      parent: undefined,
      ancestors: [],
      children: [],
      ranked: false,
      countsFor: [],
      articles: [],
      funds: [],
      residents: [],
      standings: [],
    } as unknown as Place;
    node.province = node;
    return node;
  });
  const funds = draft.fund.map((entry): Fund => ({
    ...stored(entry),
    type: 'fund',
    places: [],
    countsFor: [],
    sponsors: [],
    partOf: undefined,
    parts: [],
    claims: [],
    articles: [],
  }));
  const partners = draft.partner.map((entry): Partner => ({
    ...stored(entry),
    type: 'partner',
    home: undefined,
    memberOf: [],
    members: [],
    sponsored: [],
    articles: [],
  }));
  const chains = draft.chain.map((entry): Chain => ({
    ...stored(entry),
    type: 'chain',
    articles: [],
    standings: [],
  }));
  return {
    places: places.sort(byId),
    funds: funds.sort(byId),
    partners: partners.sort(byId),
    chains: chains.sort(byId),
  };
}
