import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Ledger } from '../src/ledger/model.ts';
import { keepWith } from '../src/ledger/reads/persisted.ts';
import type { Tracked } from '../src/ledger/reads/tracked.ts';
import { type OpenDataThread, openDataThread } from '../src/publish/data/thread.ts';
import { readLog } from '../src/publish/reads/log.ts';
import { newSite } from '../src/publish/new-site.ts';
import { planBuild } from '../src/publish/incremental.ts';
import { pageFile, verifySite } from '../src/publish/verify.ts';
import { readSite } from '../src/site/site.ts';
import {
  bundleKey,
  readManifest,
  readReads,
  sharedKey,
  spareOf,
  writeManifest,
  writeReads,
} from './build-manifest.ts';
import { isFetched } from '../src/publish/registry.ts';
import type { Publication } from '../src/publish/publication.ts';
import type { BuildManifest } from '../src/publish/build-manifest.ts';
import { fileTimes } from './file-times.ts';
import { explain } from './explain.ts';
import { type Finishing, finishingSet, finishSite } from './finish-site.ts';
import { refuseGrowth } from './growth.ts';
import { tidyWhenInterrupted } from './interrupts.ts';
import { progressOn } from './progress.ts';
import { readPublication } from './publication.ts';
import { putAssets } from './pages/bundle.ts';
import { openPageMaker, type PageMaker } from './pages/open.ts';
import { phases, tell } from './phases.ts';
import { outDir, refuseOutDir, ROOT } from './settings.ts';
import { digestOfSite, keepUnchanged } from './unchanged.ts';
import type { Walker } from './walks/walker.ts';
import { draftIn, openStaging, recoverSite, type Staging } from './staging.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Where sites are made, and where they go when they are whole. */
const WORKSHOP = join(ROOT, '.cache');
const OUT = outDir();

const LEFT = 'The last good site, if there was one, is left as it was.\n';

/** Says, where it is asked for, how long each part took. */
const phase = phases();

/** What makes pages, once it is at work. */
let threads: PageMaker | undefined;

/** How much a build made anew; the rest was taken over from the last site. */
interface Anew {
  pages: number;
  files: number;
}

/** A record that notes what is read of it, what is published of it, and what its pages are made with. */
interface Published {
  publication: Publication;
  ledger: Ledger;
  versionOf: Tracked['versionOf'];
  maker: PageMaker;
  /** The key of the code and the settings. */
  key: string;
  /** What the last build made. */
  last: BuildManifest;
}

/** Makes the pages and files into the staging folder, takes over what is unchanged, and publishes. */
async function make(
  { publication, ledger, versionOf, maker, key, last }: Published,
  staging: Staging,
  { finishing, walker }: Run,
): Promise<{ manifest: BuildManifest; anew: Anew }> {
  const shared = sharedKey(key, publication);
  const log = readLog(versionOf, last.shared === shared ? readReads(OUT, last) : undefined);
  keepWith(ledger, log);
  phase('reads');
  const { pages, files } = publication;
  phase('lists');
  // A bundle may have been made, and a thread wait to be started with it.
  await setImmediate();
  const to = staging.folder;
  const site = newSite({ from: OUT, last, to, spare: staging.spare });
  const plan = planBuild({ shared, last, site, log });
  const renderer = maker.rendererOf(publication, to);
  const progress = progressOn();
  try {
    const times = fileTimes();
    // Files are written while pages wait for a thread that renders them.
    const [, filesAnew] = await Promise.all([
      plan.makePages(pages, renderer, (done) => {
        progress.tell(done, pages.length);
      }),
      plan.writeFiles(times.of(files), renderer),
    ]);
    phase('outputs');
    tell(times.lines());
    const { rendered, manifest: made } = await plan.finish();
    phase('pages');
    putAssets(await maker.bundle, site);
    // A page that was taken over still leads where it did, unless something has gone.
    const here = new Set([
      ...pages.map(({ path }) => pageFile(path)),
      ...files.map(({ path }) => path),
    ]);
    const gone = Object.keys(last.outputs).filter((file) => !here.has(file) && !isFetched(file));
    const isRendered = new Set(rendered);
    const taken = pages.filter((page) => !isRendered.has(page));
    phase('assets');
    verifySite(to, publication, readSite(process.env), { taken, gone });
    phase('verify');
    const manifest = await finishSite({ out: OUT, staging, site, made, last, walker }, finishing);
    phase('finish');
    const reads = writeReads(OUT, log.kept());
    phase('kept-reads');
    writeManifest(OUT, { ...manifest, reads, state: publication.state() });
    phase('manifest');
    return { manifest, anew: { pages: rendered.length, files: filesAnew } };
  } finally {
    progress.end();
  }
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
async function build(read: Published, staging: Staging, run: Run) {
  const { manifest, anew } = await make(read, staging, run);
  const { pages, files } = read.publication;
  const counts = `${pages.length} pages and ${files.length} files`;
  const said = (made: Anew) =>
    `Built ${counts} into ${OUT} (${made.pages} pages and ${made.files} files anew).\n${unlisted()}`;
  process.stdout.write(said(anew));
  return { seen: manifest.seen ?? {}, said: said({ pages: 0, files: 0 }) };
}

/** A run of the build: the digest of what it is built of, how it is finished, and where it works. */
interface Run {
  inputs: string | undefined;
  finishing: Finishing;
  /** Who looks at folders beside, where there is much to look at. */
  walker: Walker | undefined;
  staging?: Staging;
}

/** Reads the record, and builds and publishes the site with what makes its pages; gives the exit code. */
async function readAndBuild(made: Pick<Published, 'maker' | 'key'>, run: Run): Promise<number> {
  const spare = spareOf(OUT);
  // Where it cannot be looked at now, it is when it is taken.
  const walking = run.walker?.walk(spare).catch(() => undefined);
  let dataThread: OpenDataThread | undefined;
  const { publication, ledger, versionOf, report, keep } = readPublication(() => {
    // It loads its code while it is found out what has to be made.
    dataThread = openDataThread();
    return { dataThread };
  });
  phase('record');
  if (!publication || !ledger) {
    process.stderr.write('The site was not built; the last one is left as it was.\n');
    return 1;
  }
  const last = readManifest(OUT);
  refuseGrowth(OUT, publication, last);
  const staging = openStaging(OUT, WORKSHOP, { path: spare, walked: await walking });
  run.staging = staging;
  try {
    const { seen, said } = await build(
      { ...made, publication, ledger, versionOf, last },
      staging,
      run,
    );
    keep();
    phase('keep');
    if (run.inputs !== undefined)
      keepUnchanged(OUT, {
        inputs: run.inputs,
        site: digestOfSite(Object.entries(seen)),
        said,
        aside: report,
        files: Object.keys(seen).length,
      });
    return 0;
  } catch (error) {
    // Threads write into the folder, and make what is missing of it.
    await Promise.all([made.maker.close(), dataThread?.close()]);
    staging.discard();
    throw error;
  }
}

async function buildOrExplain(inputs: string | undefined, walker?: Walker): Promise<number> {
  const run: Run = { inputs, finishing: finishingSet(process.env), walker };
  tidyWhenInterrupted(
    () => {
      process.stderr.write(`The build was broken off.\n${LEFT}`);
      run.staging?.discard();
    },
    async () => threads?.breakOff(),
  );
  refuseOutDir(OUT);
  recoverSite(OUT, WORKSHOP);
  const key = bundleKey();
  // They load their code, or make it, while the record is read.
  const maker = openPageMaker({ key, draft: draftIn(WORKSHOP) });
  threads = maker;
  phase('code');
  try {
    return await readAndBuild({ maker, key }, run);
  } finally {
    await maker.close();
  }
}

/**
 * Builds the site; gives the exit code. Says what is wrong, and never throws. `inputs`: the digest of what
 * it is built of (`digestOfInputs`), taken before any of it is read. `walker`: who looks at
 * folders beside.
 */
export async function makeSite(inputs: string | undefined, walker?: Walker): Promise<number> {
  try {
    return await buildOrExplain(inputs, walker);
  } catch (error) {
    process.stderr.write(`${explain(error, OUT)}\n${LEFT}`);
    return 1;
  }
}
