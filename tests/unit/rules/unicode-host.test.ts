import { domainToUnicode } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unicodeHost } from '../../../src/rules/unicode-host.ts';

const HOSTS = ['example.org', '中国', '南京市.政务.cn', 'bücher.example', 'аpple.com', 'ελλάδα.gr'];

describe('a host as people read it', () => {
  it.each([...HOSTS, '例え.テスト', 'www.ünïcödé.com', '😀.la'])('%s', (host) => {
    const ascii = new URL(`https://${host}/`).hostname;
    expect(unicodeHost(ascii)).toBe(domainToUnicode(ascii));
    expect(unicodeHost(ascii)).toBe(host);
  });

  it.each(['xn--', 'xn--!', 'xn--a-ä', 'xn--zzzzzzzzzzzz'])('leaves %s, which is none', (host) => {
    expect(() => unicodeHost(host)).not.toThrow();
  });
});
