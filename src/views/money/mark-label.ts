import type { FundAsOf } from '../../analysis/fund-figures.ts';
import type { Figure } from '../../rules/money/figures.ts';
import { HOPED_STAGES } from '../../schema/money/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { measureInWords } from '../../i18n/outcome.ts';
import { rangeInWords, sumInWords } from '../../i18n/sums.ts';
import { type Context, nameIn } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { isGranted } from '../shared/figures.ts';

/** What a mark on the scale says, with the day on which the sum was first told: `Nanjing public chain fund: 10 billion CNY announced, 23 July 2018`. */
export function markLabel(
  context: Context,
  { fund, stage }: FundAsOf,
  figure: Pick<Figure, 'measure' | 'part' | 'amount' | 'to' | 'bound' | 'disputed' | 'firstDate'>,
): string {
  const { lang } = context;
  const { outcome } = messages(lang);
  const { measure, part, disputed } = figure;
  const hoped = measure === 'size' && part === undefined && HOPED_STAGES.includes(stage);
  return outcome.mark(
    nameIn(context, nameOf(fund)),
    disputed ? rangeInWords(disputed.low, disputed.high, lang) : sumInWords(figure, lang),
    hoped
      ? outcome.proposed
      : measureInWords({ measure, part, granted: isGranted(fund, measure) }, lang),
    formatDate(figure.firstDate, lang),
  );
}
