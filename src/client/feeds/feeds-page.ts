/*
 * The page of feeds: finds feeds by name, and makes a list (OPML) of those that are ticked, for a
 * feed reader to read in. Made here, from the page itself; nothing is sent.
 */

import { saveFile } from '../shared/save-file.ts';

/** What the list is made from: the feeds that are ticked, under the headings of their groups. */
function outlines(form: HTMLFormElement, list: XMLDocument): Element[] {
  return [...form.querySelectorAll('fieldset')].flatMap((group) => {
    const ticked = [...group.querySelectorAll<HTMLInputElement>('input:checked')];
    if (ticked.length === 0) return [];
    const outer = list.createElement('outline');
    outer.setAttribute('text', group.querySelector('legend')?.textContent.trim() ?? '');
    for (const { value, dataset } of ticked) {
      const outline = list.createElement('outline');
      const name = dataset['title'] ?? '';
      const attributes = { type: 'rss', text: name, title: name, xmlUrl: value };
      for (const [key, text] of Object.entries(attributes)) outline.setAttribute(key, text);
      outline.setAttribute('htmlUrl', dataset['page'] ?? '');
      outer.append(outline);
    }
    return [outer];
  });
}

/** The list of what is ticked, as OPML 2.0. */
function opml(form: HTMLFormElement): string {
  const list = document.implementation.createDocument(null, 'opml');
  const root = list.documentElement;
  root.setAttribute('version', '2.0');
  const title = list.createElement('title');
  title.textContent = form.dataset['title'] ?? '';
  const head = list.createElement('head');
  head.append(title);
  const body = list.createElement('body');
  body.append(...outlines(form, list));
  root.append(head, body);
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(list)}\n`;
}

/** Shows the feeds that have every word in their names, and the groups that have any. */
function find(form: HTMLFormElement, wanted: string): void {
  const sought = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const group of form.querySelectorAll('fieldset')) {
    let inGroup = 0;
    for (const item of group.querySelectorAll<HTMLElement>('li')) {
      const name = item.textContent.toLowerCase();
      item.hidden = !sought.every((word) => name.includes(word));
      if (!item.hidden) inGroup += 1;
    }
    group.hidden = inGroup === 0;
    shown += inGroup;
  }
  const none = form.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = shown > 0;
}

function start(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('[data-save]');
  const count = form.querySelector<HTMLElement>('output');
  const counts = (form.dataset['counts'] ?? '').split('\n');
  const tell = () => {
    const ticked = form.querySelectorAll('input:checked').length;
    if (count) count.textContent = counts[Math.min(ticked, 2)]?.replace('2', String(ticked)) ?? '';
    button?.toggleAttribute('disabled', ticked === 0);
  };
  for (const tool of form.querySelectorAll<HTMLElement>('[data-tools]')) tool.hidden = false;
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.hidden = false;
  form.addEventListener('change', tell);
  form.addEventListener('reset', () => setTimeout(tell));
  form.querySelector('[type=search]')?.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) find(form, target.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.querySelector('input:checked'))
      saveFile(opml(form), form.dataset['file'] ?? 'feeds.opml', 'text/x-opml');
  });
  tell();
}

const form = document.querySelector<HTMLFormElement>('form[data-feeds]');
if (form) start(form);
