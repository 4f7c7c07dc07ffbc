import { SOURCE_DAYS_BEFORE } from '../../../rules/bounds.ts';
import {
  hostOf,
  isLookAlikeHost,
  isPublicHost,
  withoutTracking,
  withoutTrailingMark,
} from '../../../rules/addresses.ts';
import { pageKey } from '../../../rules/page-address.ts';
import { unicodeHost } from '../../../rules/unicode-host.ts';
import { daysBetween, endOf, startOf } from '../../../rules/dates.ts';
import { valueFix } from '../../../problems/fix.ts';
import type { FactPath } from '../../../reading/positions.ts';
import { type AnyEntry, type Draft, entries } from '../../draft.ts';
import { type Doubt, reportUnlessAnswered } from '../answered.ts';
import type { Check, CheckContext } from '../check.ts';
import { canBe } from '../dates.ts';
import { eventOf } from './date-order.ts';

/** Reports a host that readers cannot reach, or that is made to be taken for another. */
function checkHost({ report }: CheckContext, entry: AnyEntry, path: FactPath, url: string): void {
  const ascii = hostOf(url);
  const host = unicodeHost(ascii);
  if (!isPublicHost(ascii)) report('private-address', entry.at(path), { host });
  else if (isLookAlikeHost(host)) report('look-alike-address', entry.at(path), { host, ascii });
}

/** What makes an address longer than its page's: a sentence's end, and what follows readers. */
function addressDoubts(
  { report }: CheckContext,
  entry: AnyEntry,
  path: FactPath,
  url: string,
): Doubt[] {
  const clean = withoutTrailingMark(url);
  if (clean !== undefined) {
    const params = { mark: url.slice(clean.length), clean };
    return [
      () => {
        report('trailing-mark', entry.at(path), params);
      },
    ];
  }
  const untracked = withoutTracking(url);
  if (untracked === undefined) return [];
  return [
    () => {
      const location = entry.at(path);
      report('tracking-address', location, { clean: untracked }, valueFix(location, untracked));
    },
  ];
}

type Source = Extract<AnyEntry['facts'], { sources: unknown }>['sources'][number];

/** A source that is far older than its event: a page cannot tell of what comes after it. */
function ageDoubts(
  context: CheckContext,
  entry: AnyEntry,
  at: number,
  { published }: Source,
  isPossible: (date: string) => boolean,
): Doubt[] {
  const event = eventOf(entry);
  if (!event || published === undefined || ![published, event.date].every(isPossible)) return [];
  if (daysBetween(endOf(published), startOf(event.date)) <= SOURCE_DAYS_BEFORE) return [];
  return [
    () => {
      const location = entry.at(['sources', at, 'published']);
      context.report('source-before-event', location, { published, date: event.date });
    },
  ];
}

function checkSource(
  context: CheckContext,
  entry: AnyEntry,
  at: number,
  source: Source,
  isPossible: (date: string) => boolean,
): void {
  const path: FactPath = ['sources', at];
  const { url, archive } = source;
  const { hasOddAddresses } = entry.notes;
  if (hasOddAddresses) checkHost(context, entry, [...path, 'url'], url);
  if (archive !== undefined && pageKey(archive) === pageKey(url)) {
    context.report('archive-of-nothing', entry.at([...path, 'archive']), {});
  } else if (archive !== undefined && hasOddAddresses) {
    checkHost(context, entry, [...path, 'archive'], archive);
  }
  const answerAt = () => entry.at([...path, 'as_published'], 'key');
  reportUnlessAnswered(context, source, answerAt, [
    ...(hasOddAddresses ? addressDoubts(context, entry, [...path, 'url'], url) : []),
    ...ageDoubts(context, entry, at, source, isPossible),
  ]);
}

/** The site of an organisation, a chain or a publisher, and what answers a doubt of it. */
function checkHomepage(
  context: CheckContext,
  entry: Draft['partner' | 'chain' | 'publishers'][number],
) {
  const homepage = entry.notes.hasOddAddresses ? entry.facts.homepage : undefined;
  if (homepage !== undefined) checkHost(context, entry, ['homepage'], homepage);
  const answerAt = () => entry.at(['as_published'], 'key');
  const doubts =
    homepage === undefined ? [] : addressDoubts(context, entry, ['homepage'], homepage);
  reportUnlessAnswered(context, entry.facts, answerAt, doubts);
}

/** Sources and sites of the record lead to pages of the public web, and sources are not far older than their event. */
export const checkSourceSense: Check = (context) => {
  const isPossible = canBe(context);
  const { partner, chain, publishers } = context.draft;
  for (const entry of [...partner, ...chain, ...publishers]) checkHomepage(context, entry);
  for (const entry of entries(context.draft)) {
    const { facts } = entry;
    if (!('sources' in facts)) continue;
    facts.sources.forEach((source, at) => {
      checkSource(context, entry, at, source, isPossible);
    });
  }
};
