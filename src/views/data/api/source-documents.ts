import type { LinkedSource } from '../../../ledger/model.ts';
import { tierOfVersion1 } from '../../../rules/money/outside-names.ts';
import type { SourceDocument } from '../../../schema/api/provenance.ts';

/** Sources as the API gives them: as their file has them, with their publisher and what follows from it. */
export const sourceDocuments = (sources: readonly LinkedSource[]): SourceDocument[] =>
  sources.map(({ publisher, tier, ...written }) => ({
    ...written,
    publisher: publisher.facts.names.en,
    publisher_id: publisher.id,
    publisher_kind: publisher.facts.kind,
    tier: tierOfVersion1(tier),
    source_tier: tier,
  }));
