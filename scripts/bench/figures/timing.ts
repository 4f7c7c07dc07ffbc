import type { Run } from '../process/measure.ts';
import type { Timing } from './results.ts';
import { median } from './statistics.ts';

const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined);

/** Several runs of one thing in one: medians of time, the most memory, the parts of the run in the middle. */
export function timingOf(runs: readonly Run[]): Timing {
  const walls = runs.map(({ wall }) => wall);
  const middle = runs.toSorted((a, b) => a.wall - b.wall)[(runs.length - 1) >> 1];
  const [cpus, memories] = [known(runs.map(({ cpu }) => cpu)), known(runs.map((r) => r.memory))];
  return {
    wall: median(walls),
    walls,
    cpu: cpus.length > 0 ? median(cpus) : undefined,
    memory: memories.length > 0 ? Math.max(...memories) : undefined,
    phases: middle?.phases ?? [],
  };
}
