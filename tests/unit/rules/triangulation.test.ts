import { describe, expect, it } from 'vitest';
import { triangulationOf, type Witness } from '../../../src/rules/money/triangulation.ts';
import type { Triangulation } from '../../../src/schema/money/outcome.ts';

const witness = (
  publisher: string,
  tier: Witness['tier'] = 'trade-press',
  read = 'page',
): Witness => ({ publisher: { id: publisher }, tier, read });

describe('how many bear a fund’s record out', () => {
  it.each<[string, Witness[], Triangulation]>([
    ['nobody', [], 0],
    ['copies and posts alone', [witness('a', 'secondary'), witness('b', 'secondary')], 0],
    ['one publisher', [witness('a')], 1],
    ['one publisher in two pages', [witness('a'), witness('a', 'national-press')], 1],
    ['one publisher and a copy', [witness('a'), witness('b', 'secondary')], 1],
    ['the body itself alone', [witness('a', 'primary')], 1],
    ['two publishers', [witness('a'), witness('b', 'national-press')], 2],
    ['two, of which one is primary', [witness('a', 'primary'), witness('b')], 3],
    ['one, and the title of a primary one', [witness('a'), witness('b', 'primary', 'title')], 1],
    [
      'two, and the title of a primary one',
      [witness('a'), witness('b'), witness('c', 'primary', 'title')],
      2,
    ],
  ])('%s', (_who, witnesses, score) => {
    expect(triangulationOf(witnesses)).toBe(score);
  });
});
