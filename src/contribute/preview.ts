import type { Root } from 'hast';
import { isFigureToken } from '../schema/money/outcome.ts';
import { parseBody } from '../markdown/parse.ts';
import { bodyTree } from '../markdown/render.ts';
import type { Lang } from '../site/lang.ts';
import { amountInWords } from '../i18n/format/amount.ts';
import { readAmount } from '../rules/amounts.ts';
import { type Contribution, type Facts, groupsOf, textOf } from './facts.ts';

/** How a text is shown before it is in the record. */
export interface PreviewSettings {
  lang: Lang;
  /** What the id of a thing is called; nothing where it is the id of none. */
  nameOf: (id: string) => string | undefined;
}

/** The amount that the entry gives of a fund by one measure, in words. */
function amountOf(facts: Facts, fund: string, part: string, lang: Lang): string | undefined {
  const claim = groupsOf(facts, 'claims').find(
    (one) => textOf(one, 'fund') === fund && (textOf(one, 'measure') || 'size') === part,
  );
  const read = claim && readAmount(textOf(claim, 'amount'));
  return read?.ok ? amountInWords(read.amount, lang) : undefined;
}

/**
 * The text of an entry as the site would render it, sanitised by the same rule: mentions by their
 * names, citations by their numbers. A figure is the amount that the entry itself gives; what only the
 * build works out is named.
 */
export function previewTree({ facts, body }: Contribution, settings: PreviewSettings): Root {
  const sources = groupsOf(facts, 'sources').map((source) => textOf(source, 'id'));
  return bodyTree(
    parseBody(body),
    {
      mention: (id, part) => {
        const name = settings.nameOf(id);
        if (name === undefined) return undefined;
        const text = isFigureToken(part)
          ? (amountOf(facts, id, part, settings.lang) ?? `${name} (${part})`)
          : name;
        return { href: '#entry-preview', text };
      },
      citation: (id) => {
        const at = sources.indexOf(id);
        return at < 0 ? undefined : { number: at + 1, href: `#preview-source-${at + 1}` };
      },
    },
    { lang: settings.lang },
  );
}
