import { z } from 'zod';
import { type FileKind, SCHEMAS } from '../record.ts';
import { keyOrder } from './key-order.ts';
import { type Schema, unwrap } from './schema-walk.ts';

/** A key that holds more than one value, and what stands in the lines below it. */
export interface Block {
  key: string;
  /** Whether it is at the top of the file. */
  isTop: boolean;
  /** Whether its lines begin with hyphens. */
  isList: boolean;
  /** The keys of its items, or its own; none where its items are texts, any where ids are its keys. */
  keys: ReadonlySet<string> | 'none' | 'any';
}

/** The keys of what is told of a kind of file: those that hold more than one value, and groups that ids name. */
export interface Blocks {
  all: readonly Block[];
  /** Keys of what an id of the writer's stands above. */
  named: ReadonlySet<string>;
  /** Every key, in the order in which it is declared. */
  order: readonly string[];
  /** Those at the top of the file, in that order. */
  top: readonly string[];
}

const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> | undefined => {
  const inner = unwrap(schema);
  return inner instanceof z.core.$ZodObject ? inner._zod.def.shape : undefined;
};

class Walk {
  readonly all: Block[] = [];
  readonly named = new Set<string>();
  readonly order: string[] = [];

  into(schema: Schema, isTop: boolean): void {
    for (const [key, value] of Object.entries(shapeOf(schema) ?? {})) {
      this.order.push(key);
      const block = this.#block(unwrap(value));
      if (block) this.all.push({ ...block, key, isTop });
    }
  }

  #block(inner: Schema): Pick<Block, 'isList' | 'keys'> | undefined {
    if (inner instanceof z.core.$ZodArray) {
      const shape = shapeOf(inner._zod.def.element);
      this.into(inner._zod.def.element, false);
      return { isList: true, keys: shape ? new Set(Object.keys(shape)) : 'none' };
    }
    if (inner instanceof z.core.$ZodRecord) {
      for (const name of Object.keys(shapeOf(inner._zod.def.valueType) ?? {})) this.named.add(name);
      this.into(inner._zod.def.valueType, false);
      return { isList: false, keys: 'any' };
    }
    const shape = shapeOf(inner);
    if (!shape) return undefined;
    this.into(inner, false);
    return { isList: false, keys: new Set(Object.keys(shape)) };
  }
}

const known = new Map<FileKind, Blocks>();

/** The keys of a kind of file under which further lines stand. */
export function blocksOf(kind: FileKind): Blocks {
  const found = known.get(kind);
  if (found) return found;
  const walk = new Walk();
  walk.into(SCHEMAS[kind], true);
  const top = keyOrder(SCHEMAS[kind]);
  const blocks = { all: walk.all, named: walk.named, order: walk.order, top };
  known.set(kind, blocks);
  return blocks;
}
