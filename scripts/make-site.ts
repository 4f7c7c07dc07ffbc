import { join } from 'node:path';
import { getSystemErrorName } from 'node:util';
import type { Tracked } from '../src/ledger/reads/tracked.ts';
import { readLog } from '../src/publish/reads/log.ts';
import { growsTooMuch } from '../src/publish/growth.ts';
import { pageErrorIn } from '../src/publish/page-error.ts';
import { newSite } from '../src/publish/new-site.ts';
import { planBuild } from '../src/publish/incremental.ts';
import { pageFile, verifySite } from '../src/publish/verify.ts';
import { readSite, SettingError } from '../src/site/site.ts';
import {
  readManifest,
  readReads,
  sharedKeys,
  spareOf,
  writeManifest,
  writeReads,
} from './build-manifest.ts';
import type { Publication } from '../src/publish/publication.ts';
import type { BuildManifest } from '../src/publish/build-manifest.ts';
import { fileTimes } from './file-times.ts';
import { type Finishing, finishingSet, finishSite } from './finish-site.ts';
import { pagesBefore } from './growth.ts';
import { tidyWhenInterrupted } from './interrupts.ts';
import { progressOn } from './progress.ts';
import { readPublication } from './publication.ts';
import { putAssets } from './pages/bundle.ts';
import { openPageMaker, type PageMaker } from './pages/open.ts';
import { phases, tell } from './phases.ts';
import { CannotRun } from './select-files.ts';
import { outDir, refuseOutDir, ROOT } from './settings.ts';
import { digestOfSite, keepUnchanged } from './unchanged.ts';
import { openStaging, recoverSite, type Staging } from './staging.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Where sites are made, and where they go when they are whole. */
const WORKSHOP = join(ROOT, '.cache');
const OUT = outDir();

const LEFT = 'The last good site, if there was one, is left as it was.\n';

/** Errors of the file system, in one sentence each. */
const SYSTEM_ERRORS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'the disk can only be read',
  ELOOP: 'its links lead in a circle',
  ENOTDIR: 'a file stands where a folder should be',
  EBUSY: 'the folder is in use, or a disk of its own; name a folder within it',
};

/** The code of a system error; Vite's bundler tells its number only in the message. */
function systemCode({ code, message }: NodeJS.ErrnoException): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number === undefined ? code : getSystemErrorName(-Number(number));
}

/** What the file system refused, where an error is or was caused by that; Astro and Vite wrap some. */
function systemErrorIn(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) {
    const known = SYSTEM_ERRORS[systemCode(at) ?? ''];
    if (known) return known;
  }
  return undefined;
}

/** What went wrong, in one sentence; a stack trace only for a fault of our own. */
function explain(error: unknown): string {
  const page = pageErrorIn(error);
  if (page) return page.message;
  if (error instanceof CannotRun || error instanceof SettingError) return error.message;
  const system = systemErrorIn(error);
  if (system) return `The site could not be written to ${OUT}: ${system}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Says, where it is asked for, how long each part took. */
const phase = phases();

/** The threads that are at work, while there are some. */
let threads: PageMaker | undefined;

/** How much a build made anew; the rest was taken over from the last site. */
interface Anew {
  pages: number;
  files: number;
}

/** A record that notes what is read of it, and what is published of it. */
interface Published {
  publication: Publication;
  versionOf: Tracked['versionOf'];
}

/** Makes the pages and files into the staging folder, takes over what is unchanged, and publishes. */
async function make(
  { publication, versionOf }: Published,
  staging: Staging,
  finishing: Finishing,
): Promise<{ manifest: BuildManifest; anew: Anew }> {
  const { pages, files } = publication;
  phase('lists');
  const last = readManifest(OUT);
  const to = staging.folder;
  const site = newSite({ from: OUT, last, to, isSpare: staging.isSpare });
  const keys = sharedKeys(publication);
  const log = readLog(versionOf, last.shared === keys.shared ? readReads(OUT, last) : undefined);
  phase('reads');
  const plan = planBuild({ shared: keys.shared, last, site, log });
  const maker = openPageMaker(publication, { key: keys.bundle, to, draft: staging.bundle });
  threads = maker;
  const { renderer, bundle } = maker;
  const progress = progressOn();
  try {
    const times = fileTimes();
    // Files are written while pages wait for a thread that renders them.
    const [, filesAnew] = await Promise.all([
      plan.makePages(pages, renderer, (done) => {
        progress.tell(done, pages.length);
      }),
      plan.writeFiles(times.of(files)),
    ]);
    phase('outputs');
    tell(times.lines());
    const { rendered, manifest: made } = await plan.finish();
    phase('pages');
    putAssets(await bundle, site);
    // A page that was taken over still leads where it did, unless something has gone.
    const here = new Set([
      ...pages.map(({ path }) => pageFile(path)),
      ...files.map(({ path }) => path),
    ]);
    const isGone = Object.keys(last.outputs).some((file) => !here.has(file));
    const isRendered = new Set(rendered);
    const taken = isGone ? pages.filter((page) => !isRendered.has(page)) : [];
    phase('assets');
    verifySite(to, publication, readSite(process.env), taken);
    phase('verify');
    const manifest = await finishSite({ out: OUT, staging, site, made, last }, finishing);
    phase('finish');
    const reads = writeReads(OUT, log.kept());
    phase('kept-reads');
    writeManifest(OUT, { ...manifest, reads, state: publication.state() });
    phase('manifest');
    return { manifest, anew: { pages: rendered.length, files: filesAnew } };
  } finally {
    progress.end();
    await maker.close();
  }
}

/** Refuses a site that would be many times as large as the last one, unless that is said to be right. */
function refuseGrowth({ pages }: Publication): void {
  const before = pagesBefore(OUT);
  if (process.argv.includes('--allow-growth') || !growsTooMuch(before, pages.length)) return;
  throw new CannotRun(
    `The site would grow from ${before} to ${pages.length} pages, more than ten times; check the years and the ranks of the last change. If it is right, run npm run build -- --allow-growth.`,
  );
}

/** Why search engines are asked to leave the site out, in one line, where they are. */
function unlisted(): string {
  const { origin, unlisted: isCopy } = readSite(process.env);
  if (!isCopy) return '';
  return process.env['SITE_URL']
    ? 'NOINDEX is set: every page asks search engines to leave it out.\n'
    : `SITE_URL is not set: whole addresses (feeds, citations, cards) begin with ${origin}, and every page asks search engines to leave it out; set it to publish.\n`;
}

/** Builds the site into a staging folder and publishes it; gives what it says. */
async function build(read: Published, staging: Staging, finishing: Finishing) {
  const { manifest, anew } = await make(read, staging, finishing);
  const { pages, files } = read.publication;
  const counts = `${pages.length} pages and ${files.length} files`;
  const said = (made: Anew) =>
    `Built ${counts} into ${OUT} (${made.pages} pages and ${made.files} files anew).\n${unlisted()}`;
  process.stdout.write(said(anew));
  return { seen: manifest.seen ?? {}, said: said({ pages: 0, files: 0 }) };
}

async function buildOrExplain(inputs: string | undefined): Promise<number> {
  let staging: Staging | undefined;
  tidyWhenInterrupted(
    () => {
      process.stderr.write(`The build was broken off.\n${LEFT}`);
      staging?.discard();
    },
    async () => threads?.close(),
  );
  const finishing = finishingSet(process.env);
  refuseOutDir(OUT);
  recoverSite(OUT, WORKSHOP);
  phase('code');
  const { publication, versionOf, problems, keep } = readPublication();
  phase('record');
  if (!publication) {
    process.stderr.write('The site was not built; the last one is left as it was.\n');
    return 1;
  }
  refuseGrowth(publication);
  try {
    staging = openStaging(OUT, WORKSHOP, spareOf(OUT));
    const { seen, said } = await build({ publication, versionOf }, staging, finishing);
    keep();
    phase('keep');
    // What is to be said of the record is said again each time.
    if (problems.length === 0 && inputs !== undefined)
      keepUnchanged(OUT, { inputs, site: digestOfSite(seen), said });
    return 0;
  } catch (error) {
    staging?.discard();
    throw error;
  }
}

/**
 * Builds the site; gives the exit code. Says what is wrong, and never throws. `inputs`: the digest of what
 * it is built of (`digestOfInputs`), taken before any of it is read.
 */
export async function makeSite(inputs: string | undefined): Promise<number> {
  try {
    return await buildOrExplain(inputs);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n${LEFT}`);
    return 1;
  }
}
