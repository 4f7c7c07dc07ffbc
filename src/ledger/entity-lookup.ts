import type { ChainNode, FundNode, Nodes, PartnerNode, PlaceNode } from './nodes.ts';

/** Finds things by their ids. The checks have passed, so that an id that is not there is a fault of ours. */
export interface EntityLookup {
  place: (id: string) => PlaceNode;
  fund: (id: string) => FundNode;
  partner: (id: string) => PartnerNode;
  chain: (id: string) => ChainNode;
  /** Who is behind a fund: an organisation, or a place for its government. */
  sponsor: (id: string) => PartnerNode | PlaceNode;
}

function lookup<T extends { id: string }>(items: readonly T[]): (id: string) => T {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = map.get(id);
    if (!found) throw new Error(`unchecked reference to ${id}`);
    return found;
  };
}

/** The lookup of some nodes. Its functions throw for an id that is not there. */
export function entityLookup(nodes: Nodes): EntityLookup {
  return {
    place: lookup(nodes.places),
    fund: lookup(nodes.funds),
    partner: lookup(nodes.partners),
    chain: lookup(nodes.chains),
    sponsor: lookup([...nodes.partners, ...nodes.places]),
  };
}
