import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Steps that are one test by themselves, each a tool over the whole checkout. */
export const TOOLS = ['format', 'lint', 'types'] as const;

/**
 * The lanes of tests, in the order of their cost, by the run of the test runner that they share:
 * what may run side by side, what uses both cores by itself, what shares one site.
 */
export const RUNS = [
  ['unit', 'record', 'fuzz'],
  ['integration'],
  ['built', 'browser'],
  ['content'],
] as const;

export type Tool = (typeof TOOLS)[number];
export type Lane = (typeof RUNS)[number][number];

export const LANES: readonly Lane[] = RUNS.flat();

/** What is to be run: tools, and the lanes with the paths that are left of each (none: all of it). */
export interface Wanted {
  tools: readonly Tool[];
  lanes: ReadonlyMap<Lane, readonly string[]>;
}

/** What was named that is neither a step nor a path of the tests. */
export class UnknownStep extends Error {}

const isTool = (name: string): name is Tool => (TOOLS as readonly string[]).includes(name);
const isLane = (name: string): name is Lane => (LANES as readonly string[]).includes(name);

/** The path below the checkout, with `/` on every system, or nothing where it is not there. */
function pathOf(root: string, cwd: string, name: string): string | undefined {
  const found = [resolve(cwd, name), join(root, name)].find((path) => existsSync(path));
  if (found === undefined) return undefined;
  const path = relative(root, found).split(sep).join('/');
  return statSync(found).isDirectory() && path !== '' ? `${path}/` : path;
}

/** The lanes that a path stands for, with what is left of them; nothing where it holds no tests. */
function lanesAt(path: string): [Lane, string[]][] {
  if (path === 'tests/') return LANES.map((lane) => [lane, []]);
  const lane = LANES.find((name) => path.startsWith(`tests/${name}/`));
  return lane === undefined ? [] : [[lane, path === `tests/${lane}/` ? [] : [path]]];
}

/**
 * What the names on the command line ask for: steps (`lint`), lanes (`unit`) and paths
 * (`tests/unit/rules`), mixed as one likes; without any, all there is.
 *
 * @throws UnknownStep for a name that is none of these.
 */
export function wantedOf(names: readonly string[], root: string, cwd = root): Wanted {
  if (names.length === 0) return { tools: TOOLS, lanes: new Map(LANES.map((lane) => [lane, []])) };
  const lanes = new Map<Lane, readonly string[]>();
  for (const name of names.filter((one) => !isTool(one))) {
    const path = isLane(name) ? `tests/${name}/` : pathOf(root, cwd, name);
    const found = path === undefined ? [] : lanesAt(path);
    if (found.length === 0) throw new UnknownStep(name);
    for (const [lane, paths] of found) {
      const before = lanes.get(lane);
      const whole = paths.length === 0 || before?.length === 0;
      lanes.set(lane, whole ? [] : [...(before ?? []), ...paths]);
    }
  }
  return { tools: TOOLS.filter((tool) => names.includes(tool)), lanes };
}
