import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  compareFolder,
  type Differences,
  type Hashes,
  isSame,
  readChecksums,
  SUMS_FILE,
} from '../src/publish/checksums.ts';
import { isAsset } from './keep-assets.ts';
import { CannotRun } from './select-files.ts';
import { outDir } from './settings.ts';
import { compareSite, isServed, listOf } from './verify/remote.ts';

const USAGE = `npm run verify -- [FOLDER|ADDRESS]

Says which files of a built site are not as they were built: those in FOLDER (OUT_DIR unless named), or
those that are published at ADDRESS, as in https://atlas.example/. Each is held against the site’s own
list, SHA256SUMS.
Exit code: 0 all are as they were built, 1 some are not, 2 could not run.
`;

/** The list of a site in a folder. Throws `CannotRun` where there is none. */
function listIn(folder: string): Hashes {
  let text = '';
  try {
    text = readFileSync(join(folder, SUMS_FILE), 'utf8');
  } catch {
    // Told below, as what is no list.
  }
  const listed = readChecksums(text);
  if (listed) return listed;
  throw new CannotRun(`There is no list of hashes in ${folder}: run "npm run build" first.`);
}

/** What was found, one file a line. */
const report = ({ different, missing, extra }: Differences): string =>
  [
    ...different.map((path) => `different  ${path}\n`),
    ...missing.map((path) => `missing    ${path}\n`),
    ...extra.map((path) => `extra      ${path}\n`),
  ].join('');

/** Compares; gives the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (positionals.length > 1) throw new CannotRun(`Name one folder or address.\n\n${USAGE}`);
  const [named] = positionals;
  let listed: Hashes;
  let found: Differences;
  let place: string;
  let older: readonly string[] = [];
  if (named !== undefined && /^https?:\/\//i.test(named)) {
    if (!URL.canParse(named)) throw new CannotRun(`“${named}” is no address.`);
    place = new URL(named).href.replace(/\/*(?:[?#].*)?$/, '/');
    listed = await listOf(place);
    found = await compareSite(place, listed);
    listed = new Map([...listed].filter(([path]) => isServed(path)));
  } else {
    place = named === undefined ? outDir() : resolve(named);
    listed = listIn(place);
    found = compareFolder(place, listed);
    older = found.extra.filter(isAsset);
    found.extra = found.extra.filter((path) => !isAsset(path));
  }
  process.stdout.write(report(found));
  if (older.length > 0)
    process.stdout.write(`${older.length} older assets stand beside them and were not compared.\n`);
  if (isSame(found)) {
    process.stdout.write(`All ${listed.size} files of ${place} are as they were built.\n`);
    return 0;
  }
  const { different, missing, extra } = found;
  process.stdout.write(
    `Of ${listed.size} files of ${place} ${different.length} are different and ${missing.length} missing; ${extra.length} are extra.\n`,
  );
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isOption = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof CannotRun) && !isOption) throw error;
  process.stderr.write(`${(error as Error).message}\n${isOption ? `\n${USAGE}` : ''}`);
  process.exitCode = 2;
}
