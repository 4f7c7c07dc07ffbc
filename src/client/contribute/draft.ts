import { EntryDraft, type Value } from '../../contribute/draft.ts';

/** What is kept in the browser between visits. */
const KEY = 'atlas-contribution';

/** How long after the last change a draft is written down, in milliseconds. */
const PAUSE = 300;

function isKept(value: unknown): value is { facts: { [key: string]: Value }; body: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'facts' in value &&
    typeof value.facts === 'object' &&
    value.facts !== null &&
    'body' in value &&
    typeof value.body === 'string'
  );
}

/** The entry that is being written, kept in this browser. */
export class Draft extends EntryDraft {
  /** Whether it was begun on an earlier visit. */
  isRestored = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKept = true;

  constructor() {
    super();
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      if (isKept(kept))
        Object.assign(this, { facts: kept.facts, body: kept.body, isRestored: true });
    } catch {
      // A browser that keeps nothing, or something else in its place: the form begins empty.
    }
  }

  /** Writes the draft down, after a pause. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#isKept = false;
    this.#timer = setTimeout(() => this.keepNow(), PAUSE);
  }

  /** Writes down what is not written down yet. */
  keepNow(): void {
    clearTimeout(this.#timer);
    if (this.#isKept) return;
    this.#isKept = true;
    try {
      localStorage.setItem(KEY, JSON.stringify({ facts: this.facts, body: this.body }));
    } catch {
      // Full, or not allowed: the draft lasts as long as the page.
    }
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#isKept = true;
    this.facts = {};
    this.body = '';
    this.isRestored = false;
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  }
}
