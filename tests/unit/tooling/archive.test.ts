import { afterEach, describe, expect, it } from 'vitest';
import { withFact } from '../../../scripts/sources/cited.ts';
import {
  askForCopy,
  copyOf,
  jobState,
  keptCopy,
  type Service,
} from '../../../scripts/sources/service.ts';
import {
  type Answer,
  copyAt,
  kept,
  KEPT_NONE,
  type StandIn,
  startStandIn,
} from '../../harness/archive.ts';

const PAGE = 'https://example.org/a';
const COPY = copyAt('2018-07-23', PAGE);

let archive: StandIn | undefined;
afterEach(() => archive?.close());

/** Asks a stand-in that gives these answers, one after the other; gives what came of it and what was asked. */
async function asked(
  answers: readonly Answer[],
  ask: (service: Service) => Promise<unknown>,
  keys?: string,
) {
  let at = 0;
  const seen: (string | undefined)[] = [];
  archive = await startStandIn((_path, { method, headers }) => {
    seen.push(`${String(method)} ${headers.authorization ?? ''}`.trim());
    return answers[at++] ?? [404];
  });
  const { base, paths } = archive;
  const service = {
    available: `${base}/wayback/available`,
    save: `${base}/save`,
    agent: 'x',
    keys,
    pause: 0,
    signal: new AbortController().signal,
  };
  const result = await ask(service).catch((error: unknown) => (error as Error).message);
  return { result, paths, seen };
}

const BUSY: Answer = [429, '', { 'retry-after': '0' }];
const job = (status: string, original = PAGE): Answer => [
  200,
  JSON.stringify({ status, timestamp: '20180723120000', original_url: original }),
];

describe('a copy that is kept', () => {
  it.each<[string, Answer[], string | undefined, number]>([
    ['there', [kept(COPY.replace('https:', 'http:'))], COPY, 1],
    ['none', [KEPT_NONE], undefined, 1],
    ['busy at first', [BUSY, [503], kept(COPY)], COPY, 3],
    ['busy for good', [[429], [503], [429]], 'the archive is busy', 3],
    [
      'busy for longer than a run lasts',
      [[429, '', { 'retry-after': '3600' }]],
      'the archive is busy',
      1,
    ],
    [
      'busy until a day far off',
      [[503, '', { 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' }]],
      'the archive is busy',
      1,
    ],
    ['silent', ['hangs up', 'hangs up', 'hangs up'], 'the archive is silent', 3],
    ['silent at first', ['hangs up', kept(COPY)], COPY, 2],
    ['cut off', ['cut off'], 'the answer is cut off', 1],
    ['too long', [[200, 'x'.repeat(2_000_000)]], 'the answer is too long', 1],
    ['no JSON', [[200, '<html>']], 'the answer is no JSON', 1],
    ['an error', [[500, '{}']], 'the answer is 500', 1],
    ['a copy of an error', [kept(COPY, '404')], undefined, 1],
    ['of another host', [kept('https://evil.example/')], undefined, 1],
    ['with a line feed', [kept(`${COPY}\ngone: 2018`)], undefined, 1],
    ['of other shapes', [[200, '{"archived_snapshots":{"closest":[7]}}']], undefined, 1],
  ])('%s', async (_, answers, copy, requests) => {
    const { result, paths } = await asked(answers, (service) => keptCopy(service, PAGE, undefined));
    expect([result, paths.length]).toEqual([copy, requests]);
  });

  it.each([
    ['2018-07-23', '&timestamp=20180723'],
    ['2018', '&timestamp=2018'],
    ['some day', ''],
    [undefined, ''],
  ])('is asked for near %s', async (near, timestamp) => {
    const { paths } = await asked([KEPT_NONE], (service) => keptCopy(service, PAGE, near));
    expect(paths).toEqual([`/wayback/available?url=https%3A%2F%2Fexample.org%2Fa${timestamp}`]);
  });
});

describe('a copy that is asked for', () => {
  const QUEUED = { type: 'queued', job: 'spn2-1' };
  it.each<[string, Answer, object, string | undefined]>([
    ['made at once', [302, '', { location: COPY }], { type: 'made', copy: COPY }, undefined],
    [
      'made at once, named by its path',
      [200, '', { 'content-location': COPY.replace('https://web.archive.org', '') }],
      { type: 'made', copy: COPY },
      undefined,
    ],
    ['queued, told to a reader', [200, '<script>spn.watchJob("spn2-1", 1)'], QUEUED, undefined],
    ['queued, told to a program', [200, '{"job_id":"spn2-1"}'], QUEUED, 'access:secret'],
    ['queued under a path', [200, '{"job_id":"../../x"}'], { type: 'none' }, 'access:secret'],
    ['refused', [520, 'cannot be made'], { type: 'none' }, undefined],
    ['elsewhere', [302, '', { location: 'http://127.0.0.1/' }], { type: 'none' }, undefined],
  ])('%s', async (_, answer, result, keys) => {
    const got = await asked([answer], (service) => askForCopy(service, PAGE), keys);
    expect(got.result).toEqual(result);
    expect([got.seen, got.paths]).toEqual(
      keys === undefined ? [['GET'], [`/save/${PAGE}`]] : [['POST LOW access:secret'], ['/save']],
    );
  });

  it('that no answer comes for tells of the page, not of the archive', async () => {
    const got = await asked(['hangs up'], (service) => askForCopy(service, PAGE));
    expect([got.result, got.paths.length]).toEqual(['there is no answer', 1]);
  });

  it.each<[string, Answer[], object, number]>([
    ['pending, then made', [job('pending'), job('success')], { type: 'made', copy: COPY }, 2],
    ['pending for long', Array(9).fill(job('pending')) as Answer[], QUEUED, 4],
    ['failed', [job('error')], { type: 'none' }, 1],
    ['forgotten', [[404]], { type: 'none' }, 1],
    ['of another page', [job('success', 'https://evil.example/')], { type: 'none' }, 1],
  ])('%s', async (_, answers, result, requests) => {
    const got = await asked(answers, (service) => jobState(service, PAGE, 'spn2-1'));
    expect([got.result, got.paths.length]).toEqual([result, requests]);
    expect(got.paths[0]).toBe('/save/status/spn2-1');
  });
});

describe('the address of a copy', () => {
  it.each([COPY, copyAt('2018-07-23', 'http://www.example.org:80/a/')])('is taken: %s', (given) => {
    expect(copyOf(PAGE, given)).toBe(given);
  });

  it.each([
    'https://web.archive.org.evil.example/web/20180723000000/https://example.org/a',
    'https://web.archive.org@evil.example/web/20180723000000/https://example.org/a',
    'https://web.archive.org/web/20180723000000/https://example.org/b',
    'https://web.archive.org/web/2018/https://example.org/a',
    'javascript:alert(1)',
    `${COPY}\nx: y`,
    `${COPY} # x`,
    7,
  ])('is not taken: %j', (given) => {
    expect(copyOf(PAGE, given)).toBeUndefined();
  });
});

describe('writing a copy into a file', () => {
  const file = (sources: string) =>
    `---\ntitle:   An event # remark\nsources:\n${sources}added: 2026-11-24\n---\nText\n`;

  it.each([
    [
      `  - id: a\n    url: ${PAGE} # kept\n    form: x\n`,
      `  - id: a\n    url: ${PAGE} # kept\n    archive: ${COPY}\n    form: x\n`,
    ],
    [
      `  - url: '${PAGE}'\n    form: x\n`,
      `  - url: '${PAGE}'\n    archive: "${COPY}"\n    form: x\n`,
    ],
    [
      `  - {id: a, url: "${PAGE}", form: x}\n`,
      `  - {id: a, url: "${PAGE}", archive: "${COPY}", form: x}\n`,
    ],
    [
      `  - id: a\n    url: ${PAGE}\n    archive: b\n`,
      `  - id: a\n    url: ${PAGE}\n    archive: b\n`,
    ],
    [`  - id: a\n    url: ${PAGE}/b\n`, `  - id: a\n    url: ${PAGE}/b\n`],
  ])('%j', (before, after) => {
    expect(withFact(file(before), PAGE, 'archive', COPY)).toBe(file(after));
  });

  it('keeps the ends of lines, and writes each source of the page', () => {
    const dos = (text: string) => file(text).replaceAll('\n', '\r\n');
    const source = `  - id: a\n    url: ${PAGE}\n`;
    const gone = `${source}    gone: 2026-11-28\n`;
    expect(withFact(dos(source + source), PAGE, 'gone', '2026-11-28')).toBe(dos(gone + gone));
  });
});
