import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventFile, eventFiles } from './events.ts';

/** What was changed, so that the built site can be asked whether it shows it. */
export interface Edit {
  /** A file of the built site. */
  readonly page: string;
  /** What that file says only since the change. */
  readonly marker: string;
  /** A file of the built site that must have other bytes than before, where the change is to move one. */
  readonly moves?: string;
}

/** The page of an event among the files of the built site. */
export const pageOf = (id: string): string => `articles/${id}/index.html`;

/** The one in the middle of some; throws where there is none. */
export const middle = <T>(items: readonly T[], what: string): T => {
  const item = items[items.length >> 1];
  if (item === undefined) throw new Error(`the record has no ${what}`);
  return item;
};

const FRONTMATTER = /^---\n[\s\S]*?\n---\n+/;

/** The event that edits are made to: always the same, from the middle of the record. */
const editedEvent = (content: string): EventFile => middle(eventFiles(content), 'event');

/** What edits one event again and again, without looking for it each time: the `n`th edit is another sentence at the start of its text. */
export function eventEditor(content: string): (n: number) => Edit {
  const { id, path } = editedEvent(content);
  const file = join(content, path);
  return (n) => {
    const marker = `Reading ${n} of this text`;
    const text = readFileSync(file, 'utf8').replace(
      /^Reading \d+ of this text changed nothing\. /m,
      '',
    );
    const [head = ''] = FRONTMATTER.exec(text) ?? [];
    writeFileSync(file, `${head}${marker} changed nothing. ${text.slice(head.length)}`);
    return { page: pageOf(id), marker };
  };
}

/** The `n`th edit of one event. */
export const editEvent = (content: string, n: number): Edit => eventEditor(content)(n);

const TEMPLATE = 'src/components/article/ArticlePage.astro';
/** Where the edit goes, and what it makes of it. */
const SLOT = /(<Fragment slot="after">)(?:<span hidden data-edit="\d+"><\/span>)?/;

/** The `n`th edit of the template of events, in a copy of the checkout. */
export function editTemplate(checkout: string, content: string, n: number): Edit {
  const file = join(checkout, TEMPLATE);
  const text = readFileSync(file, 'utf8');
  if (!SLOT.test(text)) throw new Error(`${TEMPLATE} has no slot to edit`);
  writeFileSync(file, text.replace(SLOT, `$1<span hidden data-edit="${n}"></span>`));
  return { page: pageOf(editedEvent(content).id), marker: `data-edit="${n}"` };
}
