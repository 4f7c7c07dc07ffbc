import type { Article, Chain, Fund, Partner, Place } from '../../../ledger/model.ts';
import { langTag } from '../../../i18n/languages.ts';
import { pickBoth } from '../../../i18n/pick.ts';
import { chainFields } from '../../../schema/chain.ts';
import { partnerFields } from '../../../schema/partner.ts';
import { articleCard } from '../card-links.ts';
import { type Context, thingPath, titlesOf, known, writingOf } from '../context.ts';
import { nameOf } from '../names.ts';
import { fundNow } from '../../../analysis/fund-figures.ts';
import { ownDay } from '../../../analysis/last-modified.ts';
import { fieldProperties } from '../entity-fields.ts';
import { withIdentifiers } from '../identifiers.ts';
import { publisherName } from '../publishers.ts';
import { sourceHref } from '../sources.ts';
import { monetary, named, ofRecord, publisher, urlOf } from './json-ld.ts';
import type { Linked } from '../types.ts';

/** A thing as another names it: what it is, its address and its names. */
const mention = (
  context: Context,
  type: string,
  thing: Place | Fund | Partner | Chain,
): Linked => ({
  '@type': type,
  '@id': `${urlOf(context, thingPath(thing))}#thing`,
  url: urlOf(context, thingPath(thing)),
  ...named(nameOf(thing)),
});

const within = (context: Context, place: Place): Linked => mention(context, 'Place', place);
const organisation = (context: Context, partner: Partner): Linked =>
  mention(context, 'Organization', partner);

const some = <T>(name: string, values: readonly T[]) =>
  values.length > 0 ? { [name]: values } : {};

/** An article, with the places, partners and sources that it names and the sums that it claims. */
export function articleData(context: Context, article: Article): Linked[] {
  const { facts, claims, places, partners, chains } = article;
  const url = urlOf(context, thingPath(article));
  const [title, other] = pickBoth(titlesOf(article), context.lang);
  return [
    {
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: url,
      headline: title.value,
      ...(other ? { alternativeHeadline: other.value } : {}),
      datePublished: facts.added,
      dateModified: ownDay(facts),
      // When it happened; the entry is younger.
      temporalCoverage: facts.date,
      image: articleCard(context, article).url,
      author: publisher(context),
      publisher: publisher(context),
      ...ofRecord(context),
      inLanguage: langTag(writingOf(context, article).lang),
      ...some(
        'contentLocation',
        places.map((place) => within(context, place)),
      ),
      ...some('keywords', facts.topics),
      ...some(
        'about',
        [...new Set(claims.map(({ fund }) => fund))].map((fund) =>
          mention(context, 'FundingScheme', fund),
        ),
      ),
      ...some('mentions', [
        ...[...new Set(partners.map(({ partner }) => partner))].map((partner) =>
          organisation(context, partner),
        ),
        ...chains.map((chain) => mention(context, 'Thing', chain)),
        ...claims.flatMap(({ amount }) => (amount ? [monetary(amount)] : [])),
      ]),
      citation: article.sources.map((source) => ({
        '@type': 'CreativeWork',
        name: source.title,
        ...known({ url: sourceHref(source) }),
        publisher: { '@type': 'Organization', name: publisherName(context, source.publisher) },
        ...(source.published ? { datePublished: source.published } : {}),
      })),
    },
  ];
}

/** A place, where it lies and what it lies in. */
export function placeData(context: Context, place: Place): Linked[] {
  const { lat, lon } = place.facts.coordinates;
  return [
    withIdentifiers(
      {
        ...mention(context, 'AdministrativeArea', place),
        ...named(nameOf(place), place.facts.aliases),
        geo: { '@type': 'GeoCoordinates', latitude: Number(lat), longitude: Number(lon) },
        ...(place.facts.gb2260
          ? {
              identifier: {
                '@type': 'PropertyValue',
                propertyID: 'GB/T 2260',
                value: place.facts.gb2260,
              },
            }
          : {}),
        ...(place.parent ? { containedInPlace: within(context, place.parent) } : {}),
      },
      place.facts.same_as,
    ),
  ];
}

/** A fund, with its figure where a source gives one. */
export function fundData(context: Context, fund: Fund): Linked[] {
  const { leading: figure } = fundNow(context.ledger, fund);
  return [
    withIdentifiers(
      {
        ...mention(context, 'FundingScheme', fund),
        ...named(nameOf(fund), fund.facts.aliases),
        ...(figure ? { amount: monetary(figure.amount) } : {}),
        ...some(
          'funder',
          fund.sponsors.map((sponsor) =>
            sponsor.type === 'place' ? within(context, sponsor) : organisation(context, sponsor),
          ),
        ),
        ...some(
          'areaServed',
          fund.places.map((place) => within(context, place)),
        ),
      },
      fund.facts.same_as,
    ),
  ];
}

/** An organisation, its seat and what it belongs to. */
export function partnerData(context: Context, partner: Partner): Linked[] {
  const { facts, home, memberOf } = partner;
  return [
    withIdentifiers(
      {
        ...organisation(context, partner),
        ...named(nameOf(partner), facts.aliases),
        ...fieldProperties(partnerFields, facts),
        ...(home ? { location: within(context, home) } : {}),
        ...some(
          'memberOf',
          memberOf.map((other) => organisation(context, other)),
        ),
      },
      facts.same_as,
    ),
  ];
}

/** A chain: software on many machines. */
export function chainData(context: Context, chain: Chain): Linked[] {
  return [
    withIdentifiers(
      {
        ...mention(context, 'Thing', chain),
        ...named(nameOf(chain), chain.facts.aliases),
        ...fieldProperties(chainFields, chain.facts),
      },
      chain.facts.same_as,
    ),
  ];
}
