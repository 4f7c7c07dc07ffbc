import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { langOfLocale } from '../src/problems/locale.ts';
import { archivingIn } from '../src/problems/wordings.ts';
import { walk } from '../src/reading/walk.ts';
import { langNamed } from './lang-named.ts';
import { CannotRun } from './select-files.ts';
import { contentDir } from './settings.ts';
import { type CitedSource, citedSources } from './sources/cited.ts';
import { listAsJson, listAsText } from './sources/list.ts';
import { type CitedPage, citedPages, type Mode, openPages } from './sources/plan.ts';
import { runPages } from './sources/run.ts';
import { readerSet, runDay, serviceSet, stateFileSet } from './sources/settings.ts';
import { lockState, readState } from './sources/state.ts';

const USAGE = `npm run sources -- [--format text|json]
npm run sources -- --archive|--links [--limit N] [--dry-run] [--lang en|zh]

Lists the pages that the record cites by publisher, each with its state: no archived copy, archived, gone,
hijacked, title only, undated.
With --archive it looks for a copy of each page that has none in the Internet Archive, the one nearest to
the day when the page was read, else asks for one to be made, and writes it into the source as “archive:”.
It also asks the pages themselves: what answers 404 or 410 on two days is written as “gone:”.
With --links it asks the pages alone.
  --limit N   looks at N pages at most (50); the next run goes on from there
  --dry-run   says which pages it would look at, asks nobody and writes nothing
Settings: REPO_URL (named to those who are asked), ARCHIVE_STATE (the file that remembers what was found,
.cache/sources.json), ARCHIVE_PAUSE (seconds between two requests, 5), ARCHIVE_KEYS (access:secret of an
account of the archive), ARCHIVE_URL and PAGES_URL (stand-ins for the archive and the pages, for tests).
Exit code: 0 ran, 1 the archive is busy or does not answer, 2 could not run, 130 broken off.
`;

const END_CODES = { done: 0, busy: 1, silent: 1, broken: 1, interrupted: 130 } as const;

function readArguments() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        archive: { type: 'boolean', default: false },
        links: { type: 'boolean', default: false },
        limit: { type: 'string', default: '50' },
        'dry-run': { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

function allSources(): CitedSource[] {
  const content = contentDir();
  if (!existsSync(content)) throw new CannotRun(`There is no folder ${content} to read.`);
  return walk(content, basename(content))
    .files.filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, absolute }) => citedSources(path, readFileSync(absolute, 'utf8')));
}

/** Looks at the pages of the record; gives the exit code. */
async function look(mode: Mode, options: ReturnType<typeof readArguments>): Promise<number> {
  const words = archivingIn(
    options.lang === undefined ? langOfLocale(process.env) : langNamed(options.lang),
  );
  if (!/^[1-9]\d{0,5}$/.test(options.limit))
    throw new CannotRun(`“${options.limit}” is no number of pages.`);
  const tell = (page: CitedPage, news: Parameters<typeof words.page>[0]) => {
    process.stdout.write(`${page.name}  ${page.url}\n  ${words.page(news)}\n`);
  };
  const broken = new AbortController();
  const service = serviceSet(broken.signal);
  const reader = readerSet();
  const stateFile = stateFileSet();
  const unlock = options['dry-run'] ? () => {} : lockState(stateFile);
  const stop = () => {
    broken.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const today = runDay();
    const pages = citedPages(allSources());
    const cited = new Set(pages.map(({ url }) => url));
    const state = new Map([...readState(stateFile)].filter(([url]) => cited.has(url)));
    const open = openPages(mode, pages, state, today);
    const chosen = open.slice(0, Number(options.limit));
    if (options['dry-run']) {
      for (const page of chosen) tell(page, { type: 'planned' });
      return 0;
    }
    const root = contentDir();
    const run = { mode, root, today, service, reader, state, stateFile, tell };
    const end = await runPages(run, chosen, open.length);
    process.stdout.write(`${words.end(end)}\n`);
    return END_CODES[end.reason];
  } finally {
    unlock();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Runs the command; gives the exit code. */
async function main(): Promise<number> {
  // A reader that has seen enough, as in `| head`, is no error.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? 0 : 2);
  });
  const options = readArguments();
  const { format, help, archive, links } = options;
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (format !== 'text' && format !== 'json')
    throw new CannotRun(`There is no format “${format}”; choose text or json.`);
  if (archive && links)
    throw new CannotRun('Choose --archive or --links: the first looks at links too.');
  if (archive || links) return look(archive ? 'archive' : 'links', options);
  const sources = allSources();
  process.stdout.write(format === 'json' ? listAsJson(sources) : listAsText(sources));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
