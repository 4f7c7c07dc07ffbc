import { dirname } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { listFiles, tempFolder, writeFiles } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';
import { circles } from '../../lint/circles.ts';
import {
  deadExports,
  type Modules,
  readModule,
  readModules,
  tangled,
  wayBetween,
} from '../../lint/modules.ts';

const house = readModules(ROOT, ['src', 'scripts', 'tests', 'astro.config.mjs']);

/** Files by their path and text, as the checkout's own are read. */
const modulesOf = (files: Record<string, string>): Modules =>
  new Map(Object.entries(files).map(([file, text]) => [file, readModule(file, text)]));

describe('what a file imports', () => {
  it.each([
    [`import { b } from './b.ts';`, ['b']],
    [`import { b as c, type D } from './b.ts';`, ['b', 'D']],
    [`import type { B } from './b.ts';`, ['B']],
    [`import b, { c } from './b.ts';`, ['default', 'c']],
    [`import * as b from './b.ts';`, ['*']],
    [`import './b.ts';`, []],
    [`export { b as c } from './b.ts';`, ['b']],
    [`export * from './b.ts';`, ['*']],
    [`const { b } = await import('./b.ts');`, ['b']],
    [`const b = await import('./b.ts');`, ['*']],
    [`export type B = import('./b.ts').B;`, ['B']],
  ])('is read from %s', (text, names) => {
    const { imports } = readModule('src/a.ts', text);
    expect(imports).toEqual([{ to: 'src/b.ts', names }]);
  });

  it('is read from a template: its script, and the scripts that it names', () => {
    const template = `---\nimport B from '../b/B.astro';\n---\n<script src="../client/c.ts"></script>\n`;
    expect(readModule('src/a/A.astro', template).imports.map(({ to }) => to)).toEqual([
      'src/b/B.astro',
      'src/client/c.ts',
    ]);
  });
});

describe('circles', () => {
  it.each([
    ['of two', { 'src/a.ts': `import './b.ts';`, 'src/b.ts': `import './a.ts';` }],
    [
      'of three, one of them by a type alone',
      {
        'src/a.ts': `import './b.ts';`,
        'src/b.ts': `import type { C } from './c.ts';`,
        'src/c.ts': `export type C = import('./a.ts').A;`,
      },
    ],
  ])('%s are told at every import that is part of them', (_, files) => {
    const root = tempFolder('circles');
    writeFiles(root, { ...files, 'scripts/d.ts': `import '../src/a.ts';` });
    const linter = new Linter({ cwd: root });
    const config: Linter.Config = {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { house: { rules: { circles } } },
      rules: { 'house/circles': 'error' },
    };
    for (const [file, text] of Object.entries(files)) {
      const found = linter.verify(text, [config], { filename: `${root}/${file}` });
      expect(found.map(({ message }) => message)).toEqual([
        expect.stringMatching(new RegExp(`^a circle: ${file} > .* > ${file}$`)),
      ]);
    }
    const outside = linter.verify(`import '../src/a.ts';`, [config], {
      filename: `${root}/scripts/d.ts`,
    });
    expect(outside).toEqual([]);
  });

  it('are none in the house', () => {
    const found = [...tangled(house)].flatMap((file) =>
      (house.get(file)?.imports ?? []).flatMap(
        ({ to }) => wayBetween(house, to, file)?.join(' > ') ?? [],
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('what is exported for nobody', () => {
  const found = (files: Record<string, string>): string[] =>
    deadExports(modulesOf(files)).map(
      ({ file, line, name, why }) => `${file}:${line} ${name}: ${why}`,
    );

  it('is found, also where a test keeps it alive', () => {
    expect(
      found({
        'src/a.ts': 'export const used = 1;\nexport const dead = 2;\nexport function told() {}\n',
        'src/b.ts': `import { used } from './a.ts';\nexport const own = used;\nconst b = own;\n`,
        'tests/a.test.ts': `import { told } from '../src/a.ts';`,
      }),
    ).toEqual([
      'src/a.ts:2 dead: nobody uses it',
      'src/a.ts:3 told: only tests use it',
      'src/b.ts:2 own: only its own file uses it',
    ]);
  });

  it('is no type that goes with a function, nothing that a test looks into, nothing of a door', () => {
    expect(
      found({
        'src/a.ts': 'export interface A { a: 1 }\nexport const a: A = { a: 1 };\n',
        'src/b.ts': `export const b = 1;\nexport const c = b;\n`,
        'src/pages/d.ts': `import { a } from '../a.ts';\nimport * as all from '../b.ts';\nexport const GET = a;\n`,
      }),
    ).toEqual([]);
  });

  it('is nothing in the house', () => {
    const dead = deadExports(house);
    expect(dead.map(({ file, line, name, why }) => `${file}:${line} ${name}: ${why}`)).toEqual([]);
  });
});

/** The most files that a folder may hold; about 20 is what a reader takes in. */
const MOST_FILES = 25;

it('no folder of the house holds more files than a reader takes in', () => {
  const folders = Map.groupBy(listFiles(`${ROOT}/src`), (file) => dirname(file));
  const full = [...folders].filter(([, files]) => files.length > MOST_FILES);
  expect(full.map(([folder, files]) => `src/${folder}: ${files.length} files`)).toEqual([]);
});
