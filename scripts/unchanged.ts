import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../src/publish/sealed.ts';
import { isPlain, type Walk, walk } from '../src/publish/walk.ts';
import { langOfLocale } from '../src/problems/locale.ts';
import { isSet, readSite } from '../src/site/site.ts';
import { nameOf } from './build-names.ts';
import { codeHash } from './code-hash.ts';
import { CACHE, contentDir, outDir, ROOT } from './settings.ts';
import { recoverSite } from './staging.ts';

/*
 * A build of what was built before. Whether files are as they were is asked of the file system, as git
 * asks it: by their place, their size, and their times.
 */

/** What a build says: of itself on the standard output, of the record on the standard error. */
interface Said {
  said: string;
  aside: string;
}

/** What a build is made of, and what it made, as digests; and what it says. */
interface Unchanged extends Said {
  inputs: string;
  site: string;
  /** How many files the site has. */
  files: number;
}

const placeOf = (out: string): string => join(CACHE, 'manifests', `${nameOf(out)}.unchanged.json`);

/** So many characters are hashed at once. */
const AT_ONCE = 1 << 16;

/** A digest of what the file system says of files, by their paths. */
export function digestOf(seen: Iterable<readonly [string, string | undefined]>): string {
  const hash = createHash('sha256');
  let lines = '';
  for (const [path, said] of seen) {
    lines += `${path}\n${said}\n`;
    // A call for each costs more than the hash.
    if (lines.length < AT_ONCE) continue;
    hash.update(lines);
    lines = '';
  }
  return hash.update(lines).digest('hex');
}

type Seen = readonly (readonly [path: string, said: string | undefined])[];

const byPath = (seen: Seen): Seen => [...seen].sort(([a], [b]) => (a < b ? -1 : 1));

/** What the file system says of every file below a folder. Throws where one is a link, which says nothing of its target. */
export function plainBelow(folder: string): Seen {
  const found = walk(folder);
  if (isPlain(found)) return byPath([...found.files]);
  throw new Error('a file is a link');
}

/** A digest of all that decides what a build makes: the record, the code, the settings; nothing where the record cannot be read. */
export function digestOfInputs(): string | undefined {
  try {
    return digestOfAll();
  } catch {
    // Whoever reads the record tells what is wrong with it.
    return undefined;
  }
}

function digestOfAll(): string {
  const content = contentDir();
  const settings = ['PRECOMPRESS', 'KEEP_ASSETS'].map((name) => isSet(process.env, name));
  const { env } = process;
  const said = [
    content,
    codeHash(),
    readSite(env),
    settings,
    env['ATLAS_TODAY'],
    langOfLocale(env),
  ];
  return digestOf([...plainBelow(content), ['', JSON.stringify(said)]]);
}

/** A digest of a site as it was made. `seen`: what the file system says of each file. */
export const digestOfSite = (seen: Seen): string => digestOf(byPath(seen));

/** Keeps what a build was made of and what it says, for the next that changes nothing. */
export function keepUnchanged(out: string, built: Unchanged): void {
  writeSealed(placeOf(out), nameOf(out), JSON.stringify(built), CACHE);
}

/** What was kept of the last build into the output folder; nothing where that is no longer to be had. Never throws. */
export function lastBuild(): Unchanged | undefined {
  try {
    const out = outDir();
    const kept = readSealed(placeOf(out), nameOf(out));
    return kept && (JSON.parse(Buffer.from(kept).toString()) as Unchanged);
  } catch {
    return undefined;
  }
}

/**
 * What the last build said, where this one, of the inputs with that digest, would make the very same; else
 * nothing. Never rejects. `look`: gives what is in the folder of the site, where somebody has begun to look.
 */
export async function saidOfUnchanged(
  digest: string | undefined,
  last: Unchanged | undefined,
  look?: () => Promise<Walk>,
): Promise<Said | undefined> {
  if (!last || last.inputs !== digest) return undefined;
  try {
    const out = outDir();
    // What a build that was killed left behind goes all the same.
    recoverSite(out, join(ROOT, '.cache'));
    const there: Walk = (await look?.()) ?? walk(out);
    return digestOfSite(Array.from(there.files, ([path, said]) => [path, said ?? ''])) === last.site
      ? last
      : undefined;
  } catch {
    return undefined;
  }
}
