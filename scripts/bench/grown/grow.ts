import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadLedger } from '../../../src/ledger/load.ts';
import { type Cast, growFundEvent, growPilot } from './events.ts';
import { Random } from './random.ts';
import { extentOf, type Files, growChains, growFunds, growPartners, growPlaces } from './things.ts';

const SEED = 20181128;

/**
 * Writes a record to `target` that has grown from the one in `content` to so many events as records
 * grow: with places, partners, funds and chains in proportion, every event of about 400 words with a
 * source and a Chinese text, every fund with a claim. The check finds nothing in it. The same each time.
 */
export function growRecord(content: string, target: string, events: number): void {
  cpSync(content, target, { recursive: true });
  const { ledger } = loadLedger(content);
  if (!ledger) throw new Error('the record that is to grow has errors');
  const wanted = extentOf(events);
  const files: Files = new Map();
  const random = new Random(SEED);
  const lacking = (kind: 'partners' | 'funds' | 'chains') =>
    Math.max(1, wanted[kind] - ledger[kind].length);
  const places = growPlaces(ledger, wanted.places, files);
  const cast: Cast = {
    places,
    partners: growPartners(places, lacking('partners'), files),
    chains: growChains(lacking('chains'), files),
  };
  const funds = growFunds(places, lacking('funds'), files);
  for (let at = 0; at < events - ledger.articles.length; at += 1) {
    const fund = funds[at];
    if (fund) growFundEvent(fund, at, random, files);
    else growPilot(at, cast, random, files);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
