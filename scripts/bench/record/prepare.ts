import { cpSync } from 'node:fs';
import { growRecord } from '../grown/grow.ts';
import { copyRecord } from './copies.ts';
import { cutRecord } from './cut.ts';
import { eventFiles } from './events.ts';

/** How a record becomes larger: as records grow, or by copies of its events. */
export const SHAPES = ['grown', 'copies'] as const;
export type Shape = (typeof SHAPES)[number];

/** How large a record is to be: so many events, or as it is now. */
export type Size = number | 'now';

const LARGER: Readonly<Record<Shape, { make: typeof growRecord; made: string }>> = {
  grown: { make: growRecord, made: 'grown from the record' },
  copies: { make: copyRecord, made: 'copies of the record’s events' },
};

/** Writes a record of a size to `target`; gives how many events it has and how it was made. */
export function prepareRecord(
  content: string,
  target: string,
  size: Size,
  shape: Shape,
): { events: number; made: string } {
  const { length } = eventFiles(content);
  if (size === 'now' || size === length) {
    cpSync(content, target, { recursive: true });
    return { events: length, made: 'the record as it is' };
  }
  if (size < length) {
    cutRecord(content, target, size);
    return { events: size, made: 'the record, cut to early events' };
  }
  const { make, made } = LARGER[shape];
  make(content, target, size);
  return { events: size, made };
}
