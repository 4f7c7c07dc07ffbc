import type { Money } from '../../schema/money/fund.ts';
import type { Measure, Part } from '../../schema/money/outcome.ts';
import type { Lang } from '../../site/lang.ts';
import { messages } from '../../i18n/catalogue.ts';
import { sumInWords } from '../../i18n/sums.ts';
import type { MoneyFundRow } from '../../views/money/fund-row.ts';

type Sums = Pick<MoneyFundRow, 'announced' | 'publicPart' | 'rest'>;

/** What a fund's row on the scale shows, in words: `Announced 10 billion CNY, allocated about 30 million CNY`. */
export function scaleLabel({ announced, publicPart, rest }: Sums, lang: Lang): string {
  const { figures, lists, measures, outcome, site } = messages(lang);
  const said = (name: string, { amount, ...figure }: typeof announced) =>
    `${name}${site.colon}${amount ? sumInWords({ amount, ...figure }, lang) : figures.none}`;
  return [
    said(measures.size, announced),
    ...(publicPart ? [said(outcome.publicPart, publicPart)] : []),
    ...rest.map(({ measure, figure }) => said(measures[measure], figure)),
  ].join(lists.comma);
}

/** The name of a sign of the scale: of whose money an announced sum is, or of what is documented. */
export const signId = (what: Money | Measure, part?: Part): string =>
  ['sign', what, part].filter((word) => word !== undefined).join('-');

/** A place along the scale, as a part of its width. */
export const percent = (part: number): string => `${Math.round(part * 10000) / 100}%`;
