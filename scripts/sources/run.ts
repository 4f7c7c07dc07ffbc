import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PageNews, RunEnd } from '../../src/problems/commands/archiving.ts';
import { hostOf, isPublicHost } from '../../src/rules/addresses.ts';
import { askPage, type PageReader } from './page.ts';
import { type CitedPage, dateOfCopy, fits, type Mode } from './plan.ts';
import {
  askForCopy,
  dayOfCopy,
  jobState,
  keptCopy,
  type Service,
  ServiceDown,
  Unreadable,
} from './service.ts';
import { type PageState, type State, writeState } from './state.ts';
import { writeFact } from './write.ts';

/** All that a run works with. */
export interface Run {
  mode: Mode;
  /** The folder of the record, which the files of pages are named from. */
  root: string;
  today: string;
  service: Service;
  reader: PageReader;
  state: State;
  stateFile: string;
  tell: (page: CitedPage, news: PageNews) => void;
}

/** Answers in a row that cannot be read, after which the service is taken to be out of order. */
const MOST_UNREADABLE = 3;

class PageRun {
  readonly #run: Run;
  readonly #page: CitedPage;
  readonly written: Set<string>;

  constructor(run: Run, page: CitedPage, written: Set<string>) {
    this.#run = run;
    this.#page = page;
    this.written = written;
  }

  get #known(): PageState {
    return this.#run.state.get(this.#page.url) ?? {};
  }

  /** Remembers something of the page at once, so that a run that is killed has it. */
  #remember(news: { [Key in keyof PageState]: PageState[Key] | undefined }): void {
    const { state, stateFile } = this.#run;
    const all = Object.entries({ ...this.#known, ...news }).filter(([, value]) => value);
    state.set(this.#page.url, Object.fromEntries(all));
    writeState(stateFile, state);
  }

  #write(key: 'archive' | 'gone', value: string, news: PageNews): void {
    const { root, stateFile, tell } = this.#run;
    const done = this.#page.files.map((file) => {
      const isDone = writeFact(join(root, file), this.#page.url, key, value, `${stateFile}.draft`);
      if (isDone) this.written.add(file);
      return isDone;
    });
    tell(this.#page, done.includes(false) ? { type: 'unwritten' } : news);
  }

  /** Asks the page itself; gone is only what was missing on an earlier day too and not seen between. */
  async look(): Promise<void> {
    const { today, reader, service, tell, mode } = this.#run;
    await wait(service.pause, undefined, { signal: service.signal });
    const answer = await askPage(this.#page.url, reader, service.signal);
    const { missing } = this.#known;
    if (answer.type === 'missing') {
      this.#remember({ looked: today, missing: missing ?? today });
      if (missing === undefined || missing === today) tell(this.#page, answer);
      else this.#write('gone', missing, { type: 'gone', since: missing });
      return;
    }
    this.#remember({ looked: today, missing: answer.type === 'here' ? undefined : missing });
    if (answer.type === 'unclear' || mode === 'links') tell(this.#page, answer);
  }

  #take(copy: string, type: 'kept' | 'made'): void {
    const day = dayOfCopy(copy);
    this.#write('archive', copy, { type, day });
  }

  /** Finds a copy, or asks for one where the page still stands. */
  async #findCopy(): Promise<void> {
    const { service, tell } = this.#run;
    const page = this.#page;
    const { job, missing } = this.#known;
    const isDead = page.gone !== undefined || page.hijacked || missing !== undefined;
    const near = dateOfCopy(page, isDead);
    const kept = job === undefined ? await keptCopy(service, page.url, near) : undefined;
    if (kept !== undefined && fits(kept, page, missing)) {
      this.#take(kept, 'kept');
      return;
    }
    if (isDead) {
      tell(page, kept === undefined ? { type: 'none' } : { type: 'unfit', day: dayOfCopy(kept) });
      return;
    }
    let asked =
      job === undefined
        ? await askForCopy(service, page.url)
        : await jobState(service, page.url, job);
    if (asked.type === 'queued' && job === undefined) {
      this.#remember({ job: asked.job });
      asked = await jobState(service, page.url, asked.job);
    }
    if (asked.type === 'made') this.#take(asked.copy, 'made');
    else tell(page, { type: asked.type });
    this.#remember({ job: asked.type === 'queued' ? asked.job : undefined });
  }

  /** The whole way of a page that lacks a copy. Throws as the service does. */
  async archive(): Promise<void> {
    const { today, tell } = this.#run;
    const page = this.#page;
    if (!page.lacksCopy) {
      await this.look();
    } else if (page.copy !== undefined) {
      this.#write('archive', page.copy, { type: 'repeated' });
    } else if (page.hijacked && page.gone === undefined) {
      tell(page, { type: 'undecided' });
    } else {
      const { looked, job } = this.#known;
      const isAsked = looked !== today && job === undefined;
      if (isAsked && page.gone === undefined && !page.hijacked) await this.look();
      await this.#findCopy();
    }
    this.#remember({ asked: today });
  }

  /** Says that a page was not asked, or that what was answered cannot be read, and goes on to others. */
  leave(type: 'private' | 'unreadable'): void {
    const { mode, today, tell } = this.#run;
    tell(this.#page, { type });
    this.#remember(mode === 'links' ? { looked: today } : { asked: today });
  }
}

/** Looks at pages, one after another, and writes what it finds; never throws for what others answer. */
export async function runPages(
  run: Run,
  pages: readonly CitedPage[],
  left: number,
): Promise<RunEnd> {
  const written = new Set<string>();
  let done = 0;
  let unreadable = 0;
  const end = (reason: RunEnd['reason']): RunEnd => ({
    reason,
    pages: done,
    files: written.size,
    left: left - done,
  });
  for (const page of pages) {
    const own = new PageRun(run, page, written);
    try {
      if (!isPublicHost(hostOf(page.url))) own.leave('private');
      else if (run.mode === 'links') await own.look();
      else await own.archive();
      unreadable = 0;
    } catch (error) {
      if (run.service.signal.aborted) return end('interrupted');
      if (error instanceof ServiceDown) return end(error.reason);
      if (!(error instanceof Unreadable)) throw error;
      own.leave('unreadable');
      if (++unreadable === MOST_UNREADABLE) return end('broken');
    }
    done++;
  }
  return end('done');
}
