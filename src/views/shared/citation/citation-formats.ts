import { langTag, profileOf } from '../../../i18n/languages.ts';
import type { Lang } from '../../../site/lang.ts';
import { formatDate } from '../../../i18n/format/date.ts';
import { messages } from '../../../i18n/catalogue.ts';

/** What a citation of the Atlas says, before it is written in any form. */
export interface Reference {
  /** How a bibliography calls it: ASCII, without spaces. */
  key: string;
  /** A page of the record, or a table of it. */
  sort: 'page' | 'dataset';
  title: string;
  /** The day of the state that is cited; left out where nothing in it has one. */
  issued?: string;
  url: string;
  /** The fingerprint of what is cited. */
  hash: string;
  /** The language of the page. */
  lang: Lang;
}

/** One line of well-formed text: bibliographies know no other. */
const line = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** Characters that BibTeX would act on. Braces are counted even behind a backslash, so none is left. */
const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const bibtexText = (text: string): string =>
  line(text).replaceAll(/[\\{}~^&%$#_]/g, (character) => BIBTEX[character] ?? character);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A BibTeX entry. */
export function bibtex({ key, title, issued, url, hash, lang }: Reference): string {
  const { citation, site } = messages(lang);
  const [year, month, day] = issued?.split('-') ?? [];
  const fields: [string, string][] = [
    ['author', `{{${bibtexText(site.name)}}}`],
    ['title', `{{${bibtexText(title)}}}`],
    ...(year ? [['year', `{${year}}`] as [string, string]] : []),
    ...(month ? [['month', MONTHS[Number(month) - 1] ?? ''] as [string, string]] : []),
    ...(day ? [['day', `{${Number(day)}}`] as [string, string]] : []),
    // An address is taken as it stands: ours are of letters that BibTeX leaves alone.
    ['url', `{${line(url)}}`],
    ['note', `{${bibtexText(citation.version(hash))}}`],
    ['langid', `{${profileOf(lang).bibtex}}`],
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  const lines = fields.map(([name, value]) => `  ${name.padEnd(width)} = ${value},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** A record of RIS: a tag, two spaces, a hyphen and a space, one line each. */
export function ris({ key, sort, title, issued, url, hash, lang }: Reference): string {
  const { citation, site } = messages(lang);
  const fields: [string, string][] = [
    ['TY', sort === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', key],
    // The comma says that all of it is one name: without it programs take the last word for a surname.
    ['AU', `${site.name},`],
    ['TI', title],
    ['T2', site.name],
    ...(issued
      ? ([
          ['PY', issued.slice(0, 4)],
          ['DA', `${issued.replaceAll('-', '/')}/`],
        ] as [string, string][])
      : []),
    ['UR', url],
    ['LA', langTag(lang)],
    ['N1', citation.version(hash)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${line(value)}\r\n`).join('');
}

/** An item of CSL-JSON 1.0.2. */
function cslItem({ key, sort, title, issued, url, hash, lang }: Reference): string {
  const { citation, site } = messages(lang);
  const item = {
    id: key,
    type: sort === 'dataset' ? 'dataset' : 'webpage',
    title: line(title),
    'container-title': site.name,
    author: [{ literal: site.name }],
    ...(issued ? { issued: { 'date-parts': [issued.split('-').map(Number)] } } : {}),
    URL: url,
    language: langTag(lang),
    version: citation.shortVersion(hash),
  };
  const keys = Object.entries(item).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${keys.join(',\n')}\n}`;
}

/** A list of items as CSL-JSON 1.0.2. */
export const cslList = (references: readonly Reference[]): string =>
  `[${references.map(cslItem).join(',\n')}]\n`;

/** A list of one item as CSL-JSON. */
export const cslJson = (reference: Reference): string => cslList([reference]);

/** A line for a footnote after GB/T 7714. */
function gbt7714({ sort, title, issued, url, hash, lang }: Reference): string {
  const { citation, site } = messages(lang);
  const mark = sort === 'dataset' ? '[DS/OL]' : '[EB/OL]';
  const day = issued ? ` (${issued}).` : '';
  return `${site.name}. ${line(title)}${mark}.${day} ${line(url)}. ${citation.shortVersion(hash)}.`;
}

/** A line for a footnote in the manner of APA. */
function apa({ title, issued, url, hash, lang }: Reference): string {
  const { citation, site } = messages(lang);
  const year = issued ? ` (${issued.slice(0, 4)})` : '';
  const day = issued ? ` ${citation.stateOf(formatDate(issued, lang))}` : '';
  const named = line(title);
  const stop = /[.?!…]$/.test(named) ? '' : '.';
  return `${site.name}${year}. ${named}${stop}${day} ${line(url)} (${citation.shortVersion(hash)})`;
}

const STYLES = { apa, 'gb-t-7714': gbt7714 };

/** A line for a footnote, in the manner of the page's language. */
export const plainCitation = (reference: Reference): string =>
  STYLES[profileOf(reference.lang).citation](reference);
