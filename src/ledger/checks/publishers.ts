import { pageKey } from '../../rules/page-address.ts';
import { isPlaceholder } from '../../schema/placeholders.ts';
import type { PublisherRecord } from '../../schema/publisher.ts';
import { type AnyEntry, type Draft, entries, type Entry, isBroken } from '../draft.ts';
import { nearest } from '../meant/suggest.ts';
import type { Check, CheckContext } from './check.ts';
import { ageOf, byAge } from './identity/age.ts';
import { byOriginal, filesOf, isGone } from './uses.ts';

type Source = Extract<AnyEntry['facts'], { sources: unknown }>['sources'][number];

/** A source, and where it stands. */
interface Listed {
  entry: AnyEntry;
  source: Source;
  at: number;
}

const listedIn = (draft: Draft): Listed[] =>
  entries(draft).flatMap((entry) =>
    'sources' in entry.facts
      ? entry.facts.sources.map((source, at) => ({ entry, source, at }))
      : [],
  );

/** Publishers that the record does not have: told once a file, or as a file that is gone. */
function unknownPublishers(context: CheckContext, listed: readonly Listed[]): void {
  const { draft, report } = context;
  const known = new Set([...draft.publishers.map(({ id }) => id), ...draft.broken]);
  const unknown = listed.filter(
    ({ source: { publisher } }) => !known.has(publisher) && !isPlaceholder(publisher),
  );
  if (unknown.length === 0) return;
  const candidates = draft.publishers.flatMap(({ id, facts: { names, aliases } }) =>
    [id, names.en, names.zh ?? id, ...aliases].map((name) => ({ name, write: id })),
  );
  for (const [id, uses] of Map.groupBy(unknown, ({ source }) => source.publisher)) {
    const suggestions = nearest(id, candidates);
    if (isGone(context, uses)) {
      const location = { file: `${draft.label}/publishers/${id}.md`, line: 1, column: 1 };
      report('named-but-gone', location, {
        id,
        files: filesOf(uses),
        now: suggestions,
        renamed: false,
      });
    } else {
      for (const [first] of byOriginal(uses)) {
        if (!first) continue;
        const location = first.entry.at(['sources', first.at, 'publisher']);
        report('unknown-publisher', location, { id, suggestions });
      }
    }
  }
}

/** An alias names one publisher: one that another has already is told in what came later. */
function aliasesOfTwo({ draft, report }: CheckContext): void {
  const owners = new Map<string, Entry<PublisherRecord>>();
  const sorted = [...draft.publishers].sort((a, b) => byAge(ageOf(a), ageOf(b)));
  for (const publisher of sorted) {
    const { names, aliases } = publisher.facts;
    aliases.forEach((name, index) => {
      const owner = owners.get(name.toLowerCase());
      if (!owner) return;
      const { id, file } = owner;
      const params = { name, type: 'publisher', id, file, isAlias: true };
      report('alias-clash', publisher.at(['aliases', index]), params);
    });
    for (const name of [names.en, names.zh ?? names.en, ...aliases]) {
      if (!owners.has(name.toLowerCase())) owners.set(name.toLowerCase(), publisher);
    }
  }
}

const KEYS = ['publisher', 'form', 'published'] as const;

/** One page cited in several files: publisher, form and date are the same, told in the newer one. */
function pagesThatDisagree({ draft, report }: CheckContext, listed: readonly Listed[]): void {
  const sound = listed.filter(({ entry }) => !isBroken(entry, draft));
  for (const group of Map.groupBy(sound, ({ source }) => pageKey(source.url)).values()) {
    if (group.length === 1) continue;
    const [oldest, ...newer] = group.sort((a, b) => byAge(ageOf(a.entry), ageOf(b.entry)));
    if (!oldest) continue;
    const told = new Set([oldest.entry.file]);
    for (const { entry, source, at } of newer) {
      const differs = KEYS.flatMap((key) => {
        const [here, there] = [source[key], oldest.source[key]];
        return here === there ? [] : [{ key, here, there }];
      });
      const [first] = differs;
      if (!first || told.has(entry.file)) continue;
      told.add(entry.file);
      const key = first.here === undefined ? 'url' : first.key;
      report('page-disagrees', entry.at(['sources', at, key]), {
        ...{ id: source.id, file: oldest.entry.file, differs },
      });
    }
  }
}

/** Publishers that sources name, what they are called, and pages that several files cite. */
export const checkPublishers: Check = (context) => {
  const listed = listedIn(context.draft);
  unknownPublishers(context, listed);
  aliasesOfTwo(context);
  pagesThatDisagree(context, listed);
};
