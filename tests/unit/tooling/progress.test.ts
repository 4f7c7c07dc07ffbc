import { describe, expect, it } from 'vitest';
import { progressLine, progressOn } from '../../../scripts/progress.ts';

/** A stream that remembers what was written to it. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  return { written, stream: { isTTY, write } as unknown as NodeJS.WriteStream };
}

describe('the progress of a build', () => {
  it.each([
    [0, 100, '░'.repeat(24)],
    [50, 100, '█'.repeat(12) + '░'.repeat(12)],
    [100, 100, '█'.repeat(24)],
    [0, 0, '█'.repeat(24)],
  ])('%i of %i is a bar with the number', (done, all, bar) => {
    expect(progressLine(done, all)).toBe(`${bar} ${done} of ${all} pages`);
  });

  it('is told in a terminal, in one line that goes away', () => {
    const { written, stream: terminal } = stream(true);
    const progress = progressOn(terminal);
    progress.tell(1, 4);
    progress.end();
    expect(written).toEqual([`\r\u001B[K${progressLine(1, 4)}`, '\r\u001B[K']);
  });

  it('is not told elsewhere, as in a log', () => {
    const { written, stream: log } = stream(false);
    const progress = progressOn(log);
    progress.tell(1, 4);
    progress.end();
    expect(written).toEqual([]);
  });
});
