import { appendFileSync, writeFileSync } from 'node:fs';
import { messages } from '../src/i18n/catalogue.ts';
import type { Problem } from '../src/problems/problem.ts';
import { annotated, githubReport } from '../src/problems/report/github.ts';
import { jsonReport } from '../src/problems/report/json.ts';
import { markdownReport } from '../src/problems/report/markdown.ts';
import { textReport, type TextOf } from '../src/problems/report/text.ts';
import type { Lang } from '../src/site/lang.ts';
import type { RecordEffect } from './effect.ts';
import { CannotRun } from './select-files.ts';

/** How the report of the check can be told. */
export const FORMATS = ['text', 'json', 'github', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

/** How the report is told, and what it may quote. */
interface Telling {
  format: Format;
  lang: Lang;
  textOf: TextOf;
  /** What the change means for readers, where that was asked for; nothing found where the record has errors. */
  asked: { found: RecordEffect | undefined } | undefined;
}

/**
 * What the change means for readers; nothing where the record has errors. Nothing of it is loaded unless it
 * is asked for.
 */
export async function effectFound(
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
  { format, lang }: Pick<Telling, 'format' | 'lang'>,
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
export async function reportOf(problems: readonly Problem[], telling: Telling): Promise<string> {
  const { format, lang, textOf, asked } = telling;
  if (format === 'json') return jsonReport(problems, lang, asked && { ...asked.found });
  const effect = asked && (await effectTold(asked.found, telling));
  if (format === 'github') return githubOutput(problems, lang, effect);
  const report =
    format === 'text' ? textReport(problems, textOf, lang) : markdownReport(problems, lang);
  return effect === undefined ? report : `${report}\n${effect}`;
}

/** Writes a report to a file. Throws `CannotRun` where it cannot be written. */
export function writeMarkdown(file: string, report: string): void {
  try {
    writeFileSync(file, report);
  } catch (error) {
    throw new CannotRun(`The report cannot be written: ${(error as Error).message}.`);
  }
}
