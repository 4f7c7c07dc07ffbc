import { expect, it } from 'vitest';
import type { DataJob } from '../../../src/publish/data/make.ts';
import { ARCHIVE } from '../../../src/publish/data/paths.ts';
import { openDataThread } from '../../../src/publish/data/thread.ts';

const NOTHING: DataJob = {
  tables: [],
  today: '2026-11-24',
  site: { origin: 'https://atlas.example', base: '/', unlisted: false },
} as unknown as DataJob;

it('a thread that has ended before it was told what to make says so to whoever waits', async () => {
  const thread = openDataThread();
  await thread.close();
  const { take } = thread.make(NOTHING, [ARCHIVE], () => undefined);
  await expect(take(ARCHIVE)).rejects.toThrow('the open data was not made');
  expect(take(ARCHIVE)).toBeUndefined();
});

it('a thread that is ended at work says so, too', async () => {
  const thread = openDataThread();
  const { take } = thread.make(NOTHING, [ARCHIVE, 'no-such.csv'], () => undefined);
  await take(ARCHIVE);
  const waiting = take('no-such.csv');
  await thread.close();
  await expect(waiting).rejects.toThrow('the open data was not made');
});

it('a job that cannot go over to a thread leaves none that keeps the process', async () => {
  const thread = openDataThread();
  const job = { ...NOTHING, before: (() => undefined) as unknown as Uint8Array };
  expect(() => thread.make(job, [ARCHIVE], () => undefined)).toThrow('could not be cloned');
  await thread.close();
});
