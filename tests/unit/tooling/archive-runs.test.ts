import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { citedSources } from '../../../scripts/sources/cited.ts';
import { citedPages, type Mode, openPages } from '../../../scripts/sources/plan.ts';
import { runPages } from '../../../scripts/sources/run.ts';
import { readState } from '../../../scripts/sources/state.ts';
import { archivingIn } from '../../../src/problems/wordings.ts';
import {
  type Answer,
  type Answers,
  answering,
  copyAt,
  kept,
  type StandIn,
  startStandIn,
} from '../../harness/archive.ts';
import { listFiles, tempFolder, writeFiles } from '../../harness/files.ts';

const PAGE = 'https://example.org/a';
const COPY = copyAt('2018-07-24', PAGE);
const DAY = '2026-11-28';
const SECOND = '2026-12-05';

const entry = (...lines: string[]) => `---
title:   A page # as it was
sources:
  - id: a
    url: ${PAGE} # the page
${lines.map((line) => `    ${line}\n`).join('')}    published: 2018-07-23
    accessed: 2018-08-01
---
Text.
`;
const ENTRY = entry();
const ARCHIVED = entry(`archive: ${COPY}`);

let standIn: StandIn | undefined;
afterEach(() => standIn?.close());

interface Place {
  content: string;
  stateFile: string;
}

/** A record of one entry, or of more, and a place for the state beside it. */
function place(text: string = ENTRY, others: Readonly<Record<string, string>> = {}): Place {
  const folder = tempFolder('archive');
  const content = join(folder, 'content');
  writeFiles(content, { 'e.md': text, ...others });
  return { content, stateFile: join(folder, 'state', 'sources.json') };
}
const textIn = ({ content }: Place, file = 'e.md') => readFileSync(join(content, file), 'utf8');

/** Runs over all that a day has left; gives what was told, what was asked and how it ended. */
async function run(
  { content, stateFile }: Place,
  answer: (path: string) => Answer,
  { mode = 'archive', today = DAY }: { mode?: Mode; today?: string } = {},
) {
  standIn?.close();
  standIn = await startStandIn(answer);
  const { base, paths } = standIn;
  const service = {
    available: `${base}/wayback/available`,
    save: `${base}/save`,
    agent: 'x',
    keys: undefined,
    pause: 0,
    signal: new AbortController().signal,
  };
  const reader = { agent: 'x', standIn: `${base}/pages` };
  const state = readState(stateFile);
  const told: string[] = [];
  const tell = (_page: unknown, news: Parameters<ReturnType<typeof archivingIn>['page']>[0]) => {
    told.push(archivingIn('en').page(news));
  };
  const sources = listFiles(content).flatMap((file) =>
    citedSources(file, readFileSync(join(content, file), 'utf8')),
  );
  const open = openPages(mode, citedPages(sources), state, today);
  const settings = { mode, root: content, today, service, reader, state, stateFile, tell };
  const end = await runPages(settings, open, open.length);
  return { told, paths, end };
}

const unfit = (day: string) =>
  `the nearest copy, of ${day}, is from before the page was published or after it was gone; not taken`;

describe('a run for copies', () => {
  it.each<[string, Answers, string, string[]]>([
    ['is kept', { kept: kept(COPY) }, ARCHIVED, ['copy of 2018-07-24; written']],
    [
      'is made',
      { save: [302, '', { location: COPY }] },
      ARCHIVED,
      ['copy made on 2018-07-24; written'],
    ],
    [
      'was in the queue and is forgotten',
      { save: [200, 'spn.watchJob("spn2-1", 1)'] },
      ENTRY,
      ['no copy'],
    ],
    ['is of before the page', { kept: kept(copyAt('2017-01-01', PAGE)) }, ENTRY, ['no copy']],
    ['is of another host', { kept: kept('https://evil.example/web/1/x') }, ENTRY, ['no copy']],
    ['has a line feed', { kept: kept(`${COPY}\nhijacked: true`) }, ENTRY, ['no copy']],
    ['is cut off', { kept: 'cut off' }, ENTRY, ['the archive’s answer cannot be read']],
    [
      'is cut off while it is made',
      { save: 'cut off' },
      ENTRY,
      ['the archive’s answer cannot be read'],
    ],
    [
      'is none, of a missing page',
      { page: [404] },
      ENTRY,
      ['answers 404; it is asked again on another day before it counts as gone', 'no copy'],
    ],
    [
      'is of after the page was gone',
      { page: [404], kept: kept(copyAt('2026-11-29', PAGE)) },
      ENTRY,
      [
        'answers 404; it is asked again on another day before it counts as gone',
        unfit('2026-11-29'),
      ],
    ],
    [
      'is kept, of a page that refuses',
      { page: [403], kept: kept(COPY) },
      ARCHIVED,
      ['answers 403; that says nothing of it', 'copy of 2018-07-24; written'],
    ],
  ])('a copy that %s', async (_, answers, text, told) => {
    const here = place();
    const result = await run(here, answering(answers));
    expect([textIn(here), result.told]).toEqual([text, told]);
    expect(listFiles(here.content)).toEqual(['e.md']);
    expect(result.end).toEqual({
      reason: 'done',
      pages: 1,
      files: text === ENTRY ? 0 : 1,
      left: 0,
    });
  });

  it('asks near the day when a page was read, and asks for none of a missing page', async () => {
    const date = (answers: Answers) => run(place(), answering(answers));
    const query = `/wayback/available?url=${encodeURIComponent(PAGE)}&timestamp=`;
    expect((await date({})).paths).toEqual([`/pages/${PAGE}`, `${query}20180801`, `/save/${PAGE}`]);
    expect((await date({ page: [404] })).paths).toEqual([`/pages/${PAGE}`, `${query}20180723`]);
  });

  it('writes every file that cites a page, and takes a copy that one of them names', async () => {
    const here = place(ENTRY, { 'f.md': entry('form: report') });
    const first = await run(here, answering({ kept: kept(COPY) }));
    expect([first.end.pages, first.end.files]).toEqual([1, 2]);
    expect(textIn(here, 'f.md')).toBe(entry(`archive: ${COPY}`, 'form: report'));
    const other = place(ENTRY, { 'f.md': ARCHIVED });
    const { told, paths } = await run(other, answering({}));
    expect([paths, textIn(other)]).toEqual([[], ARCHIVED]);
    expect(told).toEqual(['copy that another source of the record names; written']);
  });

  it.each([
    ['folded', `url: >-\n      ${PAGE}`, `url: >-\n      ${PAGE}\n    archive: "${COPY}"`],
    ['quoted', `"url": '${PAGE}' # x`, `"url": '${PAGE}' # x\n    archive: "${COPY}"`],
  ])('writes behind an address that is %s', async (_, address, after) => {
    const here = place(ENTRY.replace(`url: ${PAGE} # the page`, address));
    await run(here, answering({ kept: kept(COPY) }));
    expect(textIn(here)).toBe(ENTRY.replace(`url: ${PAGE} # the page`, after));
  });

  it('says so where a file went while it ran', async () => {
    const here = place();
    const { told } = await run(here, (path) => {
      rmSync(join(here.content, 'e.md'), { force: true });
      return answering({ kept: kept(COPY) })(path);
    });
    expect(told).toEqual(['the file cannot be written to by this command; add it by hand']);
  });

  it('leaves a file alone that it cannot write again as it was', async () => {
    const here = place();
    const bytes = Buffer.from(`${ENTRY}Caf\xe9\n`, 'latin1');
    writeFiles(here.content, { 'e.md': bytes });
    const { told } = await run(here, answering({ kept: kept(COPY) }));
    expect(told).toEqual(['the file cannot be written to by this command; add it by hand']);
    expect(readFileSync(join(here.content, 'e.md')).equals(bytes)).toBe(true);
  });

  it('waits for a copy in the queue until another run', async () => {
    const here = place();
    const queued = { save: [200, 'spn.watchJob("spn2-1", 1)'] as const };
    const pending = { ...queued, status: [200, '{"status":"pending"}'] as const };
    const first = await run(here, answering(pending));
    expect(first.told).toEqual(['the archive is making a copy; the next run asks for it']);
    expect(readState(here.stateFile).get(PAGE)).toEqual({
      looked: DAY,
      job: 'spn2-1',
      asked: DAY,
    });
    const made = { status: 'success', timestamp: '20180724120000', original_url: PAGE };
    const second = await run(here, answering({ status: [200, JSON.stringify(made)] }));
    expect(second.paths).toEqual(['/save/status/spn2-1']);
    expect(textIn(here)).toBe(ARCHIVED);
    expect(readState(here.stateFile).get(PAGE)).toEqual({ looked: DAY, asked: DAY });
  });

  it('ends where three answers in a row cannot be read', async () => {
    const urls = ['b', 'c', 'd'].map((id) => PAGE.replace(/a$/, id));
    const others = urls.map((url, at): [string, string] => [`f${at}.md`, ENTRY.replace(PAGE, url)]);
    const here = place(ENTRY, Object.fromEntries(others));
    const { end } = await run(here, answering({ kept: [500] }));
    expect([end.reason, end.left]).toEqual(['broken', 2]);
  });

  it.each(['http://192.168.1.1/a', 'http://localhost/a', 'http://169.254.169.254/latest'])(
    'asks nobody for %s',
    async (url) => {
      const here = place(ENTRY.replace(PAGE, url));
      const { told, paths } = await run(here, answering({ kept: kept(COPY) }));
      expect([told, paths]).toEqual([['is no public address; not asked'], []]);
    },
  );

  it.each([
    ['gone: 2018-08', 'copy of 2018-07-24; written'],
    ['gone: 2018-07', unfit('2018-07-24')],
    ['gone: 2018-08, hijacked: true', 'copy of 2018-07-24; written'],
    [
      'hijacked: true',
      'the address belongs to somebody else, since when the record does not say; choose a copy by hand',
    ],
  ])('asks no page itself with %s, nor for a new copy', async (keys, told) => {
    const here = place(entry(...keys.split(', ')));
    const result = await run(here, answering({ kept: kept(COPY) }));
    expect(result.told).toEqual([told]);
    expect(result.paths.filter((path) => !path.startsWith('/wayback/'))).toEqual([]);
  });
});

describe('a page that is missing', () => {
  const MISSING = answering({ page: [410] });
  const GONE = entry('gone: 2026-11-28');

  it('is gone after two days, not after two runs', async () => {
    const here = place();
    const first = await run(here, MISSING, { mode: 'links' });
    expect(first.told).toEqual([
      'answers 410; it is asked again on another day before it counts as gone',
    ]);
    expect((await run(here, MISSING, { mode: 'links' })).paths).toEqual([]);
    expect(textIn(here)).toBe(ENTRY);
    const second = await run(here, MISSING, { mode: 'links', today: SECOND });
    expect([second.told, second.paths]).toEqual([
      ['gone since 2026-11-28; written'],
      [`/pages/${PAGE}`],
    ]);
    expect(textIn(here)).toBe(GONE);
    expect((await run(here, MISSING, { mode: 'links', today: '2026-12-12' })).paths).toEqual([]);
  });

  it.each<[string, Answer, string]>([
    ['answers', [200], ENTRY],
    ['refuses', [403], GONE],
  ])('and %s between', async (_, between, text) => {
    const here = place();
    await run(here, MISSING, { mode: 'links' });
    await run(here, answering({ page: between }), { mode: 'links', today: SECOND });
    await run(here, MISSING, { mode: 'links', today: '2026-12-12' });
    expect(textIn(here)).toBe(text);
  });

  it.each<Answer>([
    [403],
    [429],
    [500],
    [503],
    'hangs up',
    [301, '', { location: 'http://localhost/' }],
  ])('is no page that answers %j', async (answer) => {
    const here = place();
    for (const today of ['2026-11-28', SECOND, '2026-12-12'])
      await run(here, answering({ page: answer }), { mode: 'links', today });
    expect(textIn(here)).toBe(ENTRY);
  });

  it('is looked at again where its copy was found', async () => {
    const here = place();
    await run(here, answering({ page: [404], kept: kept(COPY) }));
    expect(textIn(here)).toBe(ARCHIVED);
    const second = await run(here, answering({ page: [404] }), { today: SECOND });
    expect(second.paths).toEqual([`/pages/${PAGE}`]);
    expect(textIn(here)).toBe(entry('gone: 2026-11-28', `archive: ${COPY}`));
  });
});
