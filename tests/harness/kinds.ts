import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../src/publish/registry.ts';
import type { Lang } from '../../src/site/lang.ts';
import { frozenLedger } from './frozen-record.ts';
import { BASE, ORIGIN } from './site.ts';

/** The pages that one template makes in one language. */
export interface Kind {
  template: string;
  lang: Lang;
  /** Below the base. */
  paths: string[];
}

/** Every kind of page of the frozen record’s site; pages that only lead to another are none. */
export function kindsOfPages(): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { template, lang, path, movedTo } of pagesOf(frozenLedger(), {
    origin: ORIGIN,
    base: BASE,
  })) {
    if (movedTo !== undefined) continue;
    const key = `${lang} ${template}`;
    const kind = kinds.get(key) ?? { template, lang, paths: [] };
    kinds.set(key, kind);
    kind.paths.push(path);
  }
  return [...kinds.values()];
}

/** The file of a page. */
export const fileOf = (dir: string, path: string): string =>
  join(dir, path.endsWith('.html') ? path : `${path}index.html`);

/** Its elements by their names and classes: what it can be drawn with. */
function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)) {
    const classes = / class="([^"]*)"/.exec(rest)?.[1] ?? '';
    for (const name of ['', ...classes.split(' ')]) shapes.add(`${tag}.${name}`);
  }
  return shapes;
}

/**
 * A few pages of a kind that together show all that pages of the kind show, the fullest first: each
 * adds the most of what those before it lack.
 */
export function sampleOf(dir: string, { paths }: Kind): string[] {
  const left = new Map(
    paths.map((path) => [path, shapesOf(readFileSync(fileOf(dir, path), 'utf8'))] as const),
  );
  const chosen: string[] = [];
  for (;;) {
    let best: [path: string, shapes: Set<string>] = ['', new Set()];
    for (const one of left) if (one[1].size > best[1].size) best = one;
    if (best[1].size === 0) return chosen;
    chosen.push(best[0]);
    const shown = new Set(best[1]);
    for (const shapes of left.values()) for (const shape of shown) shapes.delete(shape);
  }
}
