import type {
  ArticleLine,
  BarView,
  ClaimView,
  ConflictView,
  FigureView,
  FundLine,
  NameView,
  SourceView,
  TableView,
} from '../shared/types.ts';

/** What the style sheet's page shows of each component. */
export interface StyleView {
  names: NameView[];
  dates: string[];
  figures: FigureView[];
  bars: BarView[];
  articles: ArticleLine[];
  funds: FundLine[];
  claims: ClaimView[];
  table: TableView;
  sources: SourceView[];
  conflicts: ConflictView[];
}
