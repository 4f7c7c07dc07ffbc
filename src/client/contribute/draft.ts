import type { Contribution } from '../../contribute/facts.ts';

/** The way to a key of the facts. */
export type Path = readonly (string | number)[];

export type Value = string | boolean | Value[] | { [key: string]: Value };

/** What is kept in the browser between visits. */
const KEY = 'atlas-contribution';

/** How long after the last change a draft is written down, in milliseconds. */
const PAUSE = 300;

const isHolder = (value: Value | undefined): value is Value[] | { [key: string]: Value } =>
  typeof value === 'object';

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
export class Draft {
  facts: { [key: string]: Value } = {};
  body = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKept = true;

  constructor() {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      if (isKept(kept)) Object.assign(this, { facts: kept.facts, body: kept.body });
    } catch {
      // A browser that keeps nothing, or something else in its place: the form begins empty.
    }
  }

  get contribution(): Contribution {
    return { facts: this.facts, body: this.body };
  }

  get(path: Path): Value | undefined {
    let value: Value | undefined = this.facts;
    for (const step of path) {
      if (!isHolder(value)) return undefined;
      value = Reflect.get(value, step) as Value | undefined;
    }
    return value;
  }

  /** The text at a path; empty where there is none. */
  text(path: Path): string {
    const value = this.get(path);
    return typeof value === 'string' ? value : '';
  }

  /** The list at a path; a new one where there is none. */
  list(path: Path): Value[] {
    const value = this.get(path);
    if (Array.isArray(value)) return value;
    const made: Value[] = [];
    this.set(path, made);
    return made;
  }

  set(path: Path, value: Value): void {
    let holder: Value[] | { [key: string]: Value } = this.facts;
    path.slice(0, -1).forEach((step, at) => {
      let next = Reflect.get(holder, step) as Value | undefined;
      if (!isHolder(next)) {
        next = typeof path[at + 1] === 'number' ? [] : {};
        Reflect.set(holder, step, next);
      }
      holder = next;
    });
    const last = path.at(-1);
    if (last !== undefined) Reflect.set(holder, last, value);
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
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  }
}
