import type { Facts } from '../../contribute/facts.ts';
import { lookAlikes } from '../../contribute/look-alikes.ts';
import { type EventEntry, EVENTS_PATH, type EventsFile } from '../../contribute/record-file.ts';
import { profileOf } from '../../i18n/languages.ts';
import { el } from '../shared/dom.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { FormContext } from './parts.ts';

/** Most events that are listed. */
const MOST = 5;

/** Shows what the record may have already, while the entry is written. */
export class LookAlikeNotes {
  readonly #node: HTMLElement;
  readonly #context: FormContext;
  #events: Promise<EventsFile> | undefined;
  #shown = '';

  constructor(context: FormContext, node: HTMLElement) {
    this.#context = context;
    this.#node = node;
  }

  /** Looks again. What cannot be loaded is no reason to stop writing. */
  async show(facts: Facts): Promise<void> {
    const { base } = this.#context.setting;
    this.#events ??= fetchJson<EventsFile>(base + EVENTS_PATH);
    try {
      const { events, funds } = lookAlikes(facts, await this.#events);
      this.#draw(events, funds);
    } catch {
      this.#events = undefined;
    }
  }

  #draw(events: readonly EventEntry[], funds: readonly EventEntry[]): void {
    const shown = JSON.stringify([events, funds].map((list) => list.map(({ id }) => id)));
    if (shown === this.#shown) return;
    this.#shown = shown;
    const { words } = this.#context;
    this.#node.replaceChildren(
      ...this.#list(words.lookAlikes, events),
      ...this.#list(words.sameFund, funds),
    );
  }

  #list(heading: string, events: readonly EventEntry[]): HTMLElement[] {
    if (events.length === 0) return [];
    const { root, lang } = this.#context.setting;
    const items = events.slice(0, MOST).map(({ id, title, zh, date }) => {
      const name = profileOf(lang).han ? (zh ?? title) : title;
      const href = `${root}articles/${id}/`;
      return el('li', {}, `${date} `, el('a', { href, target: '_blank' }, name));
    });
    return [el('p', {}, heading), el('ul', {}, ...items)];
  }
}
