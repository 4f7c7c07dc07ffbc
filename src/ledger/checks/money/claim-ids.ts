import type { Check } from '../check.ts';

/** Every claim of an article has an address of its own. */
export const checkClaimIds: Check = ({ claims, report }) => {
  for (const own of Map.groupBy(claims, ({ entry }) => entry).values()) {
    own.forEach(({ entry, path, anchor, facts }, at) => {
      const first = own.findIndex((claim) => claim.anchor === anchor);
      if (first === at) return;
      const location = entry.at([...path, facts.id === undefined ? 'fund' : 'id']);
      report('claim-id-twice', location, { anchor });
    });
  }
};
