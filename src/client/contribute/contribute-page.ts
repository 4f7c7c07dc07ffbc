import type { FormSetting } from '../../views/contribute/contribute.ts';
import { part } from '../shared/dom.ts';
import { EventForm } from './event-form.ts';
import type { Words } from './parts.ts';

/*
 * The page on which an event is written. Everything stays in this browser: the form makes a file, and
 * the contributor takes it where it should go.
 */

const root = document.querySelector<HTMLElement>('[data-contribute]');
if (root) {
  const { words, ...setting } = JSON.parse(root.dataset['contribute'] ?? '{}') as FormSetting & {
    words: Words;
  };
  const place = part(root, '[data-contribute-form]');
  new EventForm(place, setting, words).start();
  part(root, '[data-script-late]').remove();
  place.hidden = false;
  part(root, '[data-contribute-skeleton]').hidden = true;
}
