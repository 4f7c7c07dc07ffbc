import { Cell } from './cell.ts';
import { type Facet, note } from './reads.ts';

/** All keys of an object: which there are, and what they hold. */
export const ALL = '*';

/** What holds keys of its own, and the cells of those that were asked for. */
class ByKey {
  readonly held: Readonly<Record<string | symbol, unknown>>;
  readonly #node: string;
  readonly #name: string;
  readonly cells = new Map<string | symbol, Cell>();

  constructor(held: object, { node, name }: Pick<Facet, 'node' | 'name'>) {
    this.held = held as ByKey['held'];
    this.#node = node;
    this.#name = name;
  }

  cellOf(key: string): Cell {
    const known = this.cells.get(key);
    if (known) return known;
    const cell = new Cell(this.#node, `${this.#name}.${key}`, this.held[key]);
    this.cells.set(key, cell);
    return cell;
  }
}

/** One for all objects: each notes what is read of it. */
const HANDLER: ProxyHandler<ByKey> = {
  get(target, key) {
    const known = target.cells.get(key);
    if (known === undefined && typeof key !== 'string') return target.held[key];
    const cell = known ?? target.cellOf(key as string);
    note(cell);
    return cell.value;
  },
  has(target, key) {
    if (typeof key === 'string') note(target.cellOf(key));
    return key in target.held;
  },
  ownKeys(target) {
    note(target.cellOf(ALL));
    return Reflect.ownKeys(target.held);
  },
  getOwnPropertyDescriptor(target, key) {
    if (typeof key === 'string') note(target.cellOf(key));
    const found = Reflect.getOwnPropertyDescriptor(target.held, key);
    return found && { ...found, configurable: true };
  },
  getPrototypeOf: ({ held }) => Reflect.getPrototypeOf(held),
  // The record is never written to.
  set: () => false,
};

/**
 * An object whose keys are noted one by one, under a name: a reader of one has read none of the others.
 * What it holds is never another.
 */
export const byKey = <T extends object>(held: T, named: Pick<Facet, 'node' | 'name'>): T =>
  new Proxy(new ByKey(held, named), HANDLER) as unknown as T;
