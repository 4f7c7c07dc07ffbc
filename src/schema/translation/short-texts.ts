import { z } from 'zod';
import { line, prose } from '../fields.ts';
import { ID_MAX, ID_PATTERN } from '../ids.ts';
import { code } from '../codes.ts';

/*
 * The short texts of an entry's frontmatter in another language. Each is found by the id under which
 * the original is published, lists without ids in the order of the file. They repeat no facts.
 */

/** The published name of what a text belongs to: an id, or one with its number, `bank-of-nanjing-2`. */
const key = z.string().max(ID_MAX).regex(ID_PATTERN, code('bad-id'));

const texts = (description: string, example: Record<string, string>) =>
  z
    .record(key, line('The text in Chinese.', '提供技术', 400))
    .default({})
    .meta({ description, examples: [example] });

/** The conflicts of an entry. */
const conflicts = z
  .record(
    key,
    z.strictObject({
      about: line('What they disagree on, in Chinese.', '一只还是两只基金'),
      text: prose('What each side says, in Chinese.', '多数报道称为市级基金，一篇称为新区基金。'),
    }),
  )
  .default({})
  .meta({
    description: 'The conflicts of the original in Chinese, by their ids.',
    examples: [{ 'one-fund-or-two': { about: '一只还是两只基金', text: '各说不一。' } }],
  });

/** The corrections of an entry. */
const changes = z
  .array(line('What was changed, in Chinese.', '金额此前多写了一个零'))
  .default([])
  .meta({ description: 'What its corrections say, in Chinese, in the order of the original.' });

const differences = texts('Why look-alikes are others, in Chinese, by their ids.', {
  'a-fund': '发起人、年份和金额都不同',
});

/** The picture of an event, for those who read Chinese. */
const image = z
  .strictObject({
    alt: line(
      'What it shows, in Chinese, for those who cannot see it.',
      '长江两岸的高楼',
      400,
    ).optional(),
    credit: line('Who made it, in Chinese.', '中国城市区块链图谱').optional(),
    licence: line(
      'Its licence in Chinese, where its name is not the same.',
      'LGPL 3.0或更高版本',
    ).optional(),
  })
  .optional()
  .meta({
    description: 'The texts of its picture, in Chinese.',
    examples: [{ alt: '长江两岸的高楼', credit: '中国城市区块链图谱' }],
  });

/** Short texts of an event: its picture, parts of organisations, notes of claims. */
export const articleTexts = {
  image,
  conflicts,
  changes,
  details: texts(
    'What organisations did, in Chinese, by their ids; the second part of one is -2.',
    {
      'bank-of-nanjing': '提供资金托管',
    },
  ),
  notes: texts('Notes of claims, in Chinese, by the ids of their funds; the second of one is -2.', {
    'nanjing-public-chain-fund': '来源只写了约数',
  }),
  not_the_same_as: differences,
};

/** Short texts of a thing. */
export const thingTexts = {
  conflicts,
  changes,
  note: line('Why what the check doubts is right, in Chinese.', '驻地在辖区最北端', 400).optional(),
  reason: line('Why it is not counted, in Chinese.', '只有一篇报道提到').optional(),
  checked: z
    .array(
      z.strictObject({
        where: line('Where somebody looked, in Chinese.', '本库收存的网页', 400).optional(),
        what: line('What was looked for, in Chinese.', '该基金的登记信息', 400).optional(),
        found: line('What was found, in Chinese.', '2018年7月以后没有消息', 400),
      }),
    )
    .default([])
    .meta({ description: 'What its searches found, in Chinese, in the order of the original.' }),
  not_the_same_as: differences,
};

/** Short texts of a published ranking or of one of its editions. */
export const rankingTexts = {
  conflicts,
  changes,
  method: prose('How the index is made, in Chinese.', '三个分项加权求和。').optional(),
  publisher: line('Who publishes the index, in Chinese.', '链塔智库', 200).optional(),
  note: line('Why what the check doubts is right, in Chinese.', '原榜印为29条', 400).optional(),
  notes: texts('Notes of rows, in Chinese, by the ids of their chains or cities.', {
    ethereum: '有一页写作88.0',
  }),
};

/** The short texts that a translation has; a type of entry has some of these keys. */
export interface ShortTexts {
  readonly image?:
    Readonly<Partial<Record<'alt' | 'credit' | 'licence', string | undefined>>> | undefined;
  readonly conflicts?: Readonly<Record<string, Readonly<Record<'about' | 'text', string>>>>;
  readonly changes?: readonly string[];
  readonly details?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
  readonly checked?: readonly {
    readonly where?: string | undefined;
    readonly what?: string | undefined;
    readonly found: string;
  }[];
  readonly method?: string | undefined;
  readonly publisher?: string | undefined;
  readonly not_the_same_as?: Readonly<Record<string, string>>;
}

const isGiven = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;

/** The short texts that a translation has, without the keys under which it has none. */
export const givenTexts = (texts: ShortTexts): ShortTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => isGiven(value)));
