import { type NamedType, NEW_THINGS } from '../../src/contribute/form.ts';
import type { Path } from '../../src/contribute/draft.ts';
import { settleId } from '../../src/contribute/introduce.ts';
import { settleSource } from '../../src/contribute/source-ids.ts';
import type { contributeForm } from '../../src/i18n/messages/en/contribute/form.ts';
import type { WritingWords } from '../../src/problems/commands/writing.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { FieldView, FormView } from '../../src/views/contribute/form-view.ts';
import { filledIn } from '../../src/views/contribute/filled-in.ts';
import { readBackWords } from '../../src/views/contribute/read-back-words.ts';
import type { Asker, Choice } from './asker.ts';
import type { Entry } from './entry.ts';
import { NONE, offersFor, take } from './find-thing.ts';

/** What every question is asked with. */
export interface Asking {
  entry: Entry;
  asker: Asker;
  form: FormView;
  lang: Lang;
  words: WritingWords;
  /** The words of the form. */
  formWords: typeof contributeForm;
}

const sourceIds = ({ draft }: Entry): string[] =>
  draft.list(['sources']).map((_, at) => draft.text(['sources', at, 'id']));

/** What a question says: what is asked for, whether it may be left out, and what the schema says of it. */
function questionOf({ formWords }: Asking, { label, required, hint }: FieldView) {
  return {
    message: required ? label : `${label} · ${formWords.optional}`,
    ...(hint ? { hint: hint.text } : {}),
  };
}

async function askLine(asking: Asking, field: FieldView, path: Path): Promise<void> {
  const { asker, entry, formWords, lang } = asking;
  const { draft } = entry;
  const answer = await asker.line({
    ...questionOf(asking, field),
    initial: draft.text(path),
    wrong: (text) => {
      draft.set(path, text);
      const complaint = entry.wrongAt(path);
      return complaint && `${complaint.message} ${complaint.hint}`;
    },
  });
  draft.set(path, answer);
  if (field.type !== 'amount' || answer === '') return;
  const settings = { rates: entry.record.rates, lang, words: formWords };
  const read = readBackWords(answer, draft.text(['date']), settings);
  if (read !== undefined) asker.tell(read);
}

/** The closed list that a field chooses from, with the choice of nothing before it where it may be left out. */
async function askChoice(
  asking: Asking,
  field: FieldView & { type: 'choice' },
  path: Path,
): Promise<void> {
  const { asker, entry, form, words } = asking;
  const options = form.options[field.options].map(([value, label]): Choice => ({ value, label }));
  const value = await asker.choose({
    ...questionOf(asking, field),
    options: field.required ? options : [{ value: NONE, label: words.leaveOut }, ...options],
    initial: entry.draft.text(path) || (field.required ? undefined : NONE),
  });
  entry.draft.set(path, value === NONE ? '' : value);
}

/** The sources that say so: of one source nobody need be asked. */
async function askCited(asking: Asking, field: FieldView, path: Path): Promise<void> {
  const { asker, entry, formWords } = asking;
  const { draft } = entry;
  const ids = sourceIds(entry);
  const [only, another] = ids;
  if (another === undefined) {
    draft.set(path, only === undefined ? [] : [only]);
    return;
  }
  const cited = draft.list(path).filter((one) => typeof one === 'string');
  const chosen = await asker.several({
    ...questionOf(asking, field),
    options: ids.map((id, at) => ({
      value: id,
      label:
        draft.text(['sources', at, 'title']) || filledIn(formWords.item.sources, { n: at + 1 }),
      hint: id,
    })),
    initial: cited.length > 0 ? cited : ids.slice(-1),
    required: true,
  });
  draft.set(path, chosen);
}

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
    asker.tell(`${filledIn(formWords.item[type], { n: '' }).trim()}: ${called}`);
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
  const { asker, entry, form, words } = asking;
  const { draft } = entry;
  switch (field.type) {
    case 'choice':
      return askChoice(asking, field, path);
    case 'choices': {
      const chosen = draft.list(path).filter((one) => typeof one === 'string');
      const options = form.options[field.options].map(([value, label]) => ({ value, label }));
      const question = questionOf(asking, field);
      const values = await asker.several({
        ...question,
        options,
        initial: chosen,
        required: false,
      });
      draft.set(path, values);
      return;
    }
    case 'cited':
      return askCited(asking, field, path);
    case 'thing':
      await findThing(asking, field, field.of, field.required ? undefined : words.none, (id) =>
        draft.set(path, id),
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
