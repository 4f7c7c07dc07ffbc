import { describe, expect, it } from 'vitest';
import { LANES, TOOLS, UnknownStep, wantedOf } from '../../../scripts/test/lanes.ts';
import { ROOT } from '../../harness/paths.ts';

const wanted = (...names: string[]) => {
  const { tools, lanes } = wantedOf(names, ROOT);
  return { tools, lanes: Object.fromEntries(lanes) };
};

describe('npm test', () => {
  it('without a name is all there is', () => {
    const { tools, lanes } = wanted();
    expect(tools).toEqual(TOOLS);
    expect(lanes).toEqual(Object.fromEntries(LANES.map((lane) => [lane, []])));
  });

  it.each([
    ['steps', ['types', 'lint'], { tools: ['lint', 'types'], lanes: {} }],
    ['a lane', ['fuzz'], { tools: [], lanes: { fuzz: [] } }],
    ['a lane by its folder', ['tests/content'], { tools: [], lanes: { content: [] } }],
    ['a folder', ['tests/unit/rules'], { tools: [], lanes: { unit: ['tests/unit/rules/'] } }],
    [
      'files of two lanes and a step',
      ['tests/unit/rules/dates.test.ts', 'tests/record/places.test.ts', 'format'],
      {
        tools: ['format'],
        lanes: {
          unit: ['tests/unit/rules/dates.test.ts'],
          record: ['tests/record/places.test.ts'],
        },
      },
    ],
    [
      'a folder within a lane that is named too',
      ['unit', 'tests/unit/rules'],
      { tools: [], lanes: { unit: [] } },
    ],
    [
      'all lanes',
      ['tests'],
      { tools: [], lanes: Object.fromEntries(LANES.map((lane) => [lane, []])) },
    ],
  ])('with %s is only that', (_, names, expected) => {
    expect(wanted(...names)).toEqual(expected);
  });

  it('finds a path from where somebody stands', () => {
    const { lanes } = wantedOf(['rules'], ROOT, `${ROOT}/tests/unit`);
    expect([...lanes]).toEqual([['unit', ['tests/unit/rules/']]]);
  });

  it.each(['unitt', 'tests/unit/none', 'src/rules', 'constructor', 'tests/harness'])(
    'does not know %s',
    (name) => {
      expect(() => wanted(name)).toThrow(UnknownStep);
    },
  );
});
