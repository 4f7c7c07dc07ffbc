import { z } from 'zod';
import { EDTF, field, TEXT } from './fields.ts';

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

/** A name that a thing had. */
export const apiFormer = z
  .strictObject({
    en: field(TEXT.nullable(), 'The name in English; null where it is not known.', 'An old name'),
    zh: field(TEXT.nullable(), 'The name in Chinese; null where it is not known.', '曾用名'),
    until: field(EDTF, 'When it ended.', '2021-04'),
  })
  .meta({ description: 'A name that it had until a day.' });
