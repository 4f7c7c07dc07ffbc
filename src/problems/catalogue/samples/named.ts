/** What problems of ids that lead nowhere may tell of. */
export const NAMED_SAMPLES = {
  'source-misnamed': { id: 'zdnt', named: 'zdnet', times: 4 },
  'unknown-publisher': { id: 'zdnt', suggestions: ['zdnet'] },
  'introduced-unnamed': { id: 'rivr-capital', named: 'river-capital', times: 3 },
  'figure-lost': {
    id: 'nanjing-public-chain-fund',
    part: 'size',
    files: ['content/cities/nanjing.md', 'content/cities/nanjing.zh.md'],
    isClaim: true,
  },
  'named-but-gone': {
    id: 'nanjing',
    files: ['content/cities/gulou-nanjing.md', 'content/funds/nanjing-public-chain-fund.md'],
    now: [] as string[],
    renamed: false,
  },
};
