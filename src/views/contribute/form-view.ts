import { z } from 'zod';
import {
  EVENT_FORM,
  type FormField,
  type FormGroup,
  NEW_THINGS,
  type OptionSet,
} from '../../contribute/form.ts';
import { messages } from '../../i18n/catalogue.ts';
import { keyDescription } from '../../i18n/key-descriptions.ts';
import { langTag, profileOf } from '../../i18n/languages.ts';
import type { NamedType } from '../../ledger/meant/name-index.ts';
import { LANGUAGES } from '../../schema/fields.ts';
import { type Schema, schemaAt, unwrap } from '../../schema/walk/schema-walk.ts';
import type { Lang } from '../../site/lang.ts';
import { known } from '../shared/context.ts';

/** A field as the page shows it. */
export type FieldView = FormField & {
  label: string;
  /** What the schema says of the key, and the language that it says it in where that is not the page’s. */
  hint?: { text: string; lang?: string };
  /** Most characters. */
  max?: number;
};

export interface GroupView {
  list?: string;
  fields: FieldView[];
}

export type EventGroup = keyof typeof EVENT_FORM;

/** The form in a language: what is asked, what the schema says of it, and what can be chosen. */
export interface FormView {
  groups: Record<EventGroup, GroupView>;
  things: Record<NamedType, GroupView>;
  options: Record<OptionSet, [value: string, label: string][]>;
}

/** The descriptions of the schemas on the way to a key, the innermost first. */
function described(schema: Schema | undefined): { text?: string | undefined; max?: number } {
  const inner = schema && unwrap(schema);
  const meta = [schema, inner].map((one) => one && z.globalRegistry.get(one));
  const text = meta.find((one) => one?.description !== undefined)?.description;
  const most = inner instanceof z.ZodString ? inner.maxLength : null;
  return { text, ...(most === null ? {} : { max: most }) };
}

/** The schema of a key of the form: what is in Chinese stands in a file of its own. */
function schemaOf(list: string | undefined, key: string): Schema | undefined {
  const steps = key.split('.');
  if (steps[0] === 'chinese') return schemaAt('translation', steps.slice(1));
  return schemaAt('article', [...(list?.split('.') ?? []), ...(list ? [0] : []), ...steps]);
}

/** What stands at a field: the words of the form by key, what it is called and what is said of it. */
interface FieldWords {
  labels: Readonly<Record<string, string>>;
  hints: Readonly<Record<string, string>>;
}

function fieldView(
  lang: Lang,
  list: string | undefined,
  field: FormField,
  { labels, hints }: FieldWords,
): FieldView {
  const { text, max } = described(schemaOf(list, field.key));
  const own = hints[field.key];
  const said = own === undefined && text !== undefined ? keyDescription(lang, text) : undefined;
  const label = labels[field.key] ?? field.key;
  const hint = own ? { text: own, lang } : said;
  return {
    ...field,
    label,
    ...known({
      hint: hint && {
        text: hint.text,
        ...(hint.lang === lang ? {} : { lang: langTag(hint.lang) }),
      },
      max,
    }),
  };
}

type ByGroup = Readonly<Record<string, Readonly<Record<string, string>>>>;

function groupViews<G extends string>(
  lang: Lang,
  groups: Readonly<Record<G, FormGroup>>,
): Record<G, GroupView> {
  const words = messages(lang);
  const labels: ByGroup = words.contributeForm.fields;
  const hints: ByGroup = words.formHints;
  const views = Object.entries<FormGroup>(groups).map(([name, { list, fields }]) => [
    name,
    {
      ...known({ list }),
      fields: fields.map((field) =>
        fieldView(lang, list, field, { labels: labels[name] ?? {}, hints: hints[name] ?? {} }),
      ),
    },
  ]);
  return Object.fromEntries(views) as Record<G, GroupView>;
}

function optionsOf(lang: Lang): FormView['options'] {
  const words = messages(lang);
  const { kinds, topics, forms, readings, bounds, measures, stages, roles, levels } = words;
  const { fundKinds, focuses, money, partnerKinds, publisherKinds, languageNames } = words;
  const { endings, grades } = words;
  const languages = Object.fromEntries(LANGUAGES.map((tag) => [tag, languageNames[tag] ?? tag]));
  const sets = { kinds, topics, forms, readings, languages, bounds, measures, stages, roles };
  const more = { endings, grades, moneyParts: words.fund.parts };
  const things = { levels, fundKinds, focuses, money, partnerKinds, publisherKinds };
  const all: Record<OptionSet, Readonly<Record<string, string>>> = { ...sets, ...things, ...more };
  return Object.fromEntries(
    Object.entries(all).map(([name, labels]) => [name, Object.entries(labels)]),
  ) as FormView['options'];
}

/** In which language a contributor writes first: the other is asked for last. */
function inOrder(lang: Lang, groups: FormView['groups']): FormView['groups'] {
  if (!profileOf(lang).han) return groups;
  const { event, chinese } = groups;
  const [title, ...rest] = event.fields;
  return {
    ...groups,
    event: {
      fields: [...chinese.fields.map((one) => ({ ...one, required: true as const })), ...rest],
    },
    chinese: { fields: title ? [{ ...title, required: undefined }] : [] },
  };
}

/** The form, for the page and for `npm run new`. */
export const formView = (lang: Lang): FormView => ({
  groups: inOrder(lang, groupViews(lang, EVENT_FORM)),
  things: groupViews(lang, NEW_THINGS),
  options: optionsOf(lang),
});
