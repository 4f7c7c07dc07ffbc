import type { Root } from 'hast';
import { isFigureToken } from '../schema/money/outcome.ts';
import { parseBody } from '../markdown/parse.ts';
import { bodyTree } from '../markdown/render.ts';
import type { Lang } from '../site/lang.ts';
import { type Contribution, groupsOf, textOf } from './facts.ts';

/** How a text is shown before it is in the record. */
export interface PreviewSettings {
  lang: Lang;
  /** What the id of a thing is called; nothing where it is the id of none. */
  nameOf: (id: string) => string | undefined;
}

/**
 * The text of an entry as the site would render it, sanitised by the same rule: mentions by their
 * names, citations by their numbers. Figures of funds are worked out by the build; here they are named.
 */
export function previewTree({ facts, body }: Contribution, settings: PreviewSettings): Root {
  const sources = groupsOf(facts, 'sources').map((source) => textOf(source, 'id'));
  return bodyTree(
    parseBody(body),
    {
      mention: (id, part) => {
        const name = settings.nameOf(id);
        if (name === undefined) return undefined;
        return { href: '#entry-preview', text: isFigureToken(part) ? `${name} (${part})` : name };
      },
      citation: (id) => {
        const at = sources.indexOf(id);
        return at < 0 ? undefined : { number: at + 1, href: `#preview-source-${at + 1}` };
      },
    },
    { lang: settings.lang },
  );
}
