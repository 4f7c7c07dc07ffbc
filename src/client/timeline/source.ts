import { type Prepared, prepare } from '../../search/timeline/engine.ts';
import type { TimelineIndex, TimelineLine } from '../../views/timeline/facets.ts';

/** The record as the script knows it: the index at once, lines as they are shown. */
export interface Source {
  index: TimelineIndex;
  prepared: Prepared;
  /** The lines of these rows. */
  lines: (rows: readonly number[]) => Promise<TimelineLine[]>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Fetches the index; each file of lines is fetched once, when a line of it is first shown. */
export async function openSource(address: string, root: string): Promise<Source> {
  const index = (await fetchJson(address)) as TimelineIndex;
  /** The first row of every file of lines. */
  const starts: number[] = [];
  let next = 0;
  for (const { size } of index.chunks) {
    starts.push(next);
    next += size;
  }
  const fetched = new Map<string, Promise<TimelineLine[]>>();
  const chunk = (path: string): Promise<TimelineLine[]> => {
    const known = fetched.get(path);
    if (known) return known;
    const loading = fetchJson(root + path) as Promise<TimelineLine[]>;
    fetched.set(path, loading);
    // What failed may be asked for again.
    loading.catch(() => fetched.delete(path));
    return loading;
  };
  const lineOf = async (row: number): Promise<TimelineLine> => {
    const at = starts.findLastIndex((start) => start <= row);
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
