import { parseArgs } from 'node:util';
import { brokenOff, recordReport } from '../src/integrations/dev/record-report.ts';
import {
  hasPublication,
  type ReadRecord,
  setPublication,
  watch,
} from '../src/integrations/publication.ts';
import { langOfLocale } from '../src/problems/locale.ts';
import { type Lang, LANGS } from '../src/site/lang.ts';
import { SettingError } from '../src/site/site.ts';
import { type KeptReadings, readingsOf } from './kept-readings.ts';
import { langNamed } from './lang-named.ts';
import { readShown } from './publication.ts';
import { CannotRun } from './select-files.ts';
import { contentDir, recordDay, ROOT } from './settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const USAGE = `npm run dev -- [--lang en|zh] [--port PORT]

Serves the site while you edit: a page shows an entry as soon as it is saved, and what is wrong with the
record over it, with the report of npm run check, until it is corrected.
The report is in the language of the page, or in the one that --lang names.
`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        lang: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

/** The port that `--port` names, where it names one. */
function portNamed(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  const number = Number(port);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new CannotRun(`There is no port “${port}”; choose one from 1 to 65535.`);
}

/** Milliseconds without a change after which what was read is kept: nobody waits for a page by then. */
const QUIET = 2000;

/** Keeps what was read, once nothing has been read for a while. */
function keepingLater(kept: KeptReadings): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(kept.save, QUIET).unref();
  };
}

/** Reads the record; whatever breaks off is told, as the server has to go on. */
function read(kept: KeptReadings, lang: Lang | undefined): ReadRecord {
  const langs = lang === undefined ? LANGS : [lang];
  try {
    const { publication, problems, raw } = readShown(kept, lang ?? langOfLocale(process.env));
    const found = { problems, textOf: raw.textOf, hasPages: hasPublication() };
    return { publication, report: recordReport(found, langs) };
  } catch (error) {
    console.error(error);
    return { publication: undefined, report: brokenOff(error, langs) };
  }
}

/** Starts the server, whatever state the record is in; it runs until it is ended. */
async function main(): Promise<void> {
  const { lang: named, port, help } = readArguments();
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const lang = named === undefined ? undefined : langNamed(named);
  const number = portNamed(port);
  recordDay();
  const { dev } = await import('astro');
  const kept = readingsOf(contentDir());
  const first = read(kept, lang);
  kept.save();
  const keepLater = keepingLater(kept);
  if (first.publication) setPublication(first.publication);
  const again = (): ReadRecord => {
    keepLater();
    return read(kept, lang);
  };
  watch({ folder: contentDir(), first, read: again });
  await dev({ root: ROOT, ...(number === undefined ? {} : { server: { port: number } }) });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotRun || error instanceof SettingError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
