import { relative, resolve } from 'node:path';
import { compareStates, type Effect } from '../src/analysis/effect/effect.ts';
import type { RecordState } from '../src/analysis/effect/state.ts';
import { loadLedger } from '../src/ledger/load.ts';
import type { BuildManifest } from '../src/publish/build-manifest.ts';
import { keysOfBuild, keysOfPages, pageEffect, type PageKeys } from '../src/publish/page-effect.ts';
import { publicationOf } from '../src/publish/publication.ts';
import { readSite } from '../src/site/site.ts';
import type { PageEffect } from '../src/views/changes/page-effect.ts';
import { isSite, noBuildIn, readEarlier } from './against.ts';
import { bundleKey, readManifest, sharedKey } from './build-manifest.ts';
import { readingsOf } from './kept-readings.ts';
import { CannotRun } from './select-files.ts';
import { outDir, recordDay } from './settings.ts';

/** A state of the record, and what its pages show. */
interface Site {
  state: RecordState;
  pages: PageKeys;
  /** What is the same in all its pages. */
  shared: string;
}

/** The site of a record; nothing where the record has errors. */
function siteOf(content: string): Site | undefined {
  const kept = readingsOf(content);
  const { ledger } = loadLedger(content, { today: recordDay(), kept });
  if (!ledger) return undefined;
  const publication = publicationOf(ledger, readSite(process.env));
  return {
    state: publication.state(),
    pages: keysOfPages(publication.pages),
    shared: sharedKey(bundleKey(), publication),
  };
}

function siteOfBuild(folder: string): Site {
  const manifest: BuildManifest = readManifest(folder);
  if (!manifest.state) throw noBuildIn(folder);
  return { state: manifest.state, pages: keysOfBuild(manifest), shared: manifest.shared };
}

function siteBefore(named: string | undefined, content: string): Site {
  if (named === undefined) return siteOfBuild(outDir());
  if (named !== '' && isSite(named)) return siteOfBuild(resolve(named));
  const site = readEarlier(named, content, (folder) => siteOf(folder) ?? null);
  if (site) return site;
  throw new CannotRun(
    `The earlier record at ${relative('.', named) || named} has errors, so that nothing can be compared with it.`,
  );
}

/** What changed for readers, and which pages. */
export interface RecordEffect {
  effect: Effect;
  pages: PageEffect;
}

/**
 * What the record means for readers beside an earlier one: that of the last build, or the one in the
 * folder or at the commit that is named. Nothing where the record has errors; throws `CannotRun` where
 * there is no earlier one. Pages of another code or other settings are not compared, only listed.
 */
export function effectAgainst(
  named: string | undefined,
  content: string,
): RecordEffect | undefined {
  const before = siteBefore(named, content);
  const after = siteOf(content);
  if (!after) return undefined;
  const pages = pageEffect(before.pages, after.pages);
  return {
    effect: compareStates(before.state, after.state),
    pages: before.shared === after.shared ? pages : { ...pages, changed: [] },
  };
}
