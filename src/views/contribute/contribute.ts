import {
  EVENT_FORM,
  type FormField,
  type FormGroup,
  NEW_THINGS,
  type OptionSet,
} from '../../contribute/form.ts';
import { skeleton } from '../../contribute/skeleton.ts';
import type { NamedType } from '../../ledger/meant/name-index.ts';
import { messages } from '../../i18n/catalogue.ts';
import { keyDescription } from '../../i18n/key-descriptions.ts';
import { langTag } from '../../i18n/languages.ts';
import { z } from 'zod';
import { type Schema, schemaAt, unwrap } from '../../schema/walk/schema-walk.ts';
import { LANGUAGES } from '../../schema/fields.ts';
import type { Lang } from '../../site/lang.ts';
import type { Context } from '../shared/context.ts';
import { known, linkTo } from '../shared/context.ts';
import { type EssayView, essayView } from '../guide/static-pages.ts';

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

/** What the script of the form is told. */
export interface FormSetting {
  lang: Lang;
  /** The base path, where the files of the form lie. */
  base: string;
  /** The start of every link in this language. */
  root: string;
  repository?: string;
  contact?: string;
  groups: Record<EventGroup, GroupView>;
  things: Record<NamedType, GroupView>;
  options: Record<OptionSet, [value: string, label: string][]>;
}

export interface ContributeView extends EssayView {
  setting: FormSetting;
  /** The beginning of an entry, for readers without a script. */
  skeleton: string;
}

/** The descriptions of the schemas on the way to a key, the innermost first. */
function described(schema: Schema | undefined): { text?: string | undefined; max?: number } {
  const inner = schema && unwrap(schema);
  const meta = [schema, inner].map((one) => one && z.globalRegistry.get(one));
  const text = meta.find((one) => one?.description !== undefined)?.description;
  const most = inner instanceof z.ZodString ? inner.maxLength : null;
  return { text, ...(most === null ? {} : { max: most }) };
}

function fieldView(
  lang: Lang,
  list: string | undefined,
  field: FormField,
  labels: Readonly<Record<string, string>>,
): FieldView {
  const path = [...(list?.split('.') ?? []), ...(list ? [0] : []), ...field.key.split('.')];
  const { text, max } = described(schemaAt('article', path));
  const said = text === undefined ? undefined : keyDescription(lang, text);
  const label = labels[field.key] ?? field.key;
  // What only says the label again helps nobody.
  const hint = said?.text.replace(/[.。]$/u, '') === label ? undefined : said;
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

function groupViews<G extends string>(
  lang: Lang,
  groups: Readonly<Record<G, FormGroup>>,
): Record<G, GroupView> {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> =
    messages(lang).contributeForm.fields;
  const views = Object.entries<FormGroup>(groups).map(([name, { list, fields }]) => [
    name,
    {
      ...known({ list }),
      fields: fields.map((field) => fieldView(lang, list, field, labels[name] ?? {})),
    },
  ]);
  return Object.fromEntries(views) as Record<G, GroupView>;
}

function optionsOf(lang: Lang): FormSetting['options'] {
  const words = messages(lang);
  const { kinds, topics, forms, readings, bounds, measures, stages, roles, levels } = words;
  const { fundKinds, focuses, money, partnerKinds, publisherKinds, languageNames } = words;
  const languages = Object.fromEntries(LANGUAGES.map((tag) => [tag, languageNames[tag] ?? tag]));
  const sets = { kinds, topics, forms, readings, languages, bounds, measures, stages, roles };
  const things = { levels, fundKinds, focuses, money, partnerKinds, publisherKinds };
  const all: Record<OptionSet, Readonly<Record<string, string>>> = { ...sets, ...things };
  return Object.fromEntries(
    Object.entries(all).map(([name, labels]) => [name, Object.entries(labels)]),
  ) as FormSetting['options'];
}

/** The page on which an event is written, with what is said of taking part. */
export function contributeView(context: Context): ContributeView {
  const { lang, site, ledger } = context;
  return {
    ...essayView(context, 'contribute'),
    skeleton: skeleton({ title: '', date: '', kind: 'fund' }, ledger.today),
    setting: {
      lang,
      base: site.base,
      root: linkTo(context, ''),
      ...known({ repository: site.repository, contact: site.contact }),
      groups: groupViews(lang, EVENT_FORM),
      things: groupViews(lang, NEW_THINGS),
      options: optionsOf(lang),
    },
  };
}
