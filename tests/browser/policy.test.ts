import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { readHosting } from '../../scripts/hosting/read-hosting.ts';
import { siteServer } from '../../scripts/hosting/serve.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/site/policy.ts';
import { browserTest, launch } from '../harness/browser.ts';
import { buildSite } from '../harness/commands.ts';
import { BASE } from '../harness/site.ts';
import { SMALL_RECORD } from '../harness/record.ts';

/** How many pages are walked. */
const MANY = 40;

/** Pages on which scripts do most. */
const LIVELY = ['', 'search/?q=nanjing', 'timeline/', 'contribute/', 'zh/search/?q=nanjing'];

/** Paths of pages below the base: the lively ones, and others at equal steps through the sitemap. */
function pagesIn(dir: string, base: string): string[] {
  const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
  const all = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(base.length),
  );
  const steps = MANY - LIVELY.length;
  const others = Array.from(
    { length: steps },
    (_, at) => all[Math.floor((at * all.length) / steps)],
  );
  return [...LIVELY, ...others.flatMap((path) => path ?? [])];
}

/** A site, by the path that it was built for. */
const SITES: [string, () => Promise<string>][] = [
  [BASE, () => Promise.resolve(inject('site').dir)],
  ['/', async () => (await buildSite({ content: SMALL_RECORD })).dir],
];

describe.each(SITES)('a browser under the policy, of a site at %s', (base, dirOf) => {
  let browser: Browser | undefined;
  let server: Server;
  let dir: string;
  let home: string;

  beforeAll(async () => {
    dir = await dirOf();
    const rules = readHosting(dir);
    expect(rules.base).toBe(base);
    server = siteServer(dir, rules);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  browserTest(
    'walks forty pages without a violation, and asks for nothing that is not there',
    async () => {
      const context = await (browser as Browser).newContext();
      const page = await context.newPage();
      const wrong: string[] = [];
      await context.exposeFunction('tellViolation', (what: string) => wrong.push(what));
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI }) => {
            const { tellViolation } = globalThis as unknown as Record<
              string,
              (what: string) => void
            >;
            tellViolation?.(`${location.pathname}: ${violatedDirective} ${blockedURI}`);
          },
        );
      });
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
      });
      const paths = pagesIn(dir, base);
      expect(paths).toHaveLength(MANY);
      for (const path of paths) {
        const answer = await page.goto(home + path, { waitUntil: 'networkidle' });
        expect([path, answer?.status()]).toEqual([path, 200]);
        expect(answer?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
        const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]');
        expect(await inPage.count()).toBe(1);
      }
      expect(wrong).toEqual([]);
      await context.close();
    },
  );

  browserTest('tells of what the policy forbids', async () => {
    const page = await (browser as Browser).newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(home);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.head.append(script);
    });
    expect(await page.title()).not.toBe('ran');
    expect(refused.join('\n')).toContain('Content Security Policy');
    await page.close();
  });
});
