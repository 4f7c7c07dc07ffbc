import { describe, expect, it } from 'vitest';
import { keyDescription } from '../../../src/i18n/key-descriptions.ts';
import { apiChangeKeys } from '../../../src/i18n/messages/zh/keys/api-changes.ts';
import { articleKeys } from '../../../src/i18n/messages/zh/keys/article.ts';
import { columnKeys } from '../../../src/i18n/messages/zh/keys/columns.ts';
import { moneyColumnKeys } from '../../../src/i18n/messages/zh/keys/money-columns.ts';
import { tableKeys } from '../../../src/i18n/messages/zh/keys/tables.ts';
import { textKeys } from '../../../src/i18n/messages/zh/keys/texts.ts';
import { thingKeys } from '../../../src/i18n/messages/zh/keys/things.ts';
import { API_CHANGES } from '../../../src/views/data/api/changes.ts';
import { ALL_TABLES } from '../../../src/views/data/tables/all.ts';

/** Everything that the dictionary says in words. */
const ALL = new Set([
  ...ALL_TABLES.flatMap(({ title, description, columns }) => [
    title,
    description,
    ...columns.map((column) => column.description),
  ]),
  ...API_CHANGES.map(({ what }) => what),
]);

describe('the data dictionary', () => {
  it.each([...ALL])('in Chinese: %s', (text) => {
    const described = keyDescription('zh', text);
    expect(described.lang).toBe('zh');
    expect(described.text).not.toBe(text);
    expect(described.text).not.toMatch(/\p{Script=Han}[,;:?!]/u);
    if (text !== 'The id.') expect(described.text).toMatch(/\p{Script=Han}/u);
  });

  it('keeps every name of a table, column and value that the English has', () => {
    const names = (text: string) =>
      [...text.matchAll(/\b[a-z]+(?:_[a-z]+)+\b/g)].map(([name]) => name);
    const lost = [...ALL].flatMap((text) => {
      const chinese = names(keyDescription('zh', text).text);
      return names(text).filter((name) => !chinese.includes(name));
    });
    expect(lost).toEqual([]);
  });

  it('has no translation of what it does not say, and none twice', () => {
    const own = [tableKeys, columnKeys, moneyColumnKeys, apiChangeKeys].flatMap(Object.keys);
    expect(own.filter((text) => !ALL.has(text))).toEqual([]);
    const all = [...own, ...[articleKeys, thingKeys, textKeys].flatMap(Object.keys)];
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });
});
