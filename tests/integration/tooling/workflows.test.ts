import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../harness/paths.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const folder = join(ROOT, '.github', 'workflows');
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe.each(files)('the workflow %s', (file) => {
  const text = textOf(file);
  const { permissions, jobs } = parse(text) as Workflow;

  it('names every action by its commit, with the version beside it', () => {
    const used = text.match(/uses:.*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read at most, unless a job says more', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  const withPackages = Object.entries(jobs).filter(([, { steps }]) =>
    steps.some(({ run }) => /\bnp[mx]\b/.test(run ?? '')),
  );
  it.each(withPackages)('%s: can neither write nor find a key where packages run', (_, job) => {
    expect(Object.values(job.permissions ?? permissions)).not.toContain('write');
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('hands what people enter to commands as settings alone', () => {
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
    for (const command of commands) expect(command).not.toContain('${{');
  });
});
