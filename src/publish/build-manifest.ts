import { z } from 'zod';
import { recordStateSchema } from '../analysis/effect/record-state.ts';
import type { RecordState } from '../analysis/effect/state.ts';

/** A file that a build made: the key of what it was made from, and the hash of its bytes. */
interface BuiltFile {
  key: string;
  hash: string;
}

/** A file of the spare folder: the hash of its bytes, and what the file system said of it (`seenOf`). */
export interface Spared {
  hash: string;
  seen: string;
}

/** What a build into a folder made. */
export interface BuildManifest {
  /** A hash of the code, the settings and what every page shares. */
  shared: string;
  /** By file: the key of what it was made from, and its bytes’ hash. */
  outputs: Record<string, BuiltFile>;
  /** The compressed forms of files; the key of each is the hash of the file. */
  compressed?: Record<string, BuiltFile>;
  /** The hashes of the files that are named by their content, and of older ones kept beside them. */
  assets?: Record<string, string>;
  olderAssets?: Record<string, string>;
  /** What the file system said of every file of the site when it was whole. */
  seen?: Record<string, string>;
  /** Where the site before is kept as the spare folder: its files that differ from this site’s; null for one that it lacks. */
  spare?: Record<string, Spared | null>;
  /** The hash of what its outputs read of the record, which is kept beside it. */
  reads?: string;
  /** What a reader would notice of the record that it was made from. */
  state?: RecordState;
}

/** The manifest of a folder into which nothing was built. */
export const NOTHING_BUILT: BuildManifest = { shared: '', outputs: {} };

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const files = z.record(z.string(), z.strictObject({ key: z.string(), hash }));

const schema: z.ZodType<BuildManifest> = z.strictObject({
  shared: hash,
  outputs: files,
  compressed: files.exactOptional(),
  assets: z.record(z.string(), hash).exactOptional(),
  olderAssets: z.record(z.string(), hash).exactOptional(),
  seen: z.record(z.string(), z.string()).exactOptional(),
  spare: z
    .record(z.string(), z.strictObject({ hash, seen: z.string() }).nullable())
    .exactOptional(),
  reads: hash.exactOptional(),
  state: recordStateSchema.exactOptional(),
});

/** A manifest from its JSON; nothing for what is none, or one of another version. Never throws. */
export function parseManifest(json: string): BuildManifest | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** The hash of a file of a build’s site, where it knows it. */
export const hashIn = (
  { outputs, compressed, assets, olderAssets }: BuildManifest,
  file: string,
): string | undefined =>
  outputs[file]?.hash ?? compressed?.[file]?.hash ?? assets?.[file] ?? olderAssets?.[file];
