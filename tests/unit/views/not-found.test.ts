import { expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { notFoundView } from '../../../src/views/shared/frame/not-found.ts';
import { tempRecord } from '../../harness/record.ts';
import { contextOf } from '../ledger/small.ts';

it.each(LANGS)(
  'the page for addresses that lead nowhere speaks every language, %s first',
  (lang) => {
    const { ledger } = loadLedger(tempRecord());
    if (!ledger) throw new Error('no record');
    const view = notFoundView(contextOf(ledger, lang));
    const all = [view, ...view.others];
    expect(all.map((words) => words.lang).toSorted()).toEqual([...LANGS].toSorted());
    expect(all[0]?.lang).toBe(lang);
    expect(Object.fromEntries(all.map((words) => [words.lang, words.title]))).toEqual({
      en: 'No such page',
      zh: '没有这一页',
    });
    const ways = (of: string) =>
      all.find((words) => words.lang === of)?.links.map(({ href }) => href);
    expect(ways('en')).toEqual(['/search/', '/articles/', '/cities/', '/funds/']);
    expect(ways('zh')).toEqual(['/zh/search/', '/zh/articles/', '/zh/cities/', '/zh/funds/']);
  },
);
