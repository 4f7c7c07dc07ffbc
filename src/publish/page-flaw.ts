/** Least text that a page's main part must have, in characters; the shortest real page has more. */
const LEAST_TEXT = 20;

/** Where a page stands, and what stands beside it. */
export interface PagePlace {
  /** The base path of the site, with a slash at both ends. */
  base: string;
  /** The page's path below the base. */
  path: string;
  /** Every path below the base at which there is something: pages by their folder. */
  targets: ReadonlySet<string>;
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

/** How much of a part is looked at first. */
const BEGINNING = 4096;

/** Whether a part has so much text as a page must have. Most have it near the beginning. */
function hasText(part: string): boolean {
  const beginning = part.slice(0, part.lastIndexOf('>', BEGINNING) + 1);
  return textOf(beginning).length >= LEAST_TEXT || textOf(part).length >= LEAST_TEXT;
}

/** A page's main part. */
function mainPart(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start === -1 || end === -1 ? '' : html.slice(start, end);
}

const TAG = /<(?:a|area|form|iframe|img|link|script|source)\s(?:[^>"']+|"[^"]*"|'[^']*')*>/g;
const ADDRESS = /\s(href|src|srcset|action)=(?:"([^"]*)"|'([^']*)')/g;

/** The characters that a template writes as references in an attribute. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#x26;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/** Every address on the same site that a page leads to or loads, as it is written. */
function* ownAddresses(html: string): Generator<string> {
  for (const [tag] of html.matchAll(TAG)) {
    for (const [, name, double, single = ''] of tag.matchAll(ADDRESS)) {
      const value = (double ?? single).replace(
        /&(?:amp|quot|#\w+);/g,
        (ref) => ESCAPED[ref] ?? ref,
      );
      const all =
        name === 'srcset' ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '') : [value];
      for (const address of all) if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) yield address;
    }
  }
}

/** Whether an address leads to something: a file or page of the site, and on this page to a part of it. */
function isLive(address: string, html: string, { base, path, targets }: PagePlace): boolean {
  const url = URL.parse(address, `http://site${base}${path}`);
  if (!url?.pathname.startsWith(base)) return false;
  try {
    const to = decodeURIComponent(url.pathname).slice(base.length);
    const id = decodeURIComponent(url.hash.slice(1));
    if (to !== path || id === '') return targets.has(to);
    return html.includes(` id="${id}"`);
  } catch {
    return false;
  }
}

/** What is wrong with a page that was made, if anything: it says nothing, has no heading, or a link of it leads nowhere. */
export function pageFlaw(html: string, place: PagePlace): string | undefined {
  const main = mainPart(html);
  if (!hasText(main)) return 'it is empty';
  const [, heading = ''] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(main) ?? [];
  if (textOf(heading) === '') return 'it has no heading';
  const { base, targets } = place;
  for (const address of ownAddresses(html)) {
    // Most are of this kind, and need no more. None is kept: it would keep the text of its page with it.
    if (address.startsWith(base) && targets.has(address.slice(base.length))) continue;
    if (!isLive(address, html, place)) return `it links to ${address}, where nothing is`;
  }
  return undefined;
}
