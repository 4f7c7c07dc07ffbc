import { newFileIn } from '../site/site.ts';

/*
 * Where a finished file can go. Nothing is sent: each is an address that the contributor may open.
 */

/** Longest address that GitHub’s web server takes; it answers a longer one with an error. */
const GITHUB_LONGEST = 8000;

/** Longest address of an e-mail that mail programs are handed whole on every system. */
const MAIL_LONGEST = 2000;

/** An address to open, and whether the text is in it; else it has to be pasted there. */
export interface Destination {
  href: string;
  isWhole: boolean;
}

/** GitHub’s page for a new file, filled in as far as its address may be long. */
export function newFileOnGithub(repository: string, path: string, text: string): Destination {
  const page = newFileIn(repository, `content/${path}`);
  const href = `${page}&value=${encodeURIComponent(text)}`;
  return href.length <= GITHUB_LONGEST ? { href, isWhole: true } : { href: page, isWhole: false };
}

/** An e-mail that carries the file; nothing where the contact is no e-mail address. */
export function newMail(contact: string, subject: string, text: string): Destination | undefined {
  if (/^https?:/i.test(contact)) return undefined;
  const to = `mailto:${contact.replace(/^mailto:/i, '')}?subject=${encodeURIComponent(subject)}`;
  const href = `${to}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return href.length <= MAIL_LONGEST ? { href, isWhole: true } : { href: to, isWhole: false };
}

/** What a reader reports a mistake of. */
export interface Reported {
  /** What the report is called, the page named in it. */
  title: string;
  /** The page. */
  url: string;
  /** The file in the repository of the entry that the page is of; lists and the like have none. */
  file?: string | undefined;
}

/** Where a reader reports a mistake of a page, the page named: an issue, else an e-mail; nothing where there is neither. */
export function reportHref(
  { repository, contact }: { repository?: string | undefined; contact?: string | undefined },
  { title, url, file }: Reported,
): string | undefined {
  if (repository !== undefined) {
    const form = new URLSearchParams({ template: 'correction.yml', title, page: url });
    if (file !== undefined) form.set('file', file);
    return `${repository}/issues/new?${form.toString().replaceAll('+', '%20')}`;
  }
  return contact === undefined
    ? undefined
    : (newMail(contact, title, `${url}\n\n`)?.href ?? contact);
}
