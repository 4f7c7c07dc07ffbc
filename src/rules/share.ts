import { compareWeight, type WeighedClaim } from './weight.ts';

type ShareClaim = Pick<
  WeighedClaim,
  'id' | 'tier' | 'restates' | 'date' | 'order' | 'governmentShare'
>;

/** The claim that a fund's public share is taken from: best tier, then latest date. */
export function shareClaim<Claim extends ShareClaim>(claims: readonly Claim[]): Claim | undefined {
  return claims
    .filter(({ governmentShare }) => governmentShare !== undefined)
    .sort(compareWeight)[0];
}
