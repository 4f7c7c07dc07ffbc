import type { Edition, RankingIndex } from '../../ledger/model.ts';
import type { Subject } from '../../schema/ranking.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { BumpView } from '../shared/bump.ts';
import { indexBump } from './index-bump.ts';
import { API } from '../data/api/paths.ts';
import { publishedCard } from '../shared/card-links.ts';
import {
  bodyOf,
  type Context,
  known,
  linkTo,
  nameIn,
  rankingPath,
  thingLink,
  thingLinks,
} from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { pageHead } from '../shared/frame/head.ts';
import { ownDoubt } from '../shared/doubts.ts';
import type {
  ConflictView,
  DoubtView,
  NameView,
  PageHead,
  SourceView,
  TextView,
  ThingLink,
} from '../shared/types.ts';
import { proseView, type ProseView } from '../shared/prose.ts';
import { type ChangeView, changeViews, conflictViews, sourcing } from '../shared/sources.ts';
import { methodText, newsText, publisherText } from '../shared/short-texts.ts';
import { partName } from './names.ts';
import { rowsPath } from './tables.ts';

export interface EditionLine {
  id: string;
  href: string;
  released?: string;
  assessed?: number;
  complete: boolean;
  /** The first three, as far as seen; none where the first is not known. */
  leaders: ThingLink[];
  title?: TextView;
  /** How many rows are known. */
  rows: number;
  /** Where its page tells what sources disagree on, where they do. */
  doubt?: DoubtView;
}

export interface IndexView {
  head: PageHead;
  name: NameView;
  publisher: { name: string; href?: string };
  subject: Subject;
  parts: NameView[];
  method: TextView;
  editions: EditionLine[];
  /** Every known rank as a file. */
  csv: string;
  /** How ranks moved, where there is more than one edition. */
  bump?: BumpView;
  prose?: ProseView;
  conflicts: ConflictView[];
  changes: ChangeView[];
  sources: SourceView[];
}

const LEADERS = 3;

/** Who came first, second and third; nobody where the first is not known. */
function leadersOf({ rows }: Edition) {
  const top = rows.filter(({ facts }) => facts.rank !== undefined && facts.rank <= LEADERS);
  return top.some(({ facts }) => facts.rank === 1) ? top.map(({ subject }) => subject) : [];
}

/** An edition in a list. */
export function editionLine(context: Context, edition: Edition): EditionLine {
  const { facts, index, rows } = edition;
  const page = linkTo(context, rankingPath(index, edition));
  return {
    id: edition.id,
    href: page,
    complete: facts.complete,
    rows: rows.length,
    ...known({ doubt: ownDoubt(facts.conflicts, page) }),
    leaders: thingLinks(context, leadersOf(edition)),
    ...(facts.released ? { released: facts.released } : {}),
    ...(facts.assessed === undefined ? {} : { assessed: facts.assessed }),
    ...known({ title: newsText(context, edition) }),
  };
}

/** A published ranking's page. */
export function indexView(context: Context, index: RankingIndex): IndexView {
  const { descriptions, main } = messages(context.lang);
  const { facts } = index;
  const numbered = sourcing(context, index.sources);
  const name = nameOf(index);
  const { value: text, lang: textLang } = bodyOf(context, index);
  const prose = proseView(context, text, numbered, textLang);
  return {
    head: pageHead(context, {
      path: rankingPath(index),
      title: nameIn(context, name),
      description: descriptions.index(nameIn(context, name), publisherText(context, index)),
      section: 'rankings',
      above: [{ path: 'rankings/', name: main.rankings }],
      file: index.file,
      card: publishedCard(context, nameIn(context, name), index),
      json: `${API}${rankingPath(index).replace(/\/$/, '')}.json`,
    }),
    name,
    publisher: {
      name: publisherText(context, index),
      ...(index.partner ? { href: thingLink(context, index.partner).href } : {}),
    },
    subject: facts.subject,
    parts: facts.parts.map(partName),
    method: methodText(context, index),
    editions: index.editions.map((edition) => editionLine(context, edition)),
    csv: context.site.base + rowsPath(rankingPath(index)),
    ...(index.editions.length > 1 ? { bump: indexBump(context, index) } : {}),
    ...(prose ? { prose } : {}),
    conflicts: conflictViews(context, index, numbered),
    changes: changeViews(context, index, numbered),
    sources: numbered.sources,
  };
}
