import type { Article } from '../../ledger/model.ts';
import type { Lang } from '../../site/lang.ts';
import type { Grade, Stage } from '../../schema/money/outcome.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { claimInWords } from '../../i18n/outcome.ts';
import { nameInWords } from '../../i18n/names-of-day.ts';
import { sumInWords } from '../../i18n/sums.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo, thingLinksOn } from '../shared/context.ts';
import type { ClaimView } from '../shared/types.ts';
import { type Child, h } from './markup.ts';
import { between, linkedOn } from './phrases.ts';

/** A claim as a feed tells it: with the weightiest conflict of its fund. */
export interface FeedClaim extends ClaimView {
  grade?: Grade;
}

/** Stages that a fund reaches after its size was told. */
const LATER: readonly (Stage | undefined)[] = ['operating', 'dormant', 'ended'];

/**
 * A claim's sum and what it says of it in short, with the mark of what is in doubt of its fund:
 * `10 billion CNY, announced [In doubt]`.
 */
export function claimInShort(claim: FeedClaim, lang: Lang): string {
  const { amount, to, bound, per, grade } = claim;
  const { figures, feeds, grades } = messages(lang);
  // What became of a fund later tells of no sum that could be missing.
  const isLater = claim.measure === 'size' && LATER.includes(claim.reached?.stage);
  const missing = isLater ? [] : [figures.none];
  const sum = amount ? [sumInWords({ amount, to, bound, per }, lang)] : missing;
  const told = [...sum, ...claimInWords(claim, lang)].join(feeds.comma);
  return grade ? `${told} [${grades[grade]}]` : told;
}

/** The facts that head the entry. */
export function factList(context: Context, article: Article, claims: readonly FeedClaim[]): Child {
  const { lang } = context;
  const { facts: terms, feeds, kinds, lists, site, topics } = messages(lang);
  const { facts } = article;
  const fact = (term: string, ...value: Child[]): Child =>
    value.length === 0 ? undefined : h('li', {}, h('strong', {}, term), site.colon, value);
  const joined = (items: readonly Child[]) => between(items, lists.comma);
  return h(
    'ul',
    {},
    fact(terms.date, formatDate(facts.date, lang)),
    fact(terms.kind, h('a', { href: linkTo(context, `kinds/${facts.kind}/`) }, kinds[facts.kind])),
    fact(
      article.places.length === 1 ? terms.place : terms.places,
      ...joined(
        thingLinksOn(context, article.places, facts.date).map((place) =>
          linkedOn(place, lang, true),
        ),
      ),
    ),
    claims.map((claim) =>
      fact(feeds.claimed, claimInShort(claim, lang), feeds.of, linkedOn(claim.fund, lang)),
    ),
    fact(
      terms.topics,
      ...joined(
        facts.topics.map((topic) =>
          h('a', { href: linkTo(context, `topics/${topic}/`) }, topics[topic]),
        ),
      ),
    ),
    fact(
      terms.chains,
      ...joined(
        thingLinksOn(context, article.chains, facts.date).map((chain) => linkedOn(chain, lang)),
      ),
    ),
  );
}

/** The names of an article's places, in short. */
export function placesInShort(context: Context, article: Article): string {
  const { lang } = context;
  return thingLinksOn(context, article.places, article.facts.date)
    .map((place) => nameInWords(place, lang))
    .join(messages(lang).lists.comma);
}
