import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../src/publish/checksums.ts';
import type { PageRenderer } from '../../src/publish/incremental.ts';
import { pageFile } from '../../src/publish/verify.ts';

/** Renders each page as its view in JSON, into a folder. */
export function jsonRenderer(to: string): PageRenderer {
  const hashes = new Map<string, string>();
  return {
    render: ({ path }, view) => {
      const file = join(to, pageFile(path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, view);
      hashes.set(path, sha256(view));
      return undefined;
    },
    finish: () => Promise.resolve(hashes),
  };
}
