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

function annotation({ file, line, column, severity, code, message, hint }: Problem): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${severity} ${place}::${escapeData(`${message}\n${hint}`)}`;
}

/** How many annotations of a severity GitHub shows for a step. */
const SHOWN = 10;

/** The problems that GitHub shows beside the lines, and those for which it has no room. */
export function annotated(problems: readonly Problem[]): { shown: Problem[]; rest: Problem[] } {
  const shown = (['error', 'warning'] as const).flatMap((severity) =>
    problems.filter((item) => item.severity === severity).slice(0, SHOWN),
  );
  const all = new Set(shown);
  return {
    shown: problems.filter((item) => all.has(item)),
    rest: problems.filter((item) => !all.has(item)),
  };
}

/** The report for GitHub's pull requests: as many annotations as it shows, then the counts of all problems. */
export function githubReport(problems: readonly Problem[], lang: Lang = LANGS[0]): string {
  const { shown } = annotated(problems);
  const lines = shown.map((item) => annotation(inLanguage(lang, item)));
  return [...lines, summary(problems, lang)].join('\n') + '\n';
}
