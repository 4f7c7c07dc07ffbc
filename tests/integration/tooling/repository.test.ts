import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const lines = (file: string): string[] => read(file).split(/\r?\n/);

const UNTRACKED = ['.git', 'node_modules', 'dist', '.astro', '.cache', 'test-results'];
const BINARY = /\.(?:png|jpe?g|webp|avif|ico|woff2|gz|wasm)$/;

const files = listFiles(ROOT, UNTRACKED).filter((file) => !file.startsWith('.dist-'));
const texts = files.filter((file) => !BINARY.test(file));

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
/** What only tests need is locked beside them, and so is what the bench measures beside us. */
const PEERS = 'scripts/bench/peers';
const LOCKS = ['package-lock.json', 'tests/package-lock.json', `${PEERS}/package-lock.json`];
const MANIFESTS = ['package.json', 'tests/package.json', `${PEERS}/package.json`];

describe('the top level', () => {
  it('holds what the design names, and dotfiles', () => {
    const entries = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && !UNTRACKED.includes(name),
    );
    expect(entries.sort()).toEqual([
      'CHANGELOG.md',
      'CITATION.cff',
      'CONTRIBUTING.md',
      'LICENSE',
      'LICENSE-CONTENT.md',
      'README.md',
      'astro.config.mjs',
      'content',
      'docs',
      'package-lock.json',
      'package.json',
      'public',
      'scripts',
      'src',
      'tests',
      'tsconfig.json',
    ]);
  });
});

describe('package.json and its lock', () => {
  it.each(MANIFESTS)('names every version exactly: %s', (file) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read(file),
    ) as Partial<Manifest>;
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/);
    }
  });

  it.each(LOCKS)('holds no download address: %s', (file) => {
    const lock = JSON.parse(read(file)) as {
      packages: Record<string, { resolved?: string; integrity?: string }>;
    };
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(read(file)).not.toMatch(/"resolved"|\.tgz"/);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('leaves to tests/ what neither a check nor a build needs', () => {
    const own = Object.keys((JSON.parse(read('tests/package.json')) as Manifest).dependencies);
    expect(own).toEqual(expect.arrayContaining(['eslint', 'vitest', 'playwright-core']));
    const here = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(own.filter((name) => Object.hasOwn(here, name))).toEqual([]);
  });

  it.each(Object.keys(manifest.scripts))(
    'npm run %s is there, and looks at the version of Node first',
    (name) => {
      const command = manifest.scripts[name] ?? '';
      const [, guard = '', script = ''] =
        /^node --import \.\/(\S+) (scripts\/\S+\.ts)(?: [\w-]+)?$/.exec(command) ?? [];
      expect(guard).toBe('scripts/node-version.mjs');
      expect(existsSync(join(ROOT, script)), `${script} exists`).toBe(true);
    },
  );
});

describe('what the documents tell people to type', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...files.filter((file) => /^(?:\.github|docs)\/.*\.(?:md|yml)$/.test(file)),
  ];

  it.each(documents)('exists: %s', (file) => {
    const typed = [...read(file).matchAll(/npm (?:run (?<run>[\w-]+)|(?<short>test))/g)].map(
      ({ groups }) => groups?.['run'] ?? groups?.['short'] ?? '',
    );
    expect(typed.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('is two commands for a fresh machine', () => {
    expect(read('README.md')).toContain('\nnpm ci && npm run build\n');
    expect(read('README.md')).toContain('\nnpm ci && npm test\n');
  });

  it('is what the checks of a submission run', () => {
    expect(read('.ci/run')).toMatch(/^npm ci <.*\nexec npm test /m);
  });

  it.each([...documents.filter((file) => file.endsWith('.md')), 'LICENSE-CONTENT.md'])(
    'leads to files that are there: %s',
    (file) => {
      const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
        ([, to = '']) => to,
      );
      expect(links.filter((to) => !existsSync(join(ROOT, dirname(file), to)))).toEqual([]);
    },
  );
});

/** Lines of the repository that match, as `file:line`. */
function findings(pattern: RegExp, among: readonly string[] = texts): string[] {
  return among.flatMap((file) =>
    lines(file).flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

describe('what nothing in the repository says', () => {
  // Put together here, so that this file does not say it either.
  const HOSTS = [
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
    ['npm', 'pkg', 'github', 'com'],
    ['deb', 'debian', 'org'],
    ['security', 'debian', 'org'],
    ['files', 'pythonhosted', 'org'],
  ].map((labels) => labels.join('.'));
  const hosts = new RegExp(HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|'));

  const FOLDERS = ['work', 'root', 'home', 'Users', 'tmp'].join('|');
  const paths = new RegExp(`(?<![\\w.:/*@}~-])/(?:${FOLDERS})/[\\w.]|[A-Z]:\\\\\\\\?Users`);

  it('the host of a package registry', () => {
    expect(hosts.test(`https://${HOSTS[0] ?? ''}/astro`)).toBe(true);
    expect(findings(hosts)).toEqual([]);
  });

  it('a path of somebody’s machine', () => {
    for (const folder of FOLDERS.split('|')) expect(paths.test(`"/${folder}/x"`)).toBe(true);
    expect(paths.test('https://example.org/home/x')).toBe(false);
    expect(
      findings(
        paths,
        texts.filter((file) => !file.startsWith('content/')),
      ),
    ).toEqual([]);
  });

  it('a test that is left out', () => {
    // `skipIf` is another matter: it leaves a test out on a machine that cannot run it, by name.
    const tests = texts.filter((file) => /^tests\/(?!harness\/).*\.ts$/.test(file));
    const leftOut = new RegExp(
      `\\b(?:it|test|describe)\\.(?:${['skip', 'todo', 'only', 'fails'].join('|')})\\b`,
    );
    expect(leftOut.test(['it', 'skip("x")'].join('.'))).toBe(true);
    expect(tests.length).toBeGreaterThan(5);
    expect(findings(leftOut, tests)).toEqual([]);
  });

  it('a check switched off without a word why', () => {
    // A rule may be switched off on a line with the reason after two hyphens.
    const words = [
      ['@ts-', 'ignore'],
      ['@ts-', 'nocheck'],
      ['eslint-', 'disable(?!.* -- )'],
    ];
    const silenced = new RegExp(words.map((parts) => parts.join('')).join('|'));
    expect(silenced.test(`// ${'@ts-'.concat('ignore')}`)).toBe(true);
    expect(
      findings(
        silenced,
        texts.filter((file) => /\.(?:ts|astro|mjs)$/.test(file)),
      ),
    ).toEqual([]);
  });
});
