import { SOURCE_TIERS, type SourceTier } from '../../schema/money/outcome.ts';
import type { DoubtState, RecordState } from './state.ts';

/** How many sources of a tier came in, and how many went. */
export interface TierChange {
  readonly tier: SourceTier;
  readonly added: number;
  readonly removed: number;
}

/** Doubts that came, went, or are of another weight now. */
export interface DoubtChanges {
  readonly raised: readonly DoubtState[];
  readonly settled: readonly DoubtState[];
  /** Those that are of another weight now. */
  readonly regraded: readonly { readonly doubt: DoubtState; readonly before: DoubtState }[];
}

/** Doubts that came, went, or are of another weight; `heir` gives what an entry of before is called now. */
export function doubtChanges(
  before: RecordState,
  after: RecordState,
  heir: (owner: string) => string,
): DoubtChanges {
  const key = ({ owner, id }: DoubtState) => `${owner}#${id}`;
  const old = new Map(
    before.doubts.map((doubt) => [key({ ...doubt, owner: heir(doubt.owner) }), doubt]),
  );
  const fresh = new Map(after.doubts.map((doubt) => [key(doubt), doubt]));
  return {
    raised: after.doubts.filter((doubt) => !old.has(key(doubt))),
    settled: [...old].flatMap(([id, doubt]) => (fresh.has(id) ? [] : [doubt])),
    regraded: after.doubts.flatMap((doubt) => {
      const was = old.get(key(doubt));
      return was && was.grade !== doubt.grade ? [{ doubt, before: was }] : [];
    }),
  };
}

/** The sources that came and went, by tier; one of another tier now both came and went. */
export function tierChanges(
  before: RecordState['sources'],
  after: RecordState['sources'],
  heir: (owner: string) => string,
): TierChange[] {
  const old = new Map(
    Object.entries(before).map(([id, tier]) => {
      const at = id.lastIndexOf('/');
      return [heir(id.slice(0, at)) + id.slice(at), tier];
    }),
  );
  const added = Object.entries(after).filter(([id, tier]) => old.get(id) !== tier);
  const removed = [...old].filter(([id, tier]) => after[id] !== tier);
  const counted = (list: readonly (readonly [string, SourceTier])[], tier: SourceTier) =>
    list.filter(([, own]) => own === tier).length;
  return SOURCE_TIERS.map((tier) => ({
    tier,
    added: counted(added, tier),
    removed: counted(removed, tier),
  })).filter((change) => change.added + change.removed > 0);
}
