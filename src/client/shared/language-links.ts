/*
 * On every page: the links to its other languages lead to the same search, the same filters and the same
 * place on the page. Ids and parameters are the same in all languages.
 */

/** A link’s address with the query and the fragment of the page that it stands on. */
function withState(href: string, { search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return href.replace(/[?#].*$/s, '') + search + hash;
}

const languages = document.querySelector('.languages');
/** At the last moment, as filters change the address without a new page; before menus and middle clicks, too. */
for (const type of ['pointerdown', 'focusin', 'click'])
  languages?.addEventListener(
    type,
    () => {
      for (const link of languages.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
        link.href = withState(link.getAttribute('href') ?? '', location);
    },
    { capture: true },
  );
