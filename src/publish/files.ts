import { readFileSync } from 'node:fs';
import { searchFiles } from './search/files.ts';
import type { Ledger } from '../ledger/model.ts';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { type FileKind, SCHEMAS } from '../schema/record.ts';
import type { Site } from '../site/site.ts';
import { schemaPath } from '../views/guide/guide.ts';
import { apiFiles } from './api/files.ts';
import { type Cache, noCache } from './cache.ts';
import { cardFiles } from './cards/files.ts';
import { iconFiles } from './cards/icons.ts';
import { dataFiles } from './files/data.ts';
import { feedFiles } from './files/feeds.ts';
import { headersFile } from './headers.ts';
import { publishedFiles } from './files/published-rankings.ts';

import { aboutTexts } from './files/well-known.ts';
import { markdownTwins } from './files/markdown-alternates.ts';
import { rankingFiles } from './files/rankings.ts';
import { timelineFiles } from './files/timeline.ts';

/** A published file that is no page. */
export interface FileOutput {
  /** Below the base. */
  path: string;
  type: string;
  content: () => string | Uint8Array | Promise<string | Uint8Array>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Every file of the site that is no page; what is costly to make is kept in the cache. */
export function filesOf(ledger: Ledger, site: Site, cache: Cache = noCache): FileOutput[] {
  const files: FileOutput[] = [
    ...(Object.keys(SCHEMAS) as FileKind[]).map((kind) => ({
      path: schemaPath(kind),
      type: 'application/schema+json',
      content: () => json(jsonSchemaOf(kind, kind)),
    })),
    ...dataFiles(ledger, site),
    ...searchFiles(ledger, site, cache),
    ...apiFiles(ledger, site),
    ...publishedFiles(ledger),
    ...rankingFiles(ledger, site),
    ...timelineFiles(ledger, site),
    ...ledger.images.map(({ name, absolute }) => ({
      path: `images/${name}`,
      type: `image/${name.split('.').at(-1)?.replace('jpg', 'jpeg') ?? 'jpeg'}`,
      content: () => readFileSync(absolute),
    })),
    ...feedFiles(ledger, site),
    ...aboutTexts(ledger, site),
    ...markdownTwins(ledger, site),
    ...cardFiles(ledger, site, cache),
    ...iconFiles(site, cache),
    { path: '_headers', type: 'text/plain', content: () => headersFile(site) },
  ];
  return files;
}
