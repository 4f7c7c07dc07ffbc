/*
 * The box “Cite this”: each form of the citation gets a button that copies it and one that saves it as
 * a file. Everything is made from the text that stands there; nothing is sent or fetched.
 */

import { saveFile } from './save-file.ts';

/** How long a button says that it has copied, in milliseconds. */
const COPIED = 2000;

function button(text: string | undefined, label: string | undefined, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text ?? '';
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

/** Copies a text; where the browser refuses, marks it, so that the reader can. */
async function copy(block: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(block);
    return false;
  }
}

for (const form of document.querySelectorAll<HTMLElement>('.cite-form')) {
  const block = form.querySelector<HTMLElement>('.cite-text');
  const heading = form.querySelector('h3');
  if (!block || !heading) continue;
  // The text as it was written: a browser makes one character of CR LF.
  const text = () => {
    const plain = block.textContent;
    return form.dataset['file']?.endsWith('.ris') ? plain.replaceAll(/\r?\n/g, '\r\n') : plain;
  };
  const { copy: copyText, copyLabel, download, downloadLabel, file, type } = form.dataset;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const box = document.createElement('p');
  box.className = 'cite-buttons';
  box.append(
    button(copyText, copyLabel, () => {
      void copy(block, text()).then((done) => {
        if (!done) return;
        status.textContent = form.closest<HTMLElement>('.citing')?.dataset['copied'] ?? '';
        setTimeout(() => (status.textContent = ''), COPIED);
      });
    }),
    button(download, downloadLabel, () =>
      saveFile(text(), file ?? 'citation', `${type ?? 'text/plain'};charset=utf-8`),
    ),
    status,
  );
  block.after(box);
}
