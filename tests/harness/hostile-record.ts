import type { Files } from './files.ts';
import { SMALL_RECORD } from './record.ts';

/** What would run, close an element, an attribute, a comment or a section, or fill a template. */
const MARKUP =
  '</script><script>window.pwned=1</script>"><img src=x onerror=window.pwned=1><!-- ]]> &lt; \' ` {{1}} ${1} javascript:pwned';

/** Letters beyond the plane, an accent on nothing, and a family of three joined to one sign. */
const LETTERS = '\u{1F600} \u{2070E} \u0301';

/** Signs that are shown and mean something elsewhere; those that turn a line or are not shown are refused in every field. */
const TURNED = 'a → b ⇄ c';

/** A text that is told from the others by its first word. */
const name = (where: string): string => `${where} ${MARKUP} ${LETTERS}`;
const line = (where: string): string => `${name(where)} ${TURNED}`;
/** The longest title that may be. */
const title = line('title').padEnd(160, '长');

/** Every text of the record that is hostile, by where it stands. */
export const HOSTILE = {
  title,
  titleZh: name('标题'),
  translated: name('译文').padEnd(160, '长'),
  wording: line('wording').slice(-120),
  claimNote: line('claim-note'),
  detail: line('detail'),
  sourceTitle: line('source-title'),
  sourceOriginal: line('source-original'),
  publisher: name('publisher'),
  conflictAbout: line('conflict-about'),
  conflictText: line('conflict-text'),
  changeWhat: line('change-what'),
  changeFrom: line('change-from'),
  changeTo: line('change-to'),
  alt: line('alt'),
  credit: line('credit'),
  licence: line('licence'),
  place: name('place'),
  placeZh: name('地'),
  placePinyin: name('pinyin'),
  placeAlias: name('place-alias'),
  fund: name('fund'),
  fundZh: name('基金'),
  fundAlias: name('fund-alias'),
  reason: line('reason'),
  partner: name('partner'),
  partnerZh: name('机构'),
  partnerAlias: name('partner-alias'),
  chain: name('chain'),
  chainAlias: name('chain-alias'),
  index: name('index'),
  indexPublisher: line('index-publisher'),
  part: name('part'),
  method: line('method'),
  edition: line('edition').slice(0, 160),
  rowNote: line('row-note'),
} as const;

/** What a body shows that holds the same in every way Markdown has of writing it as text. */
export const HOSTILE_TEXT = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '<svg/onload=window.pwned=1>',
  '[a](java\tscript:window.pwned=1)',
  '</main><script>window.pwned=1</script>',
  '<a href="/pwned">',
] as const;

const BODY = `[[nanjing]] and [[river-fund#size]]. [@gazette]

\`<script>window.pwned=1</script>\` and \\<img src=x onerror=window.pwned=1> and
a <svg/onload=window.pwned=1> and [a](java\tscript:window.pwned=1) and ${TURNED}. [@gazette]

    </main><script>window.pwned=1</script>
    <a href="/pwned">

&lt;script&gt;window.pwned=1&lt;/script&gt; and [a](https://example.org/"onclick="pwned). [@gazette]
`;

/** JSON is YAML: so quotes, colons and the rest are no matter of YAML here. */
const yaml = (facts: object): string =>
  Object.entries(facts)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
const entry = (facts: object, body = ''): string => `---\n${yaml(facts)}---\n${body}`;

const ADDRESS = 'https://example.org/?a=1&lt;b=javascript:pwned(1)#&quot;';
const sources = [
  {
    id: 'gazette',
    title: HOSTILE.sourceTitle,
    title_original: HOSTILE.sourceOriginal,
    publisher: 'gazette',
    form: 'report',
    url: ADDRESS,
    archive: ADDRESS.replace('example.org', 'archive.example.org'),
    published: '2018-07-23',
    language: 'zh',
  },
];
const conflicts = [
  {
    id: 'a-conflict',
    grade: 'doubt',
    about: HOSTILE.conflictAbout,
    text: HOSTILE.conflictText,
    sources: ['gazette'],
  },
];
const changes = [
  {
    date: '2026-11-24',
    what: HOSTILE.changeWhat,
    from: HOSTILE.changeFrom,
    to: HOSTILE.changeTo,
    sources: ['gazette'],
  },
];
const told = { sources, conflicts, changes, added: '2026-11-24' };

/** In an event's file, with what the conflict concerns. */
const toldOf = (of: string) => ({
  ...told,
  conflicts: conflicts.map((conflict) => ({ ...conflict, of: [of] })),
});

/** The smallest PNG that there is: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A record that the check lets pass, with hostile text wherever there may be text. */
export const HOSTILE_RECORD: Files = {
  'publishers/gazette.md': entry({
    names: { en: HOSTILE.publisher },
    kind: 'trade-site',
    added: '2026-11-24',
  }),
  'cities/jiangsu.md': SMALL_RECORD['cities/jiangsu.md'],
  'cities/nanjing.md': entry(
    {
      names: { en: HOSTILE.place, zh: HOSTILE.placeZh, pinyin: HOSTILE.placePinyin },
      aliases: [HOSTILE.placeAlias],
      level: 'sub-provincial-city',
      province: 'jiangsu',
      parent: 'jiangsu',
      coordinates: { lat: 32.06, lon: 118.8 },
      gb2260: '320100',
      formerly: ['constructor'],
      ...told,
    },
    BODY,
  ),
  'funds/river-fund.md': entry(
    {
      names: { en: HOSTILE.fund, zh: HOSTILE.fundZh },
      aliases: [HOSTILE.fundAlias],
      places: ['nanjing'],
      kind: 'investment-fund',
      focus: 'blockchain',
      money: 'public',
      sponsors: ['river-capital'],
      ...told,
    },
    BODY,
  ),
  'funds/doubted-fund.md': entry({
    names: { en: `doubted ${HOSTILE.fund}` },
    places: ['nanjing'],
    kind: 'investment-fund',
    focus: 'blockchain',
    money: 'unclear',
    counted: false,
    reason: HOSTILE.reason,
    added: '2026-11-24',
  }),
  'partners/river-capital.md': entry(
    {
      names: { en: HOSTILE.partner, zh: HOSTILE.partnerZh },
      aliases: [HOSTILE.partnerAlias],
      kind: 'investment-firm',
      home: 'nanjing',
      homepage: ADDRESS,
      ...told,
    },
    BODY,
  ),
  'chains/river-chain.md': entry(
    { names: { en: HOSTILE.chain }, aliases: [HOSTILE.chainAlias], homepage: ADDRESS, ...told },
    BODY,
  ),
  'rankings/river-index/index.md': entry(
    {
      names: { en: HOSTILE.index },
      publisher: HOSTILE.indexPublisher,
      subject: 'chain',
      parts: [{ id: 'depth', names: { en: HOSTILE.part } }],
      method: HOSTILE.method,
      ...told,
    },
    BODY,
  ),
  'rankings/river-index/1.md': entry(
    {
      title: HOSTILE.edition,
      released: '2018-07-24',
      rows: [
        {
          chain: 'river-chain',
          rank: 1,
          total: 10,
          parts: { depth: 9 },
          as_published: true,
          note: HOSTILE.rowNote,
        },
      ],
      complete: false,
      ...told,
    },
    BODY,
  ),
  'articles/2018/2018-07-23-river-fund.zh.md': entry({ title: HOSTILE.titleZh }, ''),
  'articles/2018/2018-07-23-river-fund.md': entry(
    {
      title: HOSTILE.title,
      date: '2018-07-23',
      kind: 'fund',
      places: ['nanjing'],
      topics: ['token-economy'],
      claims: [
        {
          fund: 'river-fund',
          amount: '1 billion CNY',
          wording: HOSTILE.wording,
          stage: 'announced',
          note: HOSTILE.claimNote,
          sources: ['gazette'],
        },
        { fund: 'doubted-fund', stage: 'announced', sources: ['gazette'] },
      ],
      partners: [{ id: 'river-capital', role: 'manager', detail: HOSTILE.detail }],
      chains: ['river-chain'],
      image: {
        file: 'river.png',
        alt: HOSTILE.alt,
        credit: HOSTILE.credit,
        licence: HOSTILE.licence,
        source: ADDRESS,
      },
      ...toldOf('river-fund'),
    },
    BODY,
  ),
  'articles/2018/2018-07-24-translated.md': entry(
    {
      title: 'A title',
      date: '2018-07-24',
      kind: 'summit',
      places: ['nanjing'],
      ...toldOf('nanjing'),
    },
    BODY,
  ),
  'articles/2018/2018-07-24-translated.zh.md': entry({ title: HOSTILE.translated }, BODY),
  'images/river.png': PIXEL,
};
