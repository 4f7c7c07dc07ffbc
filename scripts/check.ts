import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLedger } from '../src/ledger/load.ts';
import type { Changed } from '../src/reading/changed.ts';
import { messages } from '../src/i18n/catalogue.ts';
import { publishedProblems } from '../src/problems/catalogue/published.ts';
import type { Problem } from '../src/problems/problem.ts';
import { annotated, githubReport } from '../src/problems/report/github.ts';
import { jsonReport } from '../src/problems/report/json.ts';
import { markdownReport } from '../src/problems/report/markdown.ts';
import { textReport } from '../src/problems/report/text.ts';
import { growthIn, langOfLocale } from '../src/problems/wordings.ts';
import type { TextOf } from '../src/problems/report/text.ts';
import type { Lang } from '../src/site/lang.ts';
import { earlierAt, lastBuild, lastCommit } from './against.ts';
import type { RecordEffect } from './effect.ts';
import { growthOf } from './growth.ts';
import { readingsOf } from './kept-readings.ts';
import { fixFiles } from './fix.ts';
import { langNamed } from './lang-named.ts';
import { contentDir, outDir, realToday } from './settings.ts';
import { CannotRun, filesNamed } from './select-files.ts';

const FORMATS = ['text', 'json', 'github', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `npm run check -- [--format text|json|github|markdown] [--lang en|zh] [--fix [--split] [--dry-run]] [--effect] [--against [REF|FOLDER]] [files...]

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

/** How the report is told. */
interface Telling {
  format: Format;
  lang: Lang;
}

/** What the change means for readers. Nothing of it is loaded unless it is asked for. */
async function effectFound(
  named: string | undefined,
  content: string,
  problems: readonly Problem[],
): Promise<RecordEffect | undefined> {
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  const { effectAgainst } = await import('./effect.ts');
  return effectAgainst(named, content);
}

/** The effect in words. */
async function effectTold(
  found: RecordEffect | undefined,
  { format, lang }: Telling,
): Promise<string> {
  if (!found) return `${messages(lang).effect.untold}\n`;
  const { effectView } = await import('../src/views/changes/effect.ts');
  const { effectMarkdown, effectText } = await import('../src/publish/formats/effect-report.ts');
  const view = effectView(found.effect, found.pages, lang);
  return format === 'text' ? effectText(view) : effectMarkdown(view);
}

/** The report for GitHub: annotations as it shows them, and what it has no room for in the summary of the step. */
function githubOutput(
  problems: readonly Problem[],
  lang: Lang,
  effect: string | undefined,
): string {
  const { rest } = annotated(problems);
  const more = [
    ...(rest.length > 0 ? [markdownReport(problems, lang, rest)] : []),
    ...(effect === undefined ? [] : [effect]),
  ].join('\n');
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file && more !== '') appendFileSync(file, more);
  return githubReport(problems, lang) + (file ? '' : more);
}

/** The whole report, with what the change means for readers where that was asked for. */
async function reportOf(
  problems: readonly Problem[],
  textOf: TextOf,
  telling: Telling,
  asked: { found: RecordEffect | undefined } | undefined,
): Promise<string> {
  const { format, lang } = telling;
  if (format === 'json') return jsonReport(problems, lang, asked && { ...asked.found });
  const effect = asked && (await effectTold(asked.found, telling));
  if (format === 'github') return githubOutput(problems, lang, effect);
  const report =
    format === 'text' ? textReport(problems, textOf, lang) : markdownReport(problems, lang);
  return effect === undefined ? report : `${report}\n${effect}`;
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
  process.stdout.write(await reportOf(shown, raw.textOf, { format, lang }, asked));
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
