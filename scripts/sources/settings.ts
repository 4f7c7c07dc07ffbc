import { relative, resolve } from 'node:path';
import { CannotRun } from '../select-files.ts';
import { contentDir, recordDay, ROOT } from '../settings.ts';
import type { PageReader } from './page.ts';
import type { Service } from './service.ts';

const SECONDS = 5;

/** An address that a setting names, without a slash at the end. */
function addressIn(name: string): string | undefined {
  const value = process.env[name];
  if (!value) return undefined;
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new CannotRun(`${name} is “${value}”; write an address, as in https://example.org.`);
  return value.replace(/\/+$/, '');
}

function pauseSet(): number {
  const value = process.env['ARCHIVE_PAUSE'] || String(SECONDS);
  if (!/^\d{1,3}$/.test(value))
    throw new CannotRun(
      `ARCHIVE_PAUSE is “${value}”; write whole seconds, as in ${String(SECONDS)}.`,
    );
  return Number(value) * 1000;
}

function keysSet(): string | undefined {
  const value = process.env['ARCHIVE_KEYS'];
  if (!value) return undefined;
  // The value itself is a secret, and is never told.
  if (!/^[\x21-\x7e]+:[\x21-\x7e]+$/.test(value))
    throw new CannotRun('ARCHIVE_KEYS is not of the form access:secret.');
  return value;
}

function agentSet(): string {
  const repository = addressIn('REPO_URL');
  return `CityChainAtlas${repository === undefined ? '' : ` (+${encodeURI(repository)})`}`;
}

/** The file that remembers what earlier runs found: `ARCHIVE_STATE`, else one in the cache. Throws `CannotRun`. */
export function stateFileSet(): string {
  const file = resolve(process.env['ARCHIVE_STATE'] || resolve(ROOT, '.cache', 'sources.json'));
  if (!relative(contentDir(), file).startsWith('..'))
    throw new CannotRun(`ARCHIVE_STATE is ${file}, within the record; name a file elsewhere.`);
  return file;
}

/** The day of a run: `ATLAS_TODAY`, else the real one, in UTC. */
export const runDay = (): string => recordDay() ?? new Date(Date.now()).toISOString().slice(0, 10);

/** How the archive is asked, as the settings say. Throws `CannotRun` for a setting that cannot be used. */
export function serviceSet(signal: AbortSignal): Service {
  const base = addressIn('ARCHIVE_URL');
  return {
    available: `${base ?? 'https://archive.org'}/wayback/available`,
    save: `${base ?? 'https://web.archive.org'}/save`,
    agent: agentSet(),
    keys: keysSet(),
    pause: pauseSet(),
    signal,
  };
}

/** How pages are asked, as the settings say. Throws `CannotRun` for a setting that cannot be used. */
export const readerSet = (): PageReader => ({ agent: agentSet(), standIn: addressIn('PAGES_URL') });
