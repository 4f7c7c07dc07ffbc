import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { divisionsText } from '../../../scripts/gazetteer/derive.ts';
import { DIVISIONS_FILE } from '../../../src/ledger/gazetteer/divisions-text.ts';

it('the divisions of China are what `npm run gazetteer` makes of the packages', () => {
  expect(readFileSync(DIVISIONS_FILE, 'utf8')).toBe(divisionsText());
});
