import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader waits for before a page is seen: bytes of gzip. */
export interface Weight {
  html: number;
  css: number;
}

const sheets = new Map<string, number>();

/** The weight of a stylesheet, which many pages share. */
function sheetWeight(file: string): number {
  const weight = sheets.get(file) ?? gzipSync(readFileSync(file)).length;
  sheets.set(file, weight);
  return weight;
}

/** The weight of a page of a built site, by its path: its HTML, and the stylesheets that it names. */
export function weigh(site: string, base: string, page: string): Weight {
  const html = readFileSync(join(site, page, 'index.html'));
  const links = html.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  return {
    html: gzipSync(html).length,
    css: [...links].reduce(
      (sum, [, href = '']) => sum + sheetWeight(join(site, href.slice(base.length))),
      0,
    ),
  };
}

/** The weight that all but five in a hundred stay below. */
export function at95(weights: readonly number[]): number {
  const sorted = [...weights].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

/** All that a page weighs. */
export const weightOfAll = ({ html, css }: Weight): number => html + css;
