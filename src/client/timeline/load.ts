import { type Prepared, prepare } from '../../search/timeline/engine.ts';
import type { TimelineIndex, TimelineLine } from '../../views/timeline/facets.ts';
import { fetchJson, remembered } from '../shared/fetch-json.ts';

/** The record as the script knows it: the index at once, lines as they are shown. */
export interface TimelineFiles {
  index: TimelineIndex;
  prepared: Prepared;
  /** The lines of these rows. */
  lines: (rows: readonly number[]) => Promise<TimelineLine[]>;
}

/** Fetches the index; each file of lines is fetched once, when a line of it is first shown. */
export async function load(address: string, root: string): Promise<TimelineFiles> {
  const index = await fetchJson<TimelineIndex>(address);
  /** The first row of every file of lines. */
  const starts: number[] = [];
  let next = 0;
  for (const { size } of index.chunks) {
    starts.push(next);
    next += size;
  }
  const chunk = remembered((path) => fetchJson<TimelineLine[]>(root + path));
  const lineOf = async (row: number): Promise<TimelineLine> => {
    const at = starts.filter((start) => start <= row).length - 1;
    const lines = await chunk(index.chunks[at]?.path ?? '');
    const line = lines[row - (starts[at] ?? 0)];
    if (!line) throw new Error(`no line of row ${row}`);
    return line;
  };
  return {
    index,
    prepared: prepare(index),
    lines: (rows) => Promise.all(rows.map(lineOf)),
  };
}
