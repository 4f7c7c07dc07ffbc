import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { circles } from './lint/circles.ts';
import { floors } from './lint/floors.ts';
import { LANGUAGE } from './lint/language.ts';
import { DETERMINISM, LOCALE } from './lint/purity.ts';

/**
 * The components that set what is not escaped for them: prose, which `src/markdown/` has sanitised, and
 * data for search engines, which `src/views/linked/` has escaped.
 */
const SETS_HTML = [
  'src/components/shared/entity/Prose.astro',
  'src/components/shared/layout/LinkedData.astro',
];

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', '.cache/', 'node_modules/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Text is taken apart by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Numbers read well in templates.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => check(node)` for a function that gives nothing is the clearer line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/prefer-class-list-directive': 'off',
    },
  },
  { files: SETS_HTML, rules: { 'astro/no-set-html-directive': 'off' } },
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { house: { rules: { circles, floors } } },
    rules: {
      'house/circles': 'error',
      'house/floors': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...DETERMINISM, ...LOCALE, ...LANGUAGE],
    },
  },
  {
    files: ['src/i18n/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...DETERMINISM] },
  },
  {
    files: ['src/schema/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...DETERMINISM, ...LOCALE] },
  },
  // Catalogues of strings and tables of cases are as long as they are.
  { files: ['src/i18n/**/*.ts', 'tests/**/*.ts'], rules: { 'max-lines': 'off' } },
);
