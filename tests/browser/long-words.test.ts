import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { buildSite } from '../harness/commands.ts';
import { crawl } from '../harness/crawl.ts';
import type { Files } from '../harness/files.ts';
import { HOSTILE, HOSTILE_RECORD } from '../harness/hostile-record.ts';
import { BASE, PHONE, visits } from '../harness/visit.ts';

/** A text of the same length in one word that nothing breaks; its first letters tell it from the others. */
const unbroken = (text: string): string => {
  const first = (text.split(' ')[0] ?? '').replaceAll('-', '');
  return first.padEnd(Math.min(text.length, 160), 'W');
};

/** As it stands within quotes in a file. */
const inFile = (text: string): string => JSON.stringify(text).slice(1, -1);

const LONGEST_FIRST = Object.values(HOSTILE).sort((a, b) => b.length - a.length);

/** A file with every text of its facts one long word, and a body of two. */
const lengthened = (file: string): string => {
  const body = file.indexOf('\n---\n') + 5;
  const facts = LONGEST_FIRST.reduce(
    (text, value) => text.replaceAll(inFile(value), inFile(unbroken(value))),
    file.slice(0, body),
  );
  const text = `[[nanjing]] ${'W'.repeat(300)} and \`${'W'.repeat(300)}\`. [@gazette]\n`;
  return file.length > body + 1 ? facts + text : facts;
};

/** The record that has text wherever there may be some. */
const LONG: Files = Object.fromEntries(
  Object.entries(HOSTILE_RECORD).map(([path, file]) => [
    path,
    typeof file === 'string' ? lengthened(file) : file,
  ]),
);

let paths: string[] = [];

const { browser, site } = visits(async () => {
  const { code, stderr, dir } = await buildSite({ base: BASE, content: LONG });
  expect(code, stderr).toBe(0);
  const all = [...crawl(dir, BASE).pages.keys()].map((path) => path.slice(BASE.length));
  paths = all.filter((path) => !path.startsWith('zh/') && !path.startsWith('contribute/problems/'));
  expect(paths.length).toBeGreaterThan(40);
  return dir;
});

describe('words that nothing breaks', () => {
  browserTest('widen no page of any kind beyond a phone', async () => {
    const context = await browser().newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    const wide: string[] = [];
    try {
      for (const path of paths) {
        await page.goto(site().home + path, { waitUntil: 'domcontentloaded' });
        const root = page.locator('html');
        const by = await root.evaluate((html) => html.scrollWidth - html.clientWidth);
        if (by > 0) wide.push(`/${path}: ${by} px`);
      }
    } finally {
      await context.close();
    }
    expect(wide).toEqual([]);
  });
});
