import type { Amount } from '../../../schema/money/money.ts';
import { langTag } from '../../../i18n/languages.ts';
import { LANGS } from '../../../site/lang.ts';
import { absolute } from '../../../site/site.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { pick } from '../../../i18n/pick.ts';
import { type Context, linkTo } from '../context.ts';
import type { Linked, NameView, PageHead } from '../types.ts';

/*
 * Pages as data for search engines: JSON-LD after schema.org. Plain objects, made with the view and of
 * nothing but what the page shows.
 */

/** The whole address of a page. */
export const urlOf = (context: Context, path: string): string =>
  absolute(context.site, linkTo(context, path));

/** The names of a thing: the English one first, the Chinese one beside it. */
export const named = ({ en, zh, original }: NameView, aliases: readonly string[] = []) => {
  const others = [...new Set([zh ?? [], original ?? [], aliases].flat())];
  return { name: en, ...(others.length > 0 ? { alternateName: others } : {}) };
};

/** A sum; exact, as it is a text. */
export const monetary = ({ amount, currency }: Amount): Linked => ({
  '@type': 'MonetaryAmount',
  currency,
  value: Number(amount),
});

/** The Atlas itself. */
export function publisher(context: Context): Linked {
  const { origin, base } = context.site;
  return {
    '@type': 'Organization',
    '@id': `${origin}${base}#atlas`,
    name: messages(LANGS[0]).site.name,
    alternateName: messages(LANGS[0]).site.otherName.text,
    url: origin + base,
    logo: `${origin}${base}icon-512.png`,
  };
}

/** What a page of the record has in common with all others of it. */
export const ofRecord = (context: Context) => ({
  inLanguage: langTag(context.lang),
  license: messages(LANGS[0]).site.licenceHref,
  isAccessibleForFree: true,
});

/** The trail from the home page to a page, itself among it. */
function breadcrumbs({ crumbs, title, canonical, lang }: PageHead, origin: string): Linked {
  const nameOf = (name: NameView | string) => (typeof name === 'string' ? name : pick(name, lang));
  const steps = [
    ...crumbs.map(({ href, name }) => ({ name: nameOf(name), item: origin + href })),
    { name: title, item: canonical },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step })),
  };
}

/** All that a page says of itself as data; nothing where search engines shall leave it out. */
export function linkedData(head: PageHead): object | undefined {
  const graph: Linked[] = [
    ...(head.linked ?? []),
    ...(head.crumbs.length > 0 ? [breadcrumbs(head, new URL(head.canonical).origin)] : []),
  ];
  return head.noindex || graph.length === 0
    ? undefined
    : { '@context': 'https://schema.org', '@graph': graph };
}

/**
 * JSON that may stand in a `script` element: nothing in it can end the element, begin a comment or
 * upset an old parser. Escapes are JSON's own, so it reads back as the same.
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
