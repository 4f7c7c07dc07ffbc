import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const MINUTE = 60_000;

/** A lane: the tests in the folder of its name. Limits of time are there for what hangs, no more. */
const lane = (name: string, test: object = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...test },
});

/** Files of a lane share the modules that they load, and so the record: it is read once. */
const SHARED = { isolate: false };

/** Lanes with properties, which chance is to break: what it draws is settled before. */
const DRAWN = { ...SHARED, setupFiles: ['tests/harness/chance.ts'] };

/** These share one site of the real record, and build others: a build uses both cores. */
const SITE = { globalSetup: 'tests/harness/site.ts', fileParallelism: false };

/*
 * The lanes by their cost. `unit`: pure, over values and small records. `record`: what is made of the
 * record as it stood on a day, frozen in `fixtures/`. `fuzz`: much hostile input. `integration`: starts
 * commands, reads the sources. `built`: sites that were built. `browser`: the same in a real browser.
 * `content`: what has to hold of `content/` as it is now, whatever it says.
 */
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    allowOnly: false,
    setupFiles: ['tests/harness/tidy.ts'],
    testTimeout: 5 * MINUTE,
    hookTimeout: 10 * MINUTE,
    projects: [
      lane('unit', DRAWN),
      lane('record', DRAWN),
      lane('fuzz', SHARED),
      lane('integration'),
      lane('built', { ...SITE, ...SHARED, sequence: { groupOrder: 1 } }),
      lane('content'),
      lane('browser', { ...SITE, ...SHARED, sequence: { groupOrder: 2 } }),
    ],
  },
});
