import { CHINESE_FROM } from '../../rules/bounds.ts';
import type { AnyEntry, TextEntry } from '../draft.ts';
import { things } from '../draft.ts';
import { originalOf } from '../text-ids.ts';
import type { Check } from './check.ts';

/** Whether an entry came into the record when everything in it had its name in Chinese. */
const isNew = (added: string | undefined): boolean => added !== undefined && added >= CHINESE_FROM;

/** Whether an event is written in Chinese itself, so that nothing says it again. */
const isChinese = (title: string | undefined): boolean => /\p{Script=Han}/u.test(title ?? '');

/** The files whose title a translation gives. */
const titledBy = (translations: readonly TextEntry<{ title?: string | undefined }>[]) =>
  translations.filter(({ facts }) => facts.title !== undefined).map(({ file }) => originalOf(file));

/** A Chinese name that is said to be a description stands there. */
export const checkDescribedNames: Check = ({ draft, report }) => {
  for (const entry of [...draft.fund, ...draft.partner, ...draft.chain]) {
    const { described, zh } = entry.facts.names;
    if (described === undefined || zh !== undefined) continue;
    const example = '上海市对树图的科研资助';
    const where = { path: 'names' };
    report('missing-key', entry.at(['names', 'described'], 'key'), { key: 'zh', where, example });
  }
};

/** A new entry has its name or its title in Chinese as well. */
export const checkChineseNames: Check = ({ draft, report }) => {
  const titled = new Set([...titledBy(draft.translations), ...titledBy(draft.rankingTranslations)]);
  const tell = (entry: AnyEntry, key: 'names' | 'title') => {
    report('no-chinese-name', entry.at([key], 'key'), { key });
  };
  for (const entry of [...draft.articles, ...draft.editions]) {
    const { added, title } = entry.facts;
    const hasOne =
      title === undefined ||
      isChinese(title) ||
      titled.has(entry.file) ||
      draft.broken.has(entry.id);
    if (isNew(added) && !hasOne) tell(entry, 'title');
  }
  for (const entry of [...things(draft).map((thing) => thing.entry), ...draft.indexes]) {
    const { added, names } = entry.facts;
    if (isNew(added) && names.zh === undefined) tell(entry, 'names');
  }
};
