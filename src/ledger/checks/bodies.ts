import { detail as detailOf } from '../../problems/catalogue/details.ts';
import type { FindingCode } from '../../markdown/findings.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Location } from '../../problems/problem.ts';
import type { AnyEntry, Draft } from '../draft.ts';
import { entries } from '../draft.ts';
import { DOCUMENTED_MEASURES, FIGURE_TOKENS, isFigureToken } from '../../schema/outcome.ts';
import { offeredFor } from '../gazetteer/offer.ts';
import { nearestWord } from '../suggest.ts';
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
  'malformed-mention': 'malformed-mention',
  'table-row-too-long': 'table-row-too-long',
  'text-not-shown': 'text-not-shown',
  'list-from-a-year': 'list-from-a-year',
  'not-shown-as-meant': 'not-shown-as-meant',
  'loose-emphasis': 'loose-emphasis',
  'bare-address': 'bare-address',
  'empty-body': 'empty-body',
} as const satisfies Record<FindingCode, ProblemCode>;

/** Entries that must have a text. */
const needsText = (entry: AnyEntry, draft: Draft): boolean =>
  (draft.articles as AnyEntry[]).includes(entry) ||
  (draft.translations as AnyEntry[]).includes(entry) ||
  (draft.leads as AnyEntry[]).includes(entry);

function checkFindings({ draft, report }: CheckContext, entry: AnyEntry): void {
  for (const { code, line, column, detail = '', kind = 'footnote', limit } of entry.parsed
    .findings) {
    if (code === 'empty-body' && !needsText(entry, draft)) continue;
    const what = limit ?? detailOf('text-whole');
    const params = { text: detail, character: detail, kind, what };
    report(CODES[code], inBody(entry, { line, column }), params);
  }
}

/** The figures that the claims of a draft give, as `<fund>#<token>`. */
function figuresIn({ draft }: CheckContext): Set<string> {
  const found = new Set<string>();
  for (const { facts } of draft.articles) {
    for (const { fund, amount, measure = 'size', of, government_share } of facts.claims) {
      if (amount !== undefined) {
        found.add(`${fund}#${measure}`);
        if (measure === 'size' && of === 'public') found.add(`${fund}#public`);
        if (DOCUMENTED_MEASURES.includes(measure)) found.add(`${fund}#documented`);
      }
      if (government_share !== undefined) found.add(`${fund}#public`);
    }
  }
  return found;
}

/** Whether a fund may have an amount in an article whose mistakes hide it. */
function mayHaveAmount({ draft, names }: CheckContext, id: string): boolean {
  const type = names.thing(id)?.type;
  const hidden = draft.claimedInBroken?.has(id) ?? true;
  return hidden && (type === 'fund' || (type === undefined && draft.broken.has(id)));
}

/** The figures that a fund has. */
const knownOf = (id: string, figures: ReadonlySet<string>): string[] =>
  FIGURE_TOKENS.filter((token) => figures.has(`${id}#${token}`));

/** Reports a name that leads nowhere: what it may have meant, or how to bring the place in that it names. */
function checkUnknown({ draft, names, report }: CheckContext, at: Location, id: string): void {
  const near = names.suggest(id);
  const { offers, known } = offeredFor(id, draft.place);
  if (offers.length > 0) report('new-place', at, { id, offers, known, near });
  else report('unknown-mention', at, { id, suggestions: known.length > 0 ? known : near });
}

function checkMentions(context: CheckContext, entry: AnyEntry, figures: Set<string>): void {
  const { names, report } = context;
  for (const { id, part, line, column } of entry.parsed.mentions) {
    const at = { line, column };
    if (!names.known(id)) {
      checkUnknown(context, inBody(entry, at), id);
    } else if (part !== undefined) {
      const shown =
        isFigureToken(part) && (figures.has(`${id}#${part}`) || mayHaveAmount(context, id));
      if (!shown)
        report('unknown-figure', inBody(entry, at), { id, part, known: knownOf(id, figures) });
    }
  }
}

/** What lists the sources of a text: the entry itself, or the one that it translates. */
function holderOf({ draft, names }: CheckContext, { id, facts }: AnyEntry) {
  if ('sources' in facts) return facts;
  const isLead = draft.leads.some((lead) => lead.facts === facts);
  return isLead ? names.thing(id)?.entry.facts : names.article(id)?.facts;
}

function checkCitations(context: CheckContext, entry: AnyEntry): void {
  const { report } = context;
  const listed = holderOf(context, entry)?.sources.map(({ id }) => id);
  for (const { id, line, column } of entry.parsed.citations) {
    // A translation without its original, or with one that has mistakes, is no second mistake.
    if (!listed || listed.includes(id)) continue;
    report('unknown-citation', inBody(entry, { line, column }), {
      id,
      suggestions: nearestWord(id, listed),
    });
  }
  for (const paragraph of entry.parsed.paragraphs) {
    if (paragraph.hasFigure && !paragraph.cites) {
      report('figure-without-source', inBody(entry, paragraph), {});
    }
  }
}

/** The text: safe, its mentions and citations lead somewhere, its figures are cited. */
export const checkBodies: Check = (context) => {
  const figures = figuresIn(context);
  for (const entry of entries(context.draft)) {
    if (entry.introducedBy !== undefined) continue;
    checkFindings(context, entry);
    checkMentions(context, entry, figures);
    checkCitations(context, entry);
  }
};
