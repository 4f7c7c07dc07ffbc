import { ID_PATTERN } from '../schema/ids.ts';
import type { EntryDraft, Path, Value } from './draft.ts';

const BEGUN = /^source-\d+$/;

const idsOf = (draft: EntryDraft): string[] =>
  draft.list(['sources']).map((_, at) => draft.text(['sources', at, 'id']));

/** What a new source begins with: a name to cite it by, and the day on which it was read. */
export function sourceBeginning(draft: EntryDraft, today: string): { [key: string]: string } {
  const taken = idsOf(draft);
  let n = taken.length + 1;
  while (taken.includes(`source-${n}`)) n += 1;
  return { id: `source-${n}`, accessed: today };
}

/** Renames a source wherever the entry cites it. */
function renameSource(draft: EntryDraft, at: number, to: string): void {
  const from = draft.text(['sources', at, 'id']);
  draft.set(['sources', at, 'id'], to);
  for (const list of ['claims', 'conflicts']) {
    draft.list([list]).forEach((_, index) => {
      const path: Path = [list, index, 'sources'];
      const cited = draft.list(path).map((id): Value => (id === from ? to : id));
      draft.set(path, cited);
      const given: Path = [list, index, 'usd'];
      if (list !== 'claims') return;
      draft.list(given).forEach((_one, row) => {
        const named: Path = [...given, row, 'source'];
        if (draft.text(named) === from) draft.set(named, to);
      });
    });
  }
  const cite = (text: string) => text.replaceAll(`[@${from}]`, `[@${to}]`);
  draft.body = cite(draft.body);
  const chinese: Path = ['chinese', 'body'];
  if (draft.text(chinese) !== '') draft.set(chinese, cite(draft.text(chinese)));
}

/** Names a source by who published it, once that is known. Tells whether it did. */
export function settleSource(draft: EntryDraft, path: Path): boolean {
  const [, at, key] = path;
  if (typeof at !== 'number' || key !== 'publisher') return false;
  const publisher = draft.text(path);
  const id = draft.text(['sources', at, 'id']);
  if (!BEGUN.test(id) || !ID_PATTERN.test(publisher) || publisher.startsWith('new-')) return false;
  const others = idsOf(draft).filter((_, index) => index !== at);
  let to = publisher;
  for (let n = 2; others.includes(to); n += 1) to = `${publisher}-${n}`;
  renameSource(draft, at, to);
  return true;
}
