import { z } from 'zod';
import { NUMBER_AS_WRITTEN } from '../written.ts';
import { apiAll } from './all.ts';
import { apiAmount } from './amount.ts';
import { apiArticle, apiYear } from './article.ts';
import { apiChain } from './chain.ts';
import { apiCity } from './city.ts';
import { apiClaim, apiStatus } from './claim.ts';
import { apiContents } from './contents.ts';
import { CLAIM_ID, EDTF, HASH, ID } from './fields.ts';
import { apiFigure } from './figure.ts';
import { apiFund } from './fund.ts';
import { apiListed, apiLists } from './list.ts';
import { apiName, apiNames } from './names.ts';
import { apiOldIds } from './old-ids.ts';
import { apiOwnRankings } from './own-ranking.ts';
import { apiPartner } from './partner.ts';
import { apiEdition, apiRanking } from './published-ranking.ts';
import { apiChange, apiConflict, apiSource } from './provenance.ts';

/** Everything that the description of the interface calls by a name. */
export const COMPONENTS = {
  Id: ID,
  ClaimId: CLAIM_ID,
  Date: EDTF,
  Hash: HASH,
  Status: apiStatus,
  Name: apiName,
  Names: apiNames,
  Amount: apiAmount,
  Source: apiSource,
  Conflict: apiConflict,
  Change: apiChange,
  Claim: apiClaim,
  Figure: apiFigure,
  City: apiCity,
  Fund: apiFund,
  Partner: apiPartner,
  Chain: apiChain,
  Article: apiArticle,
  Year: apiYear,
  Ranking: apiRanking,
  Edition: apiEdition,
  Listed: apiListed,
  CitiesList: apiLists.cities,
  FundsList: apiLists.funds,
  PartnersList: apiLists.partners,
  ChainsList: apiLists.chains,
  RankedCities: apiOwnRankings.cities,
  RankedFunds: apiOwnRankings.funds,
  RankedPartners: apiOwnRankings.partners,
  RankedChains: apiOwnRankings.chains,
  OldIds: apiOldIds,
  Index: apiContents,
  All: apiAll,
} as const satisfies Record<string, z.ZodType>;

export type ComponentName = keyof typeof COMPONENTS;

/** A part of a JSON Schema. */
export type Json = Record<string, unknown>;

/** A reference to a component. */
export const componentRef = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/**
 * What is left out of the published schemas: that no other keys may come (within a version keys are
 * added), the spelt-out calendar of dates and the largest safe integer, which `format` and `type`
 * say already, and the record's own mark of numbers.
 */
function publish(json: Json): void {
  delete json[NUMBER_AS_WRITTEN];
  if (json['additionalProperties'] === false) delete json['additionalProperties'];
  if (json['format'] === 'date') delete json['pattern'];
  if (json['maximum'] === Number.MAX_SAFE_INTEGER) delete json['maximum'];
  if (json['minimum'] === Number.MIN_SAFE_INTEGER) delete json['minimum'];
}

/** The JSON Schema (draft 2020-12) of every component, which refer to each other by name. */
export function componentSchemas(): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => publish(jsonSchema as Json),
  });
  for (const json of Object.values(schemas) as Json[]) {
    delete json['$schema'];
    delete json['$id'];
  }
  return schemas;
}
