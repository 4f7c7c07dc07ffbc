import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder, writeFiles } from './files.ts';
import { ROOT } from './paths.ts';

/*
 * A third language, as somebody would add it: a folder of messages, and its code in the lists that the
 * types ask for. Its code is Welsh, whose numbers have six forms; its words are the English ones in
 * brackets, so that a word that comes from nowhere else can be told.
 */

/** The code of the toy language. */
export const TOY = 'cy';

/** Opens and closes every word of the toy language. */
export const BRACKETS = ['⟦', '⟧'] as const;

const WRAP = `
const NAMES = new Set(['id', 'lang', 'licenceHref', 'fileName']);

/** The same messages, every string in brackets but ids and addresses. */
export function wrapped<T>(value: T): T {
  const wrap = (item: unknown, key = ''): unknown => {
    if (typeof item === 'string') return NAMES.has(key) || !/\\p{L}/u.test(item) ? item : '⟦' + item + '⟧';
    if (typeof item === 'function') {
      return (...given: unknown[]) => wrap((item as (...given: unknown[]) => unknown)(...given));
    }
    if (Array.isArray(item)) return item.map((one) => wrap(one));
    if (item === null || typeof item !== 'object') return item;
    return Object.fromEntries(Object.entries(item).map(([name, one]) => [name, wrap(one, name)]));
  };
  return wrap(value) as T;
}
`;

const MESSAGES = {
  'wrap.ts': WRAP,
  'profile.ts': `import { profile as en } from '../en/profile.ts';
import type { LanguageProfile } from '../../profile.ts';

export const profile: LanguageProfile = { ...en, tag: 'cy', dates: 'cy', rss: 'cy', openGraph: 'cy_GB' };
`,
  'search.ts': `import { search as en } from '../en/search.ts';
import { wrapped } from './wrap.ts';

export const search = wrapped(en);
`,
  'timeline.ts': `import { timeline as en } from '../en/timeline.ts';
import { wrapped } from './wrap.ts';

export const timeline = wrapped(en);
`,
  'index.ts': `import { messages as en, type Messages } from '../en/index.ts';
import { count } from '../../plural.ts';
import { wrapped } from './wrap.ts';

const FORMS = { zero: 'dim', one: 'un', two: 'dau', few: 'ychydig', many: 'sawl', other: 'llawer' };
const toy = wrapped(en);

export const messages: Messages = {
  ...toy,
  lists: { ...toy.lists, cities: (n: number) => '⟦' + count('cy', n, FORMS) + '⟧' },
};
`,
};

/** Where a language is listed. */
const LISTS = ['languages.ts', 'catalogue.ts', 'search-messages.ts', 'timeline-messages.ts'];

/** Puts the toy language beside Chinese wherever that is listed. */
const listed = (text: string): string =>
  text
    .replace(/^import .* as zh \} from '.*;\n/m, (line) => line + line.replace(/\bzh\b/g, TOY))
    .replace('{ en, zh }', `{ en, zh, ${TOY} }`);

/** A copy of the checkout's code with the toy language in it; gives its folder. */
export function withToyLanguage(): string {
  const copy = tempFolder('atlas language');
  for (const name of ['src', 'scripts', 'public', 'package.json', 'package-lock.json']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  for (const name of ['astro.config.mjs', 'tsconfig.json', 'CHANGELOG.md']) {
    cpSync(join(ROOT, name), join(copy, name));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const i18n = join(copy, 'src/i18n');
  mkdirSync(join(i18n, 'messages', TOY));
  writeFiles(join(i18n, 'messages', TOY), MESSAGES);
  const change = (file: string, how: (text: string) => string): void => {
    const text = readFileSync(file, 'utf8');
    const changed = how(text);
    if (changed === text) throw new Error(`${file} lists no languages`);
    writeFileSync(file, changed);
  };
  change(join(copy, 'src/site/lang.ts'), (text) =>
    text.replace("['en', 'zh']", `['en', 'zh', '${TOY}']`),
  );
  for (const list of LISTS) change(join(i18n, list), listed);
  return copy;
}
