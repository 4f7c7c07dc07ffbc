import { describe, expect, it } from 'vitest';
import { headersFile, readHeaders } from '../../../src/publish/headers.ts';
import { hostingRules } from '../../../src/publish/hosting/rules.ts';
import { FILES } from '../../../src/publish/registry.ts';
import { CONTENT_SECURITY_POLICY, POLICY_IN_PAGE } from '../../../src/site/policy.ts';
import { readSite } from '../../../src/site/site.ts';

const rules = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((rule) => {
    const [name = '', ...from] = rule.split(' ');
    return [name, from.join(' ')];
  }),
);

describe('the policy of every page', () => {
  it('allows nothing by itself, and else only what the site holds', () => {
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('style-src')).toBe("'self'");
    for (const from of rules.values()) expect(["'self'", "'none'"]).toContain(from);
  });

  it('lets no page be framed, nor its base be moved', () => {
    expect(rules.get('frame-ancestors')).toBe("'none'");
    expect(rules.get('base-uri')).toBe("'none'");
  });

  it.each(['/', '/atlas/'])('is told hosts of all below %s', (base) => {
    const lines = headersFile(hostingRules(readSite({ BASE_PATH: base }), [], [])).split('\n');
    expect(lines[0]).toBe(`${base}*`);
    expect(lines).toContain(`  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`);
  });

  it('is copied into each page, but for what browsers heed from a host alone', () => {
    expect(`${POLICY_IN_PAGE}; frame-ancestors 'none'`).toBe(CONTENT_SECURITY_POLICY);
  });
});

/** The patterns of a headers file with what each says. */
function blocks(text: string): { pattern: RegExp; names: string[] }[] {
  return text
    .trimEnd()
    .split(/\n(?! )/)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
      return {
        pattern: new RegExp(`^${parts.join('.*')}$`),
        names: lines.map((line) => line.trim().split(':')[0] ?? ''),
      };
    });
}

describe('the headers file', () => {
  const site = readSite({ BASE_PATH: '/atlas/', SITE_URL: 'https://atlas.example' });
  const text = headersFile(hostingRules(site, FILES, []));

  it.each([
    ['', ['Cache-Control']],
    ['zh/cities/nanjing/', ['Cache-Control']],
    ['404.html', []],
    ['_astro/Page.abc.css', ['Cache-Control']],
    ['timeline/data/2018.abc.json', ['Access-Control-Allow-Origin', 'Cache-Control']],
    ['data/articles.csv', ['Content-Type', 'Access-Control-Allow-Origin']],
    ['SHA256SUMS', ['Content-Type', 'Access-Control-Allow-Origin']],
    ['data/SHA256SUMS', ['Content-Type', 'Access-Control-Allow-Origin']],
    ['zh/cities/nanjing/rss.xml', ['Content-Type', 'Access-Control-Allow-Origin']],
    ['zh/articles/2018-07-23-a.md', ['Content-Type', 'Access-Control-Allow-Origin']],
    ['rankings/cities/table.csv', ['Content-Type', 'Access-Control-Allow-Origin']],
    ['schema/article.json', ['Access-Control-Allow-Origin', 'Content-Type']],
    ['feed.json', ['Access-Control-Allow-Origin', 'Content-Type']],
    ['api/v1/cities/nanjing.json', ['Access-Control-Allow-Origin']],
    ['cards/articles.png', []],
  ])('says of %s each thing once, as hosts join what is said twice', (path, names) => {
    const [all, ...rest] = blocks(text);
    expect(all?.names).toHaveLength(7);
    const said = rest.filter(({ pattern }) => pattern.test(`/atlas/${path}`));
    expect(said.flatMap((block) => block.names)).toEqual(names);
  });

  it('tells again what it was written with', () => {
    expect(readHeaders(text)).toEqual({ base: '/atlas/' });
    const copy = headersFile(hostingRules(readSite({}), FILES, []));
    expect(readHeaders(copy)).toEqual({ base: '/', unlisted: true });
    expect(copy).toContain('\n  X-Robots-Tag: noindex\n');
  });
});
