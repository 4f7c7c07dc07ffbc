import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const SECOND = 1000;

/*
 * Three lanes, run one after the other by `scripts/test.ts`: `unit` is everything by room; `built`
 * builds sites, one at a time, since a build uses both cores and the caches of the checkout;
 * `browser` drives a real browser over the built site.
 */
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/browser/**'],
          testTimeout: 20 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120 * SECOND,
          hookTimeout: 240 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          globalSetup: 'tests/harness/site.ts',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60 * SECOND,
          hookTimeout: 240 * SECOND,
        },
      },
    ],
  },
});
