import { formatDate } from '../../format/date.ts';
import { count } from '../../plural.ts';

/** An edition named after a month. */
const OF_MONTH = /^\d{4}-\d{2}$/;

/** How an edition is named after its id: `2`, `2019`, `2020–2021`, `of March 2021`, `2021 Q1`, `2022, whole year`. */
export const editionText = (id: string): string =>
  OF_MONTH.test(id)
    ? `of ${formatDate(id, 'en')}`
    : id
        .replace(/^(\d{4})-(\d{4})$/, '$1–$2')
        .replace(/-q([1-4])$/, ' Q$1')
        .replace(/-year$/, ', whole year');

/** Rankings that others publish, and their editions. */
export const published = {
  /** At the head of a column. */
  editionShort: (id: string) =>
    editionText(id.replace(/-year$/, '')).replace(/^of ([A-Z][a-z]{2})[a-z]*/, '$1'),
  /** Places in parts of a score, of which only the order is known. */
  orders: 'Rank in parts',
  path: (name: string) => `Its rank in the ${name}`,
  pathNote:
    'Its rank in each edition that is known, the first at the top; no dot where it is not known.',
  /** Said of a ranking that is not the Atlas’s own. */
  notOurs: (publisher: string) =>
    `A ranking by ${publisher}, recorded here with its sources. It is not the Atlas’s own, and none of the Atlas’s figures are based on it.`,
  /** How much of an edition is here. */
  rowsOf: (rows: number, assessed?: number) =>
    assessed === undefined
      ? `${count('en', rows, { one: 'row', other: 'rows' })} known`
      : `${rows} of ${assessed} rows known`,
  conflicts: 'Conflicts',
  score: 'Score',
  restOfScore: 'parts that no source gives',
  openScore: 'total not known',
  moved: 'How ranks moved',
  movedTitle: 'The rank of each in every edition',
  movedNote:
    'One line for each, from the earliest edition that is known to the latest. Most editions are known only in part: where a rank is not known there is no dot, and a dotted line leads over the gap.',
};
