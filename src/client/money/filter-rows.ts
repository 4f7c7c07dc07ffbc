import { part, writeText } from '../shared/dom.ts';
import { OtherFunds } from './other-funds.ts';

/*
 * Filters the rows of funds by the choices of a form, and keeps them in the address, so that a
 * filtered page can be sent on. Sums stay those of all funds; a link to a row shows it again.
 */

/** A section of rows, and the list of what a filter finds of it on other pages. */
interface RowSection {
  section: HTMLElement;
  rows: { row: HTMLElement; values: ReadonlyMap<string, readonly string[]> }[];
  others: HTMLElement | null;
}

type Chosen = ReadonlyMap<string, string>;

/** The sections and the values of their rows, read once. */
function sectionsOf(keys: readonly string[]): RowSection[] {
  const valuesOf = ({ dataset }: HTMLElement) =>
    new Map(keys.map((key) => [key, (dataset[key] ?? '').split(' ')]));
  return [...document.querySelectorAll<HTMLElement>('section:has(tr[data-kind])')].map(
    (section) => ({
      section,
      rows: [...section.querySelectorAll<HTMLElement>('tr[data-kind]')].map((row) => ({
        row,
        values: valuesOf(row),
      })),
      others: section.querySelector<HTMLElement>('[data-others]'),
    }),
  );
}

/** Shows what is meant to be seen; what is so already is not touched, so that it is not laid out again. */
function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Shows the rows that have every value that is chosen; tells how many of each section. */
function showRows(sections: readonly RowSection[], chosen: Chosen): number[] {
  return sections.map(({ rows }) => {
    let shown = 0;
    for (const { row, values } of rows) {
      const isShown = [...chosen].every(([key, value]) => values.get(key)?.includes(value));
      if (isShown) shown += 1;
      setHidden(row, !isShown);
    }
    return shown;
  });
}

function enhance(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const sections = sectionsOf(selects.map(({ name }) => name));
  const status = part(form, '[role=status]');
  const clear = part(form, 'button');
  const { moneyFilters: file = '', words = '' } = form.dataset;
  const elsewhere = file === '' ? undefined : new OtherFunds(file, words);
  /** The filters that are shown; an answer of a fetch to others comes too late. */
  let latest: Chosen = new Map();

  const chosenNow = (): Chosen =>
    new Map(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));

  /** How many of each section match on other pages, which lists name. */
  const showOthers = async (chosen: Chosen): Promise<number[] | undefined> => {
    if (!elsewhere) return [];
    const found = chosen.size === 0 ? new Map<string, never[]>() : await elsewhere.matching(chosen);
    if (chosen !== latest) return undefined;
    return sections.map(({ others }) => {
      if (!others) return 0;
      const rows = found.get(others.dataset['others'] ?? '') ?? [];
      elsewhere.show(others, rows);
      return rows.length;
    });
  };

  const show = async (): Promise<void> => {
    const chosen = chosenNow();
    latest = chosen;
    clear.hidden = chosen.size === 0;
    const shown = showRows(sections, chosen);
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    try {
      const others = await showOthers(chosen);
      if (!others) return;
      for (const [at, { section }] of sections.entries()) {
        setHidden(section, chosen.size > 0 && (shown[at] ?? 0) + (others[at] ?? 0) === 0);
      }
      const text = status.dataset['shown'] ?? '';
      const count = String(sum(shown) + sum(others));
      writeText(status, chosen.size === 0 ? '' : text.replace('#', count));
    } catch {
      if (chosen === latest) writeText(status, elsewhere?.failed ?? '');
    }
  };

  /** Takes from the address what the form can choose. */
  const read = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    void show();
  };

  const write = (): void => {
    const query = new URLSearchParams([...chosenNow()]).toString();
    history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`));
    void show();
  };

  /** Goes to the row that the address names: shown again where it is filtered away, or on its page. */
  const goToRow = async (): Promise<void> => {
    const name = decodeURIComponent(location.hash.slice(1));
    const target = document.getElementById(name);
    if (target?.closest('[hidden]')) {
      for (const select of selects) select.value = '';
      await show();
      target.scrollIntoView();
    }
    if (target || !elsewhere || !name.startsWith('fund-')) return;
    const href = await elsewhere.rowOf(name.slice('fund-'.length)).catch(() => undefined);
    if (href !== undefined) location.replace(href);
  };

  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    write();
    selects[0]?.focus();
  });
  addEventListener('popstate', read);
  addEventListener('hashchange', () => void goToRow());
  form.hidden = false;
  read();
  void goToRow();
}

document.querySelectorAll<HTMLFormElement>('form[data-money-filters]').forEach(enhance);
