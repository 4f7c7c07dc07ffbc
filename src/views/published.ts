import type { Chain, Edition, Index, Place } from '../ledger/model.ts';
import type { Move } from '../rules/ranking.ts';
import type { Subject } from '../schema/ranking.ts';
import { words } from '../words/words.ts';
import {
  type Context,
  linkTo,
  nameIn,
  nameOf,
  rankingPath,
  thingLink,
  thingLinks,
} from './context.ts';
import { onlyPageHead, pageHead } from './head.ts';
import type { ConflictView, NameView, PageHead, SourceView, ThingLink } from './parts.ts';
import { proseView, type ProseView } from './prose.ts';
import { RANKINGS, type RankingName } from './rankings.ts';
import { changeViews, type ChangeView, conflictViews, sourcing } from './sources.ts';
import { editionName, moveOf } from './standings.ts';

export interface EditionLine {
  id: string;
  href: string;
  released?: string;
  assessed?: number;
  complete: boolean;
  /** The first rows, as far as seen. */
  leaders: ThingLink[];
  title?: string;
}

export interface IndexView {
  head: PageHead;
  name: NameView;
  publisher: { name: string; href?: string };
  subject: Subject;
  parts: NameView[];
  method: string;
  editions: EditionLine[];
  prose?: ProseView;
  conflicts: ConflictView[];
  changes: ChangeView[];
  sources: SourceView[];
}

export interface EditionRow {
  subject: ThingLink;
  rank?: number;
  move: Move;
  total?: string;
  /** In the order of the index's parts; unknown scores are missing. */
  parts: (string | undefined)[];
  asPublished?: boolean;
  note?: string;
}

export interface EditionView {
  head: PageHead;
  id: string;
  title: string;
  /** What was new in it. */
  news?: string;
  index: { name: NameView; href: string };
  subject: Subject;
  released?: string;
  assessed?: number;
  complete: boolean;
  parts: NameView[];
  rows: EditionRow[];
  partOrders: { part: NameView; subjects: ThingLink[] }[];
  earlier?: { id: string; href: string };
  later?: { id: string; href: string };
  prose?: ProseView;
  conflicts: ConflictView[];
  changes: ChangeView[];
  sources: SourceView[];
}

/** A published ranking in a list. */
export interface IndexLine {
  name: NameView;
  href: string;
  publisher: string;
  subject: Subject;
  editions: number;
  latest?: EditionLine;
}

export interface RankingsView {
  head: PageHead;
  title: string;
  intro: string;
  own: { name: RankingName; title: string; intro: string; href: string }[];
  published: IndexLine[];
}

const LEADERS = 3;

const partName = ({ names }: Index['facts']['parts'][number]): NameView => ({
  en: names.en,
  ...(names.zh ? { zh: names.zh } : {}),
});

function editionLine(context: Context, edition: Edition): EditionLine {
  const { facts, index, rows } = edition;
  return {
    id: edition.id,
    href: linkTo(context, rankingPath(index, edition)),
    complete: facts.complete,
    leaders: thingLinks(
      context,
      rows
        .filter((row) => row.facts.rank !== undefined)
        .slice(0, LEADERS)
        .map(({ subject }) => subject),
    ),
    ...(facts.released ? { released: facts.released } : {}),
    ...(facts.assessed === undefined ? {} : { assessed: facts.assessed }),
    ...(facts.title ? { title: facts.title } : {}),
  };
}

function indexLine(context: Context, index: Index): IndexLine {
  const [latest] = index.editions;
  return {
    name: nameOf(index),
    href: linkTo(context, rankingPath(index)),
    publisher: index.facts.publisher,
    subject: index.facts.subject,
    editions: index.editions.length,
    ...(latest ? { latest: editionLine(context, latest) } : {}),
  };
}

/** The overview of all rankings. */
export function rankingsView(context: Context): RankingsView {
  const { pages } = words(context.lang);
  const keys = {
    cities: 'rankedCities',
    funds: 'rankedFunds',
    partners: 'rankedPartners',
    chains: 'rankedChains',
  } as const;
  return {
    head: onlyPageHead(context, 'rankings', 'rankings/', { section: 'rankings' }),
    ...pages.rankings,
    own: RANKINGS.map((name) => ({
      name,
      ...pages[keys[name]],
      href: linkTo(context, `rankings/${name}/`),
    })),
    published: context.ledger.indexes.map((index) => indexLine(context, index)),
  };
}

/** A published ranking's page. */
export function indexView(context: Context, index: Index): IndexView {
  const { descriptions, main } = words(context.lang);
  const { facts } = index;
  const numbered = sourcing(facts.sources);
  const name = nameOf(index);
  const prose = proseView(context, index.body, numbered);
  return {
    head: pageHead(context, {
      path: rankingPath(index),
      title: nameIn(context, name),
      description: descriptions.index(nameIn(context, name), facts.publisher),
      section: 'rankings',
      above: [{ path: 'rankings/', name: main.rankings }],
      file: index.file,
    }),
    name,
    publisher: {
      name: facts.publisher,
      ...(index.partner ? { href: thingLink(context, index.partner).href } : {}),
    },
    subject: facts.subject,
    parts: facts.parts.map(partName),
    method: facts.method,
    editions: index.editions.map((edition) => editionLine(context, edition)),
    ...(prose ? { prose } : {}),
    conflicts: conflictViews(facts.conflicts, numbered),
    changes: changeViews(facts.changes, numbered),
    sources: numbered.sources,
  };
}

function editionRow(
  context: Context,
  edition: Edition,
  row: { facts: Edition['facts']['rows'][number]; subject: Chain | Place },
): EditionRow {
  const { facts, subject } = row;
  return {
    subject: thingLink(context, subject),
    move: moveOf(edition, subject.id, facts.rank),
    parts: edition.index.facts.parts.map(({ id }) => facts.parts?.[id]),
    ...(facts.rank === undefined ? {} : { rank: facts.rank }),
    ...(facts.total === undefined ? {} : { total: facts.total }),
    ...(facts.as_published ? { asPublished: true } : {}),
    ...(facts.note ? { note: facts.note } : {}),
  };
}

/** An edition's page. */
export function editionView(context: Context, edition: Edition): EditionView {
  const { descriptions, main } = words(context.lang);
  const { facts, index } = edition;
  const numbered = sourcing(facts.sources);
  const prose = proseView(context, edition.body, numbered);
  const name = nameIn(context, nameOf(index));
  const at = index.editions.indexOf(edition);
  const link = (other: Edition | undefined) =>
    other && { id: other.id, href: linkTo(context, rankingPath(index, other)) };
  const [later, earlier] = [link(index.editions[at - 1]), link(index.editions[at + 1])];
  const title = editionName(context, index, edition);
  return {
    head: pageHead(context, {
      path: rankingPath(index, edition),
      title,
      description: facts.title
        ? `${facts.title}. ${title}.`
        : descriptions.edition(name, edition.id),
      section: 'rankings',
      above: [
        { path: 'rankings/', name: main.rankings },
        { path: rankingPath(index), name: nameOf(index) },
      ],
      file: edition.file,
    }),
    id: edition.id,
    title,
    ...(facts.title ? { news: facts.title } : {}),
    index: { name: nameOf(index), href: linkTo(context, rankingPath(index)) },
    subject: index.facts.subject,
    ...(facts.released ? { released: facts.released } : {}),
    ...(facts.assessed === undefined ? {} : { assessed: facts.assessed }),
    complete: facts.complete,
    parts: index.facts.parts.map(partName),
    rows: edition.rows.map((row) => editionRow(context, edition, row)),
    partOrders: edition.partOrders.flatMap(({ part, subjects }) => {
      const found = index.facts.parts.find(({ id }) => id === part);
      return found && subjects.length > 0
        ? [{ part: partName(found), subjects: thingLinks(context, subjects) }]
        : [];
    }),
    ...(earlier ? { earlier } : {}),
    ...(later ? { later } : {}),
    ...(prose ? { prose } : {}),
    conflicts: conflictViews(facts.conflicts, numbered),
    changes: changeViews(facts.changes, numbered),
    sources: numbered.sources,
  };
}
