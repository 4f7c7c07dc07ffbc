import { createHash } from 'node:crypto';
import { sumInWords } from '../../i18n/sums.ts';
import { type Context, known, linkTo, nameIn } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { filterValues, MONEY_FILTERS } from './filters.ts';
import { MONEY_PATH, rowPath, sectionsToday, SHOWN } from './section-funds.ts';
import type { OtherRow, OtherRows } from './other-rows.ts';

/** The folder of the file, below the language's root: it is named by its content and never changes. */
export const MONEY_DATA = `${MONEY_PATH}data/`;

/** A file that the filters of the page of the money fetch: its path below the language's root, and its text. */
export interface RowsFile {
  path: string;
  text: string;
}

/** The funds whose rows the page of the money does not show, for its filters; nothing where it shows all. */
export function otherRowsFile(context: Context): RowsFile | undefined {
  const { ledger, lang } = context;
  const sections = sectionsToday(ledger)
    .filter(({ funds }) => funds.length > SHOWN)
    .map(({ key, funds }) => ({
      key,
      rows: funds.slice(SHOWN).map((then, at): OtherRow => {
        const { fund, size } = then;
        const values = filterValues(context, then);
        return {
          id: fund.id,
          name: nameIn(context, nameOf(fund)),
          href: linkTo(context, rowPath(key, SHOWN + at, fund.id)),
          ...known({ sum: size && sumInWords(size, lang) }),
          values: MONEY_FILTERS.map((filter) => values[filter].join(' ')),
        };
      }),
    }));
  if (sections.length === 0) return undefined;
  const text = JSON.stringify({ filters: MONEY_FILTERS, sections } satisfies OtherRows);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `${MONEY_DATA}rows-${hash}.json`, text };
}
