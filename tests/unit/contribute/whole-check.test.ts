import { describe, expect, it } from 'vitest';
import { entryFiles } from '../../../src/contribute/entry-files.ts';
import { type Contribution, type Facts, groupsOf } from '../../../src/contribute/facts.ts';
import { recordFacts } from '../../../src/contribute/record-facts.ts';
import { wholeCheck, type WholeFinding } from '../../../src/contribute/whole-check.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { problemWords } from '../../../src/problems/entry-words/whole.ts';
import { inLanguage } from '../../../src/problems/wordings.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const FILES = {
  ...SMALL_RECORD,
  'rates/2018.csv': `month,currency,per_usd,source
2018-07,CNY,6.7180,A bank
`,
};
const TODAY = '2026-12-02';

function ledgerOf(): Ledger {
  const { ledger, problems } = loadLedger(tempRecord(FILES), { realToday: TODAY });
  if (!ledger) throw new Error(problems.map(({ message }) => message).join('\n'));
  return ledger;
}

const LEDGER = ledgerOf();
// As the browser has it: written down and read again.
const FACTS = JSON.parse(JSON.stringify(recordFacts(LEDGER))) as ReturnType<typeof recordFacts>;
const CHECK = wholeCheck({ facts: FACTS, rates: LEDGER.rates, today: TODAY });

const SOURCE = {
  id: 'gazette',
  title: 'Another page',
  publisher: 'gazette',
  form: 'report',
  url: 'https://example.org/another-page',
  accessed: '2026-11-24',
};
const CLAIM = { fund: 'river-fund', amount: '2 billion CNY', sources: ['gazette'] };
const WHOLE: Facts = {
  title: 'Nanjing raises its fund',
  date: '2018-08-02',
  kind: 'fund',
  places: ['nanjing'],
  claims: [{ ...CLAIM, stage: 'announced' }],
  sources: [SOURCE],
  added: '2026-11-24',
};
const PARK: Facts = { ...WHOLE, kind: 'park', claims: [] };
const BODY = 'It was raised. [@gazette]';
const NEW_FUND = {
  id: 'lake-fund',
  names: { en: 'Lake Fund', zh: '太湖基金' },
  places: ['nanjing'],
  kind: 'investment-fund',
  focus: 'blockchain',
  money: 'public',
};

type Both = [WholeFinding[], { code: string; message: string }[]];

const judged = new Map<string, Both>();

/** What the form finds, and what the check finds in the same files. */
function both(contribution: Contribution): Both {
  const name = JSON.stringify(contribution);
  const known = judged.get(name) ?? compared(contribution);
  judged.set(name, known);
  return known;
}

function compared(contribution: Contribution): Both {
  const files = entryFiles(contribution);
  const written = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const content = tempRecord({ ...FILES, ...written });
  const { problems } = loadLedger(content, { realToday: TODAY });
  const own = files.map(({ path }) => `/${path}`);
  return [CHECK(files), problems.filter(({ file }) => own.some((path) => file.endsWith(path)))];
}

const inShort = (list: readonly { code: string; message: string }[]) =>
  list.map(({ code, message }) => `${code}: ${message}`).sort();

const claim = (more: Facts): Facts => ({ ...WHOLE, claims: [{ ...CLAIM, ...more }] });
const source = (more: Facts): Facts => ({ ...PARK, sources: [{ ...SOURCE, ...more }] });

/** Entries, and the key of the form at which the first thing that is wrong is told. */
const CASES: [what: string, facts: Facts, body: string, code?: string, key?: string][] = [
  ['nothing wrong', WHOLE, BODY],
  ['an event without money', PARK, BODY],
  ['no title', { ...PARK, title: '' }, BODY, 'missing-key', 'title'],
  ['a date of no calendar', { ...PARK, date: '2018-02-30' }, BODY, 'bad-date', 'date'],
  ['a day that is still to come', { ...PARK, date: '2027-03-01' }, BODY, 'future-date', 'date'],
  ['a fund without a claim', { ...PARK, kind: 'fund' }, BODY, 'fund-event-without-claim'],
  [
    'a place beside the one above it',
    { ...PARK, places: ['nanjing', 'jiangsu'] },
    BODY,
    'ancestor-beside-descendant',
    'places[2]',
  ],
  ['an unknown place', { ...PARK, places: ['nanjng'] }, BODY, 'unknown-reference', 'places[1]'],
  [
    'an unknown publisher',
    source({ publisher: 'the-gazete' }),
    BODY,
    'unknown-publisher',
    'sources[1].publisher',
  ],
  [
    'a page read on a day to come',
    source({ accessed: '2027-01-01' }),
    BODY,
    'future-date',
    'sources[1].accessed',
  ],
  [
    'a page of nobody else’s network',
    source({ url: 'http://localhost/a' }),
    BODY,
    'private-address',
    'sources[1].url',
  ],
  [
    'an address that looks like another',
    source({ url: 'https://xn--pple-43d.com/a' }),
    BODY,
    'look-alike-address',
    'sources[1].url',
  ],
  [
    'a page that another event cites',
    source({ url: 'https://example.org/a-fund-by-the-river' }),
    BODY,
  ],
  [
    'an amount without a currency',
    claim({ amount: '2 billion' }),
    BODY,
    'amount-unreadable',
    'claims[1].amount',
  ],
  [
    'dollars that do not agree',
    claim({ amount: '10 billion CNY', usd: [{ source: 'gazette', amount: '150 million USD' }] }),
    BODY,
  ],
  [
    'dollars of a source that is not there',
    claim({ usd: [{ source: 'zdnet', amount: '300 million USD' }] }),
    BODY,
  ],
  ['an upper end below the lower', claim({ to: '1 billion CNY' }), BODY],
  ['an upper end in another currency', claim({ to: '1 billion USD' }), BODY],
  ['a part of what is public by itself', claim({ measure: 'allocated', of: 'public' }), BODY],
  ['private money of a public fund', claim({ of: 'private' }), BODY],
  ['an end without a how', claim({ stage: 'ended' }), BODY],
  ['a how without an end', claim({ stage: 'announced', how: 'completed' }), BODY],
  ['years without a yearly sum', claim({ years: '3' }), BODY],
  ['a share above a hundred', claim({ government_share: '120' }), BODY, 'bad-percent'],
  ['a wording that is another amount', claim({ wording: '50亿元' }), BODY],
  ['a claim that says nothing', claim({ amount: '' }), BODY],
  ['a claim of no source', claim({ sources: [] }), BODY],
  ['a claim of a source that is not there', claim({ sources: ['zdnet'] }), BODY],
  ['the earlier claim once more', claim({ amount: '1 billion CNY' }), BODY],
  ['no text', PARK, '', 'empty-body', 'body'],
  ['a text without its source', PARK, 'It was raised to 2 billion yuan.'],
  ['a sum that is not the fund’s', WHOLE, 'The [[river-fund]] has 7 billion yuan. [@gazette]'],
  ['a mention of nothing', PARK, 'The [[sea-fund]] was there. [@gazette]', 'unknown-mention'],
  ['a citation of nothing', PARK, 'It was there. [@zdnet]'],
  ['a figure of a place', PARK, 'It has [[nanjing#size]]. [@gazette]'],
  ['a heading', PARK, '# It was raised\n\nIt was. [@gazette]'],
  ['markup', PARK, 'It was <b onclick="x()">raised</b>. [@gazette]'],
  ['words to fill in', { ...PARK, title: 'TODO' }, 'TODO. [@gazette]'],
  [
    'a conflict of nothing',
    {
      ...WHOLE,
      conflicts: [{ id: 'conflict-1', grade: 'doubt', of: [], about: 'a', text: 'b', sources: [] }],
    },
    BODY,
  ],
  [
    'a conflict of what the event does not name',
    {
      ...WHOLE,
      conflicts: [
        {
          id: 'conflict-1',
          grade: 'difference',
          of: ['jiangsu'],
          about: 'whose it is',
          text: 'One says the city’s, another the province’s.',
          sources: ['gazette'],
        },
      ],
    },
    BODY,
  ],
  [
    'a new fund',
    { ...claim({ fund: 'lake-fund' }), introduces: { funds: [NEW_FUND] } },
    'The [[lake-fund]] was set up. [@gazette]',
  ],
  [
    'a new fund by the name of one that is known',
    {
      ...claim({ fund: 'lake-fund' }),
      introduces: { funds: [{ ...NEW_FUND, names: { en: 'River Fund' } }] },
    },
    BODY,
  ],
  ['a new fund that nothing names', { ...PARK, introduces: { funds: [NEW_FUND] } }, BODY],
  [
    'a new fund of no kind',
    {
      ...claim({ fund: 'lake-fund' }),
      introduces: { funds: [{ ...NEW_FUND, kind: '' }] },
    },
    BODY,
  ],
  [
    'a new place far from where it lies',
    {
      ...PARK,
      places: ['suzhou'],
      introduces: {
        cities: [
          {
            id: 'suzhou',
            names: { en: 'Suzhou', zh: '苏州市' },
            level: 'prefecture-level-city',
            province: 'jiangsu',
            parent: 'jiangsu',
            coordinates: { lat: '45', lon: '90' },
            gb2260: '320500',
          },
        ],
      },
    },
    BODY,
  ],
  [
    'in English only, from when Chinese is asked for',
    { ...PARK, added: '2026-12-01' },
    BODY,
    'no-chinese-name',
    'chinese.title',
  ],
  [
    'a new fund without a Chinese name',
    {
      ...claim({ fund: 'lake-fund' }),
      added: '2026-12-01',
      chinese: { title: '南京市设立基金', body: '设立。[@gazette]' },
      introduces: { funds: [{ ...NEW_FUND, names: { en: 'Lake Fund' } }] },
    },
    BODY,
    'no-chinese-name',
    'introduces.funds[1].names.zh',
  ],
  [
    'in Chinese only, from then on',
    {
      ...PARK,
      title: '',
      added: '2026-12-01',
      chinese: { title: '南京市区块链园区开园', body: '园区开园。[@gazette]' },
    },
    '',
  ],
  ['in Chinese only', { ...PARK, title: '', chinese: { title: '南京市开园', body: '' } }, ''],
  [
    'in Chinese only, whole',
    {
      ...PARK,
      title: '',
      chinese: { title: '南京市区块链园区开园', body: '园区开园。[@gazette]' },
    },
    '',
  ],
  [
    'in both languages',
    { ...PARK, chinese: { title: '南京市扩大基金', body: '基金扩大。[@gazette]' } },
    BODY,
  ],
  [
    'with a source in Chinese only',
    { ...PARK, chinese: { title: '南京市扩大基金', body: '基金扩大。[@zdnet]' } },
    BODY,
  ],
  ['with no text in Chinese', { ...PARK, chinese: { title: '南京市扩大基金', body: '' } }, BODY],
];

/*
 * What the check finds and the form does not: nothing of the file itself. Left to the check are
 *  - what is wrong in the other files (an orphan, a name that two of them have): the form tells only of
 *    the file that is written;
 *  - what only the text of another file shows: the form has the facts of the record, not its texts;
 *  - slips of the file’s form (a tab, a colon, a fence): the form writes the file.
 */
describe('the form finds what the check finds', () => {
  it.each(CASES)('%s', (_what, facts, body, code, key) => {
    const [found, checked] = both({ facts, body });
    expect(inShort(found)).toEqual(inShort(checked));
    if (code !== undefined) expect(found.map((one) => one.code)).toContain(code);
    if (key !== undefined) expect(found).toContainEqual(expect.objectContaining({ code, key }));
  });

  it('in what most of these entries have wrong', () => {
    const wrong = CASES.filter(([, facts, body]) => both({ facts, body })[0].length > 0);
    expect(wrong.length).toBeGreaterThan(35);
  });

  it('asks no event in Chinese for Chinese', () => {
    const chinese = { title: '南京市区块链园区开园', body: '园区开园。[@gazette]' };
    const facts = { ...PARK, title: '', added: '2026-12-01', chinese };
    expect(both({ facts, body: '' })).toEqual([[], []]);
  });

  it('again and again, with the same answer', () => {
    const files = entryFiles({ facts: { ...PARK, places: ['nanjng'] }, body: BODY });
    expect(CHECK(files)).toEqual(CHECK(files));
    expect(CHECK(entryFiles({ facts: WHOLE, body: BODY }))).toEqual([]);
  });

  it.each(LANGS)('in the words of %s', async (lang) => {
    const words = await problemWords(lang);
    const found = CASES.flatMap(([, facts, body]) => both({ facts, body })[0]);
    for (const one of found) {
      const { message, hint } = inLanguage(lang, one);
      expect(words(one)).toEqual({ message, hint });
    }
  });
});

describe('what is written in Chinese', () => {
  const chinese = { title: '南京市开园', body: '园区开园。[@gazette]' };

  it('is the event itself where nothing else is written, and its key is the Chinese one', () => {
    const files = entryFiles({ facts: { ...PARK, title: '', chinese }, body: '' });
    expect(files.map(({ path, kind }) => [kind, path])).toEqual([
      ['article', 'articles/2018/2018-08-02-nanjing-park.md'],
    ]);
    const [event] = files;
    expect(event.text).toContain('title: 南京市开园\n');
    expect(event.text).toContain('\n园区开园。[@gazette]\n');
    expect(event.text).not.toContain('chinese');
    expect(['title', 'body', 'date'].map(event.keyOf)).toEqual([
      'chinese.title',
      'chinese.body',
      'date',
    ]);
  });

  it('is a file beside the event where both are written', () => {
    const files = entryFiles({ facts: { ...PARK, chinese }, body: BODY });
    expect(files.map(({ path, text }) => [path, text.split('\n')[1]])).toEqual([
      ['articles/2018/2018-08-02-nanjing-raises-its-fund.md', 'title: Nanjing raises its fund'],
      ['articles/2018/2018-08-02-nanjing-raises-its-fund.zh.md', 'title: 南京市开园'],
    ]);
    expect(groupsOf(files[0].facts, 'sources')).toEqual([SOURCE]);
  });

  it('is asked for where a page asks for it first', () => {
    const files = entryFiles({ facts: { date: '2018' }, body: '' }, { isChineseFirst: true });
    expect(files).toHaveLength(1);
    expect(files[0].keyOf('title')).toBe('chinese.title');
    expect(entryFiles({ facts: {}, body: '' })[0].keyOf('title')).toBe('title');
  });
});
