import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { plainText } from '../../../src/markdown/text.ts';
import { detailText } from '../../../src/problems/catalogue/details.ts';
import { cpuTime } from '../../harness/cpu-time.ts';
import { hostileBodies, WITHIN_LIMITS } from './hostile-bodies.ts';
import { resolve } from '../../unit/markdown/resolve.ts';

/**
 * A body alone takes a tenth of this on an idle machine; the processor's caches, shared with whatever
 * else is running, can make it four times as long.
 */
const MOST_MILLISECONDS = 4_000;

/** Processor time in milliseconds of everything that is done with a body. */
function timeOf(body: string): number {
  const spent = cpuTime();
  const parsed = parseBody(body);
  renderBody(parsed, resolve);
  plainText(parsed, resolve);
  return spent();
}

const tooMuch = (body: string): string[] =>
  parseBody(body)
    .findings.filter(({ code }) => code.startsWith('too-'))
    .map(({ code, line, column, limit }) => {
      const words = limit && detailText(limit);
      return `${code} ${line}:${column} ${words}`;
    });

describe('limits', () => {
  it.each(hostileBodies(9_000))('%s, 9 KB, end in time', (_, body) => {
    expect(timeOf(body)).toBeLessThan(MOST_MILLISECONDS);
  });

  it.each(hostileBodies(190_000))('%s, 190 KB, end in time', (_, body) => {
    expect(timeOf(body)).toBeLessThan(MOST_MILLISECONDS);
  });

  it.each(hostileBodies(1_000_000))('%s, 1 MB, is refused', (_, body) => {
    expect(tooMuch(body)).toHaveLength(1);
    expect(timeOf(body)).toBeLessThan(MOST_MILLISECONDS);
  });

  it.each(Object.entries(WITHIN_LIMITS))('%s, just within the limits, end in time', (_, body) => {
    expect(tooMuch(body)).toEqual([]);
    expect(timeOf(body)).toBeLessThan(MOST_MILLISECONDS);
  });

  it.each([
    ['too long', 'a'.repeat(200_001), 'too-large 1:1 more than 200000 characters'],
    ['too many lines', 'a\n\n'.repeat(2_001), 'too-large 4001:1 more than 4000 lines'],
    [
      'too long a block',
      `a\n\n${'b'.repeat(20_001)}`,
      'too-large 3:1 more than 20000 characters without a blank line between',
    ],
    [
      'brackets too deep',
      `a\n${'['.repeat(21)}`,
      'too-deep 2:1 more than 20 brackets open at once',
    ],
    ['quotes too deep', '> > > > > > > a', 'too-deep 1:1 more than 6 quotes or lists in one'],
    [
      'indented too far',
      `- a\n${' '.repeat(41)}- a`,
      'too-deep 2:1 more than 40 spaces before the text',
    ],
    ['too wide a table', `a\n\n${'|a'.repeat(22)}`, 'too-large 3:1 more than 21 | in a line'],
  ])('says what is %s, and renders nothing', (_, body, expected) => {
    expect(tooMuch(body)).toEqual([expected]);
    expect(renderBody(parseBody(body), resolve)).toBe('');
  });

  it('lets a long, ordinary body through', () => {
    const paragraph = `${'Messages of [[nanjing]], *quite* ordinary [@zdnet]. '.repeat(10)}\n\n`;
    expect(parseBody(paragraph.repeat(50)).findings).toEqual([]);
  });
});
