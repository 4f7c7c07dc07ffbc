import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Ended, runScript } from './run.ts';
import { frozenRecord } from './frozen-record.ts';

/** A site that was built, or not. */
export interface Built extends Ended {
  /** The folder of the site. */
  dir: string;
  /** The base path that it was built for, `/` or `/atlas/`. */
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the real record, built once for all files of the lanes `built` and `browser`. */
    site: Built;
  }
}

/** The base path that it is built for: one that every link must respect. */
export const BASE = '/atlas/';

/** Where it would be published: no host that the record itself names. */
export const ORIGIN = 'https://atlas.example';

/** The settings that say what is built; the same ones give the same bytes, wherever that is done. */
export const SETTINGS = {
  SITE_URL: ORIGIN,
  BASE_PATH: BASE,
  CONTACT: 'editor@atlas.example',
};

let building: Promise<Built> | undefined;
let users = 0;

async function build(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const dir = join(folder, 'dist');
  // A language and a time zone of its own: `determinism.test.ts` builds it in others.
  const env = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', ...SETTINGS };
  const content = { CONTENT_DIR: frozenRecord(), OUT_DIR: dir };
  return { ...(await runScript('build.ts', [], { env: { ...env, ...content } })), dir, base: BASE };
}

/** Builds the site of the real record before a lane's first file, and removes it after the last. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  users += 1;
  building ??= build();
  const built = await building;
  if (built.code !== 0) throw new Error(`The site could not be built:\n${built.stderr}`);
  project.provide('site', built);
  return () => {
    users -= 1;
    if (users === 0) rmSync(join(built.dir, '..'), { recursive: true, force: true });
  };
}
