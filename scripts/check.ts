import { parseArgs } from 'node:util';
import { loadLedger } from '../src/ledger/load.ts';
import { githubReport } from '../src/problems/report/github.ts';
import { jsonReport } from '../src/problems/report/json.ts';
import { textReport } from '../src/problems/report/text.ts';
import { growthIn, langOfLocale } from '../src/problems/wordings.ts';
import { earlierAt, lastBuild } from './against.ts';
import { growthOf } from './growth.ts';
import { readingsOf } from './kept-readings.ts';
import { langNamed } from './lang-named.ts';
import { contentDir, outDir, realToday } from './settings.ts';
import { CannotRun, selectFiles } from './select-files.ts';

const FORMATS = ['text', 'json', 'github'] as const;

const USAGE = `npm run check -- [--format text|json|github] [--lang en|zh] [--against [REF|FOLDER]] [files...]

Checks the whole record and reports what is wrong, or only what is wrong in the files named.
The report is in the language of the terminal’s locale, or in the one that --lang names.
With --against also what was published and no longer means the same: at a commit, or in a folder that holds
a record or a site; with no value, by the last build in OUT_DIR (dist/). Name the files before it then.
Where a change adds more than 50 pages to the last build, it says how many.
Exit code: 0 clean or warnings only, 1 errors, 2 could not run.
`;

/** The arguments; `--against` with no value behind it becomes an option of its own. */
function givenArguments(): string[] {
  const given = process.argv.slice(2);
  return given.map((argument, at) =>
    argument === '--against' && (given[at + 1] ?? '-').startsWith('-')
      ? '--against-last-build'
      : argument,
  );
}

function readArguments() {
  try {
    return parseArgs({
      args: givenArguments(),
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' },
        against: { type: 'string' },
        'against-last-build': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

/** Runs the check; gives the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const format = FORMATS.find((name) => name === values.format);
  if (!format)
    throw new CannotRun(`There is no format “${values.format}”; choose text, json or github.`);
  const lang = values.lang === undefined ? langOfLocale(process.env) : langNamed(values.lang);
  const content = contentDir();
  const against =
    values.against === undefined
      ? values['against-last-build']
        ? lastBuild(outDir())
        : undefined
      : earlierAt(values.against, content);
  const kept = readingsOf(content);
  const loaded = loadLedger(content, { realToday: realToday(), checkOnly: true, against, kept });
  kept.save();
  const { problems, raw } = loaded;
  const shown = selectFiles(problems, positionals, content);
  const reports = {
    text: () => textReport(shown, raw.textOf, lang),
    json: () => jsonReport(shown, lang),
    github: () => githubReport(shown, lang),
  };
  process.stdout.write(reports[format]());
  const growth = await growthOf(outDir(), loaded, () => loadLedger(content, { kept }));
  if (growth) process.stderr.write(`${growthIn(lang, growth)}\n`);
  if (shown.some(({ code }) => code === 'no-content-folder')) return 2;
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
