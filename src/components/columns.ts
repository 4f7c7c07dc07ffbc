import type { Lang } from '../site/lang.ts';
import type { FigureView, NameView } from '../views/parts.ts';

/** A column of a Table. */
export interface TableColumn {
  label: string;
  /** Sums, counts or ranks: at the right, in tabular digits. */
  number?: boolean;
  /** How a sortable table compares its values; left out where it has no order. A rank is best first. */
  sort?: 'text' | 'number' | 'rank';
  /** The order that the page itself gives the rows. */
  sorted?: 'ascending' | 'descending';
}

/** The directions of a column, the one that readers mean first: ranks and names up, figures down. */
export function naturalOrder(sort: NonNullable<TableColumn['sort']>) {
  const up = ['ascending', 'descending'] as const;
  const down = ['descending', 'ascending'] as const;
  return sort === 'number' ? down : up;
}

/** What a name is put in order by: how it is called in the page's language. */
export function nameValue(name: NameView, lang: Lang): string {
  return lang === 'zh' ? (name.zh ?? name.en) : name.en;
}

/** What a figure is put in order by, whatever its currency: its dollars. */
export function figureValue({ amount, usd }: FigureView): string | undefined {
  return amount?.currency === 'USD' ? amount.amount : usd?.amount;
}
