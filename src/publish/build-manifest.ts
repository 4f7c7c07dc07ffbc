import { z } from 'zod';
import { recordStateSchema } from '../analysis/effect/record-state.ts';
import type { RecordState } from '../analysis/effect/state.ts';

/** A file that a build made: the key of what it was made from, and the hash of its bytes. */
interface BuiltFile {
  key: string;
  hash: string;
}

/** What a build into a folder made. */
export interface BuildManifest {
  /** A hash of the code, the settings and what every page shares. */
  shared: string;
  /** By file: the key of what it was made from, and its bytes’ hash. */
  outputs: Record<string, BuiltFile>;
  /** What a reader would notice of the record that it was made from. */
  state?: RecordState;
}

/** The manifest of a folder into which nothing was built. */
export const NOTHING_BUILT: BuildManifest = { shared: '', outputs: {} };

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const schema: z.ZodType<BuildManifest> = z.strictObject({
  shared: hash,
  outputs: z.record(z.string(), z.strictObject({ key: z.string(), hash })),
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
