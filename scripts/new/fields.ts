import { type NamedType, NEW_THINGS } from '../../src/contribute/form.ts';
import type { Path } from '../../src/contribute/draft.ts';
import { settleId } from '../../src/contribute/introduce.ts';
import { settleSource } from '../../src/contribute/source-ids.ts';
import type { FieldView } from '../../src/views/contribute/form-view.ts';
import { filledIn } from '../../src/views/contribute/filled-in.ts';
import { type Asking, labelled, questionOf } from './asking.ts';
import type { Entry } from './entry.ts';
import { NONE, offersFor, take } from './find-thing.ts';
import { askChoice, askChoices, askCited, askLine } from './plain-fields.ts';

/** Asks for a thing until one is taken or waved off; what the record lacks is asked about at once. */
async function findThing(
  asking: Asking,
  field: FieldView,
  type: NamedType,
  none: string | undefined,
  put: (id: string) => void,
): Promise<boolean> {
  const { asker, entry, formWords, lang, words } = asking;
  const make = (name: string) => filledIn(formWords.make[type], { name });
  const choice = await asker.find({
    ...questionOf(asking, field),
    hint: formWords.type[type],
    offer: (typed) => [
      ...(none !== undefined && typed === '' ? [{ value: NONE, label: none }] : []),
      ...offersFor(entry, typed, { type, lang, make }),
    ],
    wrong: (value) => (value === undefined ? words.nothingChosen : undefined),
  });
  const taken = take(entry, choice, type);
  if (!taken) return false;
  put(taken.id);
  await askIntroduced(asking, type, taken.from, taken.isDivision);
  return true;
}

/** Asks what is not known yet of things that the entry has just brought in. */
async function askIntroduced(
  asking: Asking,
  type: NamedType,
  from: number,
  isDivision: boolean,
): Promise<void> {
  const { entry, form, asker, formWords, words } = asking;
  const { draft } = entry;
  const list = NEW_THINGS[type].list.split('.');
  for (let at = from; at < draft.list(list).length; at += 1) {
    const item = [...list, at];
    const called = draft.text([...item, 'names', 'zh']) || draft.text([...item, 'names', 'en']);
    asker.tell(labelled(asking, filledIn(formWords.item[type], { n: '' }).trim(), called));
    for (const field of form.things[type].fields) {
      // An id comes of the English name.
      if (field.key === 'id' || (isDivision && !field.required)) continue;
      await askField(asking, field, item);
    }
    asker.tell(words.takenAs(draft.text([...item, 'id'])));
  }
}

async function askThings(
  asking: Asking,
  field: FieldView & { type: 'things' },
  path: Path,
): Promise<void> {
  const { draft } = asking.entry;
  const { none, noMore } = asking.words;
  for (;;) {
    const chosen = draft.list(path);
    const end = chosen.length > 0 ? noMore : field.required ? undefined : none;
    const put = (id: string) => draft.set(path, [...chosen.filter((one) => one !== id), id]);
    if (!(await findThing(asking, field, field.of, end, put))) return;
  }
}

const isEmpty = (entry: Entry, path: Path): boolean => {
  const value = entry.draft.get(path);
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
};

/** Asks for a key, whether it has a value or not. */
async function askAnew(asking: Asking, field: FieldView, path: Path): Promise<void> {
  const { entry, words } = asking;
  switch (field.type) {
    case 'choice':
      return askChoice(asking, field, path);
    case 'choices':
      return askChoices(asking, field, path);
    case 'cited':
      return askCited(asking, field, path);
    case 'thing':
      await findThing(asking, field, field.of, field.required ? undefined : words.none, (id) =>
        entry.draft.set(path, id),
      );
      return;
    case 'things':
      return askThings(asking, field, path);
    default:
      return askLine(asking, field, path);
  }
}

/** Asks for a key of an item; one that has a value, or says nothing here, is passed over unless `again`. */
export async function askField(
  asking: Asking,
  field: FieldView,
  item: Path,
  again = false,
): Promise<void> {
  // What most entries have no use for is written into the file, or asked for by the form.
  if (field.rare) return;
  const { entry } = asking;
  const path = [...item, ...field.key.split('.')];
  if (again) {
    if (field.type === 'things') entry.draft.set(path, []);
  } else {
    if (!isEmpty(entry, path)) return;
    if (field.with !== undefined && isEmpty(entry, [...item, field.with])) return;
  }
  await askAnew(asking, field, path);
  settleId(entry.draft, path, entry.isAnyKnown);
  settleSource(entry.draft, path);
}
