import { type Lang, LANGS } from '../../site/lang.ts';
import type { Problem } from '../problem.ts';
import { inLanguage } from '../wordings.ts';
import { literal } from './literal.ts';
import { summary } from './summary.ts';

/** The most problems that are listed: GitHub takes a summary of a step up to a bound. */
const LISTED = 200;

const item = ({ file, line, column, severity, code, message, hint }: Problem): string =>
  [
    `- **${severity}** ${literal(`${file}:${line}:${column} ${code}`)}`,
    ...[message, ...hint.split('\n')].filter(Boolean).map((text) => `  ${literal(text)}`),
  ].join('  \n');

/** The report as Markdown: the counts of all, then the problems, or those among them that are to be listed. */
export function markdownReport(
  problems: readonly Problem[],
  lang: Lang = LANGS[0],
  listed: readonly Problem[] = problems,
): string {
  const items = listed.slice(0, LISTED).map((problem) => item(inLanguage(lang, problem)));
  const rest = listed.length - items.length;
  return [
    literal(summary(problems, lang)),
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...(rest > 0 ? [`+ ${rest}`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
