import { styleText } from 'node:util';
import { wrapTextWithPrefix } from '@clack/core';
import { confirm, isCancel, log, multiline, note, S_BAR, select, text } from '@clack/prompts';
import type { WritingWords } from '../../src/problems/commands/writing.ts';
import { type Asker, type Choice, Stopped } from './asker.ts';
import { findPrompt } from './find-prompt.ts';
import { severalPrompt } from './several-prompt.ts';

/** The answer to a question. Throws `Stopped` where it was waved off. */
async function answered<T>(question: Promise<T | symbol>): Promise<T> {
  const answer = await question;
  if (isCancel(answer)) throw new Stopped();
  return answer as T;
}

const optionOf = ({ value, label, hint }: Choice) => ({
  value,
  label,
  ...(hint === undefined ? {} : { hint }),
});

/** The lines of a question: what is asked, and what helps to answer it. */
const linesOf = (message: string, ...help: (string | undefined)[]): string[] => [
  message,
  ...help.flatMap((one) => (one ? [styleText('dim', one)] : [])),
];

/** A question whose prompt draws no bar before its second line, and wraps nothing. */
const withBars = (message: string, ...help: (string | undefined)[]): string => {
  const [first = '', ...rest] = linesOf(message, ...help);
  const bar = `${styleText('gray', S_BAR)}  `;
  const below = rest.map((line) => wrapTextWithPrefix(process.stdout, line, bar));
  return [first, ...below].join('\n');
};

const withoutBars = (message: string, ...help: (string | undefined)[]): string =>
  linesOf(message, ...help).join('\n');

/** Asks at a terminal. */
export function terminalAsker(words: WritingWords): Asker {
  return {
    line: async ({ message, hint, initial, wrong }) =>
      (
        await answered<string | undefined>(
          text({
            message: withBars(message, hint),
            initialValue: initial,
            validate: (value = '') => wrong(value.trim()),
          }),
        )
      )?.trim() ?? '',
    lines: async ({ message, hint, initial, wrong }) =>
      (
        await answered<string | undefined>(
          multiline({
            message: withBars(message, hint),
            initialValue: initial,
            validate: (value = '') => wrong(value.trim()),
          }),
        )
      )?.trim() ?? '',
    choose: ({ message, hint, options, initial }) =>
      answered<string>(
        select<string>({
          message: withoutBars(message, hint, words.toChoose),
          options: options.map(optionOf),
          showInstructions: false,
          ...(initial === undefined ? {} : { initialValue: initial }),
        }),
      ),
    several: ({ message, hint, options, initial, required }) =>
      answered<string[] | undefined>(
        severalPrompt({
          message: withBars(message, hint, words.toChooseSeveral),
          options,
          initial,
          missing: required ? words.nothingMarked : undefined,
          none: words.none,
        }),
      ).then((values) => values ?? []),
    find: ({ message, hint, offer, wrong }) =>
      answered<string>(
        findPrompt({ message: withBars(message, hint, words.toFind), offer, wrong }),
      ),
    confirm: ({ message, hint, initial }) =>
      answered<boolean>(
        confirm({
          message: withBars(message, hint),
          initialValue: initial,
          active: words.yes,
          inactive: words.no,
        }),
      ),
    tell: (told) => log.info(told),
    warn: (told) => log.warn(told),
    show: (heading, shown) => note(shown, heading, { format: (line) => line }),
  };
}
