import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../harness/commands.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';
import { ROOT } from '../../harness/paths.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const [, example = ''] = /^```markdown\n([\s\S]*?)^```$/m.exec(guide) ?? [];
const [, path = ''] = /`content\/(articles\/\d{4}\/[\w-]+\.md)`/.exec(guide) ?? [];
const rates = readFileSync(join(frozenRecord(), 'rates/usd-monthly.csv'));

describe('the example of CONTRIBUTING.md', () => {
  it('is a whole record without a single problem', async () => {
    const ended = await runCheck({ [path]: example, 'rates/usd-monthly.csv': rates }, [
      '--format',
      'json',
    ]);
    expect(JSON.parse(ended.stdout)).toEqual([]);
    expect(ended.code).toBe(0);
  });

  it.each([
    ['kind: fund', 'kind: fnd'],
    ['10 billion CNY', '100 billion CNY'],
    ['[@blocktribune]', '[@blocktribun]'],
    ['role: initiator', 'role: starter'],
  ])('is really checked: %s, written %s, is found', async (right, wrong) => {
    expect(example).toContain(right);
    const broken = example.replace(right, wrong);
    const ended = await runCheck({ [path]: broken, 'rates/usd-monthly.csv': rates });
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
