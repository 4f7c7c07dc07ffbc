/** Words of the charts area. */
export const chartsEn = {
  /** Opens the table that holds a chart's figures. */
  table: 'The figures as a table',
};

/** The shape that every language's catalogue of them has. */
export type ChartsWords = typeof chartsEn;
