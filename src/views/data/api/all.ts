import { recordHash } from '../../../analysis/content-hash.ts';
import type { AllDocument } from '../../../schema/api/all.ts';
import type { Context } from '../../shared/context.ts';
import { contentsDocument } from './contents.ts';
import * as documents from './documents.ts';
import { fundDocument } from './money-documents.ts';
import { editionDocument, rankingDocument } from './ranking-documents.ts';

/** What the whole document says of itself. */
export function allHead(context: Context) {
  const { name, version, today, record, licence } = contentsDocument(context);
  return { name, version, today, record, licence };
}

/** The whole record in one document. */
export function allDocument(context: Context): AllDocument {
  const { ledger } = context;
  const { chains, funds, indexes, partners, places } = ledger;
  return {
    ...allHead(context),
    cities: places.map((place) => documents.cityDocument(context, place)),
    funds: funds.map((fund) => fundDocument(context, fund)),
    partners: partners.map((partner) => documents.partnerDocument(context, partner)),
    chains: chains.map((chain) => documents.chainDocument(context, chain)),
    articles: documents
      .yearParts(ledger)
      .flatMap((part) => documents.yearDocument(context, part).articles),
    rankings: indexes.map((index) => rankingDocument(context, index)),
    editions: indexes.flatMap(({ editions }) =>
      editions.map((edition) => editionDocument(context, edition)),
    ),
  };
}

/**
 * What the whole document is made of, in few bytes: the version of the record, what that leaves out
 * (publishers, from which tiers follow), and the address that documents name.
 */
export const allDigest = ({ ledger, site }: Context): string =>
  JSON.stringify([
    recordHash(ledger),
    ledger.today,
    ledger.publishers.map(({ id, facts }) => [id, facts]),
    site.origin,
    site.base,
  ]);
