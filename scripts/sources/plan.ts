import { daysBetween, startOf } from '../../src/rules/dates.ts';
import type { CitedSource } from './cited.ts';
import { dayOfCopy } from './service.ts';
import type { PageState, State } from './state.ts';

/** A page with all that the record says of it, in whatever files. */
export interface CitedPage {
  url: string;
  /** The files that cite it, and the first source that does, `file#id`. */
  files: readonly string[];
  name: string;
  /** The copy that some source names, and whether another names none. */
  copy: string | undefined;
  lacksCopy: boolean;
  accessed: string | undefined;
  published: string | undefined;
  gone: string | undefined;
  hijacked: boolean;
}

function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}

/** The pages that sources cite, each once, in the order of the record. */
export function citedPages(sources: readonly CitedSource[]): CitedPage[] {
  return [...Map.groupBy(sources, ({ url }) => url)].map(([url, own]) => ({
    url,
    files: [...new Set(own.map(({ file }) => file))],
    name: own
      .slice(0, 1)
      .map(({ file, id }) => `${file}#${id}`)
      .join(''),
    copy: own.find(({ archive }) => archive !== undefined)?.archive,
    lacksCopy: own.some(({ archive }) => archive === undefined),
    accessed: earliest(own.map(({ accessed }) => accessed)),
    published: earliest(own.map(({ published }) => published)),
    gone: earliest(own.map(({ gone }) => gone)),
    hijacked: own.some(({ hijacked }) => hijacked),
  }));
}

/** What a run does: looks for copies, or at the pages alone. */
export type Mode = 'archive' | 'links';

function isOpen(
  mode: Mode,
  page: CitedPage,
  { asked, looked, missing, job }: PageState,
  today: string,
): boolean {
  const canBeLookedAt = page.gone === undefined && !page.hijacked && looked !== today;
  if (mode === 'links') return canBeLookedAt;
  // What was missing is looked at once more, also where a copy is named by now.
  const isInDoubt = missing !== undefined && canBeLookedAt;
  return isInDoubt || (page.lacksCopy && (job !== undefined || asked !== today));
}

/** The pages that a day has left: those never looked at first, then those that waited longest. */
export function openPages(
  mode: Mode,
  pages: readonly CitedPage[],
  state: State,
  today: string,
): CitedPage[] {
  const last = ({ url }: CitedPage) =>
    state.get(url)?.[mode === 'archive' ? 'asked' : 'looked'] ?? '';
  return pages
    .filter((page) => isOpen(mode, page, state.get(page.url) ?? {}, today))
    .sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0));
}

/**
 * The date that a copy should be near to: when the page was read, else when it was published; of a page
 * that is dead when it was published, as late copies can be of whoever came after.
 */
export function dateOfCopy(
  { accessed, published }: CitedPage,
  isDead: boolean,
): string | undefined {
  return isDead ? (published ?? accessed) : (accessed ?? published);
}

/** Whether a copy can show the page that was cited: made neither before it was published nor after it was gone. */
export function fits(copy: string, page: CitedPage, missing: string | undefined): boolean {
  const day = dayOfCopy(copy);
  const until = page.gone === undefined ? missing : startOf(page.gone);
  // A day more: the publisher's own day begins before that of the archive.
  const isEarly = page.published !== undefined && daysBetween(day, startOf(page.published)) > 1;
  return !isEarly && (until === undefined || day <= until);
}
