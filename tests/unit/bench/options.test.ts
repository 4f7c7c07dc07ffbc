import { describe, expect, it } from 'vitest';
import { readOptions, usage } from '../../../scripts/bench/options.ts';
import { CannotRun } from '../../../scripts/select-files.ts';

const CHOICES = { steps: ['cold', 'check'], peers: ['hugo', 'astro'] };
const read = (...args: string[]) => readOptions(args, CHOICES);

describe('the options of the bench', () => {
  it('are everything at every size, unless told', () => {
    expect(read()).toEqual({
      sizes: [200, 'now', 1000, 10_000],
      runs: 3,
      only: ['cold', 'check', 'dev', 'reader'],
      peers: ['hugo', 'astro'],
      shape: 'grown',
      record: false,
      help: false,
    });
  });

  it('are what is told', () => {
    expect(
      read(
        ...['--events', '5, now', '--runs', '1', '--only', 'check,dev', '--peers', 'none'],
        ...['--shape', 'copies', '--record'],
      ),
    ).toEqual({
      sizes: [5, 'now'],
      runs: 1,
      only: ['check', 'dev'],
      peers: [],
      shape: 'copies',
      record: true,
      help: false,
    });
  });

  it('may be of nothing of ours, for the peers alone', () => {
    expect(read('--only', 'none')).toMatchObject({ only: [], peers: ['hugo', 'astro'] });
  });

  it.each([
    [['--events', 'many'], '“many” is no number of events.'],
    [['--events', '0'], '“0” is no number of events.'],
    [['--runs', '1.5'], '“1.5” is no number of runs.'],
    [['--only', 'cold,warm'], 'There is no step “warm”; choose of cold, check, dev, reader.'],
    [['--peers', 'jekyll'], 'There is no peer “jekyll”; choose of hugo, astro.'],
    [['--shape', 'grown,copies'], 'There is no shape “grown,copies”; choose of grown, copies.'],
    [['--shape', 'round'], 'There is no shape “round”; choose of grown, copies.'],
    [['1000'], /positional|Unexpected argument/],
  ])('%j are refused', (args, message) => {
    expect(() => read(...args)).toThrow(CannotRun);
    expect(() => read(...args)).toThrow(message);
  });

  it('are all in the help', () => {
    for (const name of ['--events', '--shape', '--runs', '--only', '--peers', '--record']) {
      expect(usage(CHOICES)).toContain(`  ${name}`);
    }
  });
});
