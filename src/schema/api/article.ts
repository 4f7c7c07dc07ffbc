import { z } from 'zod';
import { KINDS, TOPICS } from '../vocabulary.ts';
import { apiClaim } from './claim.ts';
import { ADDRESS, DAY, type DocumentOf, EDTF, field, HASH, ID, IDS, TEXT } from './fields.ts';
import { apiNamed } from './names.ts';
import { roleFields } from './partner.ts';
import { apiChange, apiConflict, apiSource } from './provenance.ts';

/** An article without its prose. */
export const apiArticle = z
  .strictObject({
    id: field(ID, 'The id of the article.', '2018-07-23-nanjing-public-chain-fund'),
    url: field(
      ADDRESS,
      'Its page.',
      'https://example.org/articles/2018-07-23-nanjing-public-chain-fund/',
    ),
    date: field(EDTF, 'When it happened, as precisely as known.', '2018-07-23'),
    kind: field(z.enum(KINDS), 'What kind of event it is.', 'fund'),
    title: field(TEXT, 'What happened, in one sentence.', 'Nanjing launches a fund'),
    title_zh: field(TEXT.nullable(), 'The title in Chinese.', '南京设立基金'),
    places: field(IDS, 'The narrowest places where it happened.', ['nanjing']),
    topics: field(z.array(z.enum(TOPICS)), 'What it is about, from the closed list.', [
      'public-chains',
    ]),
    chains: field(IDS, 'The public chains and platforms in it.', ['ethereum']),
    partners: z
      .array(
        z.strictObject({
          id: field(ID, 'The partner.', 'zhongguancun-blockchain-industry-alliance'),
          ...roleFields,
        }),
      )
      .meta({ description: 'The organisations in it, with their parts.' }),
    claims: z.array(apiClaim).meta({ description: 'What it says of funds.' }),
    sources: z.array(apiSource).meta({ description: 'The pages that say so.' }),
    conflicts: z.array(apiConflict).meta({ description: 'Where sources contradict each other.' }),
    changes: z.array(apiChange).meta({ description: 'Corrections that readers should know of.' }),
    added: field(DAY, 'When it entered the record.', '2026-11-24'),
    reviewed: field(
      DAY.nullable(),
      'When somebody last held it against its sources.',
      '2026-11-24',
    ),
    content_hash: field(
      HASH,
      'A SHA-256 of this entry alone, which its page asks to be cited by.',
      'd70b65edcb1d1fa0e9a6fb8fee81be431d47f4b722daaa8b34ae9ff173a4d16a',
    ),
    formerly: field(IDS, 'Ids that it had before, oldest first.', []),
    named: apiNamed,
  })
  .meta({ description: 'One dated event, without the prose of its page.' });

/** The articles of a year. */
export const apiYear = z
  .strictObject({
    year: field(z.int(), 'The year.', 2018),
    articles: z
      .array(apiArticle)
      .meta({ description: 'Its articles, the newest first, at most 200 in a document.' }),
    next: field(
      z.string(),
      'The name of the next document, beside this one, where the year has more articles.',
      '2018-2.json',
    ).exactOptional(),
  })
  .meta({ description: 'The articles of a year, or a part of them.' });

export type ArticleDocument = DocumentOf<typeof apiArticle>;
export type YearDocument = DocumentOf<typeof apiYear>;
