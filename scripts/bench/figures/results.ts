import type { Budget } from '../budget/budget.ts';
import type { Phase } from '../process/phases.ts';

/** What a folder of a built site holds. */
export interface Output {
  /** Pages: files of HTML. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** What one thing that was measured took, over all runs. */
export interface Timing {
  /** The median by the wall clock, in seconds. */
  readonly wall: number;
  /** Every run, in their order. */
  readonly walls: readonly number[];
  /** The median of the processor time, in seconds. */
  readonly cpu?: number | undefined;
  /** The most memory of any run, in bytes. */
  readonly memory?: number | undefined;
  /** The parts of the middle run. */
  readonly phases?: readonly Phase[];
}

/** One thing that was measured for a record: a step of ours, or the whole build of a peer. */
export interface Row {
  /** `atlas`, or the name of the peer. */
  readonly of: string;
  /** Its version, where it is a peer. */
  readonly version?: string;
  readonly step: string;
  /** Nothing where it failed or was left out. */
  readonly timing?: Timing;
  readonly output?: Output;
  /** Why it failed, where it did. */
  readonly failed?: string;
  /** Why it was left out, where it was: a peer for which a record is too large has not failed. */
  readonly left?: string;
}

/** All that was measured for a record of one size. */
export interface SizeResult {
  readonly events: number;
  /** How the record was made: as it is, cut, grown or of copies. */
  readonly made: string;
  readonly rows: readonly Row[];
  /** What its site holds and weighs, where one was built. */
  readonly budget?: Budget;
}

/** A figure for the reader. */
export interface ReaderFigure {
  readonly page: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 'shift';
}

/** The machine that measured. */
export interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
  /** What files lie on, where that is known: a disk takes longer for new files after many were removed. */
  readonly files?: 'memory' | 'disk' | undefined;
}

/** A whole run of the bench. */
export interface BenchResult {
  readonly date: string;
  /** The commit that was measured; with `+` where files had been changed since. */
  readonly commit: string;
  readonly machine: Machine;
  /** How often each thing was run. */
  readonly runs: number;
  readonly sizes: readonly SizeResult[];
  readonly reader: {
    readonly events: number;
    readonly figures: readonly ReaderFigure[];
    readonly failed?: string;
  };
  /** What was not measured, and why. */
  readonly skipped: readonly string[];
}

/** The peer whose whole build is 1. */
export const YARDSTICK = 'hugo';

/** How often something takes what another takes; nothing where one of them is not there. */
export function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || !(whole > 0) ? undefined : part / whole;
}

/** The seconds of a row of a size, where it has some. */
export const wallOf = (size: SizeResult, of: string, step?: string): number | undefined =>
  size.rows.find((row) => row.of === of && (step === undefined || row.step === step))?.timing?.wall;

/** How many things failed. */
export const failures = ({ sizes, reader }: BenchResult): number =>
  sizes.flatMap(({ rows }) => rows).filter(({ failed }) => failed !== undefined).length +
  (reader.failed === undefined ? 0 : 1);

/** Whether anything was measured of which there are seconds. */
export const isMeasured = ({ sizes }: BenchResult): boolean =>
  sizes.some(({ rows }) => rows.some(({ timing }) => timing !== undefined));

/** What stands where there are no seconds; nothing where there are some. */
export function withoutSeconds({ failed, left }: Row): 'FAILED' | 'left out' | undefined {
  if (failed !== undefined) return 'FAILED';
  return left === undefined ? undefined : 'left out';
}
