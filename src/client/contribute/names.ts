import { RECORD_PATH, type RecordFile } from '../../contribute/record-file.ts';
import { readFold } from '../../search/fold.ts';
import { THINGS_PATH, type ThingsFile } from '../../search/format.ts';
import { NameSearch } from '../../search/name-search.ts';
import { fetchJson } from '../shared/fetch-json.ts';

/** The names of the record as the site gives them, with the rest of what the form knows of it. */
export class RecordNames extends NameSearch {
  readonly record: RecordFile;

  constructor(things: ThingsFile, record: RecordFile) {
    super(
      [
        ...things.things.flatMap(({ sort, ...entry }) =>
          sort === 'place' || sort === 'fund' || sort === 'partner' || sort === 'chain'
            ? [{ ...entry, type: sort }]
            : [],
        ),
        ...record.publishers.map((entry) => ({ ...entry, type: 'publisher' as const })),
      ],
      readFold(things.fold),
    );
    this.record = record;
  }
}

let loading: Promise<RecordNames> | undefined;

/** Loads the names when they are first asked for. What failed is asked for again. */
export function recordNames(base: string): Promise<RecordNames> {
  loading ??= Promise.all([
    fetchJson<ThingsFile>(base + THINGS_PATH),
    fetchJson<RecordFile>(base + RECORD_PATH),
  ]).then(([things, record]) => new RecordNames(things, record));
  loading.catch(() => (loading = undefined));
  return loading;
}
