import { z } from 'zod';
import { EDTF, field, ID, TEXT } from './fields.ts';

/** A name in both languages, as lists and rankings give it. */
export const apiName = z
  .strictObject({
    en: field(TEXT, 'The name in English.', 'Nanjing'),
    zh: field(
      TEXT.nullable(),
      'The name in Chinese, in the characters its own place uses; null where it is not known.',
      '南京市',
    ),
  })
  .meta({ description: 'A name in English and in Chinese.' });

/** The names of a thing, as its own document gives them. */
export const apiNames = apiName
  .extend({
    pinyin: field(
      TEXT.nullable(),
      'The Chinese name in pinyin with tone marks; null where it is not known.',
      'Nánjīng Shì',
    ),
  })
  .meta({ description: 'The names of a thing.' });

/** What the things and articles are called whose ids a document gives. */
export const apiNamed = z.record(ID, apiName).meta({
  description:
    'What is called how of which this gives the id alone: the names of things and the titles of articles by their ids, so that nothing else has to be fetched to show them.',
  examples: [{ nanjing: { en: 'Nanjing', zh: '南京市' } }],
});

/** A name that a thing had. */
export const apiFormer = z
  .strictObject({
    en: field(TEXT.nullable(), 'The name in English; null where it is not known.', 'An old name'),
    zh: field(TEXT.nullable(), 'The name in Chinese; null where it is not known.', '曾用名'),
    until: field(EDTF, 'When it ended.', '2021-04'),
  })
  .meta({ description: 'A name that it had until a day.' });
