import type { Move } from '../../../rules/ranking.ts';
import { orderKey } from '../../../i18n/name-order.ts';
import { pick } from '../../../i18n/pick.ts';
import type { Lang } from '../../../site/lang.ts';
import type { FigureView, NameView } from '../../../views/shared/types.ts';

/** A column of a Table. */
export interface TableColumn {
  label: string;
  /** Sums, counts or ranks: at the right, in tabular digits. */
  number?: boolean;
  /** How a sortable table compares its values; left out where it has no order. A rank is best first, a date as ISO 8601 writes it. */
  sort?: 'text' | 'number' | 'rank' | 'date';
  /** The order that the page itself gives the rows. */
  sorted?: 'ascending' | 'descending';
}

/** The directions of a column, the one that readers mean first: ranks and names up, figures down. */
export function naturalOrder(sort: NonNullable<TableColumn['sort']>) {
  const up = ['ascending', 'descending'] as const;
  const down = ['descending', 'ascending'] as const;
  return sort === 'number' ? down : up;
}

/** How something is called in the page's language. */
export function nameValue(name: NameView, lang: Lang): string {
  return pick(name, lang);
}

/** What a name is put in order by in the page's language: in Chinese its reading. */
export function orderValue(name: NameView | undefined, lang: Lang): string | undefined {
  return name && orderKey(name, lang);
}

/** What a figure is put in order by, whatever its currency: its dollars. */
export function figureValue({ amount, usd }: FigureView): string | undefined {
  return amount?.currency === 'USD' ? amount.amount : usd?.amount;
}

/** What a move is put in order by: ranks won; what is new or not known has none. */
export function moveValue(move: Move): number | undefined {
  if (move.kind === 'same') return 0;
  if (move.kind === 'up') return move.by;
  return move.kind === 'down' ? -move.by : undefined;
}

/** A column of sums or counts; `ordering` where the page puts its rows in the order of it. */
export function figureColumn(label: string, ordering = false): TableColumn {
  const column: TableColumn = { label, number: true, sort: 'number' };
  return ordering ? { ...column, sorted: 'descending' } : column;
}
