import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../scripts/sources/cited.ts';
import { listAsJson, listAsText, statesOf } from '../../../scripts/sources/list.ts';

const entry = (...sources: string[]) =>
  `---\ntitle: An event # a remark\nsources:\n${sources.join('')}---\nText.\n`;
const flow = (keys: string) =>
  `  - {id: a, title: A, publisher: p, url: "https://example.org/a", ${keys}}\n`;

describe('the list of sources by state', () => {
  it.each([
    ['published: 2018', ['no archived copy']],
    ['published: 2018, archive: "https://web.archive.org/web/1/x"', ['archived']],
    ['published: 2018, gone: 2024-01', ['no archived copy', 'gone']],
    ['published: 2018, gone: 2024, hijacked: true', ['no archived copy', 'gone', 'hijacked']],
    ['read: title', ['no archived copy', 'title only', 'undated']],
  ])('%s', (keys, states) => {
    expect(citedSources('e.md', entry(flow(keys))).map(statesOf)).toEqual([states]);
  });

  it('groups by publisher and counts', () => {
    const text = listAsText(citedSources('e.md', entry(flow('published: 2018'), flow('form: x'))));
    expect(text).toContain('sources: 2\nno archived copy: 2\narchived: 0\n');
    expect(text).toContain('\np (2)\n  e.md#a  https://example.org/a  (no archived copy)\n');
  });

  it('gives programs the same', () => {
    const rows: unknown = JSON.parse(listAsJson(citedSources('e.md', entry(flow('gone: 2024')))));
    expect(rows).toMatchObject([{ gone: '2024', states: ['no archived copy', 'gone', 'undated'] }]);
  });

  it.each(['no frontmatter', '---\na: [\n---\n', '---\ntitle: x\n---\n'])(
    'finds none in %j',
    (text) => {
      expect(citedSources('e.md', text)).toEqual([]);
    },
  );
});
