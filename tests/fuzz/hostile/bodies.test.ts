import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { runCheck } from '../../harness/commands.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

/** A sound first paragraph; the case stands on the third line below it. */
/** An event of its own, with a title and a page of its own, so that none is asked about as another again. */
const withBody = (body: string, index: number): string =>
  SMALL_RECORD[ARTICLE].replace(/\n---\n[^]*/, `\n---\nA fund. [@gazette]\n\n${body}\n`)
    .replace(/^title: .*$/m, `title: Nanjing announces fund number ${index}`)
    .replace(/url: (https?:\/\/[^\s,}]+)/, `url: $1${index}`);

type Case = readonly [body: string, ...said: string[]];

/** HTML, and all that the check says of it: the case stands on line 25. */
const HTML: readonly Case[] = [
  [
    '<script>alert(a)</script>',
    'raw-html 25:1 HTML is not allowed in the text: “<script>alert(a)</script>”.',
  ],
  [
    'a <script src=//evil.example/a.js></script>',
    'raw-html 25:35 HTML is not allowed in the text: “</script>”.',
  ],
  [
    '<SCRIPT\n>alert(a)</SCRIPT>',
    'raw-html 25:1 HTML is not allowed in the text: “<SCRIPT >alert(a)</SCRIPT>”.',
  ],
  [
    '<img src=x onerror=alert(a)>',
    'raw-html 25:1 HTML is not allowed in the text: “<img src=x onerror=alert(a)>”.',
  ],
  [
    'a <img src=x onerror="alert(a)" />',
    'raw-html 25:3 HTML is not allowed in the text: “<img src=x onerror="alert(a)" />”.',
  ],
  [
    '<iframe src="https://evil.example/"></iframe>',
    'raw-html 25:1 HTML is not allowed in the text: “<iframe src="https://evil.example/"></iframe>”.',
  ],
  [
    '<style>*{display:none}</style>',
    'raw-html 25:1 HTML is not allowed in the text: “<style>*{display:none}</style>”.',
  ],
  [
    '<base href="https://evil.example/">',
    'raw-html 25:1 HTML is not allowed in the text: “<base href="https://evil.example/">”.',
  ],
  [
    '<form action="https://evil.example/"><input></form>',
    'raw-html 25:1 HTML is not allowed in the text: “<form action="https://evil.example/"><input></form>”.',
  ],
  [
    '<svg onload=alert(a)>',
    'raw-html 25:1 HTML is not allowed in the text: “<svg onload=alert(a)>”.',
  ],
  [
    '<math><mi xlink:href="javascript:alert(a)">a</mi></math>',
    'raw-html 25:1 HTML is not allowed in the text: “<math>”.',
  ],
  [
    '<object data="a.swf"></object>',
    'raw-html 25:1 HTML is not allowed in the text: “<object data="a.swf">”.',
  ],
  [
    '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    'raw-html 25:1 HTML is not allowed in the text: “<meta http-equiv="refresh" content="0; url=https://evil.example/">”.',
  ],
  [
    '<a href="javascript:alert(a)">a</a>',
    'raw-html 25:1 HTML is not allowed in the text: “<a href="javascript:alert(a)">”.',
  ],
  ['<!-- a -->', 'raw-html 25:1 HTML is not allowed in the text: “<!-- a -->”.'],
  [
    '<!--><script>alert(a)</script>-->',
    'raw-html 25:1 HTML is not allowed in the text: “<!--><script>alert(a)</script>-->”.',
  ],
  ['<![CDATA[ a ]]>', 'raw-html 25:1 HTML is not allowed in the text: “<![CDATA[ a ]]>”.'],
  ['<?php a ?>', 'raw-html 25:1 HTML is not allowed in the text: “<?php a ?>”.'],
  ['<!DOCTYPE html>', 'raw-html 25:1 HTML is not allowed in the text: “<!DOCTYPE html>”.'],
  [
    '</main><script>alert(a)</script>',
    'raw-html 25:1 HTML is not allowed in the text: “</main><script>alert(a)</script>”.',
  ],
  [
    '> <script>alert(a)</script>',
    'raw-html 25:3 HTML is not allowed in the text: “<script>alert(a)</script>”.',
  ],
  ['- a\n\n  <iframe>', 'raw-html 27:3 HTML is not allowed in the text: “<iframe>”.'],
  [
    '| a |\n|-|\n| <img onerror=a> |',
    'raw-html 27:3 HTML is not allowed in the text: “<img onerror=a>”.',
  ],
];

/** Links in every form that could run code or lead where nobody looks. */
const LINKS: readonly Case[] = [
  [
    '[a](javascript:alert(a))',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[a](JaVaScRiPt:alert(a))',
    'unsafe-link 25:1 The link “JaVaScRiPt:alert(a)” does not lead to the web.',
  ],
  [
    '[a](<javascript:alert(a)>)',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[a](\n  javascript:alert(a))',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[a](java&NewLine;script:alert(a))',
    'unsafe-link 25:1 The link “java script:alert(a)” does not lead to the web.',
  ],
  [
    '[a](java&Tab;script:alert(a))',
    'unsafe-link 25:1 The link “java script:alert(a)” does not lead to the web.',
  ],
  [
    '[a](&#x6A;avascript&colon;alert(a))',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[a](&#106;avascript:alert(a))',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[a](javascript\\:alert(a))',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[a][b]\n\n[b]: javascript:alert(a)',
    'unsafe-link 27:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[b][]\n\n[b]:\n  javascript:alert(a)',
    'unsafe-link 27:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[b]\n\n[b]: <JAVASCRIPT:alert(a)>',
    'unsafe-link 27:1 The link “JAVASCRIPT:alert(a)” does not lead to the web.',
  ],
  [
    '<javascript:alert(a)>',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '<JAVASCRIPT:alert(a)>',
    'unsafe-link 25:1 The link “JAVASCRIPT:alert(a)” does not lead to the web.',
  ],
  [
    'a ![b](javascript:alert(a))',
    'markdown-image 25:3 Pictures cannot stand in the text.',
    'unsafe-link 25:3 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    'a ![b][c]\n\n[c]: javascript:alert(a)',
    'markdown-image 25:3 Pictures cannot stand in the text.',
    'unsafe-link 27:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[![b](javascript:alert(a))](javascript:alert(b))',
    'unsafe-link 25:1 The link “javascript:alert(b)” does not lead to the web.',
    'markdown-image 25:2 Pictures cannot stand in the text.',
    'unsafe-link 25:2 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[a](vbscript:msgbox(a))',
    'unsafe-link 25:1 The link “vbscript:msgbox(a)” does not lead to the web.',
  ],
  [
    '[a](VbScript&colon;msgbox(a))',
    'unsafe-link 25:1 The link “VbScript:msgbox(a)” does not lead to the web.',
  ],
  [
    '<vbscript:msgbox(a)>',
    'unsafe-link 25:1 The link “vbscript:msgbox(a)” does not lead to the web.',
  ],
  [
    '[a][b]\n\n[b]: vbscript:msgbox(a)',
    'unsafe-link 27:1 The link “vbscript:msgbox(a)” does not lead to the web.',
  ],
  [
    'a ![b](vbscript:msgbox(a))',
    'markdown-image 25:3 Pictures cannot stand in the text.',
    'unsafe-link 25:3 The link “vbscript:msgbox(a)” does not lead to the web.',
  ],
  [
    '[a](data:text/html,<b>a</b>)',
    'unsafe-link 25:1 The link “data:text/html,<b>a</b>” does not lead to the web.',
  ],
  [
    '[a](DATA:text/html;base64,PGI+)',
    'unsafe-link 25:1 The link “DATA:text/html;base64,PGI+” does not lead to the web.',
  ],
  ['<data:text/html,a>', 'unsafe-link 25:1 The link “data:text/html,a” does not lead to the web.'],
  [
    '[a][b]\n\n[b]: data:text/html,a',
    'unsafe-link 27:1 The link “data:text/html,a” does not lead to the web.',
  ],
  [
    'a ![b](data:image/svg+xml;base64,PHN2Zz4=)',
    'markdown-image 25:3 Pictures cannot stand in the text.',
    'unsafe-link 25:3 The link “data:image/svg+xml;base64,PHN2Zz4=” does not lead to the web.',
  ],
  [
    '[a](da&Tab;ta:text/html,a)',
    'unsafe-link 25:1 The link “da ta:text/html,a” does not lead to the web.',
  ],
  ['[a](//evil.example/)', 'unsafe-link 25:1 The link “//evil.example/” does not lead to the web.'],
  [
    '[a](\\\\\\\\evil.example/)',
    'unsafe-link 25:1 The link “\\\\evil.example/” does not lead to the web.',
  ],
  [
    '[a](https://example.org@evil.example/)',
    'unsafe-link 25:1 The link “https://example.org@evil.example/” does not lead to the web.',
  ],
  [
    '[a](blob:https://example.org/a)',
    'unsafe-link 25:1 The link “blob:https://example.org/a” does not lead to the web.',
  ],
  [
    '[a](file:///etc/passwd)',
    'unsafe-link 25:1 The link “file:///etc/passwd” does not lead to the web.',
  ],
  [
    '## [a](javascript:alert(a))',
    'unsafe-link 25:4 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '**[a](javascript:alert(a))**',
    'unsafe-link 25:3 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[[[nanjing]]](javascript:alert(a))',
    'unsafe-link 25:1 The link “javascript:alert(a)” does not lead to the web.',
  ],
  [
    '[[nanjing"onclick=alert(a)]]',
    'malformed-mention 25:1 “[[nanjing"onclick=alert(a)]]” is not understood.',
  ],
  [
    '[@gazette"onclick=alert(a)]',
    'malformed-mention 25:1 “[@gazette"onclick=alert(a)]” is not understood.',
  ],
];

/** What looks the same but is nothing but text to Markdown, and is shown as such. */
const HARMLESS: readonly Case[] = [
  ['a <svg/onload=alert(a)>'],
  ['[a](java\tscript:alert(a))'],
  [
    '[a](<&#1;javascript:alert(a)>)',
    'relative-link 25:1 The link “�javascript:alert(a)” depends on where the page stands.',
  ],
];

const CASES = [...HTML, ...LINKS, ...HARMLESS];

const fileOf = (index: number): string => `articles/2018/2018-07-23-case-${index}.md`;

describe('a hostile body', () => {
  let problems: Problem[];

  beforeAll(async () => {
    const { [ARTICLE]: _, ...rest } = SMALL_RECORD;
    const articles = Object.fromEntries(
      CASES.map(([body], index) => [fileOf(index), withBody(body, index)]),
    );
    const { code, stdout } = await runCheck({ ...rest, ...articles }, ['--format', 'json']);
    expect(code).toBe(1);
    problems = JSON.parse(stdout) as Problem[];
  });

  it.each(CASES.map(([body, ...said], index) => [body, said, index] as const))(
    'is told of on its line: %s',
    (_, said, index) => {
      const found = problems.filter(({ file }) => file === `content/${fileOf(index)}`);
      const told = found.map(
        ({ code, line, column, message }) => `${code} ${line}:${column} ${message}`,
      );
      expect(told).toEqual(said);
    },
  );
});
