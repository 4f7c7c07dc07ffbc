import { z } from 'zod';
import { name } from './fields.ts';
import { flag } from './written.ts';

/** What a thing is called, in English and in Chinese. */
export const names = z
  .strictObject({
    en: name('The name in English.', 'Nanjing'),
    zh: name('The name in Chinese, in the characters its own place uses.', '南京市').optional(),
    pinyin: name('The Chinese name in pinyin with tone marks.', 'Nánjīng Shì').optional(),
  })
  .meta({ description: 'The names of the thing.' });

/** The names of what Chinese sources may not name: the Chinese one is then a plain description. */
export const describedNames = names
  .extend({
    described: flag(
      'true where no Chinese source names it, and the Chinese name is a description by the Atlas.',
    ).optional(),
  })
  .meta({ description: 'The names of the thing.' });

/** Other names that sources use: readers search by them, and a mistyped id is matched with them. */
export const aliases = z
  .array(name('Another name in use.', 'ZBIA'))
  .max(40)
  .default([])
  .meta({ description: 'Other names in use, abbreviations and earlier names among them.' });
