import { recordDay } from '../../analysis/last-modified.ts';
import { moneyView } from '../../views/money/money.ts';
import { MONEY_DATA, otherRowsFile } from '../../views/money/rows-file.ts';
import { MONEY_PATH, sectionPath } from '../../views/money/section-funds.ts';
import { listPages, moneySectionView } from '../../views/money/section-page.ts';
import { defineFiles, fromText } from '../file.ts';
import { definePage, definePages } from '../page.ts';

/** What became of the money; lists that are too long for one page go on on pages of their own. */
export const moneyPages = [
  definePage({
    path: MONEY_PATH,
    template: 'money',
    nav: { bar: 'main', key: 'money' },
    view: moneyView,
    modified: recordDay,
  }),
  definePages({
    template: 'moneySection',
    subjects: listPages,
    path: ({ key, page }) => sectionPath(key, page),
    view: moneySectionView,
    modified: recordDay,
  }),
];

/** What the filters of the page of the money fetch. */
export const moneyFiles = [
  defineFiles({
    route: `${MONEY_DATA}{file}`,
    cache: 'immutable',
    fetched: true,
    inEachLanguage: true,
    subjects: (context) => {
      const file = otherRowsFile(context);
      return file ? [file] : [];
    },
    path: ({ path }) => path,
    source: (_context, { text }) => fromText(text),
  }),
];
