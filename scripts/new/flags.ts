import type { Path } from '../../src/contribute/draft.ts';
import type { FormField, NamedType } from '../../src/contribute/form.ts';
import { messages } from '../../src/i18n/catalogue.ts';
import { profileOf } from '../../src/i18n/languages.ts';
import { pathName } from '../../src/problems/catalogue/terms.ts';
import type { Lang } from '../../src/site/lang.ts';
import type { FormView, GroupView } from '../../src/views/contribute/form-view.ts';

/** A flag of the command line, for one key of the form. */
export interface Flag {
  name: string;
  label: string;
  /** The way to its key, within its item. */
  path: Path;
  /** What its value names; nothing where it is no name. */
  of?: NamedType;
  /** The list that its item stands in; nothing for keys of the event itself. */
  list?: Path;
  /** The flag with which its item begins. */
  first?: string;
  /** What it says by being there: it takes no value. */
  value?: string | true;
  /** Whether its value is what a source gives: the one named last. */
  isOfSource?: boolean;
  isRequired: boolean;
  /** Whether it may be given several times for one item. */
  isSeveral: boolean;
}

const SEVERAL: readonly FormField['type'][] = ['things', 'choices', 'cited', 'named', 'given'];

const isSeveral = ({ type }: FormField): boolean => SEVERAL.includes(type);

/** A key that holds several, as it is called of one: `not_the_same_as` is no plural. */
const singular = (key: string): string => key.replace(/(?<!_a)s$/, '');

/** A key as the command line writes it. */
const dashed = (key: string): string => key.replaceAll(/[._]/g, '-');

function flagName(prefix: string | undefined, field: FormField): string {
  if (prefix !== undefined && field.type === 'thing' && field.key === 'id') return prefix;
  const name = dashed(isSeveral(field) ? singular(field.key) : field.key);
  return prefix === undefined ? name : `${prefix}-${name}`;
}

function flagsOfGroup({ list, fields }: GroupView, prefix: string | undefined): Flag[] {
  const [begin] = fields;
  return fields.map((field) => ({
    name: flagName(prefix, field),
    label: field.label,
    path: field.key.split('.'),
    isRequired: field.required === true,
    isSeveral: isSeveral(field),
    ...(field.type === 'thing' || field.type === 'things' ? { of: field.of } : {}),
    ...(field.type === 'flag' ? { value: field.value } : {}),
    ...(field.type === 'given' ? { isOfSource: true } : {}),
    ...(list === undefined || !begin
      ? {}
      : { list: list.split('.'), first: flagName(prefix, begin) }),
  }));
}

/** What brings in things of a type. */
const newThing = (type: NamedType): string => `new-${type}`;

/** The flag with which a thing begins that the record does not know. */
export const flagOfNew = (type: NamedType): string => `--${newThing(type)}-id`;

/** The way to the text of the event, which is none of its facts. */
export const BODY: Path = ['body'];

/** The text of the event and what says it again, each in its language: that of the form is needed. */
function textFlags(lang: Lang): Flag[] {
  const { body, chineseBody } = messages(lang).contributeForm;
  const isChineseFirst = profileOf(lang).han;
  const one = { isSeveral: false };
  return [
    { ...one, name: 'text', label: body, path: BODY, isRequired: !isChineseFirst },
    {
      ...one,
      name: 'chinese-text',
      label: chineseBody,
      path: ['chinese', 'body'],
      isRequired: isChineseFirst,
    },
  ];
}

/** The flags of the form, in its order. */
export function flagsOf({ groups, things }: FormView, lang: Lang): Flag[] {
  return [
    ...Object.values(groups).flatMap((group) =>
      flagsOfGroup(group, group.list === undefined ? undefined : dashed(singular(group.list))),
    ),
    ...(Object.keys(things) as NamedType[]).flatMap((type) =>
      flagsOfGroup(things[type], newThing(type)),
    ),
    ...textFlags(lang),
  ];
}

/** The flag by which a key is given, as a complaint names it (`sources[1].url`). */
export function flagOfKey(flags: readonly Flag[], key: string): Flag | undefined {
  const plain = key.replace(/\[\d+\]/g, '');
  const nameOf = ({ list = [], path }: Flag) => pathName([...list, ...path]);
  const begins = flags.find(({ list = [] }) => list.length > 0 && pathName(list) === plain)?.first;
  return (
    flags.find((flag) => nameOf(flag) === plain) ??
    // Of a whole list: with what its first item begins. Of a group of keys: the first of them.
    flags.find(({ name }) => name === begins) ??
    flags.find((flag) => nameOf(flag).startsWith(`${plain}.`))
  );
}
