import { INSETS, type InsetId } from '../../views/map/frames.ts';

/** The letter that stands at an inset and at its outline in the larger map. */
export function letterOf(id: InsetId): string {
  return 'ABCDEFGH'[INSETS.indexOf(id)] ?? '';
}
