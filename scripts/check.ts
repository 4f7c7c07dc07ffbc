import { parseArgs } from 'node:util';
import { loadLedger } from '../src/ledger/load.ts';
import type { Changed } from '../src/reading/changed.ts';
import { publishedProblems } from '../src/problems/catalogue/published.ts';
import { langOfLocale } from '../src/problems/locale.ts';
import { growthIn } from '../src/problems/wordings.ts';
import { type Checked, checkedBefore, digestOfCheck, keepChecked } from './checked-before.ts';
import type { Problem } from '../src/problems/problem.ts';
import { earlierAt, lastBuild, lastCommit } from './against.ts';
import { effectFound, FORMATS, reportOf, writeMarkdown } from './check-report.ts';
import { growthOf } from './growth.ts';
import { readingsOf } from './kept-readings.ts';
import { fixFiles } from './fix.ts';
import { langNamed } from './lang-named.ts';
import { contentDir, outDir, realToday } from './settings.ts';
import { CannotRun, filesNamed } from './select-files.ts';

const USAGE = `npm run check -- [--format text|json|github|markdown] [--lang en|zh] [--fix [--split] [--dry-run]] [--effect] [--against [REF|FOLDER]] [--markdown FILE] [files...]

Checks the whole record and reports what is wrong, or only what is wrong in the files named.
The report is in the language of the terminal’s locale, or in the one that --lang names.
With --fix it first puts right what has one right answer, says what it did, and reports what is left:
full-width punctuation, names for ids, dates, amounts, addresses with tracking, places beside what lies in
them, files whose name or folder does not go with what they say, what names an entry by the id that it had before,
the order of keys in new files. Only in the files named, where some are. What is new, and which ids were published,
it knows by --against, else by the last commit.
--split also gives what articles introduce files of its own: the maintainers’ part.
--dry-run says what it would do, and writes nothing.
With --against also what was published and no longer means the same: at a commit, or in a folder that holds
a record or a site; with no value, by the last build in OUT_DIR (dist/). Name the files before it then.
With --effect also what the change means for readers: entries, sums, ranks, doubts, sources and pages, beside the same
earlier record, or by the last build. In JSON the report is then an object of problems, effect and pages.
--markdown also writes the report to FILE as Markdown, whatever the format.
The format github shows ten errors and ten warnings beside the lines; the rest goes into the summary of the step.
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
        markdown: { type: 'string' },
        lang: { type: 'string' },
        against: { type: 'string' },
        'against-last-build': { type: 'boolean', default: false },
        effect: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        split: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

/** 0: clean or warnings only, 1: errors, 2: there is no record. */
function exitCodeOf(shown: readonly Problem[]): number {
  if (shown.some(({ code }) => code === 'no-content-folder')) return 2;
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Says what a check found; gives the exit code. */
function tell({ said, aside, exitCode }: Checked): number {
  process.stdout.write(said);
  process.stderr.write(aside);
  return exitCode;
}

/** Runs the check; gives the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  for (const option of ['dry-run', 'split'] as const)
    if (values[option] && !values.fix) throw new CannotRun(`--${option} goes with --fix.`);
  const format = FORMATS.find((name) => name === values.format);
  if (!format)
    throw new CannotRun(
      `There is no format “${values.format}”; choose text, json, github or markdown.`,
    );
  const lang = values.lang === undefined ? langOfLocale(process.env) : langNamed(values.lang);
  // What looks at nothing but the record says the same of the same.
  const { fix, effect, markdown } = values;
  const isOfRecord =
    !fix && !effect && values.against === undefined && !values['against-last-build'];
  const isPlain = isOfRecord && markdown === undefined && format !== 'github';
  const digest = isPlain ? digestOfCheck([format, lang, ...positionals]) : undefined;
  const before = checkedBefore(digest);
  if (before) return tell(before);
  const content = contentDir();
  const against =
    values.against === undefined
      ? values['against-last-build']
        ? lastBuild(outDir())
        : undefined
      : earlierAt(values.against, content);
  const kept = readingsOf(content);
  const isNamed = filesNamed(positionals, content);
  // To fix takes to know what was published; what is gone since the last commit is told where it is asked for.
  const earlier = against ?? (values.fix ? lastCommit(content) : undefined);
  const load = (changed?: Changed) =>
    loadLedger(content, {
      realToday: realToday(),
      checkOnly: true,
      against: earlier,
      kept,
      changed,
    });
  const job = { contentDir: content, load, isNamed, earlier, split: values.split };
  const fixed = values.fix ? fixFiles(job, values['dry-run']) : undefined;
  if (fixed) (format === 'text' ? process.stdout : process.stderr).write(fixed.report(lang));
  const loaded = fixed?.loaded ?? load();
  kept.save();
  const { problems, raw } = loaded;
  const shown = problems.filter(
    ({ file, code }) =>
      (isNamed(file) || fixed?.isOf(file, isNamed)) &&
      (against !== undefined || !Object.hasOwn(publishedProblems, code)),
  );
  const asked = values.effect
    ? { found: await effectFound(values.against, content, problems) }
    : undefined;
  const { textOf } = raw;
  const said = await reportOf(shown, { format, lang, textOf, asked });
  if (values.markdown !== undefined)
    writeMarkdown(
      values.markdown,
      await reportOf(shown, { format: 'markdown', lang, textOf, asked }),
    );
  const growth = await growthOf(outDir(), loaded, () => loadLedger(content, { kept }));
  const checked = {
    said,
    aside: growth ? `${growthIn(lang, growth)}\n` : '',
    exitCode: exitCodeOf(shown),
  };
  keepChecked(digest, checked);
  return tell(checked);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
