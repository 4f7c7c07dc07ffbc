import { el } from '../shared/dom.ts';
import type { Judged } from './judge.ts';
import type { FormContext } from './parts.ts';

/** The entry as a reader will see it. */
export function previewNode({ draft, words }: FormContext, _judged: Judged): HTMLElement {
  return el('section', {}, el('h3', {}, words.previewHeading), el('p', {}, draft.body));
}
