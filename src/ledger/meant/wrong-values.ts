import { z } from 'zod';
import { type Finding, finding } from '../../problems/finding.ts';
import { pathName } from '../../problems/catalogue/terms.ts';
import type { Location } from '../../problems/problem.ts';
import { idFrom } from '../../reading/id-from.ts';
import type { FactPath } from '../../reading/positions.ts';
import { schemaAt, unwrap, writtenExample } from '../../schema/walk/schema-walk.ts';
import type { WrittenFacts } from '../missing-key.ts';
import { meantIds, wantedAt } from './ids.ts';
import type { Meanings } from './name-index.ts';
import { namedPlaces } from './places.ts';
import { fixOfId, fixOfList } from './sure.ts';

/** The entry that is told of, and what may be meant in it. */
export interface Told extends Meanings, WrittenFacts {}

const NO = /^(?:no|false|off|n|0|否|不|不是)$/i;
const YES = /^(?:yes|true|on|y|1|是|对)$/i;

/** What to write for a value of another type: what is there as it should be, or the schema's example instead. */
function exampleFor(
  input: unknown,
  type: string,
  path: FactPath,
  { kind, find, offered }: Told,
): string {
  const schema = schemaAt(kind, path);
  const example = writtenExample(schema);
  if (typeof input !== 'string') return example;
  if (type === 'boolean') return NO.test(input) ? 'false' : YES.test(input) ? 'true' : example;
  const types = wantedAt(path);
  if (type !== 'array') return example;
  if (types) {
    const several = types.includes('place') ? namedPlaces(input, find, offered) : undefined;
    if (several) return several.list;
    const { ids, list } = meantIds(input, types, find);
    const place = types.includes('place') ? offered(input) : undefined;
    const [id = idFrom(input) || input] = [
      ...ids,
      ...(place?.known ?? []),
      ...(place?.offers ?? []).map((one) => one.id),
    ];
    return ids.length === 0 && list !== undefined ? list : `[${id}]`;
  }
  const item = schema && unwrap(schema);
  const isOfTexts =
    item instanceof z.core.$ZodArray && unwrap(item._zod.def.element) instanceof z.core.$ZodString;
  const isOfWords =
    item instanceof z.core.$ZodArray && unwrap(item._zod.def.element) instanceof z.core.$ZodEnum;
  return (isOfTexts || isOfWords) && !/[,:[\]{}]/.test(input) ? `[${input}]` : example;
}

/** A value of another type than the schema wants, with what it should look like. */
export function wrongType(input: unknown, type: string, path: FactPath, entry: Told): Finding {
  const location = entry.at(path);
  const params = {
    key: pathName(path),
    expected: type,
    found: input,
    example: exampleFor(input, type, path, entry),
  };
  const isText = type === 'array' && typeof input === 'string';
  const fix = isText ? fixOfList(location, input, entry) : undefined;
  return finding('wrong-type', location, params, fix);
}

/** A text that is no id: the things of the record that it names, a place that the record lacks, or the id that is nearest to it. */
export function badId(
  location: Location,
  value: string,
  path: FactPath,
  { find, offered }: Meanings,
): Finding {
  const types = wantedAt(path);
  const several = types?.includes('place') ? namedPlaces(value, find, offered) : undefined;
  if (several?.block !== undefined) {
    const { list, block } = several;
    return finding('new-places', location, { value, list, block });
  }
  const { ids: named, list } = meantIds(value, types, find);
  const place = named.length === 0 && types?.includes('place') ? offered(value) : undefined;
  if (place && place.offers.length > 0)
    return finding('new-place', location, { id: value, near: [], ...place });
  const ids = named.length > 0 ? named : (place?.known ?? []);
  // Of an address nobody makes an id.
  const suggestion = ids[0] ?? (/^\w+:\/\//.test(value) ? '' : idFrom(value));
  const params = { key: pathName(path), value, suggestion, ids, list };
  return finding('bad-id', location, params, fixOfId(location, value, { find, offered }));
}
