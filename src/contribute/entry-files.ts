import { entryFile } from './entry-file.ts';
import { entryPath, type Spelling } from './entry-id.ts';
import { type Contribution, type Facts, filled, isGroup, textOf } from './facts.ts';

/** The key under which what is written in Chinese stands while an entry is written. */
const CHINESE = 'chinese';

/** A file that comes of what somebody writes. */
export interface EntryFile extends Contribution {
  kind: 'article' | 'translation';
  /** Below the folder of the record. */
  path: string;
  text: string;
  /** What a key of the file is called in the form. */
  keyOf: (key: string) => string;
}

const inChinese = (key: string): string => `${CHINESE}.${key}`;

/** How files are made of an entry. */
interface EntryFilesSettings {
  isChineseFirst?: boolean;
  /** How a title in Chinese is written in a file’s name. */
  spell?: Spelling | undefined;
}

/** Keys that both languages have. */
const isText = (key: string): boolean => key === 'title' || key === 'body';

/**
 * The files of an entry: one of the event, and one of what is said again in Chinese. Who writes
 * Chinese only writes the event itself in Chinese, and no second file. `isChineseFirst`: whether a
 * form asks for the Chinese first, so that what is missing is missing there.
 */
export function entryFiles(
  { facts, body }: Contribution,
  { isChineseFirst = false, spell }: EntryFilesSettings = {},
): [EntryFile, ...EntryFile[]] {
  const { [CHINESE]: given, ...rest } = facts;
  const chinese: Facts = isGroup(given) ? given : {};
  const [title, text] = [textOf(chinese, 'title'), textOf(chinese, 'body')];
  const hasChinese = `${title}${text}`.trim() !== '';
  const hasOriginal = `${textOf(facts, 'title')}${body}`.trim() !== '';
  const isChinese = !hasOriginal && (hasChinese || isChineseFirst);
  const own = isChinese
    ? { facts: filled({ ...rest, title }), body: text }
    : { facts: filled(rest), body };
  const path = entryPath(own.facts, spell);
  const event: EntryFile = {
    ...own,
    kind: 'article',
    path,
    text: entryFile(own),
    keyOf: (key) => (isChinese && isText(key) ? inChinese(key) : key),
  };
  if (isChinese || !hasChinese) return [event];
  const beside = { facts: filled({ title }), body: text };
  const translation: EntryFile = {
    ...beside,
    kind: 'translation',
    path: path.replace(/\.md$/, '.zh.md'),
    text: entryFile(beside, {}, 'translation'),
    keyOf: inChinese,
  };
  return [event, translation];
}
