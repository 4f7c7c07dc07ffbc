import { expect, it } from 'vitest';
import { bodyProblems } from '../../../src/problems/catalogue/bodies.ts';
import { ARTICLE, CITY, everyCodeHasACase, report } from './report.ts';

const BODY = '[[nanjing]] announced the [[river-fund]] of [[river-fund#size]]. [@gazette]\n';
const body = (text: string) => ({ [ARTICLE]: [BODY, text] as const });

it('is missing', () => {
  expect(report(body('\n'))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 error empty-body
      There is no text below the facts.
      Tell in a few sentences what happened, with [@source] after each figure.

    1 error and 0 warnings in 1 file.
    "
  `);
});
it('is missing where it may be', () => {
  expect(report({})).toBe('No problems found.\n');
});
it('names things that are not there', () => {
  expect(report(body('[[nanjng]] gave to [[江河]] and the [[river-found]]. [@gazette]\n')))
    .toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 error unknown-mention
      There is nothing called “nanjng” in the record.
        23 | [[nanjng]] gave to [[江河]] and the [[river-found]]. [@gazette]
             ^
      Did you mean [[nanjing]]?

    content/articles/2018/2018-07-23-river-fund.md:23:20 error malformed-mention
      “[[江河]]” is not understood.
        23 | [[nanjng]] gave to [[江河]] and the [[river-found]]. [@gazette]
                                ^
      Write [[nanjing]] for a thing of the record and [@zdnet] for a source, with their ids.

    content/articles/2018/2018-07-23-river-fund.md:23:35 error unknown-mention
      There is nothing called “river-found” in the record.
        23 | [[nanjng]] gave to [[江河]] and the [[river-found]]. [@gazette]
                                                 ^
      Did you mean [[river-fund]]?

    3 errors and 0 warnings in 1 file.
    "
  `);
});
it('asks for a figure that is not there', () => {
  expect(report(body('[[nanjing#size]] of [[river-fund#sum]]. [@gazette]\n')))
    .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:23:1 error unknown-figure
        nanjing has no “size” that could be shown here.
          23 | [[nanjing#size]] of [[river-fund#sum]]. [@gazette]
               ^
        Write [[fund-id#size]] with a fund that has a size, or [[id]] alone.

      content/articles/2018/2018-07-23-river-fund.md:23:21 error unknown-figure
        river-fund has no “sum” that could be shown here.
          23 | [[nanjing#size]] of [[river-fund#sum]]. [@gazette]
                                   ^
        Write [[river-fund#size]], or [[river-fund]] alone.

      2 errors and 0 warnings in 1 file.
      "
    `);
});
it('asks for a total that is not there, or has no sum', () => {
  expect(report(body('[[total:size]], [[total:paid-in]] of [[total:announced]].\n')))
    .toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 error unknown-total
      There is no total “size”.
        23 | [[total:size]], [[total:paid-in]] of [[total:announced]].
             ^
      Write [[total:announced]].

    content/articles/2018/2018-07-23-river-fund.md:23:17 error unknown-total
      No source gives a sum for the total “paid-in”.
        23 | [[total:size]], [[total:paid-in]] of [[total:announced]].
                             ^
      Write [[total:announced]].

    2 errors and 0 warnings in 1 file.
    "
  `);
});
it.each(['[[Total:announced]]', '[[total: announced]]', '【【total：announced】】'])(
  'says how a total is written: %s',
  (written) => {
    expect(report(body(`In all ${written}.\n`))).toContain('Write [[total:announced]].');
  },
);
it('asks for a total that mistakes hide', () => {
  const hidden = report({
    [ARTICLE]: [BODY, '[[total:allocated]]\n'],
    [CITY]: ['added:', 'added: never\nodd:'],
  });
  expect(hidden).not.toContain('unknown-total');
});
it('asks for a figure that mistakes hide', () => {
  expect(report({ [ARTICLE]: ['    sources: [gazette]', '    sources: []'] })).not.toContain(
    'unknown-figure',
  );
});
it('cites what is not listed', () => {
  expect(report(body('Nanjing. [@gazete] [@gazette; @herald]\n'))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:10 error unknown-citation
      No source “gazete” is listed under sources:.
        23 | Nanjing. [@gazete] [@gazette; @herald]
                      ^
      Did you mean [@gazette]?

    content/articles/2018/2018-07-23-river-fund.md:23:31 error unknown-citation
      No source “herald” is listed under sources:.
        23 | Nanjing. [@gazete] [@gazette; @herald]
                                           ^
      Add the source under sources:.

    2 errors and 0 warnings in 1 file.
    "
  `);
});
it('has half a mention', () => {
  expect(report(body('[[Nanjing City]] and [[nanjing and [@The Gazette]. [@gazette]\n')))
    .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:23:1 error malformed-mention
        “[[Nanjing City]]” is not understood.
          23 | [[Nanjing City]] and [[nanjing and [@The Gazette]. [@gazette]
               ^
        Write [[nanjing]].

      content/articles/2018/2018-07-23-river-fund.md:23:22 error malformed-mention
        “[[nanjing and [@The Gazette]” is not understood.
          23 | [[Nanjing City]] and [[nanjing and [@The Gazette]. [@gazette]
                                    ^
        Write [[nanjing]] for a thing of the record and [@zdnet] for a source, with their ids.

      2 errors and 0 warnings in 1 file.
      "
    `);
});
it('has a figure without a source', () => {
  expect(report(body('A fund of 1 billion yuan.\n\nIt is large. [@gazette]\n')))
    .toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 warning figure-without-source
      This paragraph gives a figure but cites no source.
        23 | A fund of 1 billion yuan.
             ^
      Add [@source] after the sentence with the figure.

    0 errors and 1 warning in 1 file.
    "
  `);
});
it.each([
  ['that a token prints', 'It holds [[river-fund#size]].\n\nIt is old. [@gazette]\n', 23],
  ['that a token prints in a list', 'It is old. [@gazette]\n\n- [[river-fund#size]]\n', 25],
])('has a figure %s without a source', (_what, text, line) => {
  expect(report(body(text))).toContain(
    `river-fund.md:${line}:${line === 25 ? 3 : 1} warning figure-without-source`,
  );
});
it('names a fund without its figure: no source is asked for', () => {
  expect(report(body('It is the [[river-fund]].\n\nIt is old. [@gazette]\n'))).toBe(
    'No problems found.\n',
  );
});
it('has a sum after which nothing is cited', () => {
  const text = 'The [[river-fund]] is old. [@gazette] A park cost 20 million yuan.\n';
  expect(report(body(text))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:51 warning sum-without-source
      “20 million yuan” is no figure of a claim here, and no source is cited after it.
        23 | The [[river-fund]] is old. [@gazette] A park cost 20 million yuan.
                                                               ^
      Add [@source] after its sentence; public money or money of a fund becomes a claim, and [[fund-id#size]] in the text.

    0 errors and 1 warning in 1 file.
    "
  `);
});
it('has a sum beside a fund that no claim of it gives', () => {
  const text = 'Partners of the [[river-fund]] placed 500 million yuan. [@gazette]\n';
  expect(report(body(text))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:39 warning sum-not-of-fund
      “500 million yuan” stands in a sentence about river-fund, and no claim of that fund gives it.
        23 | Partners of the [[river-fund]] placed 500 million yuan. [@gazette]
                                                   ^
      Add a claim of river-fund that gives it, or tell the sum in a sentence of its own, without [[river-fund]].

    0 errors and 1 warning in 1 file.
    "
  `);
});
it('has HTML', () => {
  expect(report(body('<b>Large</b> <script>alert(1)</script> [@gazette]\n')))
    .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:23:1 error raw-html
        HTML is not allowed in the text: “<b>”.
          23 | <b>Large</b> <script>alert(1)</script> [@gazette]
               ^
        Write Markdown instead; put \`<\` in backticks where you mean the sign.

      1 error and 0 warnings in 1 file.
      "
    `);
});
it('has unsafe links', () => {
  expect(report(body('[here](javascript:alert%281%29) [there](/cities/nanjing/) [@gazette]\n')))
    .toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 error unsafe-link
      The link “javascript:alert%281%29” does not lead to the web.
        23 | [here](javascript:alert%281%29) [there](/cities/nanjing/) [@gazette]
             ^
      Link to an address that begins with https:// or http://.

    content/articles/2018/2018-07-23-river-fund.md:23:33 warning relative-link
      The link “/cities/nanjing/” depends on where the page stands.
        23 | [here](javascript:alert%281%29) [there](/cities/nanjing/) [@gazette]
                                             ^
      Write [[id]] to link to a thing of the record.

    1 error and 1 warning in 1 file.
    "
  `);
});
it('has a picture', () => {
  expect(report(body('![Nanjing](nanjing.jpg) and text [@gazette]\n'))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 error markdown-image
      Pictures cannot stand in the text.
        23 | ![Nanjing](nanjing.jpg) and text [@gazette]
             ^
      Name the picture under image: in the facts, with its credit and licence.

    1 error and 0 warnings in 1 file.
    "
  `);
});
it('has a title of its own', () => {
  expect(report(body('# Background\n\nText. [@gazette]\n'))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 warning heading-one
      A heading with one # would repeat the page’s title.
        23 | # Background
             ^
      Begin with ##.

    0 errors and 1 warning in 1 file.
    "
  `);
});
it('is nested too deeply', () => {
  expect(report(body(`${'>'.repeat(1000)} x [@gazette]\n`))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 error text-too-deep
      The text is nested too deeply here: more than 6 quotes or lists in one.
        23 | >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>
             ^
      Check the brackets, quotes and lists: some sign is probably repeated by mistake.

    1 error and 0 warnings in 1 file.
    "
  `);
});
it('is too long', () => {
  expect(report(body('word [@gazette]\n\n'.repeat(20_000)))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:1 error text-too-large
      The text is too large: more than 200000 characters.
        23 | word [@gazette]
             ^
      Shorten it, or make two articles of it.

    1 error and 0 warnings in 1 file.
    "
  `);
});
it('has a hidden character, found behind characters of two code units', () => {
  expect(report(body('Text 😀😀 with\u202e a trap. [@gazette]\n'))).toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:23:13 error hidden-text-character
      Here is a hidden or direction-changing character, U+202E.
        23 | Text 😀😀 with· a trap. [@gazette]
                           ^
      Delete it.

    1 error and 0 warnings in 1 file.
    "
  `);
});
it('is checked in places, too, which may have none', () => {
  expect(report({ [CITY]: ['24\n---\n', '24\n---\n\nThe capital of [[jiangsoo]].\n'] }))
    .toMatchInlineSnapshot(`
    "content/cities/nanjing.md:11:16 error unknown-mention
      There is nothing called “jiangsoo” in the record.
        11 | The capital of [[jiangsoo]].
                            ^
      Did you mean [[jiangsu]]?

    1 error and 0 warnings in 1 file.
    "
  `);
});

everyCodeHasACase(bodyProblems);
