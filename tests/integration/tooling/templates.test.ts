import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';
import { inlineCode, literalTexts } from '../../harness/templates.ts';

const templates = ['components', 'layouts', 'pages'].flatMap((room) => {
  const folder = join(ROOT, 'src', room);
  return existsSync(folder)
    ? listFiles(folder)
        .filter((file) => file.endsWith('.astro'))
        .map((file) => `src/${room}/${file}`)
    : [];
});

const sourceOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('templates of the house', () => {
  it('exist', () => {
    expect(templates.length).toBeGreaterThan(0);
  });

  it.each(templates)('%s takes every word from the catalogue', (file) => {
    expect(literalTexts(sourceOf(file))).toEqual([]);
  });

  it.each(templates)('%s holds no style and no script of its own', (file) => {
    expect(inlineCode(sourceOf(file))).toEqual([]);
  });
});

const HEAD = `---\nconst a = 'not shown';\n---\n`;

describe('literal text is found', () => {
  it.each([
    ['in an element', '<p>Hello</p>', ['Hello']],
    ['in Chinese', '<p>南京</p>', ['南京']],
    ['beside an expression', '<p>{a} funds</p>', ['funds']],
    ['between braces', `<p>{'Hello'}</p>`, ['Hello']],
    ['on either side of a choice', `<p>{a ? 'Yes' : 'No'}</p>`, ['Yes', 'No']],
    ['after a condition', `<p>{a && 'Shown'}</p>`, ['Shown']],
    ['in a template literal', '<p>{`${a} funds`}</p>', ['funds']],
    ['joined with +', `<p>{a + ' funds'}</p>`, ['funds']],
    ['inside of a list', '<ul>{a.map((b) => <li>One {b}</li>)}</ul>', ['One']],
    ['in a component', '<Card>Text</Card>', ['Text']],
    ['in an alternative text', '<img src="x.png" alt="A picture" />', ['A picture']],
    ['in a label for the ear', '<nav aria-label="Main"></nav>', ['Main']],
    ['in a title between braces', `<abbr title={'Yuan'}>{a}</abbr>`, ['Yuan']],
    ['in a placeholder', '<input placeholder={a ?? `Search`} />', ['Search']],
    ['in a description', '<meta name="description" content="Of cities" />', ['Of cities']],
    ['after text beyond ASCII', '<p>{a}·</p>\n<p>Late</p>', ['Late']],
  ])('%s', (_, template, expected) => {
    expect(literalTexts(HEAD + template).map(({ what }) => what)).toEqual(expected);
  });

  it('on its line', () => {
    expect(literalTexts(`${HEAD}<p>·</p>\n<p>Late</p>\n`)).toEqual([{ line: 5, what: 'Late' }]);
  });

  it.each([
    '<p class="lead" id="top" data-kind="fund" lang="zh-Hans">{a}</p>',
    '<p>{a} · {a} (1) → 2 %</p>',
    '<img src="x.png" alt="" />',
    `<a href={a === 'fund' ? '/x' : '/y'}>{a}</a>`,
    `<p>{words(a, 'figures.total')}</p>`,
    `<p>{a === 'fund' && <b>{a}</b>}</p>`,
    '<meta name="viewport" content="width=device-width" />',
    '<!-- A remark -->',
    '<script src="../client/search.ts"></script>',
  ])('and nothing else: %s', (template) => {
    expect(literalTexts(HEAD + template)).toEqual([]);
  });
});

describe('inline styles and scripts are found', () => {
  it.each([
    ['<style>p { color: red }</style>', '<style>'],
    ['<style is:global>p { color: red }</style>', '<style>'],
    ['<p style="color: red">{a}</p>', '<p style>'],
    ['<p style={{ color: a }}>{a}</p>', '<p style>'],
    ['<script>alert(1)</script>', '<script> without src'],
    ['<script is:inline src="/x.js"></script>', '<script is:inline>'],
    ['<script is:inline type="module">go()</script>', '<script is:inline>'],
    ['<button onclick="go()">{a}</button>', '<button onclick>'],
    ['{a && <i style="top: 0">{a}</i>}', '<i style>'],
  ])('%s', (template, expected) => {
    expect(inlineCode(HEAD + template).map(({ what }) => what)).toContain(expected);
  });

  it.each([
    '<p class="lead">{a}</p>',
    '<script src="../client/search.ts"></script>',
    '<script type="application/ld+json" set:html={a} />',
    '<script is:inline type="application/ld+json" set:html={a} />',
  ])('and nothing else: %s', (template) => {
    expect(inlineCode(HEAD + template)).toEqual([]);
  });
});
