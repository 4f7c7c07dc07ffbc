import { jsonSchemaOf } from '../../schema/json-schema.ts';
import { type FileKind, SCHEMAS } from '../../schema/record.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { keyDescription } from '../../i18n/key-descriptions.ts';
import type { Lang } from '../../site/lang.ts';
import type { PageHead } from '../shared/types.ts';
import { type HowToView, howToView } from './how-to.ts';
import { problemLines, type ProblemLine } from './problems.ts';

/** A key of a type of file, as the guide explains it. */
export interface KeyView {
  key: string;
  required: boolean;
  description: ReturnType<typeof keyDescription>;
  example?: string;
  /** The closed list of its values. */
  values?: string[];
  /** Keys inside it. */
  keys?: KeyView[];
}

export interface GuideView {
  head: PageHead;
  title: string;
  intro: string;
  howTo: HowToView[];
  /** Where the addresses of pages lead, by how its texts write them. */
  pages: Readonly<Record<string, string>>;
  sorts: { kind: FileKind; folder: string; schema: string; keys: KeyView[] }[];
  problems: { href: string; all: ProblemLine[] };
}

const FOLDERS: Record<FileKind, string> = {
  article: 'articles/<year>/<id>.md',
  translation: 'articles/<year>/<id>.zh.md',
  place: 'cities/<id>.md',
  fund: 'funds/<id>.md',
  partner: 'partners/<id>.md',
  chain: 'chains/<id>.md',
  lead: '<folder>/<id>.zh.md',
  publisher: 'publishers/<id>.md',
  index: 'rankings/<index>/index.md',
  edition: 'rankings/<index>/<edition>.md',
  'ranking-translation': 'rankings/<index>/<edition>.zh.md',
};

interface Json {
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  description?: string;
  examples?: unknown[];
  enum?: string[];
  const?: string;
}

const exampleText = (example: unknown): string | undefined =>
  example === undefined
    ? undefined
    : typeof example === 'string'
      ? example
      : JSON.stringify(example);

function keyViews(json: Json, lang: Lang): KeyView[] {
  return Object.entries(json.properties ?? {}).map(([key, value]) => {
    const inner = value.properties ? value : value.items?.properties ? value.items : undefined;
    const values = value.enum ?? value.items?.enum ?? (value.const ? [value.const] : undefined);
    const example = exampleText(
      value.examples?.[0] ?? (inner ? undefined : value.items?.examples?.[0]),
    );
    return {
      key,
      required: json.required?.includes(key) ?? false,
      description: keyDescription(lang, value.description ?? value.items?.description ?? ''),
      ...(example === undefined ? {} : { example }),
      ...(values ? { values } : {}),
      ...(inner ? { keys: keyViews(inner, lang) } : {}),
    };
  });
}

/** The path of a JSON Schema, below the base. */
export function schemaPath(kind: FileKind): string {
  return `schema/${kind}.json`;
}

/** How to write each type of file, from the schemas themselves. */
export function guideView(context: Context): GuideView {
  const { pages } = messages(context.lang);
  return {
    head: onlyPageHead(context, 'guide', 'contribute/guide/', {
      above: [{ path: 'contribute/', name: pages.contribute.title }],
    }),
    ...pages.guide,
    howTo: howToView(context.lang),
    pages: { '/contribute/': linkTo(context, 'contribute/') },
    sorts: (Object.keys(SCHEMAS) as FileKind[]).map((kind) => ({
      kind,
      folder: FOLDERS[kind],
      schema: context.site.base + schemaPath(kind),
      keys: keyViews(jsonSchemaOf(kind, kind) as Json, context.lang),
    })),
    problems: {
      href: linkTo(context, 'contribute/problems/'),
      all: problemLines(context),
    },
  };
}
