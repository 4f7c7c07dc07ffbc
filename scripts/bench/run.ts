import { rmSync } from 'node:fs';
import { tidyWhenInterrupted } from '../interrupts.ts';
import { budgetOf } from './budget/budget.ts';
import { devRows } from './dev.ts';
import { type BenchResult, type Row, type SizeResult, withoutSeconds } from './figures/results.ts';
import { commitHere, thisMachine } from './machine.ts';
import type { Options } from './options.ts';
import { corpusOf } from './peers/corpus.ts';
import { measurePeer, peersFolder, type PresentPeer, presentPeers } from './peers/peers.ts';
import { measure } from './process/measure.ts';
import { readSite } from './reader/reader.ts';
import { CannotCut } from './record/cut.ts';
import { eventFiles } from './record/events.ts';
import { prepareRecord, type Shape, type Size } from './record/prepare.ts';
import { measureSteps, STEP_KEYS } from './steps.ts';
import { Workshop } from './workshop.ts';

type Tell = (line: string) => void;

const seconds = (row: Row): string =>
  `${row.of}, ${row.step}: ${withoutSeconds(row) ?? `${(row.timing?.wall ?? NaN).toFixed(2)} s`}`;

/** Measures all that is wanted for a record of one size, peers and ours in the same run; what breaks it off is a row. */
async function measureSize(
  shop: Workshop,
  made: { events: number; made: string },
  peers: readonly PresentPeer[],
  { only, runs }: Options,
  tell: Tell,
): Promise<SizeResult> {
  const rows: Row[] = [];
  const add = (row: Row): void => {
    tell(`${made.events} events: ${seconds(row)}`);
    rows.push(row);
  };
  let budget: SizeResult['budget'];
  try {
    if (peers.length > 0) {
      const corpus = corpusOf(shop.content);
      for (const peer of peers) add(await measurePeer(peer, corpus, runs, shop.home));
    }
    const steps = STEP_KEYS.filter((key) => only.includes(key));
    await measureSteps(shop, steps, runs, add);
    if (only.includes('dev')) for (const row of await devRows(shop, runs)) add(row);
    const isBuilt = rows.some(({ of, output }) => of === 'atlas' && output !== undefined);
    if (isBuilt) budget = budgetOf(shop.content, shop.out);
  } catch (error) {
    add({ of: 'atlas', step: 'what was to follow', failed: (error as Error).message });
  }
  return { ...made, rows, ...(budget ? { budget } : {}) };
}

/** What a reader feels of the site in a workshop, which is built where no step has built it. */
async function measureReader(
  shop: Workshop,
  content: string,
  home: string,
  events: number,
): Promise<BenchResult['reader']> {
  try {
    await measure(shop.command('build'));
    return await readSite({ content, out: shop.out, home }, events);
  } catch (error) {
    return { events, figures: [], failed: (error as Error).message };
  }
}

/** Writes the record of a size; `skip` is told where there is none. */
function prepared(
  content: string,
  shop: Workshop,
  size: Size,
  shape: Shape,
  skip: Tell,
): ReturnType<typeof prepareRecord> | undefined {
  try {
    return prepareRecord(content, shop.content, size, shape);
  } catch (error) {
    if (!(error instanceof CannotCut)) throw error;
    skip(`${String(size)} events: ${error.message}`);
    return undefined;
  }
}

const numberOf = (size: Size, now: number): number => (size === 'now' ? now : size);

/**
 * Runs the whole bench over the record in `content`, in a folder to work in; every figure is told as soon as
 * it is known.
 */
export async function runBench(
  content: string,
  home: string,
  options: Options,
  tell: Tell,
): Promise<BenchResult> {
  const tidy = (): void => {
    for (const folder of [home, peersFolder(home)]) {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  tidyWhenInterrupted(tidy);
  const skipped: string[] = [];
  const skip = (why: string): void => {
    tell(`Not measured: ${why}`);
    skipped.push(why);
  };
  const peers = presentPeers(options.peers, skip);
  const now = eventFiles(content).length;
  const sizes: SizeResult[] = [];
  let reader: BenchResult['reader'] = { events: 0, figures: [] };
  try {
    const ordered = options.sizes.toSorted((a, b) => numberOf(a, now) - numberOf(b, now));
    for (const [at, size] of ordered.entries()) {
      const shop = new Workshop(home);
      const made = prepared(content, shop, size, options.shape, skip);
      if (!made) continue;
      sizes.push(await measureSize(shop, made, peers, options, tell));
      // The reader's figures are of the largest.
      if (at < ordered.length - 1 || !options.only.includes('reader')) continue;
      reader = await measureReader(shop, content, home, made.events);
    }
  } finally {
    tidy();
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitHere(),
    machine: thisMachine(),
    runs: options.runs,
    sizes,
    reader,
    skipped,
  };
}
