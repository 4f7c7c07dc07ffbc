import { type Finding, findingsOf } from '../../analysis/findings.ts';
import { Decimal } from '../../rules/decimal.ts';
import type { Amount } from '../../schema/money/money.ts';
import { messages } from '../../i18n/catalogue.ts';
import { formatPercent } from '../../i18n/format/number.ts';
import { profileOf } from '../../i18n/languages.ts';
import { type Context, linkTo, nameIn } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { type FindingBar, findingBars } from './finding-bars.ts';
import { type MoneyFundRow, moneyFundRow } from './fund-row.ts';
import { sumInProse } from './prose.ts';
import type { Scale } from './scale.ts';
import { bySize, MONEY_PATH, rowLinks } from './section-funds.ts';
import { columnFigure } from './totals.ts';

/** A finding, said in a sentence, with the rows of the very funds that it is computed from. */
export interface FindingView {
  /** Its anchor: `finding-presumed-lapsed`. */
  anchor: string;
  id: Finding['id'];
  sentence: string;
  /** Its address. */
  href: string;
  /** Its chart: its parts beside what they are held against. */
  bars: FindingBar[];
  /** How many funds it is computed from. */
  total: number;
  /** These funds, each with the link to its row; where they are many, the largest. */
  rows: (MoneyFundRow & { rowHref: string })[];
}

/** How many funds a finding names. */
const NAMED = 30;

/** A part of a sum in per cent, to two digits that say something: `0.15%`. */
function percentOf(part: Amount, whole: Amount): string | undefined {
  const all = new Decimal(whole.amount);
  if (all.eq('0')) return undefined;
  return new Decimal(part.amount).times('100').div(all).prec(2).toFixed();
}

function againstAnnounced(
  context: Context,
  finding: Extract<Finding, { id: 'documented-against-announced' }>,
): string {
  const { lang } = context;
  const { outcome, measured } = messages(lang);
  const { said } = outcome;
  const { announced, count, withoutSize, columns, documented, funds } = finding;
  const given = columns.flatMap((column) => {
    const sum = columnFigure(context, column, funds);
    return sum ? [said.part(sumInProse(sum, lang), measured[column.measure])] : [];
  });
  const missing = columns
    .filter(({ amount }) => amount === undefined)
    .map(({ measure }) => measured[measure]);
  const share = documented && percentOf(documented, announced);
  const parts = [
    said.announced(count, withoutSize, sumInProse({ amount: announced }, lang)),
    said.shown(given, missing),
    ...(share === undefined ? [] : [said.percent(formatPercent(share, lang))]),
  ];
  return parts.join(profileOf(lang).wordSpace);
}

/** A finding in a sentence: its words follow its numbers. */
function sentenceOf(context: Context, finding: Finding): string {
  const { lang } = context;
  const { outcome, measured } = messages(lang);
  const { said } = outcome;
  const words = (amount: Amount | undefined) => amount && sumInProse({ amount }, lang);
  switch (finding.id) {
    case 'documented-against-announced':
      return againstAnnounced(context, finding);
    case 'never-beyond-announcement':
    case 'presumed-lapsed':
      return said[finding.id](
        finding.count,
        finding.of,
        words(finding.amount),
        finding.withoutSize,
      );
    case 'left-out': {
      const { adjacent, adjacentAmount, drafts, draftsAmount } = finding;
      return said['left-out'](adjacent, words(adjacentAmount), drafts, words(draftsAmount));
    }
    case 'public-part-known':
      return said['public-part-known'](
        finding.count,
        finding.of,
        sumInProse(finding, lang),
        sumInProse({ amount: finding.size }, lang),
      );
    case 'primary-document':
      return said['primary-document'](finding.count, finding.of);
    case 'largest-documented': {
      const { figure, amount, fund, size } = finding;
      return said['largest-documented'](
        sumInProse({ amount, bound: figure.bound }, lang),
        measured[figure.measure],
        nameIn(context, nameOf(fund.fund)),
        words(size),
      );
    }
  }
}

/** What the record shows today, each finding with its address on the page of the money. */
export function findingViews(context: Context, scale: Scale): FindingView[] {
  const { ledger } = context;
  const rowOf = rowLinks(context);
  const named = (funds: Finding['funds']) =>
    funds.length > NAMED ? bySize(funds, ledger).slice(0, NAMED) : funds;
  return findingsOf(ledger, ledger.today).map((finding) => ({
    anchor: `finding-${finding.id}`,
    id: finding.id,
    href: `${linkTo(context, MONEY_PATH)}#finding-${finding.id}`,
    sentence: sentenceOf(context, finding),
    bars: findingBars(context, finding),
    total: finding.funds.length,
    rows: named(finding.funds).map((then) => ({
      ...moneyFundRow(context, then, scale),
      rowHref: rowOf(then.fund.id),
    })),
  }));
}
