import { loadLedger } from '../../src/ledger/load.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { Context } from '../../src/views/shared/context.ts';
import { ROOT } from './paths.ts';

let loaded: Ledger | undefined;

/** The checkout's own record, loaded once. */
export function realLedger(): Ledger {
  loaded ??= loadLedger(`${ROOT}/content`).ledger;
  if (!loaded) throw new Error('the record has errors; run npm run check');
  return loaded;
}

/** What views of the real record are made from. */
export function realContext(lang: Lang = 'en'): Context {
  return { ledger: realLedger(), site: { origin: 'https://example.org', base: '/' }, lang };
}
