/*
 * A link to a correction leads to the page of changes, which holds the latest: one that has moved on to another
 * page is looked for there, page by page, as the newer ones are asked for most.
 */

/** Whether a page of the site has an element of this id. */
async function holds(address: string, id: string): Promise<boolean> {
  const response = await fetch(address);
  if (!response.ok) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.getElementById(id) !== null;
}

/** Goes to the correction that the address names, where it stands on another page. */
async function goToCorrection(pages: readonly string[]): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '' || document.getElementById(id)) return;
  for (const address of pages) {
    if (await holds(address, id)) return location.replace(`${address}#${id}`);
  }
}

/** The other pages, by their numbers below the list; there are none where one page holds them all. */
const others = [...document.querySelectorAll<HTMLAnchorElement>('#corrections nav a')].map(
  ({ href }) => href,
);
if (others.length > 0) {
  const go = () => void goToCorrection(others).catch(() => undefined);
  addEventListener('hashchange', go);
  go();
}
