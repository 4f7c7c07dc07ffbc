/** An earlier address and the one that it leads to for good, both below the base. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The redirects file that Netlify, Cloudflare Pages and their like read. Each is told twice: Netlify
 * follows a redirect from where a file stands only with the `!`, which the others take for a mistake
 * and pass over.
 */
export const redirectsFile = (base: string, redirects: readonly Redirect[]): string =>
  redirects
    .flatMap(({ from, to }) =>
      ['301!', '301'].map((code) => `${base}${from} ${base}${to} ${code}\n`),
    )
    .join('');

/** The redirects that such a file tells of. */
export function readRedirects(base: string, text: string): Redirect[] {
  const below = (path: string): string => path.slice(base.length);
  return [...text.matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from = '', to = '']) => ({
    from: below(from),
    to: below(to),
  }));
}
