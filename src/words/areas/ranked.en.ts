/** Words of the ranked area. */
export const rankedEn = {
  /** A table as a file. */
  download: 'Download CSV',
  /** For the ear, after the words above. */
  downloadOf: (what: string) => `: ${what}`,
  sort: {
    by: 'Sort by',
    none: 'as given',
    text: {
      ascending: (column: string) => `${column}, A to Z`,
      descending: (column: string) => `${column}, Z to A`,
    },
    number: {
      ascending: (column: string) => `${column}, lowest first`,
      descending: (column: string) => `${column}, highest first`,
    },
    rank: {
      ascending: (column: string) => `${column}, first to last`,
      descending: (column: string) => `${column}, last to first`,
    },
  },
};

/** The shape that every language's catalogue of them has. */
export type RankedWords = typeof rankedEn;
