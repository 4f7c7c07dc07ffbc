import { columnTotal } from '../../analysis/money-rows.ts';
import type { Measure } from '../../schema/money/outcome.ts';
import { givenInWords, moneyItems } from '../../i18n/money-items.ts';
import { sizeInWords } from '../../i18n/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { type MoneyFundRow, moneyFundRow } from './fund-row.ts';
import type { Scale } from './scale.ts';
import { type SectionKey, sectionPath, sectionsToday, SHOWN } from './section-funds.ts';
import { caveatsOf, columnFigure, type TotalView } from './totals.ts';

/** Sections whose funds have nothing in common that could be added up. */
const UNSUMMED: readonly SectionKey[] = ['none', 'private'];

/** What the funds of a section give of a measure, in a sum of its own. */
export interface SectionSum extends Pick<TotalView, 'measure' | 'figure' | 'bounded' | 'doubt'> {
  /** What it is called. */
  label: string;
  /** Of how many funds it is given, in words. */
  given: string;
}

/** Funds whose money is counted alike. */
export interface MoneySection {
  key: SectionKey;
  /** How many funds it has, in words. */
  count: string;
  /** The largest of them. */
  rows: MoneyFundRow[];
  /** Where all of them stand, where it has more. */
  all?: string;
  /** What they give of each measure, where that is a sum of its own. */
  sums: SectionSum[];
}

const MEASURES: Readonly<Record<string, readonly Measure[]>> = {
  'public-money': ['size', 'allocated', 'awarded', 'paid-out'],
};

/** The sections that have a fund today, in order; every fund stands in one of them. */
export function moneySections(context: Context, scale: Scale, page: string): MoneySection[] {
  const { lang, ledger } = context;
  return sectionsToday(ledger).map(({ key, funds: own }): MoneySection => {
    const href = `${page}#row-${key}`;
    const measures = UNSUMMED.includes(key) ? [] : (MEASURES[key] ?? (['size'] as const));
    const kinds = own.map(({ fund }) => fund.facts.kind);
    const stages = own.map(({ stage }) => stage);
    return {
      key,
      count: moneyItems(kinds, lang),
      rows: own.slice(0, SHOWN).map((then) => moneyFundRow(context, then, scale)),
      ...(own.length > SHOWN ? { all: linkTo(context, sectionPath(key)) } : {}),
      sums: measures.map((measure) => {
        const column = columnTotal(own, measure, ledger);
        const missing = own.length - column.given;
        return {
          measure,
          label: measure === 'size' ? sizeInWords(stages, lang) : messages(lang).measures[measure],
          figure: { href, ...columnFigure(context, column, own) },
          given: givenInWords(kinds, { given: column.given, missing }, lang),
          ...caveatsOf(context, column, own, href),
        };
      }),
    };
  });
}
