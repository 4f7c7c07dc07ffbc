import type { TemplateName, Views } from '../../outputs/views.ts';
import ArticlePage from './ArticlePage.astro';
import ArticlesPage from './ArticlesPage.astro';
import ChainPage from './ChainPage.astro';
import ChainsPage from './ChainsPage.astro';
import ChangesPage from './ChangesPage.astro';
import CitiesPage from './CitiesPage.astro';
import CityPage from './CityPage.astro';
import DataPage from './DataPage.astro';
import EditionPage from './EditionPage.astro';
import EssayPage from './EssayPage.astro';
import FeedsPage from './FeedsPage.astro';
import FundPage from './FundPage.astro';
import FundsPage from './FundsPage.astro';
import GuidePage from './GuidePage.astro';
import HomePage from './HomePage.astro';
import IndexPage from './IndexPage.astro';
import MovedPage from './MovedPage.astro';
import NotFoundPage from './NotFoundPage.astro';
import PartnerPage from './PartnerPage.astro';
import PartnersPage from './PartnersPage.astro';
import ProblemPage from './ProblemPage.astro';
import ProblemsPage from './ProblemsPage.astro';
import RankedCitiesPage from './RankedCitiesPage.astro';
import RankedCountsPage from './RankedCountsPage.astro';
import RankedFundsPage from './RankedFundsPage.astro';
import RankingsPage from './RankingsPage.astro';
import SearchPage from './SearchPage.astro';
import StylePage from './StylePage.astro';
import TimelinePage from './TimelinePage.astro';
import TimelineYearPage from './TimelineYearPage.astro';
import TodoPage from './TodoPage.astro';

/** A template as the door sees it: a page's template and view belong together, whichever they are. */
type Template = { make(props: { view: Views[TemplateName] }): unknown }['make'];

const templates = {
  home: HomePage,
  articles: ArticlesPage,
  article: ArticlePage,
  cities: CitiesPage,
  city: CityPage,
  funds: FundsPage,
  fund: FundPage,
  partners: PartnersPage,
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
  changes: ChangesPage,
  essay: EssayPage,
  data: DataPage,
  feeds: FeedsPage,
  guide: GuidePage,
  problems: ProblemsPage,
  problem: ProblemPage,
  todo: TodoPage,
  style: StylePage,
  notFound: NotFoundPage,
  moved: MovedPage,
} satisfies { [K in TemplateName]: (props: { view: Views[K] }) => unknown };

/** The template of every sort of page. */
export const TEMPLATES: Record<TemplateName, Template> = templates;
