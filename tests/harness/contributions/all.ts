import type { Contribution } from './contribution.ts';
import { CORRECTIONS } from './corrections.ts';
import { EVENTS } from './events.ts';
import { MONEY } from './money.ts';
import { PLACES } from './places.ts';

/** Contributions of every kind, each correct, by itself and with all others. */
export const CONTRIBUTIONS: readonly Contribution[] = [
  ...PLACES,
  ...MONEY,
  ...EVENTS,
  ...CORRECTIONS,
];
