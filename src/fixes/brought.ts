import type { Loaded } from '../ledger/load.ts';
import type { Problem } from '../problems/problem.ts';
import type { Work } from './resolve.ts';
import type { Wanted } from './wanted.ts';

/** Mistakes by which a file is not read: what is wrong in it is seen without them only. */
const UNREAD = new Set(['file-name', 'stray-file', 'yaml-syntax']);

/** What stands where it stands, and what it does. */
export interface Task {
  wanted: Wanted;
  work: Work;
}

/** A file as it was called before, or the one that it was made of. */
type Home = (file: string) => string;

/** Where the files stood that some tasks rename or make. */
export function homeIn(tasks: readonly Task[]): Home {
  const homes = new Map<string, string>();
  for (const { work, wanted } of tasks) {
    for (const [from, to] of work.moves) homes.set(to, from);
    for (const file of work.creates.keys()) homes.set(file, wanted.file);
  }
  return (file) => homes.get(file) ?? file;
}

const asIs: Home = (file) => file;

const nameOf = (problem: Problem, home: Home): string =>
  JSON.stringify([home(problem.file), problem.code, problem.params]);

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  return new Map([...Map.groupBy(items, key)].map(([name, own]) => [name, own.length]));
}

const errorsOf = ({ problems }: Loaded): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** The first error that a file has more of than before. */
export function newError(
  tasks: readonly Task[],
  before: Loaded,
  after: Loaded,
  home: Home,
): Problem | undefined {
  const opened = new Set(
    tasks.filter(({ wanted }) => UNREAD.has(wanted.code)).map(({ wanted }) => wanted.file),
  );
  const [old, now] = [errorsOf(before), errorsOf(after)];
  const were = countBy(old, ({ file }) => file);
  const are = countBy(now, ({ file }) => home(file));
  const known = new Set(old.map((one) => nameOf(one, asIs)));
  return now.find(
    (one) =>
      !opened.has(home(one.file)) &&
      (are.get(home(one.file)) ?? 0) > (were.get(home(one.file)) ?? 0) &&
      !known.has(nameOf(one, home)),
  );
}

/** A problem that is still there after its fix. */
export function stillThere(
  tasks: readonly Task[],
  before: Loaded,
  after: Loaded,
  home: Home,
): Problem | undefined {
  const were = countBy(before.problems, (one) => nameOf(one, asIs));
  const are = countBy(after.problems, (one) => nameOf(one, home));
  return tasks
    .flatMap(({ wanted }) => wanted.problem ?? [])
    .find((one) => (are.get(nameOf(one, asIs)) ?? 0) >= (were.get(nameOf(one, asIs)) ?? 0));
}
