import { readdirSync, readFileSync } from 'node:fs';

/*
 * What a command and all that it starts take, as Linux tells it under /proc. Elsewhere there is no
 * such thing, and figures are left out rather than guessed.
 */

/** Ticks of the clock that Linux counts processor time in, a second: the same on every machine. */
const TICKS = 100;

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile, or there is no /proc.
    return undefined;
  }
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold spaces: the first is the state. */
export const fieldsOf = (stat: string): string[] =>
  stat.slice(stat.lastIndexOf(')') + 2).split(' ');

/** Every process of a tree, from the parent of each process. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
  const children = Map.groupBy(parents.keys(), (pid) => parents.get(pid));
  const found: number[] = [];
  for (const waiting = [root]; waiting.length > 0;) {
    const pid = waiting.pop() ?? root;
    found.push(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** Bytes that the processes of a tree hold; pages that they share are counted for each. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : undefined;
    if (stat !== undefined) parents.set(Number(name), Number(fieldsOf(stat)[1]));
  }
  return treeOf(root, parents).reduce((sum, pid) => {
    const [, kib = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '') ?? [];
    return sum + 1024 * Number(kib);
  }, 0);
}

/** Looks at the memory of a process and of all that it starts, every so many milliseconds, until it is told to stop; gives the most, in bytes. */
export function watchMemory(root: number, every = EVERY): () => number | undefined {
  if (process.platform !== 'linux') return () => undefined;
  let most = memoryOf(root);
  const timer = setInterval(() => (most = Math.max(most, memoryOf(root))), every);
  return () => {
    clearInterval(timer);
    return most === 0 ? undefined : most;
  };
}

/** Seconds of processor time that ended children of this process took, and theirs in turn. */
export function childrenTime(): number | undefined {
  const stat = read('/proc/self/stat');
  if (stat === undefined) return undefined;
  const [user = NaN, system = NaN] = fieldsOf(stat).slice(13, 15).map(Number);
  return (user + system) / TICKS;
}
