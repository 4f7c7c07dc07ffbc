import { conflictBeginning } from '../../src/contribute/conflict-beginning.ts';
import { sourceBeginning, settleSource } from '../../src/contribute/source-ids.ts';
import type { EntryDraft, Path, Value } from '../../src/contribute/draft.ts';
import { isHan } from '../../src/contribute/introduce.ts';
import type { NamedType } from '../../src/contribute/form.ts';
import type { WritingWords } from '../../src/problems/commands/writing.ts';
import { ID_PATTERN } from '../../src/schema/ids.ts';
import { CannotRun } from '../select-files.ts';
import type { Entry } from './entry.ts';
import { BODY, type Flag, flagOfNew } from './flags.ts';

/** Something given on the command line, in its order. */
export interface Given {
  name: string;
  value: string;
}

/** The id that a name on the command line means. Throws `CannotRun` where it means none, or several. */
function idGiven(entry: Entry, value: string, type: NamedType, words: WritingWords): string {
  const meant = entry.meant(value, type);
  if ('id' in meant) return meant.id;
  if ('several' in meant) throw new CannotRun(words.severalNames(value, meant.several));
  // The id of something that a later flag brings in; else the entry is refused for it.
  if (ID_PATTERN.test(value)) return value;
  throw new CannotRun(words.unknownName(value, meant.near, flagOfNew(type)));
}

/** What an item of a list begins with. */
function beginning({ draft, today }: Entry, list: string): Value {
  if (list === 'sources') return sourceBeginning(draft, today);
  return list === 'conflicts' ? conflictBeginning(draft) : {};
}

/** The source named last, of those that an item cites or of all. */
function lastSource(draft: EntryDraft, item: Path): string {
  const cited = draft.list([...item, 'sources']).at(-1);
  if (typeof cited === 'string') return cited;
  return draft.text(['sources', draft.list(['sources']).length - 1, 'id']);
}

/** What a flag puts at its key. Throws `CannotRun` for a name that means nothing. */
function valueOf(entry: Entry, flag: Flag, given: string, item: Path, words: WritingWords): Value {
  if (flag.value !== undefined) return flag.value;
  if (flag.isOfSource) return { source: lastSource(entry.draft, item), amount: given };
  return flag.of === undefined ? given : idGiven(entry, given, flag.of, words);
}

/** The item that a flag is of: a new one where it is the flag that begins one. */
function itemOf(entry: Entry, { name, first, list }: Flag, words: WritingWords): Path {
  if (!list) return [];
  const { draft } = entry;
  const count = draft.list(list).length;
  if (name === first) {
    draft.set([...list, count], beginning(entry, list.join('.')));
    return [...list, count];
  }
  if (count === 0) throw new CannotRun(words.earlyFlag(`--${name}`, `--${first ?? ''}`));
  return [...list, count - 1];
}

/** Of one source nobody need say that it is the one. */
function citeTheOnly(draft: EntryDraft): void {
  const sources = draft.list(['sources']);
  if (sources.length !== 1) return;
  for (const list of ['claims', 'conflicts']) {
    draft.list([list]).forEach((_, at) => {
      const path = [list, at, 'sources'];
      if (draft.list(path).length === 0) draft.set(path, [draft.text(['sources', 0, 'id'])]);
    });
  }
}

/** A title and a text given in Chinese stand where the Chinese is asked for. */
function chineseFirst(draft: EntryDraft): void {
  const [title, chinese] = [draft.text(['title']), draft.text(['chinese', 'title'])];
  if (!isHan(title) || chinese !== '') return;
  draft.set(['chinese', 'title'], title);
  draft.set(['title'], '');
  if (draft.text(['chinese', 'body']) !== '') return;
  draft.set(['chinese', 'body'], draft.body);
  draft.body = '';
}

/**
 * Puts what was given on the command line into the entry. `isChineseFirst`: whether what is missing is
 * asked for in Chinese first. Throws `CannotRun` for a name that means nothing.
 */
export function takeGiven(
  entry: Entry,
  flags: readonly Flag[],
  given: readonly Given[],
  { words, isChineseFirst }: { words: WritingWords; isChineseFirst: boolean },
): void {
  const { draft } = entry;
  for (const { name, value } of given) {
    const flag = flags.find((one) => one.name === name);
    if (!flag) continue;
    if (flag.path === BODY) {
      draft.body = value;
      continue;
    }
    const item = itemOf(entry, flag, words);
    const path = [...item, ...flag.path];
    const written = valueOf(entry, flag, value, item, words);
    draft.set(path, flag.isSeveral ? [...draft.list(path), written] : written);
    settleSource(draft, path);
  }
  citeTheOnly(draft);
  if (isChineseFirst) chineseFirst(draft);
}
