import { build } from 'astro';
import { handOver } from '../src/integrations/handover.ts';
import { pageErrorIn } from '../src/outputs/page-error.ts';
import { verifyPages } from '../src/outputs/verify.ts';
import { SettingError } from '../src/site/site.ts';
import { loadPublication } from './publication.ts';
import { CannotRun } from './select-files.ts';
import { outDir, ROOT } from './settings.ts';
import { openStaging, recoverSite, type Staging } from './staging.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Errors of the file system, in one sentence each. */
const SYSTEM_ERRORS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'the disk can only be read',
};

/** What went wrong, in one sentence; a stack trace only for a fault of our own. */
function explain(error: unknown): string {
  const page = pageErrorIn(error);
  if (page) return page.message;
  if (error instanceof CannotRun || error instanceof SettingError) return error.message;
  const system = SYSTEM_ERRORS[(error as NodeJS.ErrnoException).code ?? ''];
  if (system) return `The site could not be written to ${outDir()}: ${system}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Builds the site; gives the exit code. */
async function main(): Promise<number> {
  recoverSite(outDir());
  const publication = loadPublication();
  if (!publication) {
    process.stderr.write('The site was not built; the last one is left as it was.\n');
    return 1;
  }
  let staging: Staging | undefined;
  try {
    staging = openStaging(outDir());
    handOver(publication);
    await build({ root: ROOT, outDir: staging.folder, logLevel: 'warn' });
    verifyPages(staging.folder, publication.pages);
    staging.publish();
  } catch (error) {
    staging?.discard();
    throw error;
  }
  const { pages, files } = publication;
  process.stdout.write(`Built ${pages.length} pages and ${files.length} files into ${outDir()}.\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `${explain(error)}\nThe last good site, if there was one, is left as it was.\n`,
  );
  process.exitCode = 1;
}
