import type { Chain, Edition, Place } from '../../ledger/model.ts';
import { moveOf } from '../../analysis/edition-moves.ts';
import type { Move } from '../../rules/ranking.ts';
import type { Subject } from '../../schema/ranking.ts';
import { messages } from '../../i18n/catalogue.ts';
import { API } from '../data/api/paths.ts';
import { publishedCard } from '../shared/card-links.ts';
import { type CiteView, citeEdition } from '../shared/citation/citation.ts';
import {
  bodyOf,
  type Context,
  linkTo,
  nameIn,
  rankingPath,
  thingLink,
  thingLinks,
  known,
} from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { pageHead } from '../shared/frame/head.ts';
import { type ScoreBar, scoreBars } from './scores.ts';
import { editionData } from '../shared/json-ld/datasets.ts';
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
import { editionName, partName } from './names.ts';
import { ownDoubt } from '../shared/doubts.ts';
import { answerText, newsText, publisherText, rowNoteText } from '../shared/short-texts.ts';
import { rowsPath } from './tables.ts';

export interface EditionRow {
  subject: ThingLink;
  rank?: number;
  move: Move;
  total?: string;
  /** In the order of the index's parts; null where a score is not known. */
  parts: (string | null)[];
  asPublished?: boolean;
  note?: TextView;
}

export interface EditionView {
  head: PageHead;
  id: string;
  title: string;
  /** What was new in it. */
  news?: TextView;
  index: { name: NameView; href: string; publisher: string };
  subject: Subject;
  released?: string;
  assessed?: number;
  /** Why what is unlikely of it is so. */
  note?: TextView;
  complete: boolean;
  parts: NameView[];
  rows: EditionRow[];
  /** For each row, where anything of its score is known. */
  bars: (ScoreBar | null)[];
  /** The rows as a file. */
  csv: string;
  partOrders: { part: NameView; subjects: ThingLink[] }[];
  earlier?: { id: string; href: string };
  later?: { id: string; href: string };
  prose?: ProseView;
  /** The weightiest of its conflicts. */
  doubt?: DoubtView;
  conflicts: ConflictView[];
  changes: ChangeView[];
  sources: SourceView[];
  cite: CiteView;
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
    parts: edition.index.facts.parts.map(({ id }) => facts.parts?.[id] ?? null),
    ...(facts.rank === undefined ? {} : { rank: facts.rank }),
    ...(facts.total === undefined ? {} : { total: facts.total }),
    ...(facts.as_published ? { asPublished: true } : {}),
    ...known({ note: rowNoteText(context, edition, facts) }),
  };
}

/** An edition's page. */
export function editionView(context: Context, edition: Edition): EditionView {
  const { descriptions, main } = messages(context.lang);
  const { facts, index } = edition;
  const numbered = sourcing(context, edition.sources);
  const news = newsText(context, edition);
  const { value: text, lang: textLang } = bodyOf(context, edition);
  const prose = proseView(context, text, numbered, textLang);
  const name = nameIn(context, nameOf(index));
  const at = index.editions.indexOf(edition);
  const link = (other: Edition | undefined) =>
    other && { id: other.id, href: linkTo(context, rankingPath(index, other)) };
  const [later, earlier] = [link(index.editions[at - 1]), link(index.editions[at + 1])];
  const title = editionName(context, index, edition);
  const cite = citeEdition(context, edition, title);
  const rows = edition.rows.map((row) => editionRow(context, edition, row));
  return {
    head: pageHead(context, {
      path: rankingPath(index, edition),
      title,
      description: news
        ? descriptions.news(news.text, title)
        : descriptions.edition(name, edition.id),
      section: 'rankings',
      above: [
        { path: 'rankings/', name: main.rankings },
        { path: rankingPath(index), name: nameOf(index) },
      ],
      file: edition.file,
      card: publishedCard(context, title, index, edition),
      linked: editionData(context, edition, title),
      cited: cite.meta,
      json: `${API}${rankingPath(index, edition).replace(/\/$/, '')}.json`,
    }),
    id: edition.id,
    title,
    ...known({ news, note: answerText(context, edition) }),
    index: {
      name: nameOf(index),
      href: linkTo(context, rankingPath(index)),
      publisher: publisherText(context, index),
    },
    subject: index.facts.subject,
    ...(facts.released ? { released: facts.released } : {}),
    ...(facts.assessed === undefined ? {} : { assessed: facts.assessed }),
    complete: facts.complete,
    parts: index.facts.parts.map(partName),
    rows,
    bars: scoreBars(rows),
    csv: context.site.base + rowsPath(rankingPath(index, edition)),
    partOrders: edition.partOrders.flatMap(({ part, subjects }) => {
      const found = index.facts.parts.find(({ id }) => id === part);
      return found && subjects.length > 0
        ? [{ part: partName(found), subjects: thingLinks(context, subjects) }]
        : [];
    }),
    ...(earlier ? { earlier } : {}),
    ...(later ? { later } : {}),
    ...(prose ? { prose } : {}),
    ...known({ doubt: ownDoubt(facts.conflicts, '') }),
    conflicts: conflictViews(context, edition, numbered),
    changes: changeViews(context, edition, numbered),
    sources: numbered.sources,
    cite,
  };
}
