import type { Contribution } from './facts.ts';

/** The way to a key of the facts. */
export type Path = readonly (string | number)[];

/** A value of the facts, while it may still change. */
export type Value = string | boolean | Value[] | { [key: string]: Value };

const isHolder = (value: Value | undefined): value is Value[] | { [key: string]: Value } =>
  typeof value === 'object';

/** An entry that is being written, key by key. */
export class EntryDraft {
  facts: { [key: string]: Value } = {};
  body = '';

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
}
