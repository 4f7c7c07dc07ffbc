import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every article of a content folder, without translations. */
function articlesIn(content: string): { name: string; text: string }[] {
  return readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('.zh.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(content, 'articles', name), 'utf8') }));
}

/**
 * Writes a record of about `count` articles to `target`: the real one, its articles repeated under
 * ids of their own. They cost what real ones cost, as every claim, mention and source is real.
 * `vary` may change a copy’s text, for what depends on how much texts differ.
 */
export function generateRecord(
  content: string,
  target: string,
  count: number,
  vary: (text: string, copy: number) => string = (text) => text,
): void {
  cpSync(content, target, { recursive: true });
  const originals = articlesIn(content);
  for (let n = originals.length; n < count; n += 1) {
    const original = originals[n % originals.length];
    if (!original) return;
    const name = original.name.replace(/\.md$/, `-copy-${Math.floor(n / originals.length)}.md`);
    const path = join(target, 'articles', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, vary(original.text.replace(/^formerly:.*$/m, ''), n));
  }
}
