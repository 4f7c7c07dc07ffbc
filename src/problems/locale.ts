import { type Lang, LANGS } from '../site/lang.ts';

/**
 * The language of a terminal, by the locale of its environment as POSIX orders its variables; the
 * first of the site where it names none that the site has.
 */
export function langOfLocale(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return LANGS.find((lang) => new RegExp(`^${lang}(?:$|[_.@-])`, 'i').test(locale)) ?? LANGS[0];
}
