import { describe, expect, it } from 'vitest';
import { ARTICLE, CITY, PARTNER, report } from './report.ts';

type Changes = Parameters<typeof report>[0];

describe('a word that people use for a key is answered with the key', () => {
  it.each<[written: string, key: string, changes: Changes]>([
    ['tags', 'topics', { [ARTICLE]: ['places:', 'tags: [finance]\nplaces:'] }],
    ['cities', 'places', { [ARTICLE]: ['places:', 'cities:'] }],
    ['city', 'places', { [ARTICLE]: ['places:', 'city:'] }],
    ['城市', 'places', { [ARTICLE]: ['places:', '城市:'] }],
    ['link', 'url', { [ARTICLE]: ['    url:', '    link:'] }],
    ['author', 'publisher', { [ARTICLE]: ['    publisher:', '    author:'] }],
    ['source', 'sources', { [ARTICLE]: ['\nsources:', '\nsource:'] }],
    ['dead', 'gone', { [ARTICLE]: ['    url:', '    dead: 2024-01-01\n    url:'] }],
    ['标题', 'title', { [ARTICLE]: ['title:', '标题:'] }],
    ['日期', 'date', { [ARTICLE]: ['date:', '日期:'] }],
    ['name', 'names', { [CITY]: ['names:', 'name:'] }],
    ['latitude', 'lat', { [CITY]: ['lat:', 'latitude:'] }],
    ['type', 'kind', { [PARTNER]: ['kind:', 'type:'] }],
    ['中文', 'zh', { [PARTNER]: ['zh:', '中文:'] }],
    ['website', 'homepage', { [PARTNER]: ['kind:', 'website: https://example.org/\nkind:'] }],
  ])('%s: %s', (written, key, changes) => {
    const said = report(changes);
    expect(said).toContain(`There is no key “${written}” here.`);
    expect(said).toContain(`Did you mean ${key}?`);
    expect(said).toMatch(/^1 error and 0 warnings/m);
  });
});
