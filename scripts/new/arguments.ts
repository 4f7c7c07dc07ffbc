import { parseArgs } from 'node:util';
import { messages } from '../../src/i18n/catalogue.ts';
import { langOfLocale } from '../../src/problems/wordings.ts';
import type { Lang } from '../../src/site/lang.ts';
import { formView } from '../../src/views/contribute/form-view.ts';
import { langNamed } from '../lang-named.ts';
import { CannotRun } from '../select-files.ts';
import { type Flag, flagsOf, TEXT_FLAG } from './flags.ts';
import type { Given } from './given.ts';

/** How the command is called, its flags as the form has them. */
export function usage(lang: Lang, flags: readonly Flag[]): string {
  const { contributeForm } = messages(lang);
  const lines = flags.map(({ name, field, isSeveral }) => {
    const marks = [field.required ? '*' : '', isSeveral ? '…' : ''].join('');
    return `  ${`--${name} ${marks}`.padEnd(32)} ${field.label}`;
  });
  return `npm run new -- [--lang en|zh] [--yes] [flags]

Writes an event: asks for what is not given, shows the finished file and what the check says of it, and
writes it whole or not at all. With --yes nothing is asked, and all that is needed is given by flags:

${lines.join('\n')}
  ${`--${TEXT_FLAG} *`.padEnd(32)} ${contributeForm.body}

* is needed, of a source, claim, partner or new thing where one is begun; … may be given again. A source
begins with --source-url, a claim with --claim-fund, a partner with --partner, a new fund with --new-fund-id:
the flags behind it are of it, until the next begins. Things are named by id or by any of their names.
`;
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
function tokensOf(args: string[], texts: readonly string[]) {
  const options = Object.fromEntries<OptionType>([
    ...texts.map((name) => [name, { type: 'string', multiple: true }] as const),
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
  const args = process.argv.slice(2);
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const lang = named === undefined ? langOfLocale(process.env) : langNamed(named);
  const flags = flagsOf(formView(lang));
  const texts = [...flags.map(({ name }) => name), TEXT_FLAG, 'lang'];
  const tokens = tokensOf(args, texts);
  const has = (name: string) =>
    tokens.some((token) => token.kind === 'option' && token.name === name);
  const given = tokens.flatMap((token): Given[] =>
    token.kind === 'option' && token.value !== undefined && token.name !== 'lang'
      ? [{ name: token.name, value: token.value }]
      : [],
  );
  return { lang, flags, given, isYes: has('yes'), isHelp: has('help') };
}
