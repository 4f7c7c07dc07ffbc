import { describe, expect, it } from 'vitest';
import { pageKey } from '../../../src/rules/page-address.ts';

const PAGE = 'https://example.org/a';

describe('one page', () => {
  it.each([
    'http://example.org/a',
    'https://example.org/a/',
    'https://www.example.org/a',
    'https://EXAMPLE.org/a',
    'https://example.org:443/a',
    'https://example.org/a#part',
    'https://example.org/a?utm_source=x&utm_medium=y',
    'https://example.org/a?fbclid=1',
    'https://example.org/a?spm=1.2.3',
    'https://example.org/a?from=singlemessage&isappinstalled=0',
    'http://www.example.org/a/?gclid=1#top',
  ])('%s', (address) => {
    expect(pageKey(address)).toBe(pageKey(PAGE));
  });
  it('its parameters in any order', () => {
    expect(pageKey(`${PAGE}?b=2&a=1`)).toBe(pageKey(`${PAGE}?a=1&utm_id=3&b=2`));
  });
});

describe('another page', () => {
  it.each([
    'https://example.org/b',
    'https://example.org/A',
    'https://m.example.org/a',
    'https://example.org:8080/a',
    'https://example.org/a?id=1',
    'https://example.org/a#/2018/07',
    'https://example.org/a#!news',
    'no address',
  ])('%s', (address) => {
    expect(pageKey(address)).not.toBe(pageKey(PAGE));
  });
});
