import type { Engine, Found } from '../../search/engine.ts';
import { PAGE_TYPES, type ShownName, type TextEntry } from '../../search/format.ts';
import type { Hit } from '../../search/rank.ts';
import { marked, type Piece, snippet } from '../../search/snippet.ts';
import type { Currency } from '../../schema/money/rates.ts';
import { DOUBT_LOOK } from '../../views/shared/types.ts';
import type { SearchSetting } from '../../views/search/search-page.ts';
import type { PageType } from '../../views/search/search-record.ts';
import { formatAmount } from '../../i18n/format/amount.ts';
import { formatDate } from '../../i18n/format/date.ts';
import type { SearchMessages } from '../../i18n/search-messages.ts';
import { langTag, profileOf } from '../../i18n/languages.ts';
import type { Lang } from '../../site/lang.ts';
import { pickBoth } from '../../i18n/pick.ts';
import { type Child, el } from '../shared/dom.ts';

/** What hits are drawn with. */
export interface Drawing {
  engine: Engine;
  setting: SearchSetting;
  words: SearchMessages;
}

/** What an entry tells of money. */
type ShownAmount = Pick<TextEntry, 'amount' | 'measure' | 'doubt'>;

const FOLDERS = {
  place: 'cities',
  fund: 'funds',
  partner: 'partners',
  chain: 'chains',
  index: 'rankings',
  edition: 'rankings',
  article: 'articles',
} as const;

const nodesOf = (pieces: readonly Piece[]): Node[] =>
  pieces.map(({ text, mark }) => (mark ? el('mark', {}, text) : document.createTextNode(text)));

/** A text without marks. */
export const plainNodes = (text: string): Node[] => [document.createTextNode(text)];

/** The tag of a text whose language is not the page’s. */
const tagOf = (lang: Lang, page: Lang): string | undefined =>
  lang === page ? undefined : langTag(lang);

/** `20180700` as `2018-07`. */
function dateText(date: number): string | undefined {
  if (date === 0) return undefined;
  const text = String(date);
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  return parts.filter((part) => part !== '00').join('-');
}

/** A name for a reader of one language, and the other beside it. */
export function nameNodes(
  names: ShownName,
  lang: Lang,
  mark: (text: string) => Node[],
  both: boolean,
): Child[] {
  const [first, second] = pickBoth(names, lang);
  return [
    el('span', { lang: tagOf(first.lang, lang) }, ...mark(first.value)),
    ...(both && second
      ? [
          ' ',
          el(
            'span',
            { class: 'name-other', lang: tagOf(second.lang, lang) },
            ...mark(second.value),
          ),
        ]
      : []),
  ];
}

/** The amount of a hit with its bound and what it measures, then the mark of its doubt by grade. */
function amountNodes(
  { amount: told, measure, doubt }: ShownAmount,
  { setting }: Drawing,
): readonly Child[] {
  const mark = doubt && el('span', { class: DOUBT_LOOK[doubt] }, setting.grades[doubt]);
  if (!told) return [mark];
  const [amount, currency, bound] = told;
  const { figure, unit } = formatAmount({ amount, currency: currency as Currency }, setting.lang);
  const before = bound === undefined ? '' : `${setting.bounds[bound] ?? ''} `;
  const sum = el(
    'span',
    { class: 'hit-amount' },
    before,
    figure,
    profileOf(setting.lang).wordSpace,
    el('small', {}, unit),
    measure && ` ${setting.measured[measure]}`,
  );
  return [sum, mark];
}

/** The line of facts under a name: type and kind, date, places, amount. */
function factsOf({ page }: Hit, type: PageType, entry: TextEntry, drawing: Drawing): HTMLElement {
  const { engine, setting, words } = drawing;
  const kind = setting.kinds[entry.kind ?? ''];
  const date = dateText(engine.pages.dates[page] ?? 0);
  const places = (entry.places ?? []).map((place) =>
    el('span', {}, ...nameNodes(place, setting.lang, plainNodes, false)),
  );
  const label = [words.sorts[type], kind].filter((part) => part !== undefined).join(' · ');
  return el(
    'p',
    { class: 'hit-facts' },
    el('span', { class: 'hit-sort' }, label),
    date !== undefined && el('time', { datetime: date }, formatDate(date, setting.lang)),
    places.length > 0 && el('span', { class: 'hit-places' }, ...joined(places)),
    ...amountNodes(entry, drawing),
  );
}

const joined = (nodes: readonly Node[]): Child[] =>
  nodes.flatMap((node, at) => (at === 0 ? [node] : [', ', node]));

/** Another name by which a thing was found, where its own names do not hold what was searched for. */
function aliasNode(entry: TextEntry, { forms, query }: Found, { engine }: Drawing): Child {
  const holds = (text: string) => marked(text, forms, engine.fold).some(({ mark }) => mark);
  if (holds(entry.en) || holds(entry.zh ?? '') || query.text === '') return undefined;
  const alias = entry.also?.find(holds);
  if (alias === undefined) return undefined;
  const lang = /\p{Script=Han}/u.test(alias) ? 'zh-Hans' : undefined;
  return el('span', { class: 'hit-alias', lang }, ...nodesOf(marked(alias, forms, engine.fold)));
}

/** One hit: a link with its name, facts, and what was searched for in its context. */
export function hitNode(
  hit: Hit,
  found: Found,
  entry: TextEntry | undefined,
  drawing: Drawing,
): HTMLLIElement {
  if (!entry) return el('li');
  const { engine, setting } = drawing;
  const type = PAGE_TYPES[engine.pages.types[hit.page] ?? 0] ?? 'article';
  const isThing = type !== 'article';
  const mark = (name: string) => nodesOf(marked(name, found.forms, engine.fold));
  const context = snippet(entry.texts, found.forms, engine.fold, setting.lang);
  const href = `${setting.root}${FOLDERS[type]}/${entry.id}/`;
  return el(
    'li',
    { class: 'hit' },
    el('a', { href }, ...nameNodes(entry, setting.lang, mark, isThing)),
    isThing && aliasNode(entry, found, drawing),
    factsOf(hit, type, entry, drawing),
    context &&
      el(
        'p',
        { class: 'hit-text', lang: tagOf(context.lang, setting.lang) },
        ...nodesOf(context.pieces),
      ),
  );
}

/** Room for a hit whose text is still to come. */
export const comingNode = (): HTMLLIElement =>
  el('li', { class: 'hit hit-coming', 'aria-hidden': 'true' });
