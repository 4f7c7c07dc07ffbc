import type { TemplateName, Views } from '../publish/registry.ts';
import ArticlePage from './article/ArticlePage.astro';
import ArticlesPage from './article/ArticlesPage.astro';
import ChainPage from './chain/ChainPage.astro';
import ChainsPage from './chain/ChainsPage.astro';
import ChangesPage from './changes/ChangesPage.astro';
import ChangesPartPage from './changes/ChangesPartPage.astro';
import CitiesPage from './place/CitiesPage.astro';
import CityPage from './place/CityPage.astro';
import ContributePage from './contribute/ContributePage.astro';
import CoveragePage from './coverage/CoveragePage.astro';
import DataPage from './data/DataPage.astro';
import EditionPage from './published-ranking/EditionPage.astro';
import EssayPage from './guide/StaticPage.astro';
import FeedsPage from './feeds/FeedsPage.astro';
import FundKindPage from './fund/FundKindPage.astro';
import FundPage from './fund/FundPage.astro';
import FundsPage from './fund/FundsPage.astro';
import GuidePage from './guide/GuidePage.astro';
import HomePage from './home/HomePage.astro';
import IndexPage from './published-ranking/RankingIndexPage.astro';
import MoneyPage from './money/MoneyPage.astro';
import MoneySectionPage from './money/MoneySectionPage.astro';
import MovedPage from './shared/layout/MovedPage.astro';
import NotFoundPage from './shared/layout/NotFoundPage.astro';
import PartnerKindPage from './partner/PartnerKindPage.astro';
import PartnerPage from './partner/PartnerPage.astro';
import PartnersPage from './partner/PartnersPage.astro';
import ProblemGroupPage from './guide/ProblemGroupPage.astro';
import ProblemsPage from './guide/ProblemsPage.astro';
import RankedCitiesPage from './ranking/RankedCitiesPage.astro';
import RankedCountsPage from './ranking/RankedCountsPage.astro';
import RankedFundsPage from './ranking/RankedFundsPage.astro';
import RankingsPage from './ranking/RankingsPage.astro';
import SearchPage from './search/SearchPage.astro';
import SourcesInitialPage from './source/SourcesInitialPage.astro';
import SourcesPage from './source/SourcesPage.astro';
import StylePage from './guide/StylePage.astro';
import TimelinePage from './timeline/TimelinePage.astro';
import TimelineYearPage from './timeline/TimelineYearPage.astro';
import TodoPage from './guide/TodoPage.astro';

/** A template as the door sees it: a page's template and view belong together, whichever they are. */
type Template = { make(props: { view: Views[TemplateName] }): unknown }['make'];

const templates = {
  home: HomePage,
  money: MoneyPage,
  moneySection: MoneySectionPage,
  articles: ArticlesPage,
  article: ArticlePage,
  cities: CitiesPage,
  city: CityPage,
  funds: FundsPage,
  fundKind: FundKindPage,
  fund: FundPage,
  partners: PartnersPage,
  partnerKind: PartnerKindPage,
  partner: PartnerPage,
  chains: ChainsPage,
  chain: ChainPage,
  timeline: TimelinePage,
  timelineYear: TimelineYearPage,
  rankings: RankingsPage,
  rankedCities: RankedCitiesPage,
  rankedFunds: RankedFundsPage,
  rankedCounts: RankedCountsPage,
  index: IndexPage,
  edition: EditionPage,
  search: SearchPage,
  sources: SourcesPage,
  sourcesInitial: SourcesInitialPage,
  changes: ChangesPage,
  changesPart: ChangesPartPage,
  coverage: CoveragePage,
  essay: EssayPage,
  contribute: ContributePage,
  data: DataPage,
  feeds: FeedsPage,
  guide: GuidePage,
  problems: ProblemsPage,
  problemGroup: ProblemGroupPage,
  todo: TodoPage,
  style: StylePage,
  notFound: NotFoundPage,
  moved: MovedPage,
} satisfies { [K in TemplateName]: (props: { view: Views[K] }) => unknown };

/** The template of every type of page. */
export const TEMPLATES: Record<TemplateName, Template> = templates;
