import { sourceBeginning } from '../../src/contribute/source-ids.ts';
import { lookAlikes } from '../../src/contribute/look-alikes.ts';
import type { EventEntry } from '../../src/contribute/record-file.ts';
import { profileOf } from '../../src/i18n/languages.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { EventGroup } from '../../src/views/contribute/form-view.ts';
import { isHan } from '../../src/contribute/introduce.ts';
import type { Path } from '../../src/contribute/draft.ts';
import { type Asking, labelled } from './asking.ts';
import { complaintText } from '../../src/views/contribute/complaint-words.ts';
import { pathName } from '../../src/problems/catalogue/terms.ts';
import { askField } from './fields.ts';
import { BODY } from './flags.ts';

/** The parts of the form that are lists. */
export const LISTS = ['sources', 'claims', 'partners'] as const;
export type ListName = (typeof LISTS)[number];

/** The keys of the event itself in a part of the form. */
async function askGroup(asking: Asking, name: Exclude<EventGroup, ListName>): Promise<void> {
  for (const field of asking.form.groups[name].fields) await askField(asking, field, []);
}

/** Most events that are listed. */
const MOST = 5;

/** Tells of what the record may have already; of each once. */
export class LookAlikeNotes {
  readonly #shown = new Set<string>();

  tell({ asker, entry, formWords, lang }: Asking): void {
    const { events, funds } = lookAlikes(entry.draft.contribution.facts, entry.record.events);
    const list = (heading: string, found: readonly EventEntry[]) => {
      const fresh = found.filter(({ id }) => !this.#shown.has(id)).slice(0, MOST);
      if (fresh.length === 0) return;
      for (const { id } of fresh) this.#shown.add(id);
      const lines = fresh.map(
        ({ date, id, title, zh }) =>
          `  ${date} ${profileOf(lang).han ? (zh ?? title) : title} (${id})`,
      );
      asker.warn([heading, ...lines].join('\n'));
    };
    list(formWords.lookAlikes, events);
    list(formWords.sameFund, funds);
  }
}

/** Asks for the keys of an item of a list; a new one is begun where there is none yet. */
export async function askItem(
  asking: Asking,
  name: ListName,
  at: number,
  notes: LookAlikeNotes,
): Promise<void> {
  const { entry, form } = asking;
  const { draft } = entry;
  const item = [name, at];
  if (draft.get(item) === undefined) {
    draft.set(item, name === 'sources' ? sourceBeginning(draft, entry.today) : {});
  }
  for (const [index, field] of form.groups[name].fields.entries()) {
    await askField(asking, field, item);
    // The first key of an item says what the record may have of it.
    if (index === 0) notes.tell(asking);
  }
  const { complaints } = entry.judged();
  const own = complaints.find(({ key }) => key === `${name}[${at + 1}]`);
  if (own) asking.asker.warn(complaintText(asking.formWords, own));
}

/** Asks for the items of a list: those that were begun, then more while there are more. */
async function askList(asking: Asking, name: ListName, notes: LookAlikeNotes): Promise<void> {
  const { asker, entry, formWords } = asking;
  const { draft } = entry;
  asker.tell(labelled(asking, formWords.groups[name], formWords.help[name]));
  const begun = draft.list([name]).length;
  // Every event has a source, and one about a fund says something of it.
  const first =
    name === 'sources' || (name === 'claims' && draft.text(['kind']) === 'fund') ? 1 : 0;
  let at = 0;
  for (; at < Math.max(begun, first); at += 1) await askItem(asking, name, at, notes);
  while (await asker.confirm({ message: formWords.add[name], initial: false })) {
    await askItem(asking, name, at, notes);
    at += 1;
  }
}

/** The texts of an event: what it is told in first, and what says it again. */
export interface EventTexts {
  first: Path;
  again: Path;
}

/** Where the texts of an event stand, by the language of the form. */
export function eventTexts(lang: Lang): EventTexts {
  const chinese: Path = ['chinese', 'body'];
  return profileOf(lang).han ? { first: chinese, again: BODY } : { first: BODY, again: chinese };
}

/** What a text of the event is called. */
export const textLabel = ({ formWords }: Asking, path: Path): string =>
  path === BODY ? formWords.body : formWords.chineseBody;

/** The text at a way of `eventTexts`. */
export const textAt = ({ entry: { draft } }: Asking, path: Path): string =>
  path === BODY ? draft.body : draft.text(path);

/** At a terminal an empty line ends a text, so a line is a paragraph. */
const fromLines = (text: string): string => text.replace(/\n+/g, '\n\n');
const toLines = (text: string): string => text.replace(/\n{2,}/g, '\n');

/** Asks for a text of the event, which may be left out where it says the other again. */
export async function askText(asking: Asking, path: Path): Promise<void> {
  const { asker, entry, formWords, lang, words } = asking;
  const { draft } = entry;
  const marks = draft.list(['sources']).map((_, at) => `[@${draft.text(['sources', at, 'id'])}]`);
  const put = (lines: string) => {
    const text = fromLines(lines);
    if (path === BODY) draft.body = text;
    else draft.set(path, text);
  };
  const isFirst = pathName(path) === pathName(eventTexts(lang).first);
  const label = textLabel(asking, path);
  const answer = await asker.lines({
    message: isFirst ? label : `${label} · ${formWords.optional}`,
    hint: isFirst ? `${formWords.help.text}\n${words.toEnd(marks)}` : words.toEnd(marks),
    initial: toLines(textAt(asking, path)),
    wrong: (text) => {
      put(text);
      const complaint = entry.wrongAt(path);
      return complaint && complaintText(formWords, complaint, { key: pathName(path) });
    },
  });
  put(answer);
}

/** Asks for the title in the other language, and where there is one for the text; neither is needed. */
async function askAgain(asking: Asking, text: Path): Promise<void> {
  const { entry, form } = asking;
  // An event that is told in Chinese alone is not told so twice.
  if (isHan(entry.draft.text(['title']))) return;
  for (const field of form.groups.chinese.fields) {
    await askField(asking, field, []);
    if (entry.draft.text(field.key.split('.')) !== '' && textAt(asking, text).trim() === '')
      await askText(asking, text);
  }
}

/** Asks for all that is not given yet, in the order of the form. */
export async function interview(asking: Asking): Promise<void> {
  const notes = new LookAlikeNotes();
  await askGroup(asking, 'event');
  notes.tell(asking);
  for (const name of LISTS) await askList(asking, name, notes);
  await askGroup(asking, 'chains');
  const { first, again } = eventTexts(asking.lang);
  if (textAt(asking, first).trim() === '') await askText(asking, first);
  await askAgain(asking, again);
}
