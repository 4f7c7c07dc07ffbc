import { type NamedType, NEW_THINGS } from '../../contribute/form.ts';
import { profileOf } from '../../i18n/languages.ts';
import { bodyNode } from './body-field.ts';
import { groupNodes, listNodes } from './groups.ts';
import type { FormContext } from './parts.ts';
import { today } from './today.ts';
import { conflictBeginning } from '../../contribute/conflict-beginning.ts';
import { sourceBeginning } from '../../contribute/source-ids.ts';

/** A part of the form. */
export type Section =
  | 'event'
  | 'sources'
  | 'claims'
  | 'partners'
  | 'chains'
  | 'text'
  | 'other'
  | 'doubts'
  | 'introduces';

/** What few entries need: folded until it is opened. */
export const FOLDED: readonly Section[] = ['other', 'doubts'];

/** The parts, in their order on the page. */
export const SECTIONS: readonly Section[] = [
  'event',
  'sources',
  'claims',
  'partners',
  'chains',
  'text',
  'introduces',
  'other',
  'doubts',
];

type Lists = 'sources' | 'claims' | 'partners' | 'conflicts' | 'others';

/** What a new item of each list begins with. */
const BEGIN: Record<Lists, (context: FormContext) => { [key: string]: string | string[] }> = {
  sources: ({ draft }) => sourceBeginning(draft, today()),
  claims: ({ draft }) => ({ fund: '', sources: [draft.text(['sources', 0, 'id'])] }),
  partners: () => ({ id: '', role: '' }),
  conflicts: ({ draft }) => conflictBeginning(draft),
  others: () => ({ id: '', why: '' }),
};

/** The fields of a part, as the draft has them; `redraw` draws parts again. */
export function sectionNodes(
  context: FormContext,
  name: Section,
  redraw: (names: readonly Section[]) => void,
): HTMLElement[] {
  const { setting, words } = context;
  const { groups, things } = setting;
  const isChineseFirst = profileOf(setting.lang).han;
  const list = (of: Lists, ...also: Section[]) =>
    listNodes(context, {
      group: groups[of],
      item: words.item[of],
      add: words.add[of],
      begin: () => BEGIN[of](context),
      redraw: () => redraw([...also, 'text', 'other', 'doubts']),
    });
  switch (name) {
    case 'event':
    case 'chains':
      return groupNodes(context, groups[name], []);
    case 'sources':
      return list('sources', 'sources', 'claims');
    case 'claims':
      return list('claims', 'claims');
    case 'partners':
      return list('partners', 'partners');
    case 'text':
      return [bodyNode(context, isChineseFirst ? 'chinese.body' : 'body', true)];
    case 'other':
      return [
        ...groupNodes(context, groups.chinese, []),
        bodyNode(context, isChineseFirst ? 'body' : 'chinese.body', false),
      ];
    case 'doubts':
      return [...list('conflicts'), ...list('others')];
    case 'introduces':
      return (Object.keys(NEW_THINGS) as NamedType[]).flatMap((type) =>
        listNodes(context, {
          group: things[type],
          item: words.item[type],
          redraw: () => redraw(['introduces']),
        }),
      );
  }
}
