import { collator } from '../../i18n/collate.ts';
import { langOfTag } from '../../i18n/languages.ts';
import { otherPages } from './other-pages.ts';
import { compareDecimals, type Direction, type SortKind, sortRows } from './sort-rows.ts';

/*
 * Lets readers put the rows of a table in another order: by buttons in the heads of its columns, and
 * by a list of orders where rows are stacked and heads are not seen. The page has both the list and
 * every text; without this script the list stays hidden.
 */

const lang = langOfTag(document.documentElement.lang);

/** One order that the list offers: the column's place and the direction. */
interface Order {
  column: number;
  direction: Direction;
}

const orderOf = ({ value }: HTMLOptionElement): Order => {
  const [column, direction] = value.split(':');
  return { column: Number(column), direction: direction as Direction };
};

/** A table and what of it the script works on. */
interface Parts {
  table: HTMLTableElement;
  heads: HTMLTableCellElement[];
  body: HTMLTableSectionElement;
}

function sortBy({ heads, body }: Parts, { column, direction }: Order): void {
  const kind = heads[column]?.dataset['sort'] as SortKind;
  const valueOf = (row: HTMLTableRowElement): string | undefined => {
    const cell = row.cells[column];
    const value = cell?.dataset['value'] ?? (kind === 'text' ? cell?.textContent.trim() : '');
    return value === '' ? undefined : value;
  };
  const compare = kind === 'text' ? collator(lang) : compareDecimals;
  body.append(...sortRows([...body.rows], valueOf, compare, direction));
  for (const head of heads) head.removeAttribute('aria-sort');
  heads[column]?.setAttribute('aria-sort', direction);
}

/** Puts a button into the head of a column; the plain words stay for where rows are stacked. */
function addButton(head: HTMLTableCellElement, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  button.textContent = head.textContent.trim();
  button.addEventListener('click', press);
  head.append(button);
}

function partsOf(control: HTMLElement): Parts | undefined {
  const table = control.parentElement?.querySelector('table');
  const [row] = table?.tHead?.rows ?? [];
  const [body] = table?.tBodies ?? [];
  return table && row && body ? { table, heads: [...row.cells], body } : undefined;
}

function enhance(control: HTMLElement): void {
  const parts = partsOf(control);
  const select = control.querySelector('select');
  const status = control.querySelector('[role=status]');
  if (!parts || !select || !status) return;
  const options = [...select.options].filter(({ value }) => value !== '');
  const takeAll = otherPages(control, parts.body);
  let shown = select.selectedIndex;
  /** Orders rows; where the table goes on on other pages, all of them. */
  const choose = async (option: HTMLOptionElement | undefined): Promise<void> => {
    if (!option) return;
    option.selected = true;
    try {
      await takeAll();
    } catch {
      select.selectedIndex = shown;
      status.textContent = control.dataset['failed'] ?? '';
      return;
    }
    // Another may have been chosen while rows were on their way.
    if (select.selectedOptions[0] !== option) return;
    shown = select.selectedIndex;
    sortBy(parts, orderOf(option));
    status.textContent = option.text;
  };
  for (const [column, head] of parts.heads.entries()) {
    // The first is the column's natural direction; pressed again, the other.
    const [natural, other] = options.filter((option) => orderOf(option).column === column);
    if (!natural) continue;
    addButton(head, () => {
      const now = head.getAttribute('aria-sort');
      void choose(now === orderOf(natural).direction ? other : natural);
    });
  }
  select.addEventListener('change', () => void choose(select.selectedOptions[0]));
  parts.table.classList.add('sorts');
  control.hidden = false;
}

document.querySelectorAll<HTMLElement>('[data-sorts]').forEach(enhance);
