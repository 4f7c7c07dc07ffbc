import type { Edition, Index } from '../ledger/model.ts';
import type { Subject } from '../schema/ranking.ts';
import { words } from '../words/words.ts';
import type { BumpView } from './charts/bump.ts';
import { indexBump } from './charts/index-bump.ts';
import { publishedCard } from './card-links.ts';
import {
  type Context,
  linkTo,
  nameIn,
  nameOf,
  rankingPath,
  thingLink,
  thingLinks,
} from './context.ts';
import { pageHead } from './head.ts';
import type { ConflictView, NameView, PageHead, SourceView, ThingLink } from './parts.ts';
import { proseView, type ProseView } from './prose.ts';
import { type ChangeView, changeViews, conflictViews, sourcing } from './sources.ts';

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
  /** How ranks moved, where there is more than one edition. */
  bump?: BumpView;
  prose?: ProseView;
  conflicts: ConflictView[];
  changes: ChangeView[];
  sources: SourceView[];
}

const LEADERS = 3;

/** A part's names, without the pinyin. */
export const partName = ({ names }: Index['facts']['parts'][number]): NameView => ({
  en: names.en,
  ...(names.zh ? { zh: names.zh } : {}),
});

/** An edition in a list. */
export function editionLine(context: Context, edition: Edition): EditionLine {
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
      card: publishedCard(context, nameIn(context, name), index),
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
    ...(index.editions.length > 1 ? { bump: indexBump(context, index) } : {}),
    ...(prose ? { prose } : {}),
    conflicts: conflictViews(facts.conflicts, numbered),
    changes: changeViews(facts.changes, numbered),
    sources: numbered.sources,
  };
}
