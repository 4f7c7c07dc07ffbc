import { parseBody, type ParsedBody } from '../markdown/parse.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import type { RawDocument, RawRecord } from '../reading/read.ts';
import type { ArticleRecord } from '../schema/article.ts';
import { type FileKind, SCHEMAS, THING_FOLDERS, type ThingFolder } from '../schema/record.ts';
import { type AnyEntry, type Draft, type Entry } from './draft.ts';
import { problemsOfIssues } from './issues.ts';
import { repaired } from './repair.ts';

/** The list of a draft that each kind of file goes into. */
const LISTS = {
  article: 'articles',
  translation: 'translations',
  place: 'place',
  fund: 'fund',
  partner: 'partner',
  chain: 'chain',
  index: 'indexes',
  edition: 'editions',
} as const satisfies Record<FileKind, keyof Draft>;

/** The parsed body; nothing where a parser gives up, so that one text never ends the whole check. */
function parseSafely(body: string): ParsedBody | undefined {
  try {
    return parseBody(body);
  } catch {
    return undefined;
  }
}

/** Checks the facts of one file against its schema: the entry, as far as there is one, and what is wrong. */
function toEntry(document: RawDocument): { entry?: AnyEntry; problems: Problem[] } {
  const { file, id, kind, body, bodyLine, locate } = document;
  const at: AnyEntry['at'] = (path, part) => ({ file, ...locate(path, part) });
  const parsed = parseSafely(body);
  if (!parsed) {
    const location = { file, line: bodyLine, column: 1 };
    return { problems: [problem('text-too-deep', location, { text: 'it cannot be taken apart' })] };
  }
  let checked = SCHEMAS[kind].safeParse(document.facts, { reportInput: true });
  let problems: Problem[] = [];
  if (!checked.success) {
    const { issues } = checked.error;
    problems = problemsOfIssues(issues, kind, at);
    const copy = repaired(document.facts, issues, kind, id);
    if (copy) checked = SCHEMAS[kind].safeParse(copy);
  }
  if (!checked.success) return { problems };
  const entry = { id, facts: checked.data, file, body, bodyLine, parsed, at };
  return { entry: kind === 'edition' ? { ...entry, index: document.folder } : entry, problems };
}

/** The things that an article introduces, as entries of their own. */
function introducedBy(article: Entry<ArticleRecord>): [keyof typeof LISTS, AnyEntry][] {
  const { introduces } = article.facts;
  if (!introduces) return [];
  return (Object.keys(THING_FOLDERS) as ThingFolder[]).flatMap((folder) =>
    introduces[folder].map(({ id, ...facts }, index): [keyof typeof LISTS, AnyEntry] => [
      THING_FOLDERS[folder],
      {
        id,
        facts: { ...facts, added: facts.added ?? article.facts.added },
        file: article.file,
        body: '',
        bodyLine: 1,
        parsed: parseBody(''),
        introducedBy: article.id,
        at: (path, part) => article.at(['introduces', folder, index, ...path], part),
      },
    ]),
  );
}

/** The texts under a key of the items of what should be a list. */
function textsIn(list: unknown, key: string): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const value: unknown = Reflect.get(item, key);
    return typeof value === 'string' ? [value] : [];
  });
}

/** The funds that a file with mistakes makes claims about, as far as it can be told. */
function claimedFunds({ facts }: RawDocument): string[] {
  return textsIn(facts['claims'], 'fund');
}

/** The things that a file with mistakes introduces, as far as it can be told. */
function introducedIds({ facts }: RawDocument): string[] {
  const introduces: unknown = facts['introduces'];
  if (typeof introduces !== 'object' || introduces === null) return [];
  return Object.values(introduces).flatMap((list) => textsIn(list, 'id'));
}

/** Checks every file by itself, and brings in what articles introduce. */
export function compose(raw: RawRecord): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken = new Set([...raw.broken, ...raw.misnamed].map(({ id }) => id));
  const lists: Record<string, AnyEntry[]> = {};
  for (const list of Object.values(LISTS)) lists[list] = [];
  const put = (kind: keyof typeof LISTS, entry: AnyEntry) => lists[LISTS[kind]]?.push(entry);
  for (const document of raw.documents) {
    const { entry, problems: own } = toEntry(document);
    if (own.length > 0) broken.add(document.id);
    problems.push(...own);
    if (entry) put(document.kind, entry);
    else for (const id of introducedIds(document)) broken.add(id);
  }
  const failed = raw.documents.filter(({ id, kind }) => kind === 'article' && broken.has(id));
  const unread = [...raw.broken, ...raw.misnamed].some(({ kind }) => kind === 'article');
  const claimedInBroken = unread ? undefined : new Set(failed.flatMap(claimedFunds));
  for (const article of lists['articles'] ?? []) {
    for (const [kind, entry] of introducedBy(article as Entry<ArticleRecord>)) put(kind, entry);
  }
  const { label, rates, images, brokenImages, misnamed } = raw;
  const others = { label, rates, images, brokenImages, misnamed, broken, claimedInBroken };
  const draft = { ...lists, ...others } as unknown as Draft;
  return { draft, problems };
}
