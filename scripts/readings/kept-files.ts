import { lstatSync, readFileSync } from 'node:fs';
import type { FileMemory, KeptFile } from '../../src/reading/kept.ts';
import type { FoundFile } from '../../src/reading/walk.ts';
import { saidOf } from '../../src/publish/seen.ts';
import { digestOf } from './digest.ts';
import { type FileRecord, placeOf } from './index-file.ts';
import { isPlain } from './plain.ts';
import type { LateTexts } from './late-texts.ts';
import type { TextLog } from './text-log.ts';

/**
 * How old a change has to be, in milliseconds, before what the file system says of a file proves that
 * nothing has changed since: times are told in ticks, of up to two seconds, and a file that is changed
 * twice within one looks the same (git calls such an entry racily clean).
 */
const TICK = 2000;

const MEGABYTE = 1024 * 1024;

/** What the file system says of a file, where that will show whether it was changed after this moment. */
function proofOf(path: string, now: number): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() && stat.ctimeMs + TICK < now ? saidOf(stat) : undefined;
}

/** A file with a record, as readers of the record are given it. */
class KnownFile implements KeptFile {
  readonly record: FileRecord;
  /** Its bytes, until they stand in the log. */
  pending: Uint8Array | undefined;
  readonly #files: KeptFiles;
  #value: unknown;

  constructor(record: FileRecord, files: KeptFiles, value?: unknown) {
    this.record = record;
    this.#files = files;
    this.#value = value;
  }

  get digest(): string {
    return this.record.digest;
  }

  get value(): unknown {
    this.#value ??= JSON.parse(Buffer.from(this.record.json).toString());
    return this.#value;
  }

  /** Whether its bytes are at hand, as far as can be seen without looking at them. */
  get hasBytes(): boolean {
    return this.pending !== undefined || this.record.from !== undefined;
  }

  bytes(): Uint8Array {
    return this.pending ?? this.#files.bytesOf(this);
  }

  late<T>(room: string, make: () => T): T {
    return this.#files.late().of(room, this.digest, make);
  }

  once(room: string, key: string, make: () => string): string {
    const { made } = this.record;
    const found = made.find(([name]) => name === room);
    if (found?.[1] === key) return found[2];
    const value = make();
    this.record.made = [...made.filter((one) => one !== found), [room, key, value]];
    this.#files.hasNews = true;
    return value;
  }
}

/** The files that were read before and those that are read now. */
export class KeptFiles {
  /** Whether there is something to keep that was not kept before. */
  hasNews = false;
  readonly #before = new Map<string, FileRecord>();
  readonly #asked = new Map<string, KnownFile>();
  readonly #log: TextLog;
  readonly #now: () => number;
  /** What was made late of files. */
  readonly late: () => LateTexts;
  #byDigest: Map<string, FileRecord> | undefined;

  /** `now`: the time, as the file system tells it. */
  constructor(
    records: readonly FileRecord[],
    { log, late, now }: { log: TextLog; late: () => LateTexts; now: () => number },
  ) {
    this.#log = log;
    this.late = late;
    this.#now = now;
    const size = log.size();
    for (const record of records) {
      if ((record.from ?? 0) + record.length > size) record.from = undefined;
      this.#before.set(`${record.room} ${record.path}`, record);
    }
  }

  /** What is kept of one file. */
  memoryOf({ absolute: path, bytes: given }: FoundFile, room: string): FileMemory {
    const name = `${room} ${path}`;
    const said = given ? undefined : proofOf(path, this.#now());
    const known = this.#known(name);
    const isUnchanged = said !== undefined && known?.record.said === said && known.hasBytes;
    if (isUnchanged) this.#asked.set(name, known);
    let read: Uint8Array = Buffer.alloc(0);
    return {
      unchanged: isUnchanged ? known : undefined,
      same: (bytes) => {
        read = bytes;
        const digest = digestOf(bytes);
        const record = known?.digest === digest ? known.record : this.#withDigest(room, digest);
        if (!record) return undefined;
        const isNews = record.path !== path || record.said !== said;
        const now = isNews ? { ...record, path, said } : record;
        this.hasNews ||= isNews;
        return this.#take(name, new KnownFile(now, this), bytes);
      },
      keep: (value) => {
        const bytes = read;
        read = Buffer.alloc(0);
        const record: FileRecord = {
          ...{ path, room, said, digest: digestOf(bytes), length: bytes.length, from: undefined },
          ...{ json: Buffer.from(JSON.stringify(value)), made: [] },
        };
        const file = new KnownFile(record, this, value);
        this.hasNews ||= isPlain(value);
        // What would not come back as it is is known in this run alone.
        return isPlain(value) ? this.#take(name, file, bytes) : file;
      },
    };
  }

  #known(name: string): KnownFile | undefined {
    const record = this.#before.get(name);
    return this.#asked.get(name) ?? (record && new KnownFile(record, this));
  }

  #withDigest(room: string, digest: string): FileRecord | undefined {
    this.#byDigest ??= new Map(
      [...this.#before.values(), ...[...this.#asked.values()].map((file) => file.record)].map(
        (record) => [`${record.room} ${record.digest}`, record],
      ),
    );
    return this.#byDigest.get(`${room} ${digest}`);
  }

  #take(name: string, file: KnownFile, bytes: Uint8Array): KnownFile {
    if (file.record.from === undefined) {
      file.pending = bytes;
      this.hasNews = true;
    }
    this.#asked.set(name, file);
    this.#byDigest?.set(`${file.record.room} ${file.digest}`, file.record);
    return file;
  }

  /** The bytes of a file that stand in the log; where they are damaged there, those of the file, if they are the same. */
  bytesOf(file: KnownFile): Uint8Array {
    const { record } = file;
    const place = placeOf(record);
    const kept = place && this.#log.read(place);
    if (kept && digestOf(kept) === record.digest) return kept;
    const bytes = readFileSync(record.path);
    if (digestOf(bytes) !== record.digest)
      throw new Error(`${record.path} was changed while the record was read; run it again.`);
    record.from = undefined;
    file.pending = bytes;
    this.hasNews = true;
    return bytes;
  }

  /** What is to be kept: the files that were asked for, their bytes in the log. Nothing where that is what is kept, and the rest, too. */
  settled(isRestKept: boolean): FileRecord[] | undefined {
    if (isRestKept && !this.hasNews && this.#asked.size === this.#before.size) return undefined;
    const files = [...this.#asked.values()];
    this.#settleBytes(files);
    this.hasNews = false;
    this.#before.clear();
    for (const [name, { record }] of this.#asked) this.#before.set(name, record);
    return files.map(({ record }) => record);
  }

  #settleBytes(files: readonly KnownFile[]): void {
    const fresh = files.filter(({ record }) => record.from === undefined);
    const lengthOf = (all: readonly KnownFile[]) =>
      all.reduce((sum, { record }) => sum + record.length, 0);
    const size = this.#log.size();
    const isWasteful = size + lengthOf(fresh) > 2 * lengthOf(files) + MEGABYTE;
    const added = size === 0 || isWasteful ? files : fresh;
    if (added.length === 0) return;
    const bytes = Buffer.concat(added.map((file) => file.bytes()));
    const from = added === files ? this.#log.write(bytes) : this.#log.add(bytes);
    if (from === undefined) return;
    let at = from;
    for (const file of added) {
      file.record.from = at;
      file.pending = undefined;
      at += file.record.length;
    }
  }
}
