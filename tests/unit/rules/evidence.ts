import type { Evidence } from '../../../src/rules/money/evidence.ts';

/** A claim of which a test says only what it is about: a size, announced on 23 July 2018 by the trade press. */
export function evidenceOf(id: string, given: Partial<Evidence> = {}): Evidence {
  return {
    id,
    fund: 'a-fund',
    date: '2018-07-23',
    measure: 'size',
    tier: 'trade-press',
    publishers: [`the publisher of ${id}`],
    restates: false,
    titleOnly: false,
    order: id,
    ...given,
  };
}
