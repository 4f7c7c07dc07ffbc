import { part, writeText } from '../shared/dom.ts';

/*
 * Filters the rows of funds by the choices of a form, and keeps them in the address, so that a
 * filtered page can be sent on. Sums stay those of all funds; a link to a row shows it again.
 */

/** Whether a row has every value that is chosen. */
function isShown(row: HTMLElement, chosen: ReadonlyMap<string, string>): boolean {
  return [...chosen].every(([key, value]) =>
    (row.dataset[key] ?? '').split(' ').some((own) => own === value),
  );
}

function enhance(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-kind]')];
  const status = part(form, '[role=status]');
  const clear = part(form, 'button');

  const chosen = () =>
    new Map(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));

  const show = (): void => {
    const values = chosen();
    for (const row of rows) row.hidden = !isShown(row, values);
    for (const section of new Set(rows.map((row) => row.closest('section')))) {
      if (section) section.hidden = !section.querySelector('tr[data-kind]:not([hidden])');
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    clear.hidden = values.size === 0;
    const text = status.dataset['shown'] ?? '';
    writeText(status, values.size === 0 ? '' : text.replace('#', String(shown)));
  };

  /** Takes from the address what the form can choose. */
  const read = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    show();
  };

  const write = (): void => {
    const query = new URLSearchParams([...chosen()]).toString();
    history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`));
    show();
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
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    for (const select of selects) select.value = '';
    show();
    target.scrollIntoView();
  });
  form.hidden = false;
  read();
}

document.querySelectorAll<HTMLFormElement>('form[data-money-filters]').forEach(enhance);
