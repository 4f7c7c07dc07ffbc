/** What problems of ids that lead nowhere may tell of. */
export const NAMED_SAMPLES = {
  'source-misnamed': { id: 'zdnt', named: 'zdnet', times: 4 },
  'unknown-publisher': { id: 'zdnt', suggestions: ['zdnet'] },
  'introduced-unnamed': { id: 'rivr-capital', named: 'river-capital', times: 3 },
  'named-but-gone': {
    id: 'nanjing',
    files: ['content/cities/gulou-nanjing.md', 'content/funds/nanjing-public-chain-fund.md'],
    now: [] as string[],
    renamed: false,
  },
};
