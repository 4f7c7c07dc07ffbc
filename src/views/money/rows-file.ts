import { sumInWords } from '../../i18n/sums.ts';
import { known, linkTo, nameIn, onceForContext } from '../shared/context.ts';
import { type ContentFile, contentFile } from '../shared/fetched/content-file.ts';
import { nameOf } from '../shared/names.ts';
import { filterValues, MONEY_FILTERS } from './filters.ts';
import { MONEY_PATH, rowPath, sectionsToday, SHOWN } from './section-funds.ts';
import type { OtherRow, OtherRows } from './other-rows.ts';

/** The folder of the file, below the language's root: it is named by its content and never changes. */
export const MONEY_DATA = `${MONEY_PATH}data/`;

/**
 * The funds whose rows the page of the money does not show, for its filters; nothing where it shows all.
 * Made once, as the page needs the file's name, and the registry the file.
 */
export const otherRowsFile = onceForContext((context): ContentFile | undefined => {
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
  const others: OtherRows = { filters: MONEY_FILTERS, sections };
  return contentFile(MONEY_DATA, 'rows', others);
});
