import { describe, expect, it } from 'vitest';
import { linkKind } from '../../../src/markdown/links.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { resolve } from './resolve.ts';

const UNSAFE = [
  ['inline', '[a](javascript:alert(1))'],
  ['in mixed case', '[a](JaVaScRiPt:alert(1))'],
  ['in angle brackets', '[a](<javascript:alert(1)>)'],
  ['by reference', '[a][b]\n\n[b]: javascript:alert(1)'],
  ['by short reference', '[a]\n\n[a]: javascript:alert(1)'],
  ['as an autolink', '<javascript:alert(1)>'],
  ['as a picture', 'a ![a](javascript:alert(1))'],
  ['with a named entity', '[a](javascript&colon;alert(1))'],
  ['with a decimal entity', '[a](&#106;avascript:alert(1))'],
  ['with a hexadecimal entity', '[a](&#x6A;avascript:alert(1))'],
  ['with a tab in it', '[a](java&Tab;script:alert(1))'],
  ['with a line feed in it', '[a](java&NewLine;script:alert(1))'],
  ['with a control character before it', '[a](<\u0001 javascript:alert(1)>)'],
  ['with an escaped colon', '[a](javascript\\:alert(1))'],
  ['vbscript', '[a](vbscript:msgbox(1))'],
  ['data', '[a](data:text/html,<script>alert(1)</script>)'],
  ['data as a picture', 'a ![a](data:image/svg+xml;base64,PHN2Zz4=)'],
  ['mail', '<a@example.org>'],
  ['a file', '[a](file:///etc/passwd)'],
  ['another host without a scheme', '[a](//example.org)'],
  ['the same with backslashes', '[a](/\\\\example.org)'],
  ['http without a host', '[a](http:javascript)'],
  ['a user name', '[a](https://example.org@evil.example/)'],
  ['a host that is none', '[a](https://[::g]/)'],
] as const;

describe('links', () => {
  it.each(UNSAFE)('refuses one that is unsafe: %s', (_, body) => {
    const parsed = parseBody(body);
    expect(parsed.findings.map(({ code }) => code)).toContain('unsafe-link');
    expect(renderBody(parsed, resolve)).not.toMatch(/<a|<img|href|src/);
  });

  it.each([
    ['https://example.org/a?b=c#d', 'external'],
    ['HTTP://EXAMPLE.ORG', 'external'],
    ['https://例子.中国/区块链', 'external'],
    ['/cities/', 'relative'],
    ['#a', 'relative'],
    ['?a', 'relative'],
    ['a/b:c', 'relative'],
    ['', 'relative'],
    ['java\nscript:a', 'unsafe'],
    [' \u0001javascript:a', 'unsafe'],
    ['\\\\example.org', 'unsafe'],
    ['https:///example.org', 'unsafe'],
    ['ftp://example.org', 'unsafe'],
  ])('sorts %j as %s', (address, kind) => {
    expect(linkKind(address)).toBe(kind);
  });
});
