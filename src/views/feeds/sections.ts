import type { Article } from '../../ledger/model.ts';
import { langTag, profileOf } from '../../i18n/languages.ts';
import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { formatPercent } from '../../i18n/format/number.ts';
import { amountInWords } from '../../i18n/format/amount.ts';
import { messages } from '../../i18n/catalogue.ts';
import { sourceTitles } from '../../i18n/source-title.ts';
import { type Context, known, thingLinkOn } from '../shared/context.ts';
import { detailTexts } from '../shared/short-texts.ts';
import type { SourceView, TextView } from '../shared/types.ts';
import { changeViews, conflictViews, type Sourcing } from '../shared/sources.ts';
import { claimInShort, type FeedClaim } from './facts.ts';
import { type Child, h } from './markup.ts';
import { between, cited, inLang, linkedOn } from './phrases.ts';

/*
 * What an article's page shows beside its prose, as plain HTML for readers who see no page:
 * claims, who took part, disagreements, corrections, sources. Lists, not tables: they are read on
 * telephones and in terminals.
 */

/** A list under a heading; nothing where the list is empty. */
function section(title: string, tag: 'ul' | 'ol', items: readonly Child[]): Child {
  if (items.length === 0) return undefined;
  return [
    h('h3', {}, title),
    h(
      tag,
      {},
      items.map((item) => h('li', {}, item)),
    ),
  ];
}

function claimItem(claim: FeedClaim, lang: Lang): Child {
  const { claims: terms, figures, feeds, rates, site } = messages(lang);
  const { rate, wording } = claim;
  const way = rate?.last ? 'last' : rate?.period.length === 4 ? 'year' : 'month';
  const converted = [claim.yuan, claim.usd]
    .filter((amount) => amount !== undefined && amount.currency !== claim.amount?.currency)
    .map((amount) => (amount ? amountInWords(amount, lang) : ''));
  const more: Child[] = [
    wording && [
      terms.written,
      site.colon,
      h('q', wording.lang === lang ? {} : { lang: langTag(wording.lang) }, wording.text),
    ],
    converted.length > 0 && rate
      ? [
          converted.join(feeds.comma),
          feeds.comma,
          rates[way](rate.perUsd, rate.currency, formatDate(rate.period, lang)),
        ]
      : undefined,
    claim.own.map(({ amount, href, publisher }) => [
      terms.usdOwn,
      profileOf(lang).wordSpace,
      amountInWords(amount, lang),
      terms.usdBy.before,
      h('a', { href }, publisher),
      terms.usdBy.after,
    ]),
    claim.years === undefined ? undefined : figures.forYears(claim.years),
    claim.share === undefined
      ? undefined
      : figures.governmentShare(formatPercent(claim.share, lang)),
    claim.restates ? terms.restates : undefined,
    claim.asPublished ? terms.asPublished : undefined,
    claim.note && shortText(claim.note, lang),
  ].filter((part) => part !== undefined && (!Array.isArray(part) || part.length > 0));
  return [
    linkedOn(claim.fund, lang),
    site.colon,
    h('strong', {}, claimInShort(claim, lang)),
    feeds.comma,
    formatDate(claim.date, lang),
    cited(claim.sources, lang),
    more.length === 0
      ? undefined
      : h(
          'ul',
          {},
          more.map((part) => h('li', {}, part)),
        ),
  ];
}

function sourceItem(source: SourceView, lang: Lang): Child {
  const { feeds, forms, languageNames, sources: terms, tiers } = messages(lang);
  const { language } = source;
  const { title, original } = sourceTitles(source, lang);
  return [
    source.href === undefined
      ? h('span', known({ lang: title.lang }), title.text)
      : h('a', { href: source.href, ...known({ lang: title.lang }) }, title.text),
    original === undefined
      ? undefined
      : [' ', h('span', known({ lang: original.lang }), original.text)],
    feeds.comma,
    between(
      [
        source.publisher,
        source.published === undefined ? terms.undated : formatDate(source.published, lang),
        language === undefined || language === lang
          ? undefined
          : terms.inLanguage(languageNames[language] ?? language),
        forms[source.form].toLowerCase(),
        tiers[source.tier].toLowerCase(),
        source.archive === undefined ? undefined : h('a', { href: source.archive }, terms.archive),
      ].filter((part) => part !== undefined),
      feeds.comma,
    ),
  ];
}

/** A short text, marked with its language where that is not the feed’s. */
const shortText = ({ text, lang: textLang }: TextView, lang: Lang): Child =>
  inLang(text, textLang ?? lang, lang);

/** What stands below the prose. */
export function factSections(
  context: Context,
  article: Article,
  claims: readonly FeedClaim[],
  numbered: Sourcing,
): Child[] {
  const { lang } = context;
  const { article: terms, conflicts, feeds, roles, site, sources } = messages(lang);
  const { facts } = article;
  const details = detailTexts(context, article);
  return [
    section(
      terms.claims,
      'ul',
      claims.map((claim) => claimItem(claim, lang)),
    ),
    section(
      terms.partners,
      'ul',
      article.partners.map(({ partner, role }, at) => [
        linkedOn(thingLinkOn(context, partner, facts.date), lang),
        site.colon,
        roles[role].toLowerCase(),
        details[at] && [feeds.comma, shortText(details[at], lang)],
      ]),
    ),
    section(
      conflicts.heading,
      'ul',
      conflictViews(context, article, numbered).map((conflict) => [
        h('strong', {}, inLang(conflict.about, conflict.lang ?? lang, lang)),
        site.colon,
        inLang(conflict.text, conflict.lang ?? lang, lang),
        cited(conflict.sources, lang),
      ]),
    ),
    section(
      terms.changes,
      'ul',
      changeViews(context, article, numbered).map(({ date, what, from, to, sources: given }) => [
        formatDate(date, lang),
        site.colon,
        shortText(what, lang),
        from && to ? [' ', terms.changed(from, to)] : undefined,
        cited(given, lang),
      ]),
    ),
    section(
      sources.heading,
      'ol',
      numbered.sources.map((source) => sourceItem(source, lang)),
    ),
  ];
}
