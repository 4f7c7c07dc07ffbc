import type { Edition, RankingIndex } from '../../../ledger/model.ts';
import type { EditionDocument, RankingDocument } from '../../../schema/api/published-ranking.ts';
import { editionHash } from '../../../analysis/content-hash.ts';
import { type Context, rankingPath } from '../../shared/context.ts';
import { ids, url } from './heads.ts';
import { sourceDocuments } from './source-documents.ts';

/** An edition of a published ranking. */
export function editionDocument(context: Context, edition: Edition): EditionDocument {
  const { index, facts } = edition;
  return {
    ranking: index.id,
    edition: edition.id,
    url: url(context, rankingPath(index, edition)),
    title: facts.title ?? null,
    released: facts.released ?? null,
    assessed: facts.assessed ?? null,
    complete: facts.complete,
    rows: edition.rows.map(({ facts: row, subject }) => ({
      subject: subject.id,
      names: { en: subject.facts.names.en, zh: subject.facts.names.zh ?? null },
      rank: row.rank ?? null,
      total: row.total ?? null,
      parts: row.parts ?? {},
      note: row.note ?? null,
    })),
    part_orders: Object.fromEntries(
      edition.partOrders.map(({ part, subjects }) => [part, ids(subjects)]),
    ),
    sources: sourceDocuments(edition.sources),
    conflicts: facts.conflicts,
    content_hash: editionHash(edition),
  };
}

/** A published ranking, with the editions that the record knows. */
export function rankingDocument(context: Context, index: RankingIndex): RankingDocument {
  const { names, publisher, subject, parts, method } = index.facts;
  return {
    id: index.id,
    url: url(context, rankingPath(index)),
    names: { en: names.en, zh: names.zh ?? null },
    publisher,
    subject,
    parts: parts.map(({ id, names: part }) => ({
      id,
      names: { en: part.en, zh: part.zh ?? null },
    })),
    method,
    editions: ids(index.editions),
  };
}
