import { Facet } from './reads.ts';

/** A facet with what it holds: both are asked for at once, again and again. */
export class Cell extends Facet {
  readonly value: unknown;

  constructor(node: string, name: string, value: unknown) {
    super(node, name);
    this.value = value;
  }
}
