import { type CitedPublisher, citedPublishers } from '../../analysis/cited-pages.ts';
import { messages } from '../../i18n/catalogue.ts';
import { PUBLISHER_KINDS, type PublisherKind } from '../../schema/publisher.ts';
import { SOURCE_TIERS, type SourceTier } from '../../schema/money/outcome.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { initialsOf } from './initial.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { inNameOrder } from '../../i18n/name-order.ts';
import { publisherHref, publisherNameView, sourcesPath } from '../shared/publishers.ts';
import type { NameView, PageHead } from '../shared/types.ts';

/** A publisher in the list of all, and how many of its pages are cited. */
export interface PublisherLine {
  id: string;
  href: string;
  name: NameView;
  pages: number;
}

export interface SourcesView {
  head: PageHead;
  title: string;
  intro: string;
  /** How many pages of each tier are cited, the best first. */
  tiers: { tier: SourceTier; pages: number }[];
  pages: number;
  publishers: number;
  initials: { initial: string; href: string }[];
  /** The publishers of each kind. */
  kinds: { kind: PublisherKind; pages: number; publishers: PublisherLine[] }[];
}

const countOf = (publishers: readonly CitedPublisher[]): number =>
  publishers.reduce((sum, { pages }) => sum + pages.length, 0);

/** Who published the pages that the record cites. */
export function sourcesView(context: Context): SourcesView {
  const cited = citedPublishers(context.ledger);
  const pagesOf = new Map(cited.map(({ publisher, pages }) => [publisher, pages.length]));
  const byKind = Map.groupBy(cited, ({ publisher }) => publisher.facts.kind);
  const all = cited.flatMap(({ pages }) => pages);
  return {
    head: onlyPageHead(context, 'sources', 'sources/'),
    ...messages(context.lang).pages.sources,
    tiers: SOURCE_TIERS.map((tier) => ({
      tier,
      pages: all.filter(({ source }) => source.tier === tier).length,
    })),
    pages: all.length,
    publishers: cited.length,
    initials: initialsOf(context.ledger).map((initial) => ({
      initial,
      href: linkTo(context, sourcesPath(initial)),
    })),
    kinds: PUBLISHER_KINDS.flatMap((kind) => {
      const own = byKind.get(kind) ?? [];
      if (own.length === 0) return [];
      const publishers = inNameOrder(
        own.map(({ publisher }) => publisher),
        publisherNameView,
        context.lang,
      ).map((publisher) => ({
        id: publisher.id,
        href: publisherHref(context, publisher),
        name: publisherNameView(publisher),
        pages: pagesOf.get(publisher) ?? 0,
      }));
      return [{ kind, pages: countOf(own), publishers }];
    }),
  };
}
