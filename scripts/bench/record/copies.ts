import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventFiles } from './events.ts';

/**
 * Writes a record of so many events to `target`: the one in `content`, its events repeated under ids of
 * their own, so that a few funds and places have thousands. They cost what real ones cost, as every
 * claim, mention and source is real. `vary` may change a copy’s text, for what depends on how much texts
 * differ.
 */
export function copyRecord(
  content: string,
  target: string,
  count: number,
  vary: (text: string, copy: number) => string = (text) => text,
): void {
  cpSync(content, target, { recursive: true });
  const originals = eventFiles(content);
  for (let n = originals.length; n < count; n += 1) {
    const original = originals[n % originals.length];
    if (!original) return;
    const path = join(
      target,
      original.path.replace(/\.md$/, `-copy-${Math.floor(n / originals.length)}.md`),
    );
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, vary(original.text.replace(/^formerly:.*$/m, ''), n));
  }
}
