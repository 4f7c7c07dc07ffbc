import { fundsAsOf } from '../../analysis/fund-figures.ts';
import { moneyRow } from '../../analysis/money-rows.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { MentionTarget } from '../../markdown/resolve.ts';
import type { Lang } from '../../site/lang.ts';
import { type Context, known, linkTo } from '../shared/context.ts';
import { doubtInProse, rangeInProse, sumInProse } from './prose.ts';
import { totalViews } from './totals.ts';

/**
 * A sum of the announced row as a text prints it: in yuan, leading to the rows on the page of the money
 * that it sums, with what bounds it and the mark of what is in doubt of it. Nothing for no such sum.
 */
export function totalTarget(context: Context, name: string, lang: Lang): MentionTarget | undefined {
  const { ledger } = context;
  const row = moneyRow(fundsAsOf(ledger, ledger.today), 'announced', ledger);
  const total = totalViews(context, row, linkTo(context, 'money/')).find(
    ({ anchor }) => anchor === name,
  );
  if (!total) return undefined;
  const { figure, bounded, doubt } = total;
  const { besideTotal, outcome } = messages(lang);
  if (!figure.amount) return { href: figure.href, text: besideTotal.none, figure: true };
  const { amount, bound, disputed } = figure;
  const beside = [
    ...(disputed ? [besideTotal.range(rangeInProse(disputed.low, disputed.high, lang))] : []),
    ...(bounded ? [outcome.bounded(sumInProse({ amount: bounded }, lang))] : []),
  ];
  return {
    href: figure.href,
    text: sumInProse({ amount, bound }, lang),
    figure: true,
    ...known({
      after: beside.length > 0 ? besideTotal.aside(beside) : undefined,
      mark: doubt && doubtInProse(doubt, lang),
    }),
  };
}
