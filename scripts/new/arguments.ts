import { parseArgs } from 'node:util';
import { langOfLocale } from '../../src/problems/locale.ts';
import { writingIn } from '../../src/problems/wordings.ts';
import type { Lang } from '../../src/site/lang.ts';
import { formView } from '../../src/views/contribute/form-view.ts';
import { langNamed } from '../lang-named.ts';
import { CannotRun } from '../select-files.ts';
import { type Flag, flagsOf } from './flags.ts';
import type { Given } from './given.ts';

/** How the command is called, its flags as the form has them. */
export function usage(lang: Lang, flags: readonly Flag[]): string {
  const lines = flags.map(({ name, label, isRequired, isSeveral }) => {
    const marks = [isRequired ? '*' : '', isSeveral ? '…' : ''].join('');
    return `  ${`--${name} ${marks}`.padEnd(32)} ${label}`;
  });
  return writingIn(lang).usage(lines.join('\n'));
}

/** What the command was asked for. */
export interface Arguments {
  lang: Lang;
  isYes: boolean;
  isHelp: boolean;
  given: Given[];
  flags: Flag[];
}

interface OptionType {
  type: 'string' | 'boolean';
  multiple?: boolean;
  short?: string;
}

/** What stands on a command line, in order. Throws `CannotRun` for a flag that there is not. */
function tokensOf(args: string[], flags: readonly Flag[]) {
  const options = Object.fromEntries<OptionType>([
    ...flags.map(
      ({ name, value }) =>
        [name, { type: value === undefined ? 'string' : 'boolean', multiple: true }] as const,
    ),
    ['lang', { type: 'string', multiple: true }] as const,
    ['yes', { type: 'boolean' }] as const,
    ['help', { type: 'boolean', short: 'h' }] as const,
  ]);
  try {
    return parseArgs({ args, options, tokens: true }).tokens;
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

/** Reads the command line; the flags in the order in which they are given. Throws `CannotRun` for others. */
export function readArguments(): Arguments {
  // Keys of the record are written with `_`, flags with `-`: either will do.
  const args = process.argv
    .slice(2)
    .map((one) => one.replace(/^--[\w-]+/, (name) => name.replaceAll('_', '-')));
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const lang = named === undefined ? langOfLocale(process.env) : langNamed(named);
  const flags = flagsOf(formView(lang), lang);
  const tokens = tokensOf(args, flags);
  const has = (name: string) =>
    tokens.some((token) => token.kind === 'option' && token.name === name);
  const given = tokens.flatMap((token): Given[] =>
    token.kind === 'option' && flags.some(({ name }) => name === token.name)
      ? [{ name: token.name, value: token.value ?? '' }]
      : [],
  );
  return { lang, flags, given, isYes: has('yes'), isHelp: has('help') };
}
