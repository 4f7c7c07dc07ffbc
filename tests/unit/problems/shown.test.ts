import { describe, expect, it } from 'vitest';
import { shownProblems } from '../../../src/problems/catalogue/shown.ts';
import { ARTICLE, CITY, everyCodeHasACase, report } from './report.ts';

const BODY = '[[nanjing]] announced the [[river-fund]] of [[river-fund#size]]. [@gazette]\n';
const TITLE = 'title: Nanjing announces a fund of 1 billion yuan\n';

describe('a # that cuts a value', () => {
  const titled = (line: string): string => report({ [ARTICLE]: [TITLE, `${line}\n`] });

  it('without a space after it, or in a title', () => {
    expect(titled('title: Fund #1 of Nanjing')).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:2:13 warning cut-by-hash
        title ends at the #: “#1 of Nanjing” is a remark to YAML, and is not shown.
          2 | title: Fund #1 of Nanjing
                          ^
        If it belongs to the text, use quotes: title: "Fund #1 of Nanjing"; if it is a remark, give it a line of its own, with a space after the #.

      0 errors and 1 warning in 1 file.
      "
    `);
    expect(titled('title: Fund # 1 of Nanjing')).toContain(':2:13 warning cut-by-hash');
    expect(report({ [ARTICLE]: ['A fund by the river', 'Notice # 12'] })).toContain('cut-by-hash');
  });

  it.each(['title: "Fund #1 of Nanjing"', "title: 'Fund # 1'", 'title: Fund#1 of Nanjing'])(
    'not in %s',
    (line) => {
      expect(titled(line)).not.toContain('cut-by-hash');
    },
  );

  it('nor where it is a remark', () => {
    const remark = 'kind: fund # one plain sentence\n';
    expect(report({ [ARTICLE]: ['kind: fund\n', remark] })).toBe('No problems found.\n');
    expect(report({ [ARTICLE]: ['kind: fund\n', '# Fund #1\nkind: fund\n'] })).toBe(
      'No problems found.\n',
    );
    expect(report({ [ARTICLE]: ['kind: fund\n', 'kind: fund #区块链\n'] })).toContain(
      'cut-by-hash',
    );
  });
});

it('a text that means something else to Markdown', () => {
  const text = `2018. The year in which it began. [@gazette]

| City | Note |
| --- | --- |
| Nanjing | one | two |

A claim with a note.[^1] ~~Struck~~ and - [ ] open. [@gazette]

	A paragraph that came from Word with a tab. [@gazette]

•	First point [@gazette]
•	Second point [@gazette]

See https://example.org/a for more. [@gazette]

[note]: Not-given
`;
  expect(report({ [ARTICLE]: [BODY, text] })).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 warning list-from-a-year
      “2018.” begins a numbered list here.
        23 | 2018. The year in which it began. [@gazette]
             ^
      Write 2018\\. if the line begins with a year.

    content/articles/2018/2018-07-23-river-fund.md:27:17 error table-row-too-long
      “two” is not shown: this row has more cells than the table has columns.
        27 | | Nanjing | one | two |
                             ^
      Add a column to the first two lines of the table, or write \\| for a | within a cell.

    content/articles/2018/2018-07-23-river-fund.md:29:21 warning not-shown-as-meant
      “[^1]” is shown as it stands: there are no footnotes here.
        29 | A claim with a note.[^1] ~~Struck~~ and - [ ] open. [@gazette]
                                 ^
      Cite the source with [@source], or take the note into the sentence.

    content/articles/2018/2018-07-23-river-fund.md:29:26 warning loose-emphasis
      “~~” is shown as it stands.
        29 | A claim with a note.[^1] ~~Struck~~ and - [ ] open. [@gazette]
                                      ^
      Delete it, or write **…** for what is to stand out.

    content/articles/2018/2018-07-23-river-fund.md:29:43 warning not-shown-as-meant
      “[ ]” is shown as it stands: there are no boxes to tick here.
        29 | A claim with a note.[^1] ~~Struck~~ and - [ ] open. [@gazette]
                                                       ^
      Leave it out.

    content/articles/2018/2018-07-23-river-fund.md:31:1 warning not-shown-as-meant
      “A paragraph that came from Word with a tab. [@gazette]” is shown as program code, with its [[…]] and [@…] as typed: the line is indented.
        31 |  A paragraph that came from Word with a tab. [@gazette]
             ^
      Begin the paragraph at the left edge, without tab or spaces.

    content/articles/2018/2018-07-23-river-fund.md:33:1 warning not-shown-as-meant
      “•” makes no list: these lines are shown as one paragraph, one after the other.
        33 | • First point [@gazette]
             ^
      Begin each item with a hyphen and a space: - First point.

    content/articles/2018/2018-07-23-river-fund.md:36:5 warning bare-address
      The address “https://example.org/a” is no link.
        36 | See https://example.org/a for more. [@gazette]
                 ^
      List the page under sources: and cite it with [@source], or write <https://example.org/a>.

    content/articles/2018/2018-07-23-river-fund.md:38:2 error text-not-shown
      “note]: Not-given” is not shown on the page.
        38 | [note]: Not-given
              ^
      Put a backslash before the bracket that begins it if it is text; otherwise delete it.

    2 errors and 7 warnings in 1 file.
    "
  `);
});

it('a letter that no picture for sharing can show', () => {
  expect(report({ [CITY]: ['en: Nanjing', 'en: Łódź Ω 🚀'] })).toMatchInlineSnapshot(`
    "content/cities/nanjing.md:2:13 warning not-on-cards
      names.en holds “🚀”, which no font of the pictures for sharing has.
        2 | names: {en: Łódź Ω 🚀, zh: 南京市}
                        ^
      Leave it out if the name is known without it; otherwise leave it: pages show it all the same.

    0 errors and 1 warning in 1 file.
    "
  `);
  expect(report({ [CITY]: ['zh: 南京市', 'zh: 㐀京市'] })).toContain(
    'Hold it against the source: if that prints a commoner form of the character, write that one.',
  );
  expect(report({ [CITY]: ['zh: 南京市', 'zh: 㐀京市'] })).not.toContain('Leave it out');
  // The code of the place is another's then, which is told as such.
  expect(report({ [CITY]: ['zh: 南京市', 'zh: 㵲𬭊市'] })).not.toContain('not-on-cards');
});

everyCodeHasACase(shownProblems);
