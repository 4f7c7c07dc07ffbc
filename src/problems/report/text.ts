import { eastAsianWidth } from 'get-east-asian-width';
import { type Lang, LANGS } from '../../site/lang.ts';
import type { Problem } from '../problem.ts';
import { inLanguage } from '../wordings.ts';
import { inert, withoutCommands } from './inert.ts';
import { summary } from './summary.ts';

/** Gives the text of a file, for quoting a line of it. */
export type TextOf = (file: string) => string | undefined;

/** The most of a long line that is quoted, in characters. */
const SHOWN = 100;

/** How many columns of a terminal a text takes: Chinese characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0x20);
  return width;
}

/** The line concerned, with a mark under the location. */
function quote({ file, line, column }: Problem, textOf: TextOf): string[] {
  const letters = [...(textOf(file)?.split('\n')[line - 1] ?? '')];
  if (letters.join('').trim() === '') return [];
  const from = column > SHOWN ? column - SHOWN / 2 : 0;
  const shown = inert(letters.slice(from, from + SHOWN).join('')).trimEnd();
  const before = inert(letters.slice(from, column - 1).join(''));
  const gutter = `${line} | `;
  return [`    ${gutter}${shown}`, `    ${' '.repeat(gutter.length + widthOf(before))}^`];
}

function one(item: Problem, textOf: TextOf): string {
  return [
    `${inert(item.file)}:${item.line}:${item.column} ${item.severity} ${item.code}`,
    `  ${item.message}`,
    ...quote(item, textOf),
    ...item.hint.split('\n').map((line) => `  ${line}`),
  ].join('\n');
}

/** The report for people at a terminal: each problem with its line quoted and the location marked, then the counts. */
export function textReport(
  problems: readonly Problem[],
  textOf: TextOf,
  lang: Lang = LANGS[0],
): string {
  const shown = problems.map((item) => inLanguage(lang, item));
  const parts = [...shown.map((item) => one(item, textOf)), summary(shown, lang)];
  return withoutCommands(`${parts.join('\n\n')}\n`);
}
