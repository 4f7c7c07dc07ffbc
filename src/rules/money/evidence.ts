import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Ending, Measure, Part, SourceTier, Stage } from '../../schema/money/outcome.ts';

/** A claim with all that the rules of money weigh it by. */
export interface Evidence {
  /** `<article>/<fund>`, with `-<id>` or `-2` for a further one. */
  id: string;
  fund: string;
  /** As of when it speaks: its `as_of`, else its article's date; EDTF level 0. */
  date: string;
  amount?: Amount;
  /** The upper end, where a source gives a range. */
  to?: Amount;
  bound?: Bound;
  /** A yearly amount. */
  per?: 'year';
  /** With `per`: for how many years. */
  years?: number;
  measure: Measure;
  /** Whose part the amount is; missing for the whole. */
  part?: Part;
  stage?: Stage;
  ending?: Ending;
  /** The public part of the size, in per cent. */
  governmentShare?: number;
  /** The id of the claim that this one replaces. */
  revises?: string;
  /** The best tier of its sources that somebody read. */
  tier: SourceTier;
  /** The ids of the publishers of the sources of that tier. */
  publishers: readonly string[];
  /** A retrospective mention: it moves neither date nor stage. */
  restates: boolean;
  /** Every source of it was seen as a title only: it decides nothing. */
  titleOnly: boolean;
  /** Decides between claims that nothing else parts: the article's id and the claim's place in it. */
  order: string;
}
