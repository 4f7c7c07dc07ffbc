import type { ParsedBody } from '../../markdown/parse.ts';
import type { KeptFile } from '../../reading/kept.ts';

const files = new WeakMap<ParsedBody, KeptFile>();

/** Says which kept file a body was read from, its facts beside it. */
export function cameFrom(body: ParsedBody, file: KeptFile): void {
  files.set(body, file);
}

/** The kept file that a body was read from, its facts beside it; nothing where none is kept. */
export const fileOfBody = (body: ParsedBody): KeptFile | undefined => files.get(body);
