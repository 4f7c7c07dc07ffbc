import { ESLint, Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../harness/paths.ts';
import { floors } from '../../lint/floors.ts';
import { ROOMS } from '../../lint/rooms.ts';

const linter = new Linter({ cwd: ROOT });

/** What the rule of the floors says of a file with this line. */
function complaints(file: string, line: string): string[] {
  const config: Linter.Config[] = [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    {
      files: ['**/*.{ts,astro}'],
      plugins: { house: { rules: { floors } } },
      rules: { 'house/floors': 'error' },
    },
  ];
  const code = file.endsWith('.astro') ? `---\n${line}\n---\n<p></p>\n` : line;
  return linter
    .verify(code, config, { filename: `${ROOT}/${file}` })
    .map(({ ruleId, message }) => `${ruleId ?? 'syntax'}: ${message}`);
}

/** The order of the house, by floor: written out once more, so that a slip in the table shows. */
const ORDER = [
  ['schema', 'problems', 'i18n', 'site'],
  ['reading', 'markdown'],
  ['rules'],
  ['ledger'],
  ['fixes', 'analysis', 'contribute'],
  ['views'],
  ['publish', 'search'],
  ['components', 'layouts', 'styles', 'client'],
  ['pages', 'integrations'],
];

const upward = ORDER.flatMap((lower, floor) =>
  lower.flatMap((from) =>
    ORDER.slice(floor + 1)
      .flat()
      .map((to) => ({ from, to })),
  ),
);

const BELOW = ORDER.slice(0, 5).flat();

describe('the floors of the house', () => {
  it('names every room on its floor', () => {
    const floorOf = Object.fromEntries(
      ORDER.flatMap((rooms, index) => rooms.map((room) => [room, index + 1])),
    );
    expect(
      Object.fromEntries(Object.entries(ROOMS).map(([room, { floor }]) => [room, floor])),
    ).toEqual(floorOf);
  });

  it.each(upward)('src/$from/ must not import from src/$to/', ({ from, to }) => {
    expect(complaints(`src/${from}/a.ts`, `import { b } from '../${to}/b.ts';`)).toEqual([
      expect.stringMatching(new RegExp(`^house/floors: src/${from}/ .*src/${to}/`)),
    ]);
  });

  it.each(
    ORDER.flatMap((rooms) =>
      rooms.flatMap((a) => rooms.filter((b) => a < b).map((b) => ({ a, b }))),
    ),
  )('on one floor, src/$a/ and src/$b/ never import from each other both ways', ({ a, b }) => {
    const there = complaints(`src/${a}/a.ts`, `import { b } from '../${b}/b.ts';`);
    const back = complaints(`src/${b}/b.ts`, `import { a } from '../${a}/a.ts';`);
    expect(there.length + back.length).toBeGreaterThan(0);
  });

  it.each([
    `import type { B } from '../ledger/b.ts';`,
    `import { type B } from '../ledger/b.ts';`,
    `export type B = import('../ledger/b.ts').B;`,
    `import '../ledger/b.ts';`,
    `export * from '../ledger/b.ts';`,
    `export { b } from '../ledger/b.ts';`,
    `const b = await import('../ledger/b.ts');`,
    `import { b } from '../../src/ledger/b.ts';`,
  ])('no way of importing gets past it: %s', (line) => {
    expect(complaints('src/rules/a.ts', line)).toEqual([
      'house/floors: src/rules/ (floor 3) must not import from src/ledger/ (floor 4)',
    ]);
  });

  it.each(['components', 'layouts', 'client'])('src/%s/ knows no ledger', (room) => {
    expect(complaints(`src/${room}/a.ts`, `import { l } from '../ledger/l.ts';`)).toEqual([
      `house/floors: src/${room}/ must not know src/ledger/`,
    ]);
  });

  it('reads the imports of templates too', () => {
    expect(complaints('src/components/A.astro', `import { l } from '../ledger/l.ts';`)).toEqual([
      'house/floors: src/components/ must not know src/ledger/',
    ]);
    expect(complaints('src/components/A.astro', `import B from '../layouts/B.astro';`)).toEqual([
      'house/floors: src/components/ (floor 8) must not import from src/layouts/ (floor 8)',
    ]);
  });

  it.each([...BELOW, 'views', 'publish', 'search', 'client'])('src/%s/ knows no Astro', (room) => {
    for (const name of ['astro', 'astro:content', 'astro/zod', '@astrojs/internal-helpers']) {
      expect(complaints(`src/${room}/a.ts`, `import { z } from '${name}';`)).toEqual([
        `house/floors: src/${room}/ must not know Astro (${name})`,
      ]);
    }
  });

  it.each(['schema', 'problems', 'i18n', 'site', 'markdown', 'rules', 'client'])(
    'src/%s/ uses nothing that only Node has',
    (room) => {
      for (const name of ['node:fs', 'fs', 'node:crypto', 'path']) {
        expect(complaints(`src/${room}/a.ts`, `import fs from '${name}';`)).toEqual([
          `house/floors: src/${room}/ must not use what only Node has (${name})`,
        ]);
      }
    },
  );

  it('keeps the house apart from commands and tests, and knows all its rooms', () => {
    expect(complaints('src/ledger/a.ts', `import { b } from '../../scripts/b.ts';`)).toEqual([
      'house/floors: src/ must not import from outside of it (scripts/b.ts)',
    ]);
    expect(complaints('src/utils/a.ts', `import { b } from '../schema/b.ts';`)).toEqual([
      'house/floors: src/utils/ is no room of the house; add it to tests/lint/rooms.ts',
    ]);
  });

  it.each([
    ['src/ledger/a.ts', `import { b } from '../rules/b.ts';`],
    ['src/ledger/a.ts', `import { b } from './b.ts';`],
    ['src/i18n/a.ts', `import { b } from '../site/b.ts';`],
    ['src/layouts/A.astro', `import B from '../components/B.astro';`],
    ['src/reading/a.ts', `import fs from 'node:fs';`],
    ['src/pages/index.astro', `import { z } from 'astro:content';`],
    ['scripts/check.ts', `import { b } from '../src/ledger/b.ts';`],
  ])('lets %s say %s', (file, line) => {
    expect(complaints(file, line)).toEqual([]);
  });
});

describe('the configuration of ESLint', () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: `${ROOT}/tests/eslint.config.mjs`,
  });

  /** The configured rules with the parser of types left out: the samples are no files of the project. */
  async function verdict(file: string, code: string): Promise<string[]> {
    const { plugins, rules } = (await eslint.calculateConfigForFile(
      `${ROOT}/${file}`,
    )) as Linter.Config;
    const kept = Object.entries(rules ?? {}).filter(([name]) => !name.startsWith('@typescript'));
    return linter
      .verify(
        code,
        [{ files: ['**/*.ts'], plugins: plugins ?? {}, rules: Object.fromEntries(kept) }],
        {
          filename: `${ROOT}/${file}`,
        },
      )
      .map(({ ruleId }) => ruleId ?? 'syntax');
  }

  it.each(['ts', 'astro'])('holds the floors in every .%s file of the house', async (ending) => {
    for (const room of Object.keys(ROOMS)) {
      const config = (await eslint.calculateConfigForFile(
        `${ROOT}/src/${room}/any.${ending}`,
      )) as Linter.Config;
      expect(config.rules?.['house/floors'], room).toEqual([2]);
      expect(config.rules?.['house/circles'], room).toEqual([2]);
    }
  });

  it.each([
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = Math.random();',
    'export const a = performance.now();',
    'export const a = crypto.randomUUID();',
    `export const a = (n) => n.toLocaleString('en');`,
    `export const a = (n, m) => n.localeCompare(m);`,
    `export const a = new Intl.NumberFormat('en');`,
    'export const a = (d) => d.getMonth();',
  ])('keeps the clock, chance and the machine’s language out of the rules: %s', async (line) => {
    expect(await verdict('src/rules/any.ts', line)).toEqual(['no-restricted-syntax']);
  });

  it('lets only src/i18n/ write numbers and dates for people', async () => {
    const line = `export const a = new Intl.NumberFormat('en');`;
    expect(await verdict('src/i18n/any.ts', line)).toEqual([]);
    expect(await verdict('src/i18n/any.ts', 'export const a = Date.now();')).toEqual([
      'no-restricted-syntax',
    ]);
    expect(await verdict('src/rules/any.ts', 'export const a = new Date(0);')).toEqual([]);
  });

  it('lets one component set HTML', async () => {
    const ruleOf = async (file: string): Promise<unknown> =>
      ((await eslint.calculateConfigForFile(`${ROOT}/${file}`)) as Linter.Config).rules?.[
        'astro/no-set-html-directive'
      ];
    expect(await ruleOf('src/components/shared/entity/Prose.astro')).toEqual([0]);
    expect(await ruleOf('src/components/shared/money/Figure.astro')).toEqual([2]);
    expect(await ruleOf('src/pages/index.astro')).toEqual([2]);
  });
});
