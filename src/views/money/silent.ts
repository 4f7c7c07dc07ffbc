import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { compareTexts } from '../../rules/money/weight.ts';
import { LAPSED_YEARS, QUIET_YEARS, yearsAfter } from '../../rules/money/silence.ts';
import type { Silence } from '../../schema/money/outcome.ts';
import { type Context, known, thingLink } from '../shared/context.ts';
import { heardAsKnown } from '../shared/stages.ts';
import type { ThingLink } from '../shared/types.ts';

/** A fund of which nothing is heard. */
export interface SilentFund {
  fund: ThingLink;
  silence: Silence;
  /** When it was last heard of, as it is known. */
  lastHeard: string;
  /** From when it is quiet; missing for a budget whose years are over. */
  quietSince?: string;
  /** From when it is presumed lapsed, where that is past. */
  lapsedSince?: string;
}

/** The funds that are quiet, presumed lapsed or over, the longest silence first. */
export function silentFunds(context: Context, funds: readonly FundAsOf[]): SilentFund[] {
  return funds
    .filter(({ silence }) => silence !== undefined)
    .sort((a, b) => compareTexts(a.lastHeard ?? '', b.lastHeard ?? ''))
    .flatMap((then): SilentFund[] => {
      const { fund, silence, lastHeard } = then;
      const heard = heardAsKnown(then);
      if (silence === undefined || lastHeard === undefined || heard === undefined) return [];
      const inferred = silence !== 'lapsed';
      return [
        {
          fund: thingLink(context, fund),
          silence,
          lastHeard: heard,
          ...known({
            quietSince: inferred ? yearsAfter(lastHeard, QUIET_YEARS) : undefined,
            lapsedSince:
              silence === 'presumed-lapsed' ? yearsAfter(lastHeard, LAPSED_YEARS) : undefined,
          }),
        },
      ];
    });
}
