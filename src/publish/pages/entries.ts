import type { Article, Ledger, Thing } from '../../ledger/model.ts';
import { articleView } from '../../views/article/article.ts';
import { articlesOfView } from '../../views/article/article-lists.ts';
import { chainView } from '../../views/chain/chain.ts';
import { thingPath } from '../../views/shared/context.ts';
import { fundView } from '../../views/fund/fund.ts';
import { CAP } from '../../views/shared/lists.ts';
import { formerPath, movedView } from '../../views/shared/moved.ts';
import { partnerView } from '../../views/partner/partner.ts';
import { placeView } from '../../views/place/place.ts';
import type { Pages } from './collector.ts';

const THING_VIEWS = {
  place: { template: 'city', view: placeView },
  fund: { template: 'fund', view: fundView },
  partner: { template: 'partner', view: partnerView },
  chain: { template: 'chain', view: chainView },
} as const;

function addThing(pages: Pages, thing: Thing): void {
  const { template, view } = THING_VIEWS[thing.type];
  const path = thingPath(thing);
  pages.add(path, template, (context) => view(context, thing as never), thing.file);
  if (thing.articles.length > CAP) {
    pages.add(
      `${path}articles/`,
      'articles',
      (context) => articlesOfView(context, thing),
      thing.file,
    );
  }
}

/** The pages of articles and things, and of their earlier addresses. */
export function addEntries(pages: Pages, ledger: Ledger): void {
  const things = [...ledger.places, ...ledger.funds, ...ledger.partners, ...ledger.chains];
  for (const article of ledger.articles) {
    pages.add(
      thingPath(article),
      'article',
      (context) => articleView(context, article),
      article.file,
    );
  }
  for (const thing of things) addThing(pages, thing);
  for (const entry of [...ledger.articles, ...things] as (Article | Thing)[]) {
    for (const id of entry.facts.formerly) {
      pages.add(
        formerPath(entry, id),
        'moved',
        (context) => movedView(context, entry, id),
        entry.file,
      );
    }
  }
}
