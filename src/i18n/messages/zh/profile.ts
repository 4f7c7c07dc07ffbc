import type { LanguageProfile } from '../../profile.ts';

/** How simplified Chinese is written here. */
export const profile: LanguageProfile = {
  tag: 'zh-Hans',
  dates: 'zh-Hans',
  rss: 'zh-cn',
  openGraph: 'zh_CN',
  bibtex: 'chinese',
  citation: 'gb-t-7714',
  han: true,
  wordSpace: '',
  unitSpace: '',
  measureFirst: true,
  thousands: ',',
  scales: [
    { exponent: 12, word: '万亿' },
    { exponent: 8, word: '亿' },
    { exponent: 4, word: '万' },
  ],
  // Chinese counts in ten thousands: 5000万 has no comma.
  groupsScaled: false,
  currencies: {
    CNY: '元',
    HKD: '港元',
    USD: '美元',
    EUR: '欧元',
    MOP: '澳门元',
    JPY: '日元',
  },
  // Chinese says as much in fewer characters.
  snippet: 90,
};
