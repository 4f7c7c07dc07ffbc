import {
  type CitedPage,
  type CitedPublisher,
  citedPublishers,
} from '../../analysis/cited-pages.ts';
import type { Ledger } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { SourceTier } from '../../schema/money/outcome.ts';
import type { PublisherKind } from '../../schema/publisher.ts';
import type { Form } from '../../schema/source.ts';
import { type Context, known, linkTo } from '../shared/context.ts';
import { entryName } from '../feeds/changes.ts';
import { entryPath } from '../feeds/paths.ts';
import { pageHead } from '../shared/frame/head.ts';
import { initialOf, publisherNameView, sourcesPath } from '../shared/publishers.ts';
import { sourceHref } from '../shared/sources.ts';
import type { NameView, PageHead } from '../shared/types.ts';
import type { Lang } from '../../site/lang.ts';

/** A page that is cited, and what for. */
export interface CitedPageView {
  title: string;
  titleOriginal?: string;
  language?: string;
  /** Where it leads, if anywhere. */
  href?: string;
  archive?: string;
  gone?: string;
  hijacked?: true;
  published?: string;
  form: Form;
  tier: SourceTier;
  citedBy: { href: string; name: { text: string; lang: Lang } }[];
}

/** A publisher with its pages. */
export interface CitedPublisherView {
  id: string;
  name: NameView;
  kind: PublisherKind;
  local?: true;
  ceased?: string;
  homepage?: string;
  /** Why what the check doubts of it is right, in the record’s own words. */
  note?: string;
  pages: CitedPageView[];
}

export interface InitialView {
  head: PageHead;
  title: string;
  intro: string;
  /** The parts of the list, and which of them this is. */
  initials: { initial: string; href: string; here?: true }[];
  publishers: CitedPublisherView[];
}

function pageView(context: Context, { source, citedBy }: CitedPage): CitedPageView {
  return {
    title: source.title,
    form: source.form,
    tier: source.tier,
    ...known({
      titleOriginal: source.title_original,
      language: source.language,
      href: sourceHref(source),
      archive: source.archive,
      gone: source.gone,
      hijacked: source.hijacked === true ? (true as const) : undefined,
      published: source.published,
    }),
    citedBy: citedBy.map(({ entry, id }) => {
      // A thing’s page numbers its sources with those of others, under ids of the page.
      const anchor = 'type' in entry && entry.type === 'article' ? `#source-${id}` : '';
      return {
        href: `${linkTo(context, entryPath(entry))}${anchor}`,
        name: entryName(context, entry),
      };
    }),
  };
}

function publisherView(context: Context, { publisher, pages }: CitedPublisher): CitedPublisherView {
  const { kind, local, ceased, homepage, note } = publisher.facts;
  return {
    id: publisher.id,
    name: publisherNameView(publisher),
    kind,
    ...known({ local: local === true ? (true as const) : undefined, ceased, homepage, note }),
    pages: pages.map((page) => pageView(context, page)),
  };
}

/** The parts of the list of sources that there are. */
export const initialsOf = (ledger: Ledger): string[] =>
  [...new Set(citedPublishers(ledger).map(({ publisher }) => initialOf(publisher)))].sort();

/** The pages of the publishers with one initial, each with what it is cited for. */
export function initialView(context: Context, initial: string): InitialView {
  const { pages, sources } = messages(context.lang);
  const own = citedPublishers(context.ledger).filter(
    ({ publisher }) => initialOf(publisher) === initial,
  );
  const count = own.reduce((sum, one) => sum + one.pages.length, 0);
  const title = sources.initial(initial);
  const intro = sources.initialText(count, own.length);
  return {
    head: pageHead(context, {
      path: sourcesPath(initial),
      title,
      description: intro,
      above: [{ path: 'sources/', name: pages.sources.title }],
    }),
    title,
    intro,
    initials: initialsOf(context.ledger).map((other) => ({
      initial: other,
      href: linkTo(context, sourcesPath(other)),
      ...(other === initial ? { here: true } : {}),
    })),
    publishers: own.map((one) => publisherView(context, one)),
  };
}
