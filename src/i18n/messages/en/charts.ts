/** Charts, and the tables that hold their figures. */
export const charts = {
  /** Opens the table that holds a chart's figures. */
  table: 'The figures as a table',
  /** A chart that is wider than its region. */
  /** The name of a region in which a chart moves sideways. */
  scrollable: (title: string) => `${title} (chart, scrolls sideways)`,
  key: 'Key',
  /** A line of a chart of ranks, for those who do not see it; begins with what is written beside it. */
  line: (name: string, rank: string, column: string, n: { known: number; of: number }) =>
    `${name} ${rank}: last known in ${column}; ${n.known} of ${n.of} ranks known`,
  partialColumn: (column: string) => `${column}, known in part`,
  inRow: 'known one after the other',
  acrossGap: 'not known in between',
  toLabel: 'leads from the last known rank to the name',
  columnWhole: 'every rank known',
  columnPart: 'known in part',
  skipped: 'nothing known of what lies between',
  /** After the first touch of a line. */
  again: 'Tap once more for its page.',
  /** Before the marks that lie too close to the one touched to be aimed at. */
  near: 'Close by:',
};
