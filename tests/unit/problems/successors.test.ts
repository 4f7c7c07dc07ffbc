import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Files } from '../../harness/files.ts';
import { tempRecord } from '../../harness/record.ts';
import { record } from './report.ts';

/** An organisation or a chain, with some facts; every folder names its things in its own way. */
const thing = (folder: string, name: string, more: string): Files => ({
  [`${folder}/${name}.md`]: `---
names: {en: ${name}}
${folder === 'partners' ? 'kind: alliance\n' : ''}${more}added: 2026-11-24
---
`,
});

/** What is said of a thing `old`, and of the thing `new` that may succeed it. */
function told(folder: string, old: string, young: string): string[] {
  const files = record({ ...thing(folder, 'old', old), ...thing(folder, 'new', young) });
  const { problems } = loadLedger(tempRecord(files), { realToday: '2026-12-01', checkOnly: true });
  return problems.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

describe.each([
  ['partners', 4],
  ['chains', 3],
])('successors among %s', (folder, first) => {
  const at = (name: string, line: number): string =>
    `content/${folder}/${name}.md:${first + line - 1}`;
  const type = folder.slice(0, -1);
  it.each([
    ['none', '', '', []],
    ['an end without one', 'until: 2019-01\n', '', []],
    ['one that goes on', 'until: 2019-01\nsuccessor: new\n', '', []],
    ['one that ended later', 'until: 2019-01\nsuccessor: new\n', 'until: 2021\n', []],
    ['one that ended in the same month', 'until: 2019-01\nsuccessor: new\n', 'until: 2019\n', []],
    [
      'one without an end',
      'successor: new\n',
      '',
      [`${at('old', 1)} successor-without-end successor: is given without until:.`],
    ],
    [
      'one that ended before',
      'until: 2019-01\nsuccessor: new\n',
      'until: 2018-05\n',
      [
        `${at('old', 2)} successor-before-end It ends 2019-01, and its successor new itself ended before, 2018-05.`,
      ],
    ],
    [
      'one that is not there',
      'until: 2019-01\nsuccessor: nwe\n',
      '',
      [`${at('old', 2)} unknown-reference There is no ${type} “nwe” in the record.`],
    ],
    [
      'one of another type',
      'until: 2019-01\nsuccessor: nanjing\n',
      '',
      [`${at('old', 2)} wrong-kind-of-thing nanjing is a place, and a ${type} is wanted here.`],
    ],
    [
      'an end that lies in the future',
      'until: 2027-01\nsuccessor: new\n',
      '',
      [expect.stringContaining(`${at('old', 1)} future-date`)],
    ],
  ])('%s', (_, old, young, expected) => {
    expect(told(folder, old, young)).toEqual(expected);
  });

  it('each other', () => {
    const found = told(folder, 'until: 2019\nsuccessor: new\n', 'until: 2019\nsuccessor: old\n');
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toContain('loop successor: goes round in a circle');
  });
});
