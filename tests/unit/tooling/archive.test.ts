import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { withArchive } from '../../../scripts/sources/cited.ts';
import { copyOf, findCopy } from '../../../scripts/sources/service.ts';

const PAGE = 'https://example.org/a';
const COPY = `https://web.archive.org/web/20180723000000/${PAGE}`;
let stop = () => {};
afterEach(() => {
  stop();
});

type Answer = [status: number, body: string, headers?: Record<string, string>];
async function asked(...answers: Answer[]) {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const [status, body, headers] = answers[paths.push(request.url ?? '') - 1] ?? [404, '{}'];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stop = () => server.close();
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const service = {
    available: `${base}/wayback/available`,
    save: `${base}/save`,
    agent: 'x',
    pause: 0,
  };
  const copy = await findCopy(service, PAGE).catch((error: unknown) => (error as Error).message);
  return { copy, paths };
}
const found = (url: string): Answer => [
  200,
  JSON.stringify({ archived_snapshots: { closest: { available: true, status: '200', url } } }),
];

describe('asking for a copy', () => {
  it.each<[string, Answer[], string | undefined, number]>([
    ['kept', [found(COPY.replace('https:', 'http:'))], COPY, 1],
    [
      'made',
      [
        [200, '{}'],
        [302, '', { location: COPY }],
      ],
      COPY,
      2,
    ],
    ['busy at first', [[429, '', { 'retry-after': '0' }], found(COPY)], COPY, 2],
    [
      'busy for good',
      [
        [429, ''],
        [503, ''],
        [429, ''],
      ],
      'the service answers 429',
      3,
    ],
    [
      'elsewhere',
      [found('https://evil.example/'), [302, '', { location: 'http://127.0.0.1/' }]],
      undefined,
      2,
    ],
    ['too long', [[200, 'x'.repeat(200_000)]], 'the answer is too long', 1],
  ])('%s', async (_, answers, copy, requests) => {
    const result = await asked(...answers);
    expect([result.copy, result.paths.length]).toEqual([copy, requests]);
  });

  it.each([
    'https://web.archive.org.evil.example/web/20180723000000/https://example.org/a',
    'https://web.archive.org/web/20180723000000/https://example.org/b',
    `${COPY}\nx: y`,
    7,
  ])('takes no copy at %j', (given) => {
    expect(copyOf(PAGE, given)).toBeUndefined();
  });
});

describe('writing a copy into a file', () => {
  it.each([
    [
      `  - id: a\n    url: ${PAGE} # kept\n    form: x\n`,
      `  - id: a\n    url: ${PAGE} # kept\n    archive: "${COPY}"\n    form: x\n`,
    ],
    [
      `  - {id: a, url: "${PAGE}", form: x}\n`,
      `  - {id: a, url: "${PAGE}", archive: "${COPY}", form: x}\n`,
    ],
    [
      `  - id: a\n    url: ${PAGE}\n    archive: b\n`,
      `  - id: a\n    url: ${PAGE}\n    archive: b\n`,
    ],
  ])('%j', (before, after) => {
    const file = (sources: string) =>
      `---\n# remark\nsources:\n${sources}added: 2026-11-24\n---\nText\n`;
    expect(withArchive(file(before), PAGE, COPY)).toBe(file(after));
  });
});
