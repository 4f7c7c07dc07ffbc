import { resolve } from 'node:path';
import type { Loaded } from '../ledger/load.ts';
import type { FixNews } from '../problems/commands/fixing.ts';
import type { Changed } from '../reading/changed.ts';
import { touches } from './edit.ts';
import { filesAfter, type FixedFiles } from './files.ts';
import { homeIn, newError, stillThere, type Task } from './brought.ts';
import { Resolver, type Work } from './resolve.ts';
import { toldOf } from './told.ts';
import type { Wanted } from './wanted.ts';

/** How a record is fixed. */
export interface FixOptions {
  contentDir: string;
  /** Reads and checks the record, with files as they would be. */
  load: (changed: Changed) => Loaded;
  /** What there is to fix, of what was loaded; `nameBefore` tells how a file was called before it was fixed. */
  wanted: (loaded: Loaded, nameBefore: (file: string) => string) => readonly Wanted[];
}

/** What came of fixing. */
export interface Fixed extends FixedFiles {
  done: readonly FixNews[];
  /** Fixes that were taken back, each with the first error that it would have brought. */
  refused: readonly FixNews[];
  /** The record as it was, and as it would be. */
  before: Loaded;
  after: Loaded;
}

/** The most rounds; each fixes at least one thing, and what is left after them the next run takes up. */
const MAX_ROUNDS = 40;

/** Mistakes of whole lines: the facts are read as if they were not there, so that no place in them is sure. */
const LINE_SLIPS = new Set(['line-twice', 'line-missing', 'lines-swapped']);

const filesOf = ({ edits, moves, creates }: Work): string[] => [
  ...edits.keys(),
  ...moves.keys(),
  ...moves.values(),
  ...creates.keys(),
];

/** Whether two tasks are in each other's way. */
function collide({ work: one }: Task, { work: other }: Task): boolean {
  const shared = filesOf(one).filter((file) => filesOf(other).includes(file));
  return shared.some((file) => {
    const [own, theirs] = [one.edits.get(file), other.edits.get(file)];
    const isOnlyEdited = [one, other].every(
      ({ moves, creates }) => !moves.has(file) && !creates.has(file),
    );
    if (!own || !theirs || !isOnlyEdited) return true;
    return own.some((edit) => theirs.some((edit2) => touches(edit, edit2)));
  });
}

/** What can be done at once: of what collides, the first. */
function atOnce(tasks: readonly Task[]): Task[] {
  const chosen: Task[] = [];
  for (const task of tasks) {
    if (!chosen.some((other) => collide(task, other))) chosen.push(task);
  }
  return chosen;
}

/** Fixes what is wanted, round by round, in memory; no file is written. */
export function fixRecord({ contentDir, load, wanted }: FixOptions): Fixed {
  const root = resolve(contentDir);
  const before = load(new Map());
  const done: FixNews[] = [];
  const refused: FixNews[] = [];
  const givenUp = new Set<string>();
  let files: FixedFiles = { changed: new Map(), renamed: new Map(), read: new Map() };
  let now = before;

  const nameOfTask = ({ wanted: { code, fix } }: Task) => JSON.stringify([code, fix]);

  /** One round: the tasks that were done, tried together and, where that brings an error, by halves. */
  const round = (tasks: readonly Task[]): readonly Task[] => {
    let accepted: { tasks: readonly Task[]; files: FixedFiles; loaded: Loaded } = {
      tasks: [],
      files,
      loaded: now,
    };
    const attempt = (some: readonly Task[]): void => {
      const all = [...accepted.tasks, ...some];
      const after = filesAfter(
        root,
        now.raw.label,
        files,
        all.map(({ work }) => work),
      );
      const loaded = after && load(after.changed);
      const home = homeIn(all);
      const error =
        loaded && (newError(all, now, loaded, home) ?? stillThere(all, now, loaded, home));
      if (after && loaded && !error) {
        accepted = { tasks: all, files: after, loaded };
        return;
      }
      const [only] = some;
      if (some.length === 1 && only) {
        givenUp.add(nameOfTask(only));
        refused.push({ ...toldOf(only.wanted, only.work, now.raw), ...(error ? { error } : {}) });
        return;
      }
      const half = Math.ceil(some.length / 2);
      attempt(some.slice(0, half));
      attempt(some.slice(half));
    };
    attempt(tasks);
    done.push(...accepted.tasks.map(({ wanted: one, work }) => toldOf(one, work, now.raw)));
    files = accepted.files;
    now = accepted.loaded;
    return accepted.tasks;
  };

  for (let count = 0; count < MAX_ROUNDS; count += 1) {
    const slipped = new Set(
      now.problems.filter(({ code }) => LINE_SLIPS.has(code)).map(({ file }) => file),
    );
    const resolver = new Resolver(now.raw);
    const { label } = now.raw;
    const nameBefore = (file: string) => {
      const from = files.renamed.get(file.slice(label.length + 1));
      return from === undefined ? file : `${label}/${from}`;
    };
    const tasks = wanted(now, nameBefore)
      .filter(({ fix }) => fix.every(({ file }) => !slipped.has(file)))
      .flatMap((one): Task[] => {
        const work = resolver.work(one.fix);
        return work ? [{ wanted: one, work }] : [];
      })
      .filter((task) => !givenUp.has(nameOfTask(task)));
    if (tasks.length === 0) break;
    round(atOnce(tasks));
  }
  return { ...files, done, refused, before, after: now };
}
