import type { Root } from 'hast';
import type { Fund } from '../../ledger/model.ts';
import { figureForToken, fundNow } from '../../analysis/fund-figures.ts';
import { totalIn } from '../../markdown/mentions.ts';
import type { ParsedBody } from '../../markdown/parse.ts';
import { bodyTree, renderBody } from '../../markdown/render.ts';
import type { Resolve } from '../../markdown/resolve.ts';
import { plainLines, plainText } from '../../markdown/text.ts';
import { langTag } from '../../i18n/languages.ts';
import type { Lang } from '../../site/lang.ts';
import { isFigureToken } from '../../schema/money/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pickIn } from '../../i18n/pick.ts';
import { doubtInProse, rangeInProse, sumInProse } from '../money/prose.ts';
import { totalTarget } from '../money/total-in-prose.ts';
import { type Context, known, linkTo, thingPath, titleOf } from './context.ts';
import { nameOf } from './names.ts';
import { figureView } from './figures.ts';
import { type Sourcing, sourcing } from './sources.ts';

/** A text of the record, rendered and made safe. */
export interface ProseView {
  html: string;
  lang: Lang;
}

/**
 * What mentions and citations of one text become: links with names in the language of the text. The
 * first figure of a fund that is in doubt carries the mark of it.
 */
export function resolver(context: Context, { sources }: Sourcing, textLang: Lang): Resolve {
  const { ledger } = context;
  const told = new Set<Fund>();
  return {
    mention: (id, part) => {
      const total = totalIn(id);
      if (total !== undefined) return totalTarget(context, total, textLang);
      const article = ledger.article(id);
      if (article) {
        const { title, titleLang } = titleOf({ ...context, lang: textLang }, article);
        const lang = titleLang === textLang ? {} : { lang: langTag(titleLang) };
        return { href: linkTo(context, thingPath(article)), text: title, ...lang };
      }
      const thing = ledger.thing(id);
      if (!thing) return undefined;
      const figure =
        isFigureToken(part) && thing.type === 'fund'
          ? figureForToken(fundNow(ledger, thing), part)
          : undefined;
      if (figure && thing.type === 'fund') {
        const now = fundNow(ledger, thing);
        const { amount, doubt, href, to } = figureView(context, now, figure);
        const text =
          amount && (to ? rangeInProse(amount, to, textLang) : sumInProse({ amount }, textLang));
        const marked = doubt?.grade === 'doubt' && !told.has(thing);
        if (marked) told.add(thing);
        const mark = marked ? doubtInProse(doubt, textLang) : undefined;
        return text === undefined ? undefined : { href, text, ...known({ mark }) };
      }
      const name = pickIn(nameOf(thing), textLang);
      const lang = name.lang === textLang ? {} : { lang: name.lang };
      return { href: linkTo(context, thingPath(thing)), text: name.value, ...lang };
    },
    citation: (id) => {
      const source = sources.find((candidate) => candidate.id === id);
      if (!source) return undefined;
      const label = messages(context.lang).sources.cite(source.number, source.publisher);
      return { number: source.number, href: `#source-${id}`, label };
    },
  };
}

/** A body as HTML; nothing where there is none. Throws where a text is there but renders to nothing. */
export function proseView(
  context: Context,
  body: ParsedBody,
  numbered: Sourcing,
  lang: Lang = 'en',
): ProseView | undefined {
  if (body.findings.some(({ code }) => code === 'empty-body')) return undefined;
  const { lists, notes } = messages(context.lang);
  const tableRegion = (heads: readonly string[]) => notes.scrollable(heads.join(lists.comma));
  const html = renderBody(body, resolver(context, numbered, lang), { lang, tableRegion });
  if (html.trim() === '') throw new Error('its text renders to nothing');
  return { html, lang };
}

/** A body as a tree, links and names as on the page of a language. */
export function proseTree(
  context: Context,
  body: ParsedBody,
  numbered: Sourcing,
  lang: Lang,
): Root {
  return bodyTree(body, resolver(context, numbered, lang), { lang });
}

/** The first paragraph as plain text, for descriptions. */
export function firstParagraph(
  context: Context,
  body: ParsedBody,
  numbered: Sourcing,
  lang: Lang = 'en',
): string {
  return plainText(body, resolver(context, numbered, lang));
}

/** All of a body as lines of plain text, mentions told by their names in the language of the text. */
export function textLines(context: Context, body: ParsedBody, lang: Lang = 'en'): string[] {
  return plainLines(body, resolver(context, sourcing(context, []), lang));
}
