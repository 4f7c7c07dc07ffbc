import { neighboursOf } from '../../analysis/neighbours.ts';
import type { Article } from '../../ledger/model.ts';
import type { Role, Topic } from '../../schema/vocabulary.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pickBoth } from '../../i18n/pick.ts';
import { articleCard } from '../shared/card-links.ts';
import { type CiteView, citeArticle } from '../shared/citation/citation.ts';
import { claimView } from '../shared/claims.ts';
import {
  type Context,
  known,
  linkTo,
  thingLinkOn,
  thingLinksOn,
  thingPath,
  titleOf,
  titlesOf,
  writingOf,
} from '../shared/context.ts';
import { pageHead } from '../shared/frame/head.ts';
import { articleLine } from '../shared/lists.ts';
import { articleData } from '../shared/json-ld/entries.ts';
import { markdownPath } from './markdown-alternate.ts';
import { type Others, others } from './others.ts';
import { ownDay } from '../../analysis/last-modified.ts';
import type {
  ArticleLine,
  ClaimView,
  ConflictView,
  PageHead,
  SourceView,
  TextView,
  ThingLink,
} from '../shared/types.ts';
import { detailTexts } from '../shared/short-texts.ts';
import { type PictureView, pictureView } from '../shared/pictures.ts';
import { firstParagraph, proseView, type ProseView } from '../shared/prose.ts';
import { changeViews, type ChangeView, conflictViews, sourcing } from '../shared/sources.ts';
import type { Lang } from '../../site/lang.ts';
import type { Kind } from '../../schema/vocabulary.ts';

export interface ArticleView extends Others {
  head: PageHead;
  id: string;
  title: string;
  titleLang: Lang;
  /** The title in the other script, where the record has one. */
  otherTitle?: { text: string; lang: Lang };
  date: string;
  kind: { id: Kind; href: string };
  places: ThingLink[];
  topics: { id: Topic; href: string }[];
  chains: ThingLink[];
  partners: { partner: ThingLink; role: Role; detail?: TextView }[];
  prose: ProseView;
  claims: ClaimView[];
  sources: SourceView[];
  conflicts: ConflictView[];
  changes: ChangeView[];
  earlier: ArticleLine[];
  later: ArticleLine[];
  image?: PictureView;
  added: string;
  reviewed?: string;
  cite: CiteView;
}

function neighbours(context: Context, article: Article): Pick<ArticleView, 'earlier' | 'later'> {
  const { earlier, later } = neighboursOf(context.ledger, article.id);
  const lines = (items: readonly Article[]) => items.map((item) => articleLine(context, item));
  return { earlier: lines(earlier), later: lines(later) };
}

function otherTitle(context: Context, article: Article): Pick<ArticleView, 'otherTitle'> {
  const [{ lang: titleLang }, other] = pickBoth(titlesOf(article), context.lang);
  // A page that stands in for a translation has the title that it has.
  return other && titleLang === context.lang
    ? { otherTitle: { text: other.value, lang: other.lang } }
    : {};
}

/** An article's page. */
export function articleView(context: Context, article: Article): ArticleView {
  const { facts, id } = article;
  const { descriptions, main } = messages(context.lang);
  const numbered = sourcing(context, article.sources);
  const { value: text, lang: textLang } = writingOf(context, article);
  const prose = proseView(context, text.body, numbered, textLang);
  if (!prose) throw new Error('it has no text');
  const titled = titleOf(context, article);
  const summary = firstParagraph(context, text.body, numbered, prose.lang);
  const details = detailTexts(context, article);
  const dated = formatDate(facts.date, context.lang);
  const cite = citeArticle(context, article);
  const head = pageHead(context, {
    path: thingPath(article),
    title: titled.title,
    description: summary || descriptions.article(titled.title, dated, facts.sources.length),
    section: 'articles',
    above: [{ path: 'articles/', name: main.articles }],
    file: text.file,
    markdown: markdownPath(context, article),
    card: articleCard(context, article),
    linked: articleData(context, article),
    cited: cite.meta,
    published: {
      added: facts.added,
      modified: ownDay(facts) ?? facts.added,
      section: messages(context.lang).kinds[facts.kind],
      tags: facts.topics.map((topic) => messages(context.lang).topics[topic]),
    },
  });
  return {
    head,
    id,
    ...titled,
    ...otherTitle(context, article),
    date: facts.date,
    kind: { id: facts.kind, href: linkTo(context, `kinds/${facts.kind}/`) },
    places: thingLinksOn(context, article.places, facts.date),
    topics: facts.topics.map((topic) => ({ id: topic, href: linkTo(context, `topics/${topic}/`) })),
    chains: thingLinksOn(context, article.chains, facts.date),
    partners: article.partners.map(({ partner, role }, at) => ({
      partner: thingLinkOn(context, partner, facts.date),
      role,
      ...known({ detail: details[at] }),
    })),
    prose,
    claims: article.claims.map((claim) => claimView(context, claim, numbered)),
    sources: numbered.sources,
    conflicts: conflictViews(context, article, numbered),
    changes: changeViews(context, article, numbered),
    ...others(context, article),
    ...neighbours(context, article),
    ...known({ image: pictureView(context, article) }),
    added: facts.added,
    cite,
    ...(facts.reviewed ? { reviewed: facts.reviewed } : {}),
  };
}
