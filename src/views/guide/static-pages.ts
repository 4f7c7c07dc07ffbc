import type { StaticPageKey, TextSection } from '../../i18n/messages/en/static-pages.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import type { PageHead, TableView } from '../shared/types.ts';
import { tierTable } from './tier-table.ts';

/** A page of running text. */
export interface EssayView {
  head: PageHead;
  title: string;
  intro: string;
  sections: (Omit<TextSection, 'table'> & { table?: TableView })[];
  /** Where to go on. */
  links: { href: string; text: string }[];
}

/** The rules, what the Atlas is, how to take part. */
export function essayView(context: Context, key: StaticPageKey): EssayView {
  const { staticPages, pages, foot, site: siteWords } = messages(context.lang);
  const { site } = context;
  const to = (path: string, text: string) => ({ href: linkTo(context, path), text });
  const links = {
    methodology: [to('rankings/', pages.rankings.title), to('data/', foot.data)],
    about: [
      to('methodology/', foot.methodology),
      to('contribute/', foot.contribute),
      ...(site.contact ? [{ href: contactHref(site.contact), text: siteWords.contact }] : []),
    ],
    contribute: [
      to('contribute/guide/', pages.guide.title),
      to('contribute/problems/', pages.problems.title),
      to('todo/', pages.todo.title),
      ...(site.repository ? [{ href: site.repository, text: siteWords.repository }] : []),
    ],
  } satisfies Record<StaticPageKey, EssayView['links']>;
  return {
    head: onlyPageHead(context, key, `${key}/`),
    ...pages[key],
    sections: staticPages[key].map(({ table, ...section }) =>
      table === 'tiers' ? { ...section, table: tierTable(context) } : section,
    ),
    links: links[key],
  };
}

/** A link to an address to write to: a page, or an e-mail address. */
export function contactHref(contact: string): string {
  return /^https?:/.test(contact) ? contact : `mailto:${contact.replace(/^mailto:/, '')}`;
}
