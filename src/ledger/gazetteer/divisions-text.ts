import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the divisions stand, one a line, as `npm run gazetteer` writes them. */
export const DIVISIONS_FILE = fileURLToPath(new URL('divisions.tsv', import.meta.url));

/** The file’s text. (A page’s script is handed it otherwise: see `integrations/lean-schemas.ts`.) */
export const divisionsText = (): string => readFileSync(DIVISIONS_FILE, 'utf8');
