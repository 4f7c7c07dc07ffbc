import { z } from 'zod';
import { ADDRESS, DAY, type DocumentOf, field, HASH, IDS, TEXT } from './fields.ts';

/** What the interface holds: the document that a program reads first. */
export const apiContents = z
  .strictObject({
    name: field(TEXT, 'The name of the Atlas.', 'City Chain Atlas'),
    version: z.literal(1).meta({ description: 'The version of the interface.' }),
    today: field(DAY, 'The day that the record speaks of.', '2026-11-26'),
    record: field(
      HASH,
      'A SHA-256 of the whole record: the same where nothing has changed.',
      'edb8324d579292bb2ad508c9dc7b62cf1cb06294be0cac4be5b3a8d38e597976',
    ),
    licence: field(
      ADDRESS,
      'The licence of the data.',
      'https://creativecommons.org/licenses/by/4.0/',
    ),
    description: field(
      ADDRESS,
      'The description of the interface after OpenAPI.',
      'https://example.org/api/v1/openapi.json',
    ),
    all: field(ADDRESS, 'The whole record in one document.', 'https://example.org/api/v1/all.json'),
    years: field(
      z.array(z.string().regex(/^\d{4}$/)),
      'The years that have a document of articles, the latest first.',
      ['2026', '2025'],
    ),
    rankings: field(IDS, 'The published rankings.', ['ccid']),
  })
  .meta({ description: 'What there is.' });

export type ContentsDocument = DocumentOf<typeof apiContents>;
