import type { HowToSection } from '../../i18n/messages/en/contribute/how-to-sections.ts';
import { messages } from '../../i18n/catalogue.ts';
import { FORMS } from '../../schema/source.ts';
import { MEASURES, STAGES } from '../../schema/money/outcome.ts';
import { PLACE_LEVELS } from '../../schema/place.ts';
import { KINDS, ROLES, TOPICS } from '../../schema/vocabulary.ts';
import type { Lang } from '../../site/lang.ts';
import { known } from '../shared/context.ts';
import { EXAMPLE_PATH, exampleEntry } from './example-entry.ts';
import { SNIPPETS } from './snippets.ts';

/** A value of a closed list, with what a page calls it. */
interface ListedValue {
  value: string;
  label: string;
}

/** A part of the guide, with what is put under it from elsewhere in the record’s own words. */
export interface HowToView extends HowToSection {
  /** What belongs in the record, and what does not. */
  rules?: { belongs: readonly string[]; stays: string; out: readonly string[] };
  /** Lines of a file. */
  code?: string;
  /** A whole entry, and the path of its file. */
  example?: { path: string; text: string };
  lists?: { heading: string; values: ListedValue[] }[];
}

/** The closed lists that a contributor meets first, as the schemas have them. */
function closedLists(lang: Lang): NonNullable<HowToView['lists']> {
  const { howTo, kinds, topics, roles, stages, measures, levels, forms } = messages(lang);
  const { closedLists: headings } = howTo;
  const list = <V extends string>(
    heading: string,
    values: readonly V[],
    labels: Readonly<Record<V, string>>,
  ) => ({ heading, values: values.map((value) => ({ value, label: labels[value] })) });
  return [
    list(headings.kind, KINDS, kinds),
    list(headings.topics, TOPICS, topics),
    list(headings.role, ROLES, roles),
    list(headings.stage, STAGES, stages),
    list(headings.measure, MEASURES, measures),
    list(headings.level, PLACE_LEVELS, levels),
    list(headings.form, FORMS, forms),
  ];
}

/** How to add to the record, part by part. */
export function howToView(lang: Lang): HowToView[] {
  const { coverage, howTo } = messages(lang);
  const { belongs, stays, out } = coverage;
  const more: Readonly<Record<string, (() => Partial<HowToView>) | undefined>> = {
    belongs: () => ({ rules: { belongs, stays, out } }),
    example: () => ({ example: { path: `content/${EXAMPLE_PATH}`, text: exampleEntry(lang) } }),
    lists: () => ({ lists: closedLists(lang) }),
  };
  return howTo.sections.map((section) => ({
    ...section,
    ...known({ code: SNIPPETS[section.id] }),
    ...more[section.id]?.(),
  }));
}
