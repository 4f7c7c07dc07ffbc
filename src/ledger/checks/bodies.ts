import { detail as detailOf } from '../../problems/catalogue/details.ts';
import type { Fix } from '../../problems/fix.ts';
import type { FindingCode } from '../../markdown/findings.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { AnyEntry, Draft } from '../draft.ts';
import { entries } from '../draft.ts';
import { givenTexts } from '../../schema/translation/short-texts.ts';
import { offeredFor } from '../gazetteer/offer.ts';
import { namesIn } from '../meant/ids.ts';
import { isPerhapsMention, meantMention, mentionedName } from '../meant/mention.ts';
import { type Check, inBody, type CheckContext } from './check.ts';

/** The problem that each finding of the Markdown room is. */
const CODES = {
  'raw-html': 'raw-html',
  'unsafe-link': 'unsafe-link',
  'relative-link': 'relative-link',
  'markdown-image': 'markdown-image',
  'heading-one': 'heading-one',
  'too-deep': 'text-too-deep',
  'too-large': 'text-too-large',
  'hidden-characters': 'hidden-text-character',
  'table-row-too-long': 'table-row-too-long',
  'text-not-shown': 'text-not-shown',
  'list-from-a-year': 'list-from-a-year',
  'not-shown-as-meant': 'not-shown-as-meant',
  'loose-emphasis': 'loose-emphasis',
  'bare-address': 'bare-address',
  'empty-body': 'empty-body',
} as const satisfies Record<
  Exclude<FindingCode, 'malformed-mention' | 'perhaps-mention'>,
  ProblemCode
>;

const NO_PLACE = { offers: [], known: [] };

/** Whether a translation has no short text either. */
const saysNothing = ({ texts, facts }: Draft['rankingTranslations'][number]): boolean =>
  facts.title === undefined && Object.keys(givenTexts(texts)).length === 0;

/** The entries that must have a text. */
const needTexts = (draft: Draft): ReadonlySet<AnyEntry> =>
  new Set<AnyEntry>([
    ...draft.articles,
    ...[...draft.leads, ...draft.rankingTranslations].filter(saysNothing),
  ]);

/** The ids of the sources that a text may cite: its own, or those of what it is a text of. */
function sourcesOf({ draft, names }: CheckContext, entry: AnyEntry): readonly string[] {
  const isLead = (draft.leads as AnyEntry[]).includes(entry);
  const facts =
    'sources' in entry.facts
      ? entry.facts
      : ((isLead ? names.thing(entry.id) : undefined)?.entry.facts ??
        names.article(entry.id)?.facts);
  return facts?.sources.map(({ id }) => id) ?? [];
}

/** What to write for a mention or a citation, where it is not only near to what is written. */
function sureMention({ draft, names }: CheckContext, text: string, right = ''): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase();
  const cited = [...right.matchAll(/\[@([^\]]+)\]/g)].map(([, id = '']) => id);
  const isSure =
    cited.length > 0
      ? cited.every((id) => plain.includes(id))
      : namesIn(text).every(
          (name) => names.thing(name) ?? offeredFor(name, draft.place).offers.length === 0,
        );
  return right !== '' && isSure ? right : undefined;
}

function checkFindings(
  context: CheckContext,
  entry: AnyEntry,
  needText: ReadonlySet<AnyEntry>,
): void {
  const { draft, names, report } = context;
  const withTags = new Set<number>();
  for (const { code, line, column, detail = '', kind = 'footnote', limit } of entry.parsed
    .findings) {
    if (code === 'empty-body' && !needText.has(entry)) continue;
    // What opens and what closes it is one mistake.
    if (code === 'raw-html' && withTags.has(line)) continue;
    if (code === 'raw-html') withTags.add(line);
    const at = inBody(entry, { line, column });
    if (code === 'malformed-mention' || code === 'perhaps-mention') {
      const sources = sourcesOf(context, entry);
      if (code === 'perhaps-mention' && !isPerhapsMention(detail, names, sources)) continue;
      const right = meantMention(detail, names, sources);
      const id = mentionedName(detail);
      const { offers, known } = right === undefined ? offeredFor(id, draft.place) : NO_PLACE;
      if (offers.length > 0) report('new-place', at, { id, offers, known, near: [] });
      else {
        const to = code === 'malformed-mention' ? sureMention(context, detail, right) : undefined;
        const fix: Fix | undefined =
          to === undefined ? undefined : [{ change: 'word', ...at, from: detail, to }];
        report('malformed-mention', at, { text: detail, right }, fix);
      }
      continue;
    }
    const what = limit ?? detailOf('text-whole');
    const params = { text: detail, character: detail, kind, what };
    report(CODES[code], at, params);
  }
}

function checkCitedFigures({ report }: CheckContext, entry: AnyEntry): void {
  for (const at of entry.parsed.uncited) report('figure-without-source', inBody(entry, at), {});
}

/** The text: safe, and the figures that it states are cited. */
export const checkBodies: Check = (context) => {
  const needText = needTexts(context.draft);
  for (const entry of entries(context.draft)) {
    if (entry.introducedBy !== undefined) continue;
    if (entry.parsed.findings.length > 0) checkFindings(context, entry, needText);
    checkCitedFigures(context, entry);
  }
};
