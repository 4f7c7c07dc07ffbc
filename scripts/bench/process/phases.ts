/** A part of a command, and how long it took. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
}

const LINE = /^phase (\S+) (\d+(?:\.\d+)?)$/;

/**
 * The phases that a command tells of on its standard error where `TIMINGS` is 1: `phase NAME SECONDS`,
 * one a line. Those of one name, as workers tell them, are summed.
 */
export function phasesIn(said: string): Phase[] {
  const sums = new Map<string, number>();
  for (const line of said.split(/\r?\n/)) {
    const [, name, seconds] = LINE.exec(line) ?? [];
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + Number(seconds));
  }
  return [...sums].map(([name, seconds]) => ({ name, seconds }));
}
