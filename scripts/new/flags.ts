import type { FormField, NamedType } from '../../src/contribute/form.ts';
import type { Path } from '../../src/contribute/draft.ts';
import { pathName } from '../../src/problems/catalogue/terms.ts';
import type { FieldView, FormView, GroupView } from '../../src/views/contribute/form-view.ts';

/** A flag of the command line, for one key of the form. */
export interface Flag {
  name: string;
  field: FieldView;
  /** The list that its item stands in; nothing for keys of the event itself. */
  list?: Path;
  /** The flag with which its item begins. */
  first?: string;
  /** Whether it may be given several times for one item. */
  isSeveral: boolean;
}

const isSeveral = ({ type }: FormField): boolean =>
  type === 'things' || type === 'choices' || type === 'cited';

const singular = (key: string): string => key.replace(/s$/, '');

function flagName(prefix: string | undefined, field: FormField): string {
  if (prefix === undefined) return isSeveral(field) ? singular(field.key) : field.key;
  if (field.type === 'thing' && field.key === 'id') return prefix;
  const key = field.key.replaceAll('.', '-');
  return `${prefix}-${isSeveral(field) ? singular(key) : key}`;
}

function flagsOfGroup({ list, fields }: GroupView, prefix: string | undefined): Flag[] {
  const [begin] = fields;
  return fields.map((field) => ({
    name: flagName(prefix, field),
    field,
    isSeveral: isSeveral(field),
    ...(list === undefined || !begin
      ? {}
      : { list: list.split('.'), first: flagName(prefix, begin) }),
  }));
}

/** The flags of the form, in its order. */
export function flagsOf({ groups, things }: FormView): Flag[] {
  return [
    ...Object.values(groups).flatMap((group) =>
      flagsOfGroup(group, group.list === undefined ? undefined : singular(group.list)),
    ),
    ...(Object.keys(things) as NamedType[]).flatMap((type) =>
      flagsOfGroup(things[type], `new-${type}`),
    ),
  ];
}

/** The flag of the text below the facts. */
export const TEXT_FLAG = 'text';

/** The flag by which a key is given, as a complaint names it (`sources[1].url`). */
export function flagOfKey(flags: readonly Flag[], key: string): string | undefined {
  if (key === 'body') return TEXT_FLAG;
  const plain = key.replace(/\[\d+\]/g, '');
  const nameOf = ({ list = [], field }: Flag) => pathName([...list, ...field.key.split('.')]);
  const found = flags.find((flag) => nameOf(flag) === plain);
  // Of a whole list: with what its first item begins. Of a group of keys: the first of them.
  return (
    found?.name ??
    flags.find(({ list = [] }) => list.length > 0 && pathName(list) === plain)?.first ??
    flags.find((flag) => nameOf(flag).startsWith(`${plain}.`))?.name
  );
}
