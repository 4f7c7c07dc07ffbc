import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from './run.ts';
import { ROOT } from './paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site of the real record, built once for all files of the lane. */
    site: string;
  }
}

/** The base path that it is built for: one that every link must respect. */
export const BASE = '/atlas/';

/** Builds the site of the real record before the lane's first file, and removes it after the last. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const out = join(folder, 'dist');
  const env = { CONTENT_DIR: join(ROOT, 'content'), OUT_DIR: out, BASE_PATH: BASE };
  const { code, stderr } = await runScript('build.ts', [], { env });
  if (code !== 0) throw new Error(`The site for the tests could not be built:\n${stderr}`);
  project.provide('site', out);
  return () => rmSync(folder, { recursive: true, force: true });
}
