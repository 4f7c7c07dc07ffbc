import { thingsDay } from '../../analysis/last-modified.ts';
import { chainView } from '../../views/chain/chain.ts';
import { chainsListView } from '../../views/chain/chains-list.ts';
import { definePage } from '../page.ts';
import { thingPages } from './things.ts';

/** Chains and platforms, and the list of them. */
export const chainPages = [
  definePage({
    path: 'chains/',
    template: 'chains',
    nav: { bar: 'main', key: 'chains' },
    view: chainsListView,
    modified: ({ chains }) => thingsDay(chains),
  }),
  ...thingPages('chain', ({ chains }) => chains, chainView),
];
