import { strToU8 } from 'fflate';
import type { Ledger } from '../../ledger/model.ts';
import { persisted } from '../../ledger/reads/persisted.ts';
import type { Row, Table } from '../../views/data/tables/table.ts';
import { sha256 } from '../checksums.ts';
import { jsonLinesOf } from '../formats/csv.ts';

/*
 * The rows of a table as JSON Lines. Those of a table that has them by entry are taken from what is
 * published, where nothing is another that an entry’s were made from.
 */

const LINE_END = 10;
const QUOTE = 34;

/** The lines that begin with each value of the first column, as they stand in bytes one after the other. */
function linesByFirst(bytes: Uint8Array, column: string): Map<string, Uint8Array> {
  const found = new Map<string, [start: number, end: number]>();
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = `{"${column}":"`.length;
  for (let at = 0; at < all.length;) {
    const end = all.indexOf(LINE_END, at) + 1 || all.length;
    const first = all.toString('utf8', at + from, all.indexOf(QUOTE, at + from));
    const [start] = found.get(first) ?? [at];
    found.set(first, [start, end]);
    at = end;
  }
  return new Map(Array.from(found, ([first, [start, end]]) => [first, all.subarray(start, end)]));
}

/** The rows of a table as JSON Lines. `published`: those of the last site, whatever stands there. */
export function tableLines(
  table: Table,
  ledger: Ledger,
  published: () => Uint8Array | undefined,
): Uint8Array {
  const written = (rows: readonly Row[]) => strToU8(jsonLinesOf(table, rows));
  if (!table.byEntry) return written(table.rows(ledger));
  let known: Map<string, Uint8Array> | undefined;
  const [first = { name: '' }] = table.columns;
  const lines = table.byEntry(ledger).map(({ id, rows }) => {
    let made: Uint8Array | undefined;
    const digest = persisted(ledger, { name: `data/${table.name}/${id}` }, () =>
      sha256((made = written(rows()))),
    );
    if (made) return made;
    known ??= linesByFirst(published() ?? new Uint8Array(), first.name);
    const before = known.get(id);
    return before && sha256(before) === digest ? before : written(rows());
  });
  return new Uint8Array(Buffer.concat(lines));
}
