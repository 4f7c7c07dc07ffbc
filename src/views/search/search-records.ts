import { weightiestDoubt } from '../../analysis/doubts.ts';
import { claimOfEvent } from '../../analysis/events.ts';
import { fundNow } from '../../analysis/fund-figures.ts';
import { documentedYuan } from '../../analysis/money-rows.ts';
import { isInRanking } from '../../analysis/rankings/cities.ts';
import type {
  Article,
  Chain,
  Edition,
  Fund,
  RankingIndex,
  Partner,
  Place,
} from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, known } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import { articleFigure } from '../shared/figures.ts';
import { textLines } from '../shared/prose.ts';
import {
  aboutText,
  amountsOf,
  baseRecord,
  conflictTexts,
  ids,
  type SearchRecord,
  type SearchText,
  translatedTexts,
} from './search-record.ts';

/** What the search knows of a place. */
export function placeRecord(context: Context, place: Place): SearchRecord {
  const { ledger } = context;
  const { parent, facts } = place;
  const ranked = isInRanking(ledger, place);
  return {
    ...baseRecord(context, 'place', place),
    kind: facts.level,
    places: [place.id],
    ...(parent ? { parent: parent.id } : {}),
    ...(ranked ? { ranked } : {}),
  };
}

/** What the search knows of a fund. */
export function fundRecord(context: Context, fund: Fund): SearchRecord {
  const { ledger } = context;
  const now = fundNow(ledger, fund);
  const { claims, leading: figure } = now;
  const record = baseRecord(context, 'fund', fund);
  const yuan = now.size ? now.yuan : documentedYuan(now, ledger);
  return {
    ...record,
    kind: fund.facts.kind,
    places: ids(fund.places),
    partners: ids(fund.sponsors),
    money: [fund.facts.money],
    ...known({ date: figure?.firstDate ?? claims[0]?.date }),
    ...(figure ? { amount: { ...figure.amount, ...known({ bound: figure.bound }) } } : {}),
    ...known({
      measure: figure?.measure === 'size' ? undefined : figure?.measure,
      doubt: weightiestDoubt(ledger, [fund], ledger.today)?.grade,
      yuan: yuan && Number(yuan.amount),
    }),
    amounts: amountsOf(claims),
    texts: [
      ...record.texts,
      ...conflictTexts(fund.facts),
      ...aboutText([...fund.places, ...fund.sponsors]),
    ],
  };
}

/** What the search knows of a partner. */
export function partnerRecord(context: Context, partner: Partner): SearchRecord {
  const record = baseRecord(context, 'partner', partner);
  const { home, memberOf } = partner;
  return {
    ...record,
    kind: partner.facts.kind,
    places: home ? [home.id] : [],
    partners: [partner.id],
    texts: [...record.texts, ...aboutText([...(home ? [home] : []), ...memberOf])],
  };
}

/** What the search knows of a chain. */
export function chainRecord(context: Context, chain: Chain): SearchRecord {
  const record = baseRecord(context, 'chain', chain);
  const { symbol } = chain.facts;
  return {
    ...record,
    chains: [chain.id],
    aliases: [...record.aliases, ...(symbol === undefined ? [] : [symbol])],
  };
}

/** What the search knows of an index. */
export function indexRecord(context: Context, index: RankingIndex): SearchRecord {
  const record = baseRecord(context, 'index', index);
  const { publisher, method } = index.facts;
  return {
    ...record,
    aliases: [index.id, `${publisher} index`, `${publisher} ranking`],
    partners: index.partner ? [index.partner.id] : [],
    texts: [...record.texts, { lang: 'en', text: method }],
  };
}

/** What the search knows of an edition. */
export function editionRecord(context: Context, edition: Edition): SearchRecord {
  const { index, facts, rows, id } = edition;
  const subjects = rows.map(({ subject }) => subject);
  const of = (type: 'chain' | 'place') => ids(subjects.filter((thing) => thing.type === type));
  const { en, zh } = nameOf(index);
  return {
    ...baseRecord(context, 'edition', index),
    id: `${index.id}/${id}`,
    added: facts.added,
    en: messages('en').titles.edition(en, id),
    ...(zh ? { zh: messages('zh').titles.edition(zh, id) } : {}),
    aliases: [`${index.facts.publisher} ${id}`],
    formerly: [],
    ...known({ headline: facts.title, date: facts.released }),
    partners: index.partner ? [index.partner.id] : [],
    chains: of('chain'),
    places: of('place'),
    texts: [
      ...[facts.title ?? [], textLines(context, edition.body)]
        .flat()
        .map((text): SearchText => ({ lang: 'en', text })),
      ...[edition.zh?.title ?? []].flat().map((text): SearchText => ({ lang: 'zh', text })),
      ...translatedTexts(context, edition.zh),
      ...conflictTexts(facts),
      ...aboutText(subjects),
    ],
  };
}

/** What the search knows of an article. */
export function articleRecord(context: Context, article: Article): SearchRecord {
  const record = baseRecord(context, 'article', article);
  const { facts, zh, claims } = article;
  const partners = article.partners.map(({ partner }) => partner);
  const figure = articleFigure(context, article);
  const details = article.partners.flatMap(({ detail }) => detail ?? []);
  return {
    ...record,
    ...known({ zh: zh?.title }),
    date: facts.date,
    kind: facts.kind,
    places: ids(article.places),
    partners: [...new Set(ids(partners))],
    chains: ids(article.chains),
    money: [...new Set(claims.map(({ fund }) => fund.facts.money))],
    ...(figure?.amount ? { amount: { ...figure.amount, ...known({ bound: figure.bound }) } } : {}),
    ...known({
      measure: figure?.measure,
      doubt: figure?.doubt?.grade,
      yuan: claimOfEvent(article)?.yuan,
    }),
    amounts: amountsOf(claims),
    texts: [
      ...record.texts,
      ...conflictTexts(facts),
      ...claims.flatMap(({ facts: { wording, note } }): SearchText[] => [
        ...(wording ? [{ lang: 'zh' as const, text: wording }] : []),
        ...(note ? [{ lang: 'en' as const, text: note }] : []),
      ]),
      ...details.map((text): SearchText => ({ lang: 'en', text })),
      ...aboutText([
        ...article.places,
        ...new Set(partners),
        ...article.chains,
        ...new Set(claims.map(({ fund }) => fund)),
      ]),
      ...article.sources.flatMap(({ title, title_original, publisher }): SearchText[] => [
        { lang: 'en', text: `${publisher.facts.names.en}: ${title}` },
        ...(title_original ? [{ lang: 'zh' as const, text: title_original }] : []),
      ]),
    ],
  };
}
