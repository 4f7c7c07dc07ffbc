import { describe, expect, it } from 'vitest';
import { EVENT_FORM, NEW_THINGS } from '../../../src/contribute/form.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { SCHEMAS } from '../../../src/schema/record.ts';
import { schemaAt, unwrap } from '../../../src/schema/walk/schema-walk.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { readSite } from '../../../src/site/site.ts';
import { contributeView } from '../../../src/views/contribute/contribute.ts';
import { eventsFile, recordFile } from '../../../src/views/contribute/record-files.ts';
import { tempRecord } from '../../harness/record.ts';
import { z } from 'zod';

const { ledger } = loadLedger(tempRecord());
if (!ledger) throw new Error('the small record is sound');
const site = readSite({ BASE_PATH: '/atlas/', REPO_URL: 'https://github.com/example/atlas' });

describe('the form', () => {
  it.each(LANGS)('has every field with its label and what the schema says of it, in %s', (lang) => {
    const { setting } = contributeView({ ledger, site, lang });
    expect(Object.keys(setting.groups)).toEqual(Object.keys(EVENT_FORM));
    expect(Object.keys(setting.things)).toEqual(Object.keys(NEW_THINGS));
    const fields = [...Object.values(setting.groups), ...Object.values(setting.things)].flatMap(
      (group) => group.fields,
    );
    for (const { key, label, hint } of fields) {
      expect(label).not.toBe(key);
      expect(hint?.text).not.toBe('');
      expect(hint?.lang, `${key} is described in the page’s language`).toBeUndefined();
    }
  });

  it('asks for keys of the schema, and marks those that it wants', () => {
    const groups = [...Object.values(EVENT_FORM), ...Object.values(NEW_THINGS)];
    for (const { list, fields } of groups as {
      list?: string;
      fields: readonly { key: string; required?: true }[];
    }[]) {
      for (const { key, required = false } of fields) {
        const path = [...(list === undefined ? [] : [...list.split('.'), 0]), ...key.split('.')];
        const isBeside = path[0] === 'chinese';
        const schema = isBeside
          ? schemaAt('translation', path.slice(1))
          : schemaAt('article', path);
        if (!schema) throw new Error(`${path.join('.')} is a key of the schema`);
        const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
        // The whole translation may be left out; what an event's conflict is of, the check asks for.
        if (isBeside || path.join('.') === 'conflicts.0.of') continue;
        expect(optional, path.join('.')).toBe(!required);
      }
    }
  });

  /** Keys of an event that the form does not ask for, and why. */
  const NOT_ASKED: Readonly<Record<string, string>> = {
    image: 'a picture is a file of its own',
    added: 'the day on which it is written',
    changes: 'of an entry that is in the record already',
    reviewed: 'of an entry that is in the record already',
    formerly: 'of an entry that is in the record already',
    'claims.id': 'a further claim has an address without it',
    'claims.revises': 'a later claim of the same publisher replaces the earlier by itself',
    'conflicts.id': 'the form gives one',
    'sources.id': 'the form names a source by its publisher',
    'sources.accessed': 'the day on which it is written',
    'sources.gone': 'of a page that died later',
    'sources.hijacked': 'of a page that died later',
  };

  it('asks for every other key of an event, each once', () => {
    const asked = Object.values(EVENT_FORM).flatMap((group) =>
      group.fields.map(({ key }) => ('list' in group ? `${group.list}.${key}` : key)),
    );
    const keysOf = (at: string): string[] => {
      const item = schemaAt('article', [at, 0]);
      const inner = item && unwrap(item);
      return inner instanceof z.ZodObject
        ? Object.keys(inner.shape).map((key) => `${at}.${key}`)
        : [at];
    };
    const all = Object.keys(SCHEMAS.article.shape)
      .filter((key) => key !== 'introduces')
      .flatMap((key) => (key in NOT_ASKED ? [key] : keysOf(key)));
    const left = all.filter((key) => !asked.includes(key)).sort();
    expect(left).toEqual(Object.keys(NOT_ASKED).sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each(LANGS)('offers every value of each closed list, in %s', (lang) => {
    const { groups, things, options } = contributeView({ ledger, site, lang }).setting;
    for (const group of [...Object.values(groups), ...Object.values(things)]) {
      for (const field of group.fields) {
        if (field.type !== 'choice' && field.type !== 'choices') continue;
        const path = [
          ...(group.list ? [...group.list.split('.'), 0] : []),
          ...field.key.split('.'),
        ];
        const schema = schemaAt('article', path);
        const inner = schema && unwrap(schema);
        const item = inner instanceof z.ZodArray ? inner.element : inner;
        if (!(item instanceof z.ZodEnum)) throw new Error(`${field.key} is a closed list`);
        expect(options[field.options].map(([value]) => value).sort()).toEqual(
          [...item.options].sort(),
        );
      }
    }
  });

  it('gives those without a script the beginning of an entry', () => {
    const { skeleton } = contributeView({ ledger, site, lang: LANGS[0] });
    expect(skeleton).toMatch(/^---\ntitle:\ndate:\nkind: fund\n/);
  });
});

describe('the files of the form', () => {
  it('hold publishers, codes of places and rates', () => {
    const file = recordFile(ledger, (zh) => `[${zh}]`);
    expect(file.codes).toEqual({ 320000: 'jiangsu', 320100: 'nanjing' });
    expect(file.publishers).toContainEqual(expect.objectContaining({ id: 'gazette' }));
  });

  it('hold what an event is known again by', () => {
    expect(eventsFile(ledger)).toEqual([
      {
        id: '2018-07-23-river-fund',
        title: 'Nanjing announces a fund of 1 billion yuan',
        date: '2018-07-23',
        places: ['nanjing'],
        funds: ['river-fund'],
        pages: [expect.stringMatching(/^[0-9a-z]+$/)],
      },
    ]);
  });
});
