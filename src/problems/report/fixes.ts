import { type Lang, LANGS } from '../../site/lang.ts';
import type { FixNews } from '../commands/fixing.ts';
import { fixingIn, inLanguage } from '../wordings.ts';
import { inert, withoutCommands } from './inert.ts';

/** What came of `npm run check -- --fix`. */
export interface FixOutcome {
  done: readonly FixNews[];
  /** Fixes that were taken back. */
  refused: readonly FixNews[];
  /** Whether files were left as they are. */
  isDry: boolean;
}

/** The most of a piece of text that is shown, in characters. */
const SHOWN = 80;

/** A piece of text on one line, cut where it is long. */
function piece(text: string): string {
  const letters = [...inert(text.trim().replace(/\s*\n\s*/g, ' '))];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join('')}…` : letters.join('');
}

/** What was fixed, file by file, what was not and why, and how much in all. */
export function fixReport({ done, refused, isDry }: FixOutcome, lang: Lang = LANGS[0]): string {
  const words = fixingIn(lang);
  const lines = new Map<string, string[]>();
  const say = (file: string, line: string) => {
    lines.set(file, [...(lines.get(file) ?? []), `  ${line}`]);
  };
  for (const { code, files } of done) {
    for (const { file, did } of files) {
      for (const one of did) {
        const shown =
          one.did === 'wrote'
            ? { ...one, before: piece(one.before), after: piece(one.after) }
            : one;
        say(file, words.did(shown, code, isDry));
      }
    }
  }
  const changed = lines.size;
  for (const { code, file, error } of refused) {
    say(file, words.refused(code, error && inLanguage(lang, error).message));
  }
  const files = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, own]) => [inert(file), ...own].join('\n'));
  const end = words.end({ fixes: done.length, files: changed, isDry });
  return withoutCommands(`${[...files, end].join('\n\n')}\n`);
}
