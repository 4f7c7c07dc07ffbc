import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../harness/paths.ts';

const policy = readFileSync(join(ROOT, '.github', 'SECURITY.md'), 'utf8');

/** The lines of the threat model, without its head. */
const rows = policy
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split(' | '));
const tests = [...policy.matchAll(/`(tests\/[^`]+\.test\.ts)` “([^”]+)”/g)].map(
  ([, file = '', title = '']) => [file, title] as const,
);

/** Whether a file has a test, or a group of tests, of this title. */
function hasTest(file: string, title: string): boolean {
  const path = join(ROOT, file);
  if (!existsSync(path)) return false;
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\(\\s*['"\`]${quoted}['"\`],`).test(readFileSync(path, 'utf8'));
}

describe('the threat model', () => {
  it('names who may send what', () => {
    const told = rows.map(([what = '']) => /\*\*([^*]+)\*\*/.exec(what)?.[1]);
    expect([...new Set(told)]).toEqual([
      'Text',
      'Front matter',
      'Pictures',
      'Addresses',
      'File names',
      'Values beyond sense',
      'Caches',
      'Settings',
      'Workflows of forks',
      'The page itself',
    ]);
  });

  it.each(rows.map((row) => [row[0] ?? '', row] as const))(
    'says what protects, what is left, and has a test: %s',
    (_, row) => {
      expect(row).toHaveLength(4);
      expect(row[3]).toMatch(/`tests\/\S+\.test\.ts` “[^”]+”/);
    },
  );

  it.each(tests)('names a test that is there: %s “%s”', (file, title) => {
    expect(hasTest(file, title)).toBe(true);
  });

  it('would miss a test that is not', () => {
    expect(hasTest(tests[0]?.[0] ?? '', 'a title that no test has')).toBe(false);
    expect(hasTest('tests/unit/nowhere.test.ts', 'a title')).toBe(false);
  });
});
