import { FACTS_PATH, recordFacts } from '../../contribute/record-facts.ts';
import { EVENTS_PATH, RECORD_PATH } from '../../contribute/record-file.ts';
import { eventsFile, recordFile } from '../../views/contribute/record-files.ts';
import { contributeView } from '../../views/contribute/contribute.ts';
import { defineFile, fromView } from '../file.ts';
import { definePage } from '../page.ts';
import { syllables } from '../search/readings.ts';

/** The form. */
export const formPages = [
  definePage({
    path: 'contribute/',
    template: 'contribute',
    nav: { bar: 'foot', key: 'contribute' },
    view: contributeView,
    modified: 'static',
  }),
];

const JSON_FILE = { cache: 'revalidate', tracked: true } as const;

/** What the form fetches when it is used. */
export const formFiles = [
  defineFile({
    ...JSON_FILE,
    route: RECORD_PATH,
    source: ({ ledger }) => fromView(recordFile(ledger, syllables), JSON.stringify),
  }),
  defineFile({
    ...JSON_FILE,
    route: EVENTS_PATH,
    source: ({ ledger }) => fromView(eventsFile(ledger), JSON.stringify),
  }),
  defineFile({
    ...JSON_FILE,
    route: FACTS_PATH,
    source: ({ ledger }) => fromView(recordFacts(ledger), JSON.stringify),
  }),
];
