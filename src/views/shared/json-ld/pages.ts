import { messages } from '../../../i18n/catalogue.ts';
import type { Context } from '../context.ts';
import { ofRecord, publisher, urlOf } from './json-ld.ts';
import type { Linked } from '../types.ts';

/** The site, and how it is searched. */
export function siteData(context: Context): Linked[] {
  const { pages, site } = messages(context.lang);
  const url = urlOf(context, '');
  return [
    {
      '@type': 'WebSite',
      '@id': `${url}#site`,
      url,
      name: site.name,
      alternateName: site.otherName.text,
      description: pages.home.intro,
      publisher: publisher(context),
      ...ofRecord(context),
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${urlOf(context, 'search/')}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}
