import { describe, expect, it } from 'vitest';
import { absolute, href, pathIn, readSite, SettingError } from '../../../src/site/site.ts';

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['atlas', '/atlas/'],
    ['/atlas', '/atlas/'],
    ['atlas/', '/atlas/'],
    ['/atlas/', '/atlas/'],
    ['//atlas//', '/atlas/'],
    ['/a/b/', '/a/b/'],
    ['/a-b_c.d~e/2/', '/a-b_c.d~e/2/'],
  ])('%j is %s', (given, base) => {
    expect(readSite({ BASE_PATH: given }).base).toBe(base);
  });
  it.each([
    '/a b/',
    '/атлас/',
    '/a?b/',
    '/a#b/',
    '/a"b/',
    '/%2e/',
    '/../x/',
    '/./',
    '/a//b/',
    'https://x/',
  ])('%j is refused in one plain sentence', (given) => {
    expect(() => readSite({ BASE_PATH: given })).toThrow(SettingError);
    expect(() => readSite({ BASE_PATH: given })).toThrow(
      /^BASE_PATH is ".*"; write .* as in \/atlas\/$/,
    );
  });
});

describe('the address', () => {
  it.each([
    [undefined, 'https://example.org'],
    ['', 'https://example.org'],
    ['https://atlas.example', 'https://atlas.example'],
    ['https://atlas.example/', 'https://atlas.example'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['https://ATLAS.example:443/', 'https://atlas.example'],
  ])('%j is %s', (given, origin) => {
    expect(readSite({ SITE_URL: given }).origin).toBe(origin);
  });
  it.each([
    'atlas.example',
    'ftp://atlas.example',
    'javascript:alert(1)',
    'https://',
    'https://a.example/atlas/',
    'https://a.example/?x',
  ])('%j is refused in one plain sentence', (given) => {
    expect(() => readSite({ SITE_URL: given })).toThrow(
      /^SITE_URL is ".*"; write .* https:\/\/example\.org/,
    );
  });
});

it('leaves out what is not set, and invents nothing', () => {
  expect(readSite({ REPO_URL: '', CONTACT: '' })).toEqual({
    origin: 'https://example.org',
    base: '/',
    unlisted: true,
  });
  expect(
    readSite({ REPO_URL: 'https://git.example/atlas//', CONTACT: 'a@b.example' }),
  ).toMatchObject({
    repository: 'https://git.example/atlas',
    contact: 'a@b.example',
  });
});

it.each([
  ['/', 'en', 'cities/nanjing/', '/cities/nanjing/'],
  ['/', 'zh', '', '/zh/'],
  ['/atlas/', 'en', '', '/atlas/'],
  ['/atlas/', 'zh', 'cities/nanjing/', '/atlas/zh/cities/nanjing/'],
] as const)('links below %s in %s to %j', (base, lang, path, expected) => {
  const site = readSite({ BASE_PATH: base });
  expect(href(site, lang, path)).toBe(expected);
  expect(site.base + pathIn(lang, path)).toBe(expected);
  expect(absolute(site, href(site, lang, path))).toBe(`https://example.org${expected}`);
});

describe('a site that is not to be found', () => {
  it.each([
    [{}, true],
    [{ NOINDEX: '1' }, true],
    [{ SITE_URL: 'https://atlas.example' }, undefined],
    [{ SITE_URL: 'https://atlas.example', NOINDEX: '0' }, undefined],
    [{ SITE_URL: 'https://atlas.example', NOINDEX: '' }, undefined],
    [{ SITE_URL: 'https://staging.example', NOINDEX: '1' }, true],
  ])('by %j: %s', (env, unlisted) => {
    expect(readSite(env).unlisted).toBe(unlisted);
  });

  it('is refused in one plain sentence where the setting is none', () => {
    expect(() => readSite({ NOINDEX: 'yes' })).toThrow(
      /^NOINDEX is "yes"; write 1, or leave it out$/,
    );
  });
});
