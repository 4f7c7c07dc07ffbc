import { idFrom } from './id-from.ts';

/** Writes Chinese in Latin letters, as an id has them; nothing where nobody knows how. */
export type Latin = (chinese: string) => string | undefined;

/** What people call the folders of the record, by what they are called. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  articles: /^(?:articles?|news|events?|posts?)$/i,
  cities: /^(?:cit(?:y|ies)|places?)$/i,
  funds: /^funds?$/i,
  partners: /^(?:partners?|organi[sz]ations?|companies)$/i,
  chains: /^(?:chains?|blockchains?)$/i,
  publishers: /^(?:publishers?|media)$/i,
  rankings: /^(?:rankings?|ind(?:ex|ices|exes))$/i,
};

/** How the name of a Markdown file ends, however it is spelt: .MD, .markdown, .md.txt. */
const ENDING = /(?:\.(?:md|markdown|mdown|mkdn?|mdx))+(?:\.txt)?$/i;
/** How a name says that the text is Chinese: .zh-CN, .zh_Hans, .cn. */
const IN_CHINESE = /[._](?:zh|cn|chs|chi|chinese|中文)(?:[-_](?:cn|sg|hans|hant|tw|hk|chs))*$/i;
/** A date at the head of a name, in figures, with whatever is between them. */
const DATED = /^(\d{4})(?:[-._年\s]?(\d{1,2}))?(?:[-._月\s]?(\d{1,2}))?日?(?=$|[^\d])[-._\s]*/u;

const two = (digits: string): string => digits.padStart(2, '0');

/** The date at the head of a name as ids have it: 2018-7-3, 20180703 and 2018年7月3日 are 2018-07-03. */
function dated(stem: string): { date: string; rest: string } {
  const [all = '', year = '', month, day] = DATED.exec(stem) ?? [];
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= 31;
  if (!isMonth || (day !== undefined && !isDay)) return { date: '', rest: stem };
  return {
    date: [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-'),
    rest: stem.slice(all.length),
  };
}

/** The id that a name would be; nothing where a part of it is Chinese that nobody can spell. */
function idOfName(stem: string, isArticle: boolean, latin: Latin): string {
  const { date, rest } = isArticle ? dated(stem) : { date: '', rest: stem };
  const parts = rest.split(/(\p{Script=Han}+)/u);
  const spelt = parts.map((part) => (/^\p{Script=Han}/u.test(part) ? latin(part) : part));
  if (spelt.includes(undefined)) return '';
  return [date, idFrom(spelt.join('-'))].filter(Boolean).join('-');
}

/** The folder in which a file of the record belongs, by what it was called: place/ is cities/. */
const folderFor = (name: string): string =>
  Object.entries(FOLDERS).find(([, pattern]) => pattern.test(name))?.[0] ?? '';

/**
 * The path that a Markdown file will have been meant to have: its folder, its name as an id, `.md` or
 * `.zh.md`. Nothing where that cannot be told.
 */
export function meantPath(path: string, latin: Latin): string | undefined {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const folder = folderFor(parts[0] ?? '');
  if (folder === '' || !ENDING.test(name)) return undefined;
  const whole = name.replace(ENDING, '');
  const stem = whole.replace(IN_CHINESE, '');
  const isArticle = folder === 'articles';
  const id = idOfName(stem, isArticle, latin);
  if (id === '') return undefined;
  const file = `${id}${stem === whole ? '' : '.zh'}.md`;
  const [, second = ''] = parts;
  if (isArticle) {
    const year = /^\d{4}$/.test(second) ? second : /^\d{4}(?=-|$)/.exec(id)?.[0];
    return year === undefined ? undefined : `articles/${year}/${file}`;
  }
  if (folder === 'rankings')
    return second === '' ? undefined : `rankings/${idFrom(second)}/${file}`;
  return `${folder}/${file}`;
}
