import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LANGS } from '../../../src/site/lang.ts';
import { messages } from '../../../src/i18n/catalogue.ts';
import { chainFields } from '../../../src/schema/chain.ts';
import {
  documentedOf,
  type EntityFields,
  frontmatterOf,
} from '../../../src/schema/entity-fields.ts';
import { partnerFields } from '../../../src/schema/partner.ts';
import {
  fieldColumns,
  fieldProperties,
  fieldValues,
  plainFacts,
} from '../../../src/views/shared/entity-fields.ts';

const chain = { symbol: 'ETH', homepage: 'https://ethereum.org/', launched: 2015 };

describe('a plain field', () => {
  it.each(LANGS)('has a label in %s', (lang) => {
    const labels: Record<string, unknown> = messages(lang).facts;
    for (const name of Object.keys({ ...partnerFields, ...chainFields }))
      expect({ name, label: labels[name] }).toEqual({ name, label: expect.any(String) as string });
  });

  it('is a fact of the page, links last, unless the page shows it elsewhere', () => {
    expect(plainFacts(chainFields, chain)).toEqual([
      { name: 'launched', kind: 'number', value: 2015 },
      { name: 'homepage', kind: 'link', value: 'https://ethereum.org/' },
    ]);
    expect(plainFacts(chainFields, {})).toEqual([]);
  });

  it('is a key of the document and a cell of the row, null where it is not known', () => {
    expect(fieldValues(chainFields, { launched: 2015 })).toEqual({
      symbol: null,
      homepage: null,
      launched: 2015,
    });
    expect(fieldColumns(chainFields).map(({ name, type }) => [name, type])).toEqual([
      ['symbol', 'string'],
      ['homepage', 'string'],
      ['launched', 'integer'],
    ]);
  });

  it('is a property of JSON-LD, a list where two fields share it', () => {
    const two = {
      homepage: partnerFields.homepage,
      website: { ...partnerFields.homepage, example: 'https://example.org/site' },
    } satisfies EntityFields;
    const [a, b] = ['https://a.example/', 'https://b.example/'];
    expect(fieldProperties(two, { website: b })).toEqual({ sameAs: b });
    expect(fieldProperties(two, { homepage: a, website: b })).toEqual({ sameAs: [a, b] });
    expect(fieldProperties(chainFields, { symbol: 'ETH' })).toEqual({});
  });

  it('is read from frontmatter and given by the API in the same form', () => {
    const written = z.strictObject(frontmatterOf(chainFields));
    const facts = written.parse({ ...chain, launched: '2015' });
    expect(facts).toEqual(chain);
    const document = z.strictObject(documentedOf(chainFields));
    expect(document.parse(fieldValues(chainFields, facts))).toEqual(chain);
    expect(document.safeParse({ ...chain, symbol: 'eth' }).success).toBe(false);
    expect(written.safeParse({ symbol: 'eth' }).success).toBe(false);
    expect(written.safeParse({ homepage: 'javascript:alert(1)' }).success).toBe(false);
  });
});
