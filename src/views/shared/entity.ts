import type { Thing } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pickBoth } from '../../i18n/pick.ts';
import { apiPathOf } from '../data/api/paths.ts';
import { nearestFeed } from '../feeds/nearest.ts';
import { bodyOf, type Context, isDescribed, known, nameIn, thingPath } from './context.ts';
import { nameOf } from './names.ts';
import { type FormerNameView, formerNames } from './history.ts';
import { identifierViews, type IdentifierView } from './identifiers.ts';
import { type HeadParts, pageHead } from './frame/head.ts';
import { proseView, type ProseView } from './prose.ts';
import {
  doubtSources,
  doubtViews,
  seenFrom,
  sharedSources,
  type SharedSources,
  toldOf,
} from './doubts.ts';
import { changeViews, type ChangeView } from './sources.ts';
import { answerText } from './short-texts.ts';
import type { StripView } from './strip.ts';
import type { ConflictView, NameView, PageHead, SourceView, TextView } from './types.ts';

/** What the pages of places, funds, partners and chains show alike. */
export interface EntityView {
  head: PageHead;
  id: string;
  name: NameView;
  /** What else it is called, its names on the page left out. */
  aliases: readonly string[];
  /** The Chinese name in its own characters, where the page shows it in simplified ones alone. */
  original?: string;
  /** Whether its Chinese name is a description by the Atlas. */
  described: boolean;
  /** What registers outside the record call it. */
  identifiers: IdentifierView[];
  /** Names that it had, the earliest first. */
  former: FormerNameView[];
  /** Why what is unlikely of it is so. */
  note?: TextView;
  prose?: ProseView;
  /** What happened around it, along the years. */
  strip?: StripView;
  sources: SourceView[];
  conflicts: ConflictView[];
  changes: ChangeView[];
}

/** What an entity's page has of its own. */
export interface EntityPage {
  /** The list that it stands in. */
  section: 'cities' | 'funds' | 'partners' | 'chains';
  description: string;
  /** Its title, where that is more than its name. */
  title?: string | undefined;
  /** The pages between that list and its own. */
  above?: HeadParts['above'];
  linked: HeadParts['linked'];
  card?: HeadParts['card'];
  strip: StripView | undefined;
  /** How it is cited, where it is. */
  cited?: HeadParts['cited'];
  /** Its sources, where they are not only those of its own file and of what is in doubt of it. */
  shared?: SharedSources;
}

/** The part of an entity's view that is the same for all of them. */
export function entityView(context: Context, entity: Thing, page: EntityPage): EntityView {
  const { facts, file, id } = entity;
  const { value: text, lang: textLang } = bodyOf(context, entity);
  const { section, description, above = [], linked, card, strip } = page;
  const doubts = toldOf(context, entity);
  const shared =
    page.shared ??
    sharedSources(context, [{ owner: id, sources: entity.sources }, ...doubtSources(doubts)]);
  const numbered = seenFrom(shared, id);
  const name = nameOf(entity);
  const shown = pickBoth(name, context.lang).map((named) => named?.value);
  const list = { path: `${section}/`, name: messages(context.lang).main[section] };
  return {
    head: pageHead(context, {
      path: thingPath(entity),
      title: page.title ?? nameIn(context, name),
      description,
      section,
      above: [list, ...above],
      file,
      json: apiPathOf(entity),
      feed: nearestFeed(context, entity) ?? true,
      ...known({ linked, card, cited: page.cited }),
    }),
    id,
    name,
    aliases: facts.aliases.filter((alias) => !shown.includes(alias)),
    ...known({ original: shown.includes(name.original) ? undefined : name.original }),
    described: isDescribed(entity),
    identifiers: identifierViews(facts.same_as),
    former: formerNames(context, entity),
    ...known({
      note: answerText(context, entity),
      prose: proseView(context, text, numbered, textLang),
      strip,
    }),
    sources: numbered.sources,
    conflicts: doubtViews(context, doubts, shared),
    changes: changeViews(context, entity, numbered),
  };
}
