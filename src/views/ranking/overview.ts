import type { RankingIndex } from '../../ledger/model.ts';
import type { Subject } from '../../schema/ranking.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo, rankingPath } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { publisherText } from '../shared/short-texts.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { type EditionLine, editionLine } from '../published-ranking/ranking-index.ts';
import type { NameView, PageHead } from '../shared/types.ts';
import { type OwnRanking, ownRankings } from './leaders.ts';

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
  own: OwnRanking[];
  /** How they are calculated. */
  method: string;
  published: IndexLine[];
}

function indexLine(context: Context, index: RankingIndex): IndexLine {
  const [latest] = index.editions;
  return {
    name: nameOf(index),
    href: linkTo(context, rankingPath(index)),
    publisher: publisherText(context, index),
    subject: index.facts.subject,
    editions: index.editions.length,
    ...(latest ? { latest: editionLine(context, latest) } : {}),
  };
}

/** The overview of all rankings. */
export function rankingsView(context: Context): RankingsView {
  const { pages } = messages(context.lang);
  return {
    head: onlyPageHead(context, 'rankings', 'rankings/', { section: 'rankings' }),
    ...pages.rankings,
    own: ownRankings(context),
    method: linkTo(context, 'methodology/#ranks'),
    published: context.ledger.indexes.map((index) => indexLine(context, index)),
  };
}
