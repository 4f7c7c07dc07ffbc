import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputIn } from './figures/output.ts';
import type { Row } from './figures/results.ts';
import { timingOf } from './figures/timing.ts';
import { measure, type Run } from './process/measure.ts';
import { addClaim } from './record/claims.ts';
import { type Edit, editEvent, editTemplate } from './record/edits.ts';
import type { Workshop } from './workshop.ts';

/** One thing that is measured of the Atlas, in the order in which they are run. */
interface Step {
  readonly name: string;
  readonly command: 'build' | 'check';
  /** Whether one run is enough: it is there for what follows. */
  readonly once?: boolean;
  /** What is done before each run; gives what the site has to show after it. */
  readonly before: (shop: Workshop, n: number) => Edit | undefined;
}

const nothing = (): undefined => undefined;

/** What is done to the workshop alone. */
const only =
  (act: (shop: Workshop, n: number) => void) =>
  (shop: Workshop, n: number): undefined => {
    act(shop, n);
    return undefined;
  };

/** Edits that a check looks at are none that a build has seen. */
const CHECKED = 1000;

const STEPS = {
  fresh: {
    name: 'build in a fresh checkout, cards too',
    command: 'build',
    once: true,
    before: only((shop) => shop.forgetAll()),
  },
  cold: {
    name: 'build, cold',
    command: 'build',
    before: only((shop) => shop.forgetSite()),
  },
  unchanged: { name: 'build, nothing changed', command: 'build', before: nothing },
  event: {
    name: 'build, one event edited',
    command: 'build',
    before: ({ content }, n) => editEvent(content, n),
  },
  claim: {
    name: 'build, one claim that moves rankings',
    command: 'build',
    before: ({ content }, n) => addClaim(content, n),
  },
  template: {
    name: 'build, the template of events edited',
    command: 'build',
    before: ({ checkout, content }, n) => editTemplate(checkout, content, n),
  },
  first: {
    name: 'check, first',
    command: 'check',
    before: only((shop) => shop.forgetKept()),
  },
  check: { name: 'check, warm', command: 'check', before: nothing },
  edited: {
    name: 'check, one event edited',
    command: 'check',
    before: only(({ content }, n) => editEvent(content, CHECKED + n)),
  },
} as const satisfies Record<string, Step>;

/** The steps of the Atlas by their keys. */
export type StepKey = keyof typeof STEPS;
export const STEP_KEYS = Object.keys(STEPS) as StepKey[];

const built = (out: string, file: string): string => readFileSync(join(out, file), 'utf8');

/** One run; the site has to show what was changed. */
async function once(shop: Workshop, step: Step, n: number): Promise<Run> {
  const edit = step.before(shop, n);
  const before = edit?.moves === undefined ? '' : built(shop.out, edit.moves);
  const run = await measure(shop.command(step.command));
  if (edit && !built(shop.out, edit.page).includes(edit.marker)) {
    throw new Error(`${edit.page} does not show ${edit.marker} after the build`);
  }
  if (edit?.moves !== undefined && built(shop.out, edit.moves) === before) {
    throw new Error(`${edit.moves} is as it was before the build`);
  }
  return run;
}

/** Measures one step so often, after what it begins with; a failure is a row that says so. */
async function rowOf(
  shop: Workshop,
  key: StepKey,
  runs: number,
  needs: Step['command'] | undefined,
): Promise<Row> {
  const step: Step = STEPS[key];
  const row = { of: 'atlas', step: step.name };
  try {
    if (needs) await measure(shop.command(needs));
    const done: Run[] = [];
    for (let n = 1; n <= (step.once ? 1 : runs); n += 1) done.push(await once(shop, step, n));
    const output = step.command === 'build' ? { output: outputIn(shop.out) } : {};
    return { ...row, timing: timingOf(done), ...output };
  } catch (error) {
    return { ...row, failed: (error as Error).message };
  }
}

/** Steps that begin with a site, with its cards, or with a check that was made before. */
const NEEDS: Partial<Record<StepKey, Step['command']>> = {
  cold: 'build',
  unchanged: 'build',
  event: 'build',
  claim: 'build',
  template: 'build',
  check: 'check',
  edited: 'check',
};

/** Measures the steps that are wanted, in their order, each row told as it is known. */
export async function measureSteps(
  shop: Workshop,
  wanted: readonly StepKey[],
  runs: number,
  tell: (row: Row) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  const settled = new Set<Step['command']>();
  for (const key of STEP_KEYS.filter((each) => wanted.includes(each))) {
    const needs = NEEDS[key];
    const row = await rowOf(shop, key, runs, needs && !settled.has(needs) ? needs : undefined);
    settled.add(STEPS[key].command);
    tell(row);
    rows.push(row);
  }
  return rows;
}
