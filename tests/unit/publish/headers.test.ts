import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, headersFile } from '../../../src/publish/headers.ts';
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
    const lines = headersFile(readSite({ BASE_PATH: base }), [], []).split('\n');
    expect(lines[0]).toBe(`${base}*`);
    expect(lines).toContain(`  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`);
  });
});
