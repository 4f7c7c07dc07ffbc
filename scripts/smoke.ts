import { parseArgs } from 'node:util';
import { CannotRun } from './select-files.ts';
import { walkSite } from './smoke/walk.ts';

const USAGE = `npm run smoke -- ADDRESS [--without-headers]

Walks the addresses that every Atlas has below ADDRESS, as in https://atlas.example/, and says what is
missing, what is sent with other headers than the site asks for, and where redirects do not lead.
--without-headers leaves out what a host cannot be told of, such as GitHub Pages.
Exit code: 0 all is as it should be, 1 something is not, 2 could not run.
`;

/** The address of a home page, with a slash at its end. Throws `CannotRun` for what is none. */
function homeOf(named: string | undefined, more: readonly string[]): string {
  if (named === undefined || more.length > 0) throw new CannotRun(`Name one address.\n\n${USAGE}`);
  if (!/^https?:\/\//i.test(named) || !URL.canParse(named))
    throw new CannotRun(`“${named}” is no address; write one such as https://atlas.example/.`);
  return new URL(named).href.replace(/\/*(?:[?#].*)?$/, '/');
}

/** Walks; gives the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'without-headers': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const home = homeOf(positionals[0], positionals.slice(1));
  const { asked, faults, canonical, isUnlisted } = await walkSite(home);
  const told = faults.filter(({ type }) => type === 'address' || !values['without-headers']);
  for (const { address, what } of told) process.stdout.write(`${address}: ${what}\n`);
  if (canonical !== undefined && canonical !== home)
    process.stdout.write(
      `Note: the site says that it stands at ${canonical} (SITE_URL, BASE_PATH).\n`,
    );
  if (isUnlisted) process.stdout.write('Note: the site asks search engines to leave it out.\n');
  process.stdout.write(
    told.length === 0
      ? `All of ${asked} addresses are as they should be.\n`
      : `Faults: ${told.length}, at ${asked} addresses.\n`,
  );
  return told.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isOption = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof CannotRun) && !isOption) throw error;
  process.stderr.write(`${(error as Error).message}\n${isOption ? `\n${USAGE}` : ''}`);
  process.exitCode = 2;
}
