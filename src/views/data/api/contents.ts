import { yearsOf } from '../../../analysis/as-of.ts';
import { recordHash } from '../../../analysis/content-hash.ts';
import type { ContentsDocument } from '../../../schema/api/contents.ts';
import { absolute } from '../../../site/site.ts';
import type { Context } from '../../shared/context.ts';
import { ids } from './heads.ts';
import { API } from './paths.ts';

/** What the interface holds: the document that a program reads first. */
export function contentsDocument({ ledger, site }: Context): ContentsDocument {
  return {
    name: 'City Chain Atlas',
    version: 1,
    today: ledger.today,
    record: recordHash(ledger),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    description: absolute(site, `${site.base}${API}openapi.json`),
    all: absolute(site, `${site.base}${API}all.json`),
    years: yearsOf(ledger),
    rankings: ids(ledger.indexes),
  };
}
