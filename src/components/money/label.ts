import type { Money } from '../../schema/money/fund.ts';
import type { Measure, Part } from '../../schema/money/outcome.ts';

/** The name of a sign of the scale: of whose money an announced sum is, or of what is documented. */
export const signId = (what: Money | Measure, part?: Part): string =>
  ['sign', what, part].filter((word) => word !== undefined).join('-');

/** A place along the scale, as a part of its width. */
export const percent = (part: number): string => `${Math.round(part * 10000) / 100}%`;
