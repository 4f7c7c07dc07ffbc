import * as article from './article.ts';
import * as chain from './chain.ts';
import * as changes from './changes.ts';
import * as charts from './charts.ts';
import * as citation from './citation.ts';
import * as contributeForm from './contribute/form.ts';
import * as formHints from './contribute/form-hints.ts';
import * as howTo from './contribute/how-to.ts';
import * as data from './data.ts';
import * as feeds from './feeds.ts';
import * as fund from './fund.ts';
import * as guide from './guide.ts';
import * as home from './home.ts';
import * as map from './map.ts';
import * as money from './money.ts';
import * as outcome from './outcome.ts';
import * as partner from './partner.ts';
import * as place from './place.ts';
import * as publishedRanking from './published-ranking.ts';
import * as ranking from './ranking.ts';
import * as search from './search.ts';
import * as shared from './shared.ts';
import * as site from './site.ts';
import * as staticPages from './static-pages.ts';
import * as timeline from './timeline.ts';
import * as vocabulary from './vocabulary.ts';

/** The interface in English; every other language's messages have their shape. */
export const messages = {
  ...site,
  ...vocabulary,
  ...shared,
  ...charts,
  ...citation,
  ...article,
  ...fund,
  ...outcome,
  ...money,
  ...place,
  ...partner,
  ...chain,
  ...ranking,
  ...publishedRanking,
  ...timeline,
  ...map,
  ...home,
  ...search,
  ...feeds,
  ...changes,
  ...contributeForm,
  ...formHints,
  ...howTo,
  ...data,
  ...guide,
  ...staticPages,
};

/** The interface's messages in one language: what is missing in another fails the types there. */
export type Messages = typeof messages;
