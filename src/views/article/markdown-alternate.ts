import type { ListItem, PhrasingContent } from 'mdast';
import type { Article, Claim, Thing } from '../../ledger/model.ts';
import type { Resolve } from '../../markdown/resolve.ts';
import { plainTree } from '../../markdown/write.ts';
import { absolute, pathIn } from '../../site/site.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { formatPercent } from '../../i18n/format/number.ts';
import { claimInWords } from '../../i18n/outcome.ts';
import { nowInWords } from '../../i18n/names-of-day.ts';
import { sumInWords } from '../../i18n/sums.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pickBoth } from '../../i18n/pick.ts';
import { sourceTitles } from '../../i18n/source-title.ts';
import {
  type Context,
  linkTo,
  nameIn,
  thingLinkOn,
  thingPath,
  titleOf,
  titlesOf,
  writingOf,
} from '../shared/context.ts';
import { isGranted } from '../shared/figures.ts';
import { resolver } from '../shared/prose.ts';
import { conflictTexts, detailTexts, noteText } from '../shared/short-texts.ts';
import { type Sourcing, sourcing } from '../shared/sources.ts';
import type { SourceView } from '../shared/types.ts';

import { heading, item, joined, link, list, paragraph, text, type Tree } from './markdown-tree.ts';

/*
 * An article as Markdown: facts, claims, prose and sources, for programs and for people who keep
 * texts. It is written from a tree, so that nothing in the record can break out of its place.
 */

/** Where an article's Markdown stands, without the base: `articles/2018-07-23-a-fund.md`. */
export function markdownPath(context: Context, article: Article): string {
  return pathIn(writingOf(context, article).lang, `${thingPath(article).replace(/\/$/, '')}.md`);
}

/** A link to a thing under the name of a day, with today’s behind it. */
function thingOn(context: Context, entry: Thing, day: string): PhrasingContent[] {
  const { lang, site } = context;
  const thing = thingLinkOn(context, entry, day);
  const now = nowInWords(thing, lang);
  return [
    link(absolute(site, thing.href), nameIn(context, thing.name)),
    ...(now === '' ? [] : [text(now)]),
  ];
}

/** What is at hand while an article is written out. */
interface ArticleContext {
  context: Context;
  page: string;
  /** The day of the event. */
  date: string;
  numbered: Sourcing;
}

const fact = (label: string, colon: string, values: PhrasingContent[]): ListItem[] =>
  values.length === 0
    ? []
    : [item({ type: 'strong', children: [text(label)] }, text(colon), ...values)];

function facts({ context, page }: ArticleContext, article: Article): Tree {
  const {
    citation,
    facts: labels,
    kinds,
    lists,
    roles,
    site: siteWords,
    topics,
  } = messages(context.lang);
  const { lang } = context;
  const { colon } = siteWords;
  const thing = (entry: Thing) => thingOn(context, entry, article.facts.date);
  const details = detailTexts(context, article);
  const partners = article.partners.map(({ partner, role }, at): PhrasingContent[] => [
    ...thing(partner),
    text(` (${roles[role]}${details[at] ? `${colon}${details[at].text}` : ''})`),
  ]);
  return list([
    ...fact(labels.date, colon, [text(formatDate(article.facts.date, lang))]),
    ...fact(labels.kind, colon, [text(kinds[article.facts.kind])]),
    ...fact(labels.places, colon, joined(article.places.map(thing), lists.comma)),
    ...fact(labels.partners, colon, joined(partners, lists.comma)),
    ...fact(labels.chains, colon, joined(article.chains.map(thing), lists.comma)),
    ...fact(
      labels.topics,
      colon,
      article.facts.topics.length > 0
        ? [text(article.facts.topics.map((topic) => topics[topic]).join(lists.comma))]
        : [],
    ),
    ...fact(labels.added, colon, [text(article.facts.added)]),
    ...fact(citation.markdown.page, colon, [link(page, page)]),
  ]);
}

/** Numbers in brackets that lead to the sources. */
const cited = ({ page, numbered }: ArticleContext, ids: readonly string[]): PhrasingContent[] =>
  numbered
    .cite(ids)
    .flatMap(({ number, href }) => [text(' '), link(`${page}${href}`, `[${number}]`)]);

function claimItem(inArticle: ArticleContext, told: Claim): ListItem {
  const { facts: claim, amount, fund, date, evidence } = told;
  const note = noteText(inArticle.context, told);
  const { context } = inArticle;
  const { citation, figures, lists, site: siteWords } = messages(context.lang);
  const { lang } = context;
  const said = [
    amount ? sumInWords({ amount, bound: claim.bound, per: claim.per }, lang) : figures.none,
    ...claimInWords(
      {
        ...evidence,
        granted: isGranted(fund, evidence.measure),
        reached: evidence.stage && { stage: evidence.stage, ending: evidence.ending },
      },
      lang,
    ),
    formatDate(date, lang),
    ...(claim.government_share === undefined
      ? []
      : [figures.governmentShare(formatPercent(claim.government_share, lang))]),
    ...(claim.wording ? [`${citation.markdown.wording} “${claim.wording}”`] : []),
    ...(note ? [note.text] : []),
  ];
  return item(
    ...thingOn(context, fund, inArticle.date),
    text(`${siteWords.colon}${said.join(lists.comma)}.`),
    ...cited(inArticle, claim.sources),
  );
}

function sourceItem({ context }: ArticleContext, source: SourceView): ListItem {
  const { forms, lists, sources, tiers } = messages(context.lang);
  const rest = [
    source.publisher,
    source.published ? formatDate(source.published, context.lang) : sources.undated,
    forms[source.form],
    tiers[source.tier],
  ];
  const { title, original } = sourceTitles(source, context.lang);
  return item(
    source.href === undefined ? text(title.text) : link(source.href, title.text),
    ...(original ? [text(` (${original.text})`)] : []),
    text(`${lists.comma}${rest.join(lists.comma)}`),
    ...(source.archive ? [text(lists.comma), link(source.archive, sources.archive)] : []),
  );
}

const section = (title: string, content: Tree): Tree =>
  content.length === 0 ? [] : [heading(2, title), ...content];

/** Links of the text as whole addresses: a text that is carried away knows no page. */
function wholeLinks(resolve: Resolve, origin: string, page: string): Resolve {
  return {
    mention: (id, part) => {
      const target = resolve.mention(id, part);
      if (!target) return undefined;
      const { mark } = target;
      return {
        ...target,
        href: origin + target.href,
        ...(mark ? { mark: { ...mark, href: origin + mark.href } } : {}),
      };
    },
    citation: (id) => {
      const target = resolve.citation(id);
      return target && { ...target, href: page + target.href };
    },
  };
}

/** An article as Markdown, in a language that it is written in: the tree that is written out, plain data. */
export function markdownTree(context: Context, article: Article): Tree {
  const { article: labels, citation, conflicts, site: siteWords, sources } = messages(context.lang);
  const numbered = sourcing(context, article.sources);
  const page = absolute(context.site, linkTo(context, thingPath(article)));
  const inArticle = { context, page, date: article.facts.date, numbered };
  const { value: writing, lang } = writingOf(context, article);
  const { title } = titleOf(context, article);
  const [, other] = pickBoth(titlesOf(article), lang);
  const resolve = wholeLinks(resolver(context, numbered, lang), context.site.origin, page);
  const body = plainTree(writing.body, resolve);
  return [
    heading(1, title),
    ...(other ? [paragraph(text(other.value))] : []),
    ...facts(inArticle, article),
    ...section(citation.markdown.text, body),
    ...section(labels.claims, list(article.claims.map((claim) => claimItem(inArticle, claim)))),
    ...section(
      conflicts.heading,
      list(
        article.facts.conflicts.map((conflict) => {
          const { about, text: said } = conflictTexts(context, article, conflict);
          return item(
            text(`${about}${siteWords.colon}${said}`),
            ...cited(inArticle, conflict.sources),
          );
        }),
      ),
    ),
    ...section(
      sources.heading,
      list(
        numbered.sources.map((source) => sourceItem(inArticle, source)),
        true,
      ),
    ),
    ...section(siteWords.licence, [
      paragraph(text(`${siteWords.name}, `), link(siteWords.licenceHref, siteWords.licenceName)),
    ]),
  ];
}
