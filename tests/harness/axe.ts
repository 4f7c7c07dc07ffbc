import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe runs in the page, as far as it is used here. */
interface Axe {
  run: (options: object) => Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  nodes: { html: string; target: string[]; failureSummary?: string }[];
}

/** A broken rule, how many elements break it, and the first of them with axe's own reasons. */
export interface Finding {
  id: string;
  count: number;
  first: string[];
}

/**
 * What axe finds on a page; run through the protocol, as the site's policy lets no script of ours in.
 * All of the page is laid out first: what `content-visibility` skips has places that nobody sees,
 * over those of its neighbours.
 */
export async function axeViolations(page: Page): Promise<Finding[]> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('*')) {
      if (getComputedStyle(one).contentVisibility === 'auto') {
        one.style.contentVisibility = 'visible';
      }
    }
  });
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => ({
      id,
      count: nodes.length,
      first: nodes
        .slice(0, 5)
        .map(({ html, failureSummary }) => `${html.slice(0, 200)}\n${failureSummary ?? ''}`),
    }));
  });
}
