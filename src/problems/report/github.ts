import { type Lang, LANGS } from '../../site/lang.ts';
import type { Problem } from '../problem.ts';
import { inLanguage } from '../wordings.ts';
import { inert } from './inert.ts';
import { summary } from './summary.ts';

/** Escapes the text of a workflow command; the source: actions/toolkit, `packages/core/src/command.ts`. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text.replace(/[^\r\n]+/g, inert))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');

/** GitHub shows ten annotations of a kind for a step; the rest stands in the log's text report. */
function annotation({ file, line, column, severity, code, message, hint }: Problem): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${severity} ${place}::${escapeData(`${message}\n${hint}`)}`;
}

/** The report for GitHub's pull requests: one annotation a problem, then the counts. */
export function githubReport(problems: readonly Problem[], lang: Lang = LANGS[0]): string {
  const shown = problems.map((item) => inLanguage(lang, item));
  return [...shown.map(annotation), summary(shown, lang)].join('\n') + '\n';
}
