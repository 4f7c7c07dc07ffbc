import type { ArticleView } from '../views/article.ts';
import type { ChainView } from '../views/chain.ts';
import type { ChangesView } from '../views/changes.ts';
import type { DataView } from '../views/data.ts';
import type { EssayView } from '../views/essays.ts';
import type { FeedsView } from '../views/feeds.ts';
import type { FundView } from '../views/fund.ts';
import type { GuideView, ProblemsView, ProblemView } from '../views/guide.ts';
import type { HomeView } from '../views/home.ts';
import type {
  ArticlesView,
  ChainLine,
  PartnerLine,
  PlaceLine,
  ThingsView,
} from '../views/lists.ts';
import type { MovedView } from '../views/moved.ts';
import type { NotFoundView } from '../views/not-found.ts';
import type { FundLine } from '../views/parts.ts';
import type { PartnerView } from '../views/partner.ts';
import type { PlaceView } from '../views/place.ts';
import type { EditionView, IndexView, RankingsView } from '../views/published.ts';
import type { CitiesRankingView, CountRankingView, FundsRankingView } from '../views/rankings.ts';
import type { SearchView } from '../views/search.ts';
import type { StylePageView } from '../views/style-page.ts';
import type { TimelineView } from '../views/timeline.ts';
import type { TodoView } from '../views/todo.ts';

/** The view that each template of a page takes. */
export interface Views {
  home: HomeView;
  articles: ArticlesView;
  article: ArticleView;
  cities: ThingsView<PlaceLine>;
  city: PlaceView;
  funds: ThingsView<FundLine>;
  fund: FundView;
  partners: ThingsView<PartnerLine>;
  partner: PartnerView;
  chains: ThingsView<ChainLine>;
  chain: ChainView;
  timeline: TimelineView;
  rankings: RankingsView;
  rankedCities: CitiesRankingView;
  rankedFunds: FundsRankingView;
  rankedCounts: CountRankingView;
  index: IndexView;
  edition: EditionView;
  search: SearchView;
  changes: ChangesView;
  essay: EssayView;
  data: DataView;
  feeds: FeedsView;
  guide: GuideView;
  problems: ProblemsView;
  problem: ProblemView;
  todo: TodoView;
  style: StylePageView;
  notFound: NotFoundView;
  moved: MovedView;
}

export type TemplateName = keyof Views;
