import type { LanguageProfile } from '../../profile.ts';

/** How English is written here. */
export const profile: LanguageProfile = {
  tag: 'en',
  dates: 'en-GB',
  rss: 'en',
  openGraph: 'en_GB',
  bibtex: 'english',
  citation: 'apa',
  han: false,
  wordSpace: ' ',
  unitSpace: '\u00a0',
  measureFirst: false,
  thousands: ',',
  scales: [
    { exponent: 12, word: ' trillion' },
    { exponent: 9, word: ' billion' },
    { exponent: 6, word: ' million' },
  ],
  groupsScaled: true,
  currencies: {},
  snippet: 220,
};
