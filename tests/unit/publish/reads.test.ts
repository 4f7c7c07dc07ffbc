import { describe, expect, it } from 'vitest';
import { Random } from '../../../scripts/bench/grown/random.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { keepWith } from '../../../src/ledger/reads/persisted.ts';
import { reading } from '../../../src/ledger/reads/reads.ts';
import { tracked } from '../../../src/ledger/reads/tracked.ts';
import { pageKey } from '../../../src/publish/incremental.ts';
import { publicationOf } from '../../../src/publish/publication.ts';
import { bytesOfReads, type KeptReads, readsFrom } from '../../../src/publish/reads/kept.ts';
import { readLog } from '../../../src/publish/reads/log.ts';
import { pageFile } from '../../../src/publish/verify.ts';
import { SITE } from '../../harness/feeds.ts';
import { SEED } from '../../harness/seed.ts';
import { RECORD_DEEDS, unedited } from '../../harness/random-edits.ts';
import { tempRecord } from '../../harness/record.ts';

/** How many edits follow each other; `EDITS=1000` looks longer. */
const EDITS = Number(process.env['EDITS'] ?? 50);

/**
 * What is published of a record, each output with its key and what it read; nothing of a record with errors.
 * `last`: what a build before kept; without a log, nothing is kept and nothing taken.
 */
function published(files: ReadonlyMap<string, string>, isLogged: boolean, last?: KeptReads) {
  const { ledger } = loadLedger(tempRecord(Object.fromEntries(files)));
  if (!ledger) return undefined;
  const read = tracked(ledger);
  const log = readLog(read.versionOf, last);
  if (isLogged) keepWith(read.ledger, log);
  const { pages, files: others } = publicationOf(read.ledger, SITE);
  const outputs = [
    ...pages.map((page) => ({
      path: pageFile(page.path),
      isTracked: true,
      make: () => reading(() => pageKey(page, JSON.stringify(page.view()))),
    })),
    ...others.map(({ path, source, tracked: isTracked = false }) => ({
      path,
      isTracked,
      make: () => reading(() => source().digest),
    })),
  ];
  return { outputs, log };
}

describe('what outputs read', () => {
  it(
    'tells of every one that is another: those of which it is the same are the same',
    () => {
      const random = new Random(SEED);
      let state = unedited();
      let last: KeptReads | undefined;
      let before = new Map<string, string>();
      let spared = 0;
      let all = 0;
      for (let turn = 0; turn <= EDITS; turn += 1) {
        const next = { ...state, files: new Map(state.files) };
        const name = turn === 0 ? 'nothing' : random.of(Object.keys(RECORD_DEEDS));
        RECORD_DEEDS[name]?.(next, random);
        const kept = published(next.files, true, last);
        const fresh = published(next.files, false);
        if (!kept || !fresh) continue;
        const { log } = kept;
        const now = new Map<string, string>();
        const anew = new Map(fresh.outputs.map(({ path, make }) => [path, make().made]));
        for (const { path, isTracked, make } of kept.outputs) {
          const { made, reads } = make();
          // What was taken from what is kept is what would be made anew.
          expect({ turn, name, path, key: made }).toEqual({
            turn,
            name,
            path,
            key: anew.get(path),
          });
          if (!isTracked) continue;
          now.set(path, made);
          const isSpared = log.isUnchanged(path) && before.has(path);
          if (isSpared) {
            expect({ turn, name, path, key: made }).toEqual({
              turn,
              name,
              path,
              key: before.get(path),
            });
            log.keep(path);
            spared += 1;
          } else {
            log.add(path, reads);
          }
          all += turn === 0 ? 0 : 1;
        }
        expect(kept.outputs.length).toBe(anew.size);
        last = readsFrom(bytesOfReads(log.kept()));
        expect(last).toEqual(log.kept());
        [state, before] = [next, now];
      }
      // Most edits are of one event or thing: nearly all else need not be made.
      expect(spared / all).toBeGreaterThan(0.5);
    },
    EDITS * 10_000,
  );
});
