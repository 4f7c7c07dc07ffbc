import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesWith } from '../../../src/analysis/article-lists.ts';
import { doubtsOf } from '../../../src/analysis/doubts.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { Facet, reading } from '../../../src/ledger/reads/reads.ts';
import { type Tracked, tracked } from '../../../src/ledger/reads/tracked.ts';
import { publicationOf } from '../../../src/publish/publication.ts';
import { bytesOfReads, readsFrom } from '../../../src/publish/reads/kept.ts';
import { readLog } from '../../../src/publish/reads/log.ts';
import { pageFile } from '../../../src/publish/verify.ts';
import { SITE } from '../../harness/feeds.ts';
import { tempFolder } from '../../harness/files.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';

/** An event of a place in the frozen record. */
const event = (place: string, more = ''): string => `---
title: A further pilot is announced
date: 2026-11-20
kind: pilot
places: [${place}]
topics: [agriculture]
sources:
  - id: gazette
    title: The further pilot
    publisher: xinhua
    url: https://example.org/further-pilot
    published: 2026-11-20
    language: en
    form: report
${more}added: 2026-11-28
---
A further pilot was announced. [@gazette]
`;

/** The frozen record, with some files more, as it notes what is read. */
function recordWith(files: Readonly<Record<string, string>> = {}): Tracked {
  const folder = join(tempFolder('record'), 'content');
  cpSync(frozenRecord(), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  const { ledger, problems } = loadLedger(folder);
  if (!ledger) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return tracked(ledger);
}

const ADDED = 'articles/2026/2026-11-20-further-pilot.md';

describe('what follows from the whole record', () => {
  const first = recordWith();
  const second = recordWith({ [ADDED]: event('suzhou') });

  const readOf = ({ ledger, versionOf }: Tracked, of: (ledger: Ledger) => unknown) => {
    const { reads } = reading(() => of(ledger));
    const facets = reads.filter((read) => read instanceof Facet);
    return facets.map((facet) => ({ facet, version: versionOf(facet) }));
  };

  it.each<[string, (ledger: Ledger) => unknown, string]>([
    [
      'the articles of a topic',
      (ledger) => articlesWith(ledger, 'topic/talent'),
      event('suzhou').replace('agriculture', 'talent'),
    ],
    [
      'what articles doubt of a thing',
      (ledger) => {
        const suzhou = ledger.thing('suzhou');
        return suzhou && doubtsOf(ledger, suzhou, '2026-11-28');
      },
      event(
        'suzhou',
        'conflicts:\n  - id: count\n    of: [suzhou]\n    grade: doubt\n    sources: [gazette]\n    about: the count\n    text: The counts differ.\n',
      ),
    ],
  ])('is read as what it says, and nothing else: %s', (_what, of, other) => {
    const read = readOf(first, of);
    const derived = read.filter(({ facet }) => facet.node.startsWith('derived/'));
    expect(derived).toHaveLength(1);
    expect(read.some(({ facet }) => facet.node === 'ledger' && facet.name === 'articles')).toBe(
      false,
    );
    const third = recordWith({ [ADDED]: other });
    for (const { facet, version } of derived) {
      expect(second.versionOf(facet)).toBe(version);
      expect(third.versionOf(facet)).not.toBe(version);
    }
  });

  it('is not known under a name that nobody answers to', () => {
    expect(first.versionOf({ node: 'derived/nothing', name: '' })).toBeUndefined();
  });
});

describe('an event that is added', () => {
  it('leaves the pages of events, partners, chains and funds alone that do not tell of it', () => {
    const wanted = /^(?:articles\/[^/]+\/|articles\/[^/]+\.md|partners\/|chains\/|funds\/)/;
    const outputsOf = (read: Tracked) => {
      const { pages, files } = publicationOf(read.ledger, SITE);
      return [
        ...pages.map((page) => ({ path: pageFile(page.path), make: () => void page.view() })),
        ...files.map(({ path, source }) => ({ path, make: () => void source() })),
      ].filter(({ path }) => wanted.test(path));
    };
    const first = recordWith();
    const log = readLog(first.versionOf);
    for (const { path, make } of outputsOf(first)) log.add(path, reading(make).reads);
    const last = readsFrom(bytesOfReads(log.kept()));
    const second = recordWith({ [ADDED]: event('suzhou') });
    const now = readLog(second.versionOf, last);
    const touched = outputsOf(second).filter(({ path }) => !now.isUnchanged(path));
    const paths = touched.map(({ path }) => path);
    expect(paths).toContain('articles/2026-11-20-further-pilot/index.html');
    // What stands beside it in its province leads on to it.
    const { ledger } = second;
    const near = ledger.places.filter(({ province }) => province.id === 'jiangsu');
    const around = new Set(
      near.flatMap(({ articles, funds }) => [...articles, ...funds]).map(({ id }) => id),
    );
    const idOf = (path: string) => path.replace(/^\w+\/|\/.*$|\.md$/g, '');
    expect(paths.filter((path) => !around.has(idOf(path)))).toEqual([]);
    expect(paths.length).toBeLessThan(outputsOf(second).length / 10);
  });
});
