import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import { z } from 'zod';
import { entryPath } from '../src/contribute/entry-id.ts';
import { type Beginning, skeleton } from '../src/contribute/skeleton.ts';
import { loadLedger } from '../src/ledger/load.ts';
import { nearest } from '../src/ledger/meant/suggest.ts';
import { article } from '../src/schema/article.ts';
import { KINDS, type Kind } from '../src/schema/vocabulary.ts';
import { CannotRun } from './select-files.ts';
import { contentDir, ROOT } from './settings.ts';

const USAGE = `npm run new
npm run new -- --title "What happened" --date 2018-07-23 --kind fund --place nanjing

Begins an article: asks for what is not given, writes the file, and says what to fill in.
`;

const { title: titleField, date: dateField } = article.shape;

/** What is wrong with an answer, in one sentence; nothing where it will do. */
const complaints = {
  title: (answer = '') =>
    titleField.safeParse(answer).success
      ? undefined
      : 'Write one plain sentence of at most 160 characters.',
  date: (answer = '') =>
    dateField.safeParse(answer).success
      ? undefined
      : 'Write 2018-07-23, or 2018-07, or 2018: what is known.',
};

/** Asks a question at the terminal; ends the command where the question is waved off. */
async function ask<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    process.exit(0);
  }
  return answer as Exclude<T, symbol>;
}

/** Something given on the command line that will not do ends the command with the reason. */
function given(key: keyof typeof complaints, value: string): string {
  const complaint = complaints[key](value);
  if (complaint) throw new CannotRun(`--${key} “${value}” will not do. ${complaint}`);
  return value;
}

function givenKind(value: string): Kind {
  const kind = z.enum(KINDS).safeParse(value);
  if (!kind.success)
    throw new CannotRun(`--kind “${value}” will not do. Choose ${KINDS.join(', ')}.`);
  return kind.data;
}

/** The place asked for, by id or any of its names. */
function placeFor(wanted: string): string {
  const { ledger } = loadLedger(contentDir());
  if (wanted === '' || !ledger) return wanted;
  const candidates = ledger.places.flatMap(({ id, facts }) =>
    [id, facts.names.en, facts.names.zh, ...facts.aliases].flatMap((name) =>
      name ? [{ name, write: id }] : [],
    ),
  );
  const exact = candidates.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (exact) return exact.write;
  const near = nearest(wanted, candidates);
  throw new CannotRun(
    `The record has no place “${wanted}”. ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Bring it in under introduces: in the article.'}`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      title: { type: 'string' },
      date: { type: 'string' },
      kind: { type: 'string' },
      place: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const missing = (['title', 'date', 'kind'] as const).filter((key) => values[key] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new CannotRun(
      `Give ${missing.map((key) => `--${key}`).join(', ')}, as there is nobody to ask.`,
    );
  }
  if (missing.length > 0) intro('A new article');
  const title = values.title
    ? given('title', values.title)
    : await ask(
        text({
          message: 'What happened?',
          placeholder: 'Nanjing announces a fund',
          validate: complaints.title,
        }),
      );
  const date = values.date
    ? given('date', values.date)
    : await ask(
        text({
          message: 'When? As precisely as known.',
          placeholder: '2018-07-23',
          validate: complaints.date,
        }),
      );
  const kind = values.kind
    ? givenKind(values.kind)
    : await ask(
        select<Kind>({
          message: 'What kind of event?',
          options: KINDS.map((value) => ({ value, label: value })),
        }),
      );
  const wanted =
    values.place ??
    (missing.length > 0
      ? await ask(text({ message: 'Where? (may be empty)', defaultValue: '' }))
      : '');
  const place = placeFor(wanted);
  const path = write({ title, date, kind, ...(place ? { place } : {}) });
  const done = `Wrote ${relative(process.cwd(), path)}. Fill in what is marked, then run "npm run check".`;
  if (missing.length > 0) outro(done);
  else process.stdout.write(`${done}\n`);
}

function write(beginning: Beginning): string {
  const { title, date, kind, place } = beginning;
  const places = place ? [place] : [];
  const path = join(contentDir(), entryPath({ title, date, kind, places }));
  if (existsSync(path)) throw new CannotRun(`${relative(ROOT, path)} is there already.`);
  mkdirSync(dirname(path), { recursive: true });
  const added = new Date().toISOString().slice(0, 10);
  writeFileSync(path, skeleton(beginning, added));
  return path;
}

try {
  await main();
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!(error instanceof CannotRun) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
