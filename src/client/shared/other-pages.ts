/** The rows of a table on a page of the site. */
async function rowsOn(address: string): Promise<Node[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const body = page.querySelector('[data-sorts]')?.parentElement?.querySelector('tbody');
  if (!body) throw new Error(`${address}: no rows`);
  return [...body.rows].map((row) => document.adoptNode(row));
}

/**
 * Takes in the rows of a table that goes on on other pages, as its control names them: when it is first asked
 * for, and again only where that failed. The numbers of these pages go, as all stands here then.
 */
export function otherPages(control: HTMLElement, body: HTMLElement): () => Promise<void> {
  const pages = (control.dataset['sorts'] ?? '').split(' ').filter((page) => page !== '');
  let taken: Promise<void> | undefined;
  const take = async (): Promise<void> => {
    const rows = await Promise.all(pages.map(rowsOn));
    body.replaceChildren(...rows.flat());
    control
      .closest('section')
      ?.querySelectorAll('nav.pages')
      .forEach((nav) => nav.remove());
  };
  return () => {
    if (pages.length === 0) return Promise.resolve();
    taken ??= take();
    taken.catch(() => (taken = undefined));
    return taken;
  };
}
