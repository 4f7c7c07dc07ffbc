import { sourceBeginning, settleSource } from '../../src/contribute/source-ids.ts';
import type { Path } from '../../src/contribute/draft.ts';
import type { NamedType } from '../../src/contribute/form.ts';
import type { WritingWords } from '../../src/problems/commands/writing.ts';
import { ID_PATTERN } from '../../src/schema/ids.ts';
import { CannotRun } from '../select-files.ts';
import type { Entry } from './entry.ts';
import { type Flag, TEXT_FLAG } from './flags.ts';

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
  throw new CannotRun(words.unknownName(value, meant.near));
}

/** The item that a flag is of: a new one where it is the flag that begins one. */
function itemOf(entry: Entry, { name, first, list }: Flag, words: WritingWords): Path {
  if (!list) return [];
  const { draft } = entry;
  const count = draft.list(list).length;
  if (name === first) {
    const isSource = list.join('.') === 'sources';
    draft.set([...list, count], isSource ? sourceBeginning(draft, entry.today) : {});
    return [...list, count];
  }
  if (count === 0) throw new CannotRun(words.earlyFlag(`--${name}`, `--${first ?? ''}`));
  return [...list, count - 1];
}

/** Puts what was given on the command line into the entry. Throws `CannotRun` for a name that means nothing. */
export function takeGiven(
  entry: Entry,
  flags: readonly Flag[],
  given: readonly Given[],
  words: WritingWords,
): void {
  const { draft } = entry;
  for (const { name, value } of given) {
    if (name === TEXT_FLAG) draft.body = value;
    const flag = flags.find((one) => one.name === name);
    if (!flag) continue;
    const { field } = flag;
    const path = [...itemOf(entry, flag, words), ...field.key.split('.')];
    const isThing = field.type === 'thing' || field.type === 'things';
    const written = isThing ? idGiven(entry, value, field.of, words) : value;
    draft.set(path, flag.isSeveral ? [...draft.list(path), written] : written);
    settleSource(draft, path);
  }
  const sources = draft.list(['sources']);
  if (sources.length !== 1) return;
  // Of one source nobody need say that it is the one.
  draft.list(['claims']).forEach((_, at) => {
    const path = ['claims', at, 'sources'];
    if (draft.list(path).length === 0) draft.set(path, [draft.text(['sources', 0, 'id'])]);
  });
}
