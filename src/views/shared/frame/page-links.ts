/** The way to a page of a list that one page does not hold. */
export interface PageLink {
  number: number;
  href: string;
  /** Whether it is the page that one is on. */
  current: boolean;
}

/** The ways to all pages of a list, from the page of one number; `hrefOf`: where a page stands. */
export const pageLinks = (
  count: number,
  current: number,
  hrefOf: (page: number) => string,
): PageLink[] =>
  Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    href: hrefOf(at + 1),
    current: at + 1 === current,
  }));
