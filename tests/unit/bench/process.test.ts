import { describe, expect, it } from 'vitest';
import { type Command, measure, TooMuch } from '../../../scripts/bench/process/measure.ts';
import { phasesIn } from '../../../scripts/bench/process/phases.ts';
import { fieldsOf, treeOf } from '../../../scripts/bench/process/tree.ts';

describe('phases', () => {
  it('are lines of their own form alone, summed by their names', () => {
    const said = 'phase views 1.5\r\nphase pages 2\nphase views 0.25\na phase views 9\nphase x y\n';
    expect(phasesIn(said)).toEqual([
      { name: 'views', seconds: 1.75 },
      { name: 'pages', seconds: 2 },
    ]);
    expect(phasesIn('')).toEqual([]);
  });
});

describe('processes', () => {
  it('are read whatever their names hold', () => {
    expect(fieldsOf('12 (a) b (c)) S 7 1')).toEqual(['S', '7', '1']);
  });

  it('are a tree by their parents', () => {
    const parents = new Map([
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 1],
    ]);
    expect(treeOf(2, parents).sort()).toEqual([2, 3, 4]);
    expect(treeOf(9, parents)).toEqual([9]);
  });
});

describe('a command', () => {
  const script = (code: string, more: Partial<Command> = {}) =>
    measure({ file: process.execPath, args: ['-e', code], cwd: '.', env: process.env, ...more });

  it('is measured, with the parts that it tells of', async () => {
    const { wall, phases } = await script("console.error('phase all 1.5')");
    expect(wall).toBeGreaterThan(0);
    expect(phases).toEqual([{ name: 'all', seconds: 1.5 }]);
  });

  it('that fails is told with what it said', async () => {
    const failed = script("console.error('why'); process.exit(3)");
    await expect(failed).rejects.toThrow(/ended with 3:\nwhy$/);
    await expect(failed).rejects.not.toBeInstanceOf(TooMuch);
  });

  it('that takes too much time or memory has not failed', async () => {
    const hangs = script('setInterval(() => {}, 1000)', { patience: 0.001 });
    await expect(hangs).rejects.toBeInstanceOf(TooMuch);
    await expect(hangs).rejects.toThrow('took more than 0.001 minutes');
    await expect(script('process.abort()')).rejects.toBeInstanceOf(TooMuch);
  });
});
