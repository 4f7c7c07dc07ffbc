import type { ElementContent, Root, RootContent } from 'hast';
import { entryFiles } from '../../contribute/entry-files.ts';
import { groupsOf, textOf } from '../../contribute/facts.ts';
import { previewTree } from '../../contribute/preview.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { profileOf } from '../../i18n/languages.ts';
import { el } from '../shared/dom.ts';
import { nameOf } from './combobox.ts';
import type { FormContext } from './parts.ts';

/** What a tree’s properties are called in HTML. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  ariaLabel: 'aria-label',
  tabIndex: 'tabindex',
};

function node(of: RootContent | ElementContent): Node | undefined {
  if (of.type === 'text') return document.createTextNode(of.value);
  if (of.type !== 'element') return undefined;
  const made = document.createElement(of.tagName);
  for (const [key, value] of Object.entries(of.properties)) {
    if (value === null || value === undefined || value === false) continue;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    made.setAttribute(ATTRIBUTES[key] ?? key, text);
  }
  made.append(...nodes(of));
  return made;
}

const nodes = (of: Root | { children: ElementContent[] }): Node[] =>
  of.children.flatMap((child) => node(child) ?? []);

/** The entry as a reader will see it, made from the sanitised tree: no markup is set as such. */
export function previewNode(context: FormContext): HTMLElement {
  const { draft, introduced, loaded, setting, words } = context;
  const { lang } = setting;
  const all = [...introduced(), ...(loaded()?.all ?? [])];
  const [contribution] = entryFiles(draft.contribution, { isChineseFirst: profileOf(lang).han });
  const tree = previewTree(contribution, {
    lang,
    nameOf: (id) => {
      const named = all.find((one) => one.id === id && one.type !== 'publisher');
      return named && nameOf(named, profileOf(lang).han)[0];
    },
  });
  const date = draft.text(['date']);
  const isDate = /^\d{4}(?:-\d{2}){0,2}$/.test(date);
  const sources = groupsOf(contribution.facts, 'sources').map((source, at) => {
    const href = textOf(source, 'url');
    const title = textOf(source, 'title') || href;
    const isWeb = /^https?:\/\//.test(href);
    return el(
      'li',
      { id: `preview-source-${at + 1}` },
      isWeb ? el('a', { href, rel: 'nofollow noopener external' }, title) : title,
    );
  });
  return el(
    'section',
    {
      id: 'entry-preview',
      class: 'entry-shown',
      tabindex: '-1',
      'aria-label': words.previewHeading,
    },
    el('p', { class: 'label' }, words.previewHeading),
    el('h4', {}, textOf(contribution.facts, 'title')),
    el('p', { class: 'note' }, isDate ? formatDate(date, lang) : date),
    el('div', { class: 'prose' }, ...nodes(tree)),
    el('ol', { class: 'entry-cited' }, ...sources),
  );
}
