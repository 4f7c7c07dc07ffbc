import { describe, expect, it } from 'vitest';
import { readMatter } from '../../../src/reading/frontmatter.ts';
import { cpuTime } from '../../harness/cpu-time.ts';

/** gray-matter alone needs from 3 to 12 seconds for each of these. */
const LIMIT = 2500;

describe('facts with many blank lines', () => {
  it.each([
    ['empty ones', '\n'.repeat(60_000)],
    ['of a space', ' \n'.repeat(30_000)],
    ['of a tab', '\t\n'.repeat(30_000)],
    ['as Windows writes them', '\r\n'.repeat(30_000)],
    ['a few at a time', `${'\n'.repeat(190)}# a remark\n`.repeat(300)],
  ])('%s: are read as without them, and soon', (_what, blank) => {
    const spent = cpuTime();
    const read = readMatter(`---\ntitle: x\n${blank}kind: fund\n---\nText.\n`, 'f.md');
    expect(spent()).toBeLessThan(LIMIT);
    expect(read).toMatchObject({ facts: { title: 'x', kind: 'fund' }, body: 'Text.\n' });
  });

  it('keep those that belong to a text', () => {
    const text = `a${'\n'.repeat(300)}b`;
    const typed = `note: |-\n  ${text.replaceAll('b', '  b')}\n`;
    expect(readMatter(`---\n${typed}---\n`, 'f.md')).toMatchObject({ facts: { note: text } });
  });
});
