import { recordDay } from '../../analysis/last-modified.ts';
import { homeView } from '../../views/home/home.ts';
import { definePage } from '../page.ts';

export const homePages = [
  definePage({ path: '', template: 'home', view: homeView, modified: recordDay }),
];
