import { test } from 'vitest';
import { hasBrowser } from './chromium.ts';

export { launch } from './chromium.ts';

/** `test`, counted as skipped, by name, on a machine for which there is no browser. */
export const browserTest = test.skipIf(!hasBrowser);
