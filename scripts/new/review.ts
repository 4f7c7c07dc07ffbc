import type { EntryFile } from '../../src/contribute/entry-files.ts';
import { NEW_THINGS, type NamedType } from '../../src/contribute/form.ts';
import type { Path } from '../../src/contribute/draft.ts';
import type { FieldView } from '../../src/views/contribute/form-view.ts';
import { filledIn } from '../../src/views/contribute/filled-in.ts';
import type { Choice } from './asker.ts';
import { type Asking, labelled } from './asking.ts';
import type { CheckWith } from './check-with.ts';
import { askField } from './fields.ts';
import {
  askItem,
  askText,
  eventTexts,
  LISTS,
  type ListName,
  LookAlikeNotes,
  textAt,
  textLabel,
} from './interview.ts';

/** An answer that can be changed, or an item that can be added or taken away. */
interface Change extends Choice {
  make: () => Promise<void>;
}

/** An answer, as short as a line of a terminal has room for. */
function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > 50 ? `${letters.slice(0, 49).join('')}…` : letters.join('');
}

function answerOf({ entry }: Asking, path: Path): string {
  const value = entry.draft.get(path);
  if (typeof value === 'string') return shortened(value);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : '';
}

function changesOf(asking: Asking): Change[] {
  const { entry, form, formWords, lang } = asking;
  const { draft } = entry;
  const fieldChange = (field: FieldView, item: Path, prefix: string): Change => ({
    value: [...item, field.key].join('.'),
    label: labelled(
      asking,
      prefix + field.label,
      answerOf(asking, [...item, ...field.key.split('.')]),
    ),
    make: () => askField(asking, field, item, true),
  });
  const itemChanges = (list: Path, fields: readonly FieldView[], name: string): Change[] =>
    draft.list(list).flatMap((_, at) => {
      const called = filledIn(name, { n: at + 1 });
      const item = [...list, at];
      return [
        ...fields.map((field) => fieldChange(field, item, `${called} · `)),
        {
          value: `remove:${item.join('.')}`,
          label: filledIn(formWords.remove, { name: called }),
          make: () => {
            draft.list(list).splice(at, 1);
            return Promise.resolve();
          },
        },
      ];
    });
  const adding = (name: ListName): Change => ({
    value: `add:${name}`,
    label: formWords.add[name],
    make: () => askItem(asking, name, draft.list([name]).length, new LookAlikeNotes()),
  });
  const textChange = (path: Path): Change => ({
    value: `text:${path.join('.')}`,
    label: labelled(asking, textLabel(asking, path), shortened(textAt(asking, path))),
    make: () => askText(asking, path),
  });
  const { first, again } = eventTexts(lang);
  return [
    ...form.groups.event.fields.map((field) => fieldChange(field, [], '')),
    ...LISTS.flatMap((name) => [
      ...itemChanges([name], form.groups[name].fields, formWords.item[name]),
      adding(name),
    ]),
    ...form.groups.chains.fields.map((field) => fieldChange(field, [], '')),
    textChange(first),
    ...form.groups.chinese.fields.map((field) => fieldChange(field, [], '')),
    textChange(again),
    ...(Object.keys(NEW_THINGS) as NamedType[]).flatMap((type) =>
      itemChanges(NEW_THINGS[type].list.split('.'), form.things[type].fields, formWords.item[type]),
    ),
  ];
}

/**
 * Shows the finished files and what the check says of them, and has answers changed, until they are to be
 * written; nothing where they are not.
 */
export async function review(
  asking: Asking,
  {
    check,
    isThere,
    named,
  }: {
    check: CheckWith;
    isThere: (path: string) => boolean;
    /** A file as it is told of. */
    named: (path: string) => string;
  },
): Promise<readonly EntryFile[] | undefined> {
  const { asker, entry, words, lang } = asking;
  for (;;) {
    const { files } = entry.judged();
    for (const { path, text } of files) asker.show(named(path), text.trimEnd());
    const taken = files.find(({ path }) => isThere(path));
    const checked = check(files);
    if (taken) asker.warn(words.exists(named(taken.path)));
    else if (checked.problems.length === 0)
      asker.tell(labelled(asking, words.checking, words.clean));
    else asker.warn(labelled(asking, words.checking, `\n\n${checked.report(lang).trimEnd()}`));
    const write = {
      value: 'write',
      label: checked.hasErrors ? words.writeAnyway : words.write,
    };
    const change = { value: 'change', label: words.change };
    const first = checked.hasErrors ? [change, write] : [write, change];
    const what = await asker.choose({
      message: words.what(files.length),
      options: [...(taken ? [change] : first), { value: 'stop', label: words.stop }],
    });
    if (what === 'write') return files;
    if (what === 'stop') return undefined;
    const changes = changesOf(asking);
    const which = await asker.choose({ message: words.changeWhat, options: changes });
    await changes.find(({ value }) => value === which)?.make();
  }
}
