import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_PATH, exampleEntry } from '../../../src/views/guide/example-entry.ts';
import { runCheck } from '../../harness/commands.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';
import { guideMarkdown } from '../../harness/how-to.ts';
import { ROOT } from '../../harness/paths.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const rates = readFileSync(join(frozenRecord(), 'rates/usd-monthly.csv'));

describe.each([
  ['en', 'CONTRIBUTING.md'],
  ['zh', 'docs/contributing.zh.md'],
] as const)('the guide in %s', (lang, file) => {
  const document = readFileSync(join(ROOT, file), 'utf8');

  it.each(guideMarkdown(lang).map((part) => [part.slice(3, part.indexOf('\n')), part]))(
    `stands word for word in ${file}: %s`,
    (_, part) => {
      expect(document).toContain(`\n\n${part}\n`);
    },
  );

  it('has an example that is a whole record without a single problem', async () => {
    const ended = await runCheck(
      { [EXAMPLE_PATH]: exampleEntry(lang), 'rates/usd-monthly.csv': rates },
      ['--format', 'json'],
    );
    expect(JSON.parse(ended.stdout)).toEqual([]);
    expect(ended.code).toBe(0);
  });

  it('explains each line of it that it means to', () => {
    expect(exampleEntry(lang)).not.toMatch(/<<|>>|\{\w+\}|undefined/);
  });
});

describe('the example', () => {
  it.each([
    ['kind: fund', 'kind: fnd'],
    ['10 billion CNY', '100 billion CNY'],
    ['[@blocktribune]', '[@blocktribun]'],
    ['role: initiator', 'role: starter'],
  ])('is really checked: %s, written %s, is found', async (right, wrong) => {
    const example = exampleEntry('en');
    expect(example).toContain(right);
    const broken = example.replace(right, wrong);
    const ended = await runCheck({ [EXAMPLE_PATH]: broken, 'rates/usd-monthly.csv': rates });
    expect(ended.code).toBe(1);
  });
});

describe('the small record of the tests', () => {
  it('has no problem', async () => {
    const ended = await runCheck({ ...SMALL_RECORD, 'rates/usd-monthly.csv': rates }, [
      '--format',
      'json',
    ]);
    expect(JSON.parse(ended.stdout)).toEqual([]);
    expect(ended.code).toBe(0);
  });
});
