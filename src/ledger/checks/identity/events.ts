import { foldText } from '../../../rules/fold-name.ts';
import { pageKey } from '../../../rules/page-address.ts';
import { type ArticleEntry, entries } from '../../draft.ts';
import type { Check } from '../check.ts';
import { type Keys, pairsByKey } from './pairs.ts';

/** What makes two events of one day and place the same: title, or a page that both cite. */
function keysOf({ facts }: ArticleEntry): Keys {
  const title = `title ${foldText(facts.title)}`;
  const pages = facts.sources.map(({ url }) => `page ${pageKey(url)}`);
  const places = facts.places.length > 0 ? facts.places : [''];
  return {
    own: [title, ...pages].flatMap((what) =>
      places.map((place) => `${facts.date} ${place} ${what}`),
    ),
  };
}

/** One event entered twice. */
export const checkSameEvents: Check = ({ draft, report }) => {
  const sound = draft.articles.filter(({ id }) => !draft.broken.has(id));
  for (const [newer, older] of pairsByKey(sound, keysOf)) {
    const isTitle = foldText(newer.facts.title) === foldText(older.facts.title);
    const pages = new Set(older.facts.sources.map(({ url }) => pageKey(url)));
    const page = newer.facts.sources.find(({ url }) => pages.has(pageKey(url)))?.url;
    report('same-event', newer.at(['title']), {
      id: newer.id,
      other: older.id,
      page: isTitle ? undefined : page,
    });
  }
};

/** One page listed as several sources of one file. */
export const checkSamePages: Check = ({ draft, report }) => {
  for (const { facts, at } of entries(draft)) {
    if (!('sources' in facts)) continue;
    const first = new Map<string, string>();
    facts.sources.forEach(({ id, url }, index) => {
      const key = pageKey(url);
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      else if (other !== id) report('same-page', at(['sources', index, 'url']), { id, other });
    });
  }
};
