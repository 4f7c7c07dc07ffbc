import type { Path } from '../../src/contribute/draft.ts';
import { pathName } from '../../src/problems/catalogue/terms.ts';
import type { OptionSet } from '../../src/contribute/form.ts';
import type { FieldView, FormView } from '../../src/views/contribute/form-view.ts';
import { complaintText } from '../../src/views/contribute/complaint-words.ts';
import { filledIn } from '../../src/views/contribute/filled-in.ts';
import { readBackWords } from '../../src/views/contribute/read-back-words.ts';
import type { Choice } from './asker.ts';
import { type Asking, questionOf } from './asking.ts';
import type { Entry } from './entry.ts';
import { NONE } from './find-thing.ts';

/*
 * One question for a key whose answer is no thing of the record.
 */

const sourceIds = ({ draft }: Entry): string[] =>
  draft.list(['sources']).map((_, at) => draft.text(['sources', at, 'id']));

const optionsOf = (form: FormView, set: OptionSet): Choice[] =>
  form.options[set].map(([value, label]) => ({ value, label }));

/** One line of text; an amount is read back. */
export async function askLine(asking: Asking, field: FieldView, path: Path): Promise<void> {
  const { asker, entry, formWords, lang } = asking;
  const { draft } = entry;
  const answer = await asker.line({
    ...questionOf(asking, field),
    initial: draft.text(path),
    wrong: (text) => {
      draft.set(path, text);
      const complaint = entry.wrongAt(path);
      const at = { key: pathName(path), type: field.type };
      return complaint && complaintText(formWords, complaint, at);
    },
  });
  draft.set(path, answer);
  if (field.type !== 'amount' || answer === '') return;
  const settings = { rates: entry.record.rates, lang, words: formWords };
  const read = readBackWords(answer, draft.text(['date']), settings);
  if (read !== undefined) asker.tell(read);
}

/** The closed list that a field chooses from, with the choice of nothing before it where it may be left out. */
export async function askChoice(
  asking: Asking,
  field: FieldView & { type: 'choice' },
  path: Path,
): Promise<void> {
  const { asker, entry, form, words } = asking;
  const options = optionsOf(form, field.options);
  const value = await asker.choose({
    ...questionOf(asking, field),
    options: field.required ? options : [{ value: NONE, label: words.leaveOut }, ...options],
    initial: entry.draft.text(path) || (field.required ? undefined : NONE),
  });
  entry.draft.set(path, value === NONE ? '' : value);
}

/** Several of a closed list. */
export async function askChoices(
  asking: Asking,
  field: FieldView & { type: 'choices' },
  path: Path,
): Promise<void> {
  const { asker, entry, form } = asking;
  const values = await asker.several({
    ...questionOf(asking, field),
    options: optionsOf(form, field.options),
    initial: entry.draft.list(path).filter((one) => typeof one === 'string'),
    required: false,
  });
  entry.draft.set(path, values);
}

/** The sources that say so: of one source nobody need be asked. */
export async function askCited(asking: Asking, field: FieldView, path: Path): Promise<void> {
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
