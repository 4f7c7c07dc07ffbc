import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const pageOf = (id: string): string => `articles/${id}/index.html`;

const middle = <T>(items: readonly T[], what: string): T => {
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

/** Millions of yuan of the first claim that is added: more than any fund of a grown record has. */
const MANY = 90_000;

/** Whether what is told of a fund counts in the ranking of places: another kind of money moves nothing. */
function isRanked(content: string, fund: string): boolean {
  const file = join(content, 'funds', `${fund}.md`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [/^kind: investment-fund$/m, /^money: (?:public|mixed)$/m, /^focus: blockchain$/m].every(
    (line) => line.test(text),
  );
}

/** The `n`th new claim of one fund: an event that tells of so much more that its place passes others. */
export function addClaim(content: string, n: number): Edit {
  const claim = /^ +(?:- )?fund: (\S+)\n +amount: .*\n +stage: announced$/m;
  const place = /^places: \[([\w-]+)\]$/m;
  const { id, path, text } = middle(
    eventFiles(content).filter(
      ({ text }) => place.test(text) && isRanked(content, claim.exec(text)?.[1] ?? ''),
    ),
    'event of one place with a claim of its fund, which is ranked',
  );
  const fund = claim.exec(text)?.[1] ?? '';
  const own = id.replace(/^(\d{4}(?:-\d\d){0,2})-.*$/, `$1-further-claim-${n}`);
  const publisher = /^ +publisher: (\S+)$/m.exec(text)?.[1] ?? '';
  const url = /^ +url: (https?:\/\/[^/\s]+)/m.exec(text)?.[1] ?? '';
  const added = /^added: (.*)$/m.exec(text)?.[1] ?? '';
  writeFileSync(
    join(content, dirname(path), `${own}.md`),
    `---
title: The ${n}th further sum of ${fund} is announced
date: ${own.slice(0, own.indexOf('-further'))}
kind: fund
places: [${place.exec(text)?.[1] ?? ''}]
claims:
  - fund: ${fund}
    amount: ${MANY + 10_000 * n} million CNY
    stage: announced
    sources: [report]
sources:
  - id: report
    title: A report on the further sum ${n}
    publisher: ${publisher}
    form: report
    url: ${url}/further/${fund}/${n}
    published: 2026-01-05
    accessed: ${added}
    language: en
added: ${added}
---

The [[${fund}]] is to have more than was said. [@report]
`,
  );
  return { page: pageOf(own), marker: fund, moves: 'rankings/index.html' };
}

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
