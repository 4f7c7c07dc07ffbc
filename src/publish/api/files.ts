import type { Ledger, Thing } from '../../ledger/model.ts';
import { LANGS } from '../../site/lang.ts';
import { absolute, type Site } from '../../site/site.ts';
import * as documents from '../../views/data/api/documents.ts';
import { editionDocument, rankingDocument } from '../../views/data/api/ranking-documents.ts';
import { API, apiPathOf } from '../../views/data/api/paths.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import { ownRankingDocument } from '../../views/data/api/own-rankings.ts';
import { recordHash } from '../../analysis/content-hash.ts';
import { RANKINGS } from '../../views/ranking/page.ts';
import type { FileOutput } from '../files.ts';
import { openApi } from './open-api.ts';

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** What a list of things says of each. */
const line = (site: Site) => (thing: Thing) => ({
  id: thing.id,
  names: { en: thing.facts.names.en, zh: thing.facts.names.zh ?? null },
  document: absolute(site, site.base + apiPathOf(thing)),
});

/** Every document of the interface for programs, version 1. */
export function apiFiles(ledger: Ledger, site: Site): FileOutput[] {
  const context = { ledger, site, lang: LANGS[0] };
  const { places, funds, partners, chains, indexes } = ledger;
  const file = (path: string, value: () => unknown): FileOutput => ({
    path,
    type: 'application/json',
    content: () => json(value()),
  });
  const list = (name: string, things: readonly Thing[]) =>
    file(`${API}${name}.json`, () => ({ [name]: things.map(line(site)) }));
  return [
    ...places.map((place) => file(apiPathOf(place), () => documents.cityDocument(context, place))),
    ...funds.map((fund) => file(apiPathOf(fund), () => documents.fundDocument(context, fund))),
    ...partners.map((partner) =>
      file(apiPathOf(partner), () => documents.partnerDocument(context, partner)),
    ),
    ...chains.map((chain) => file(apiPathOf(chain), () => documents.chainDocument(context, chain))),
    ...yearsOf(ledger).map((year) =>
      file(`${API}articles/${year}.json`, () => documents.yearDocument(context, year)),
    ),
    list('cities', places),
    list('funds', funds),
    list('partners', partners),
    list('chains', chains),
    ...RANKINGS.map((name) =>
      file(`${API}rankings/${name}.json`, () => ownRankingDocument(context, name)),
    ),
    ...indexes.flatMap((index) => [
      file(`${API}rankings/${index.id}.json`, () => rankingDocument(context, index)),
      ...index.editions.map((edition) =>
        file(`${API}rankings/${index.id}/${edition.id}.json`, () =>
          editionDocument(context, edition),
        ),
      ),
    ]),
    file(`${API}index.json`, () => ({
      name: 'City Chain Atlas',
      version: 1,
      today: ledger.today,
      record: recordHash(ledger),
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      description: absolute(site, `${site.base}${API}openapi.json`),
      years: yearsOf(ledger),
      rankings: indexes.map(({ id }) => id),
    })),
    file(`${API}openapi.json`, () => openApi(site)),
  ];
}
