import { type Lang, LANGS } from '../src/site/lang.ts';
import { CannotRun } from './select-files.ts';

/** The language that `--lang` names. Throws `CannotRun` for one that the site has not. */
export function langNamed(name: string): Lang {
  const lang = LANGS.find((known) => known === name);
  if (!lang) throw new CannotRun(`There is no language “${name}”; choose ${LANGS.join(' or ')}.`);
  return lang;
}
