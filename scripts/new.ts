import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cancel, intro, log, outro } from '@clack/prompts';
import type { EntryFile } from '../src/contribute/entry-files.ts';
import { judgeIn } from '../src/contribute/judge.ts';
import { messages } from '../src/i18n/catalogue.ts';
import { profileOf } from '../src/i18n/languages.ts';
import { spelledWords } from '../src/i18n/readings.ts';
import { writingIn } from '../src/problems/wordings.ts';
import { newFileIn, readSite } from '../src/site/site.ts';
import { formView } from '../src/views/contribute/form-view.ts';
import { readArguments, usage } from './new/arguments.ts';
import { Stopped } from './new/asker.ts';
import { checkingWith } from './new/check-with.ts';
import { Entry } from './new/entry.ts';
import type { Asking } from './new/asking.ts';
import { takeGiven } from './new/given.ts';
import { interview } from './new/interview.ts';
import { knownRecord } from './new/known-record.ts';
import { refuseUnsound } from './new/refuse.ts';
import { review } from './new/review.ts';
import { terminalAsker } from './new/terminal.ts';
import { writeAll } from './new/write-all.ts';
import { CannotRun } from './select-files.ts';
import { contentDir, recordDay } from './settings.ts';

/** The day on which an entry is written, which it carries: `ATLAS_TODAY`, else the real one in UTC. */
const today = (): string => recordDay() ?? new Date().toISOString().slice(0, 10);

async function main(): Promise<number> {
  const { lang, flags, given, isYes, isHelp } = readArguments();
  if (isHelp) {
    process.stdout.write(usage(lang, flags));
    return 0;
  }
  const words = writingIn(lang);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (!isYes && !isTerminal) throw new CannotRun(words.nobody);
  const content = contentDir();
  const named = (path: string) => relative(dirname(content), join(content, path));
  const entry = new Entry(knownRecord(content), await judgeIn(lang, spelledWords), today());
  takeGiven(entry, flags, given, { words, isChineseFirst: profileOf(lang).han });
  const isThere = (path: string) => existsSync(join(content, path));
  const check = checkingWith(content);
  const { repository } = readSite(process.env);
  const write = (files: readonly EntryFile[]) => {
    writeAll(content, files, (path) => new CannotRun(words.exists(named(path))));
    const paths = files.map(({ path }) => named(path));
    const first = files[0]?.path ?? '';
    const address =
      repository === undefined ? undefined : newFileIn(repository, `content/${first}`);
    return { wrote: words.wrote(paths), next: words.next(paths, address) };
  };
  refuseUnsound(entry, flags, given, { words, isWhole: isYes });
  if (isYes) {
    const { files } = entry.judged();
    const taken = files.find(({ path }) => isThere(path));
    if (taken) throw new CannotRun(words.exists(named(taken.path)));
    const checked = check(files);
    if (checked.problems.length > 0) process.stderr.write(`${checked.report(lang)}\n`);
    if (checked.hasErrors) {
      process.stderr.write(`${words.refused}\n`);
      return 1;
    }
    const { wrote, next } = write(files);
    process.stdout.write(`${wrote}\n${next}\n`);
    return 0;
  }
  intro(words.intro);
  log.info(words.lead);
  if (entry.record.unread > 0) log.warn(words.unread(entry.record.unread));
  const asking: Asking = {
    entry,
    asker: terminalAsker(words),
    form: formView(lang),
    lang,
    words,
    formWords: messages(lang).contributeForm,
  };
  try {
    await interview(asking);
    const files = await review(asking, { check, isThere, named });
    if (!files) throw new Stopped();
    const { wrote, next } = write(files);
    log.success(wrote);
    outro(next);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    cancel(words.stopped);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
