import { fundNow } from '../../src/analysis/fund-figures.ts';
import { placeNow } from '../../src/analysis/place-standings.ts';
import { messages } from '../../src/i18n/catalogue.ts';
import { amountInWords } from '../../src/i18n/format/amount.ts';
import { sumInWords } from '../../src/i18n/sums.ts';
import type { Fund, Ledger, Place } from '../../src/ledger/model.ts';
import { publicationOf } from '../../src/publish/publication.ts';
import { endOf } from '../../src/rules/dates.ts';
import { FIGURE_NAMES, MEASURES_OF, statusOf } from '../../src/rules/money/outside-names.ts';
import type { Amount } from '../../src/schema/money/money.ts';
import type { Measure, Part } from '../../src/schema/money/outcome.ts';
import type { FundAnswer } from '../../src/views/fund/fund-answer.ts';
import { searchRecords } from './search-records.ts';
import { cardPath } from '../../src/views/shared/card-links.ts';
import { allCards } from '../../src/views/shared/cards.ts';
import { thingPath } from '../../src/views/shared/context.ts';

/*
 * What a whole publication says of each fund and each place, output by output: for tests that hold
 * them against each other. Whatever shows a fund or a place is found by its shape, so that a page
 * made tomorrow is looked at too.
 */

/** What is said of a fund or place: a text for each thing told, `none` for nothing. */
export type Said = Readonly<Record<string, string>>;

/** One output and what it says; what it does not tell is left out. */
export interface Statement {
  from: string;
  said: Said;
}

/** All statements by the id of what they are about. */
export interface Statements {
  funds: Map<string, Statement[]>;
  places: Map<string, Statement[]>;
}

type Json = Readonly<Record<string, unknown>>;
interface Shown {
  amount?: Amount | null;
  disputed?: { low: Amount; high: Amount } | null;
}

const SITE = { origin: 'https://example.org', base: '/' };

/** A text or number of a document as it stands. */
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : 'none';

const sum = (amount: Amount | null | undefined): string =>
  amount ? `${amount.amount} ${amount.currency}` : 'none';

/** An amount and its range; a table that has no room for ranges tells the amount alone. */
function figure(key: string, shown: Shown | null | undefined): Said {
  const range = shown?.disputed;
  return {
    [key]: sum(shown?.amount),
    [`${key} range`]: range ? `${range.low.amount} to ${range.high.amount}` : 'none',
  };
}

const merged = (said: readonly Said[]): Said => Object.fromEntries(said.flatMap(Object.entries));

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object within a value. */
function* objectsIn(value: unknown): Generator<Json> {
  if (!isObject(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const linkTo = (value: unknown, folder: string): string | undefined => {
  const { id, href } = isObject(value) ? value : {};
  return typeof id === 'string' && href === `/${folder}/${id}/` ? id : undefined;
};

/** What a row of a ranking says of the funds that it is made of, and of the budgets beside them. */
function ofParts({ made, budgetFunds }: Json): [string, Said][] {
  const parts = (of: unknown, key: string) =>
    (Array.isArray(of) ? of.filter(isObject) : []).flatMap(
      ({ fund, figure: shown }): [string, Said][] => {
        const id = linkTo(fund, 'funds');
        return id === undefined ? [] : [[id, figure(key, shown as Shown)]];
      },
    );
  return [...parts(made, 'commitment'), ...parts(budgetFunds, 'leading')];
}

/** What an object of a view says of a fund: a line of a list, a row of a ranking. */
function ofFund(object: Json): [string, Said] | undefined {
  if (!isObject(object['figure'])) return undefined;
  const status = typeof object['status'] === 'string' ? { status: object['status'] } : {};
  const line = linkTo(object, 'funds');
  const shown = object['figure'] as Shown;
  if (line !== undefined && 'money' in object)
    return [line, { ...figure('leading', shown), ...status }];
  const row = linkTo(object['fund'], 'funds');
  return row === undefined || !('places' in object)
    ? undefined
    : [row, { ...figure('commitment', shown), ...status }];
}

const counts = (object: Json, keys: readonly string[]): Said =>
  Object.fromEntries(
    keys.flatMap((key) => (typeof object[key] === 'number' ? [[key, String(object[key])]] : [])),
  );

/** What an object of a view says of a place: a row of a ranking, a line of a list, a mark of the map. */
function ofPlace(object: Json): [string, Said] | undefined {
  const total = object['total'] ?? object['figure'];
  const line = linkTo(object, 'cities');
  const id = line ?? linkTo(object['place'], 'cities');
  if (id === undefined || !isObject(total) || object['sort'] === 'within') return undefined;
  const money = figure('amount', total);
  if (line !== undefined) return [id, { ...money, ...counts(object, ['articles']) }];
  return [id, { ...money, ...counts(object, ['funds', 'withoutAmount', 'articles', 'partners']) }];
}

/** Reads a table of one line a row; no cell of it holds a line break. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

/** Whether a ranking has other funds in its sums than the announced ones. */
const isSwitched = (path: string): boolean => /rankings\/cities\/with-/.test(path);

/** Everything that a publication of this record says of its funds and places as they are today. */
export async function statementsOf(ledger: Ledger): Promise<Statements> {
  const statements: Statements = { funds: new Map(), places: new Map() };
  const add = (about: keyof Statements, id: string, from: string, said: Said) => {
    const known = statements[about].get(id) ?? [];
    statements[about].set(id, [...known, { from, said }]);
  };
  const { pages, files } = publicationOf(ledger, SITE);
  for (const { path, view } of pages) {
    const shown: unknown = view();
    const { year, apart } = shown as { year?: string; apart?: boolean };
    // Rankings of other days tell of those days; with districts apart, a row is no whole place.
    if (year !== undefined && `${year}-12-31` !== ledger.today) continue;
    if (path.startsWith('timeline/')) continue;
    for (const object of objectsIn(shown)) {
      const fund = ofFund(object);
      if (fund) add('funds', fund[0], path, fund[1]);
      for (const [id, said] of ofParts(object)) add('funds', id, path, said);
      const place = apart === true || isSwitched(path) ? undefined : ofPlace(object);
      if (place) add('places', place[0], path, place[1]);
    }
    addOwnPage(path, shown as Json, add);
  }
  const text = async (path: string): Promise<string> => {
    const content = await files.find((file) => file.path === path)?.content();
    if (content === undefined) throw new Error(`there is no ${path}`);
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  };
  const json = async (path: string): Promise<Json> => JSON.parse(await text(path)) as Json;
  for (const { id } of ledger.funds)
    addFundDocument(id, await json(`api/v1/funds/${id}.json`), add);
  for (const { id } of ledger.places) {
    const document = await json(`api/v1/cities/${id}.json`);
    // The old fields by the rule of version 1, and those that pages show.
    for (const [prefix, key] of [
      ['version 1 ', 'government_backed'],
      ['', 'announced'],
    ] as const) {
      const own = document[key] as Json;
      add('places', id, `api ${key}`, {
        [`${prefix}amount`]: sum(own['amount'] as Amount | null),
        [`${prefix}public`]: sum(own['public'] as Amount | null),
        [`${prefix}unknown`]: sum(own['share_unknown'] as Amount | null),
        [`${prefix}funds`]: String((own['funds'] as unknown[]).length),
        [`${prefix}withoutAmount`]: String(own['without_amount']),
      });
    }
    add('places', id, 'api', {
      ...wholeYuan({
        announced: (document['announced'] as Json)['amount'] as Amount | null,
        documented: document['documented'] as Amount | null,
        spent: document['spent'] as Amount | null,
      }),
      why: reasonsIn(document['no_sum']),
    });
  }
  for (const row of (await json('api/v1/rankings/funds.json'))['rows'] as Json[]) {
    add('funds', String(row['id']), 'api/rankings', {
      commitment: sum(row['amount'] as Amount | null),
      stage: plain(row['stage']),
      row: plain(row['row']),
      status: String(row['status']),
    });
  }
  for (const row of (await json('api/v1/rankings/cities.json'))['rows'] as Json[]) {
    add('places', String(row['id']), 'api/rankings', {
      'version 1 amount': sum(row['amount'] as Amount | null),
      'version 1 public': sum(row['public'] as Amount | null),
      'version 1 unknown': sum(row['share_unknown'] as Amount | null),
      'version 1 funds': String(row['funds']),
      'version 1 withoutAmount': String(row['without_amount']),
      amount: sum(row['announced'] as Amount | null),
      ...wholeYuan({
        announced: row['announced'] as Amount | null,
        documented: row['documented'] as Amount | null,
        spent: row['spent'] as Amount | null,
      }),
      why: reasonsIn(row['no_sum']),
      ...counts(row, ['articles', 'partners']),
    });
  }
  addFigures(linesOf(await text('data/figures.jsonl')), add);
  addTotals(linesOf(await text('data/city_totals.jsonl')), add);
  addTables(await text('data/funds.jsonl'), await text('rankings/funds/table.csv'), add);
  for (const name of ['table', 'provinces']) {
    for (const row of rowsOf(await text(`rankings/cities/${name}.csv`))) {
      add('places', row['id'] ?? '', `rankings/cities/${name}.csv`, {
        ...cells('amount', row),
        funds: row['funds'] ?? '',
        withoutAmount: row['without_amount'] ?? '',
        articles: row['happenings'] ?? '',
        partners: row['partners'] ?? '',
      });
    }
  }
  for (const { type, id, amount, doubt } of searchRecords(ledger, SITE)) {
    if (type === 'fund')
      add('funds', id, 'search', { amount: sum(amount), doubt: doubt ?? 'none' });
  }
  addCards(ledger, add);
  return statements;
}

type Add = (about: keyof Statements, id: string, from: string, said: Said) => void;

/** What the page of a fund or of a place says of its own thing. */
function addOwnPage(path: string, view: Json, add: Add): void {
  const id = String(view['id']);
  if (path === `funds/${id}/`) {
    const figures = view['figures'] as { measure: Measure; part?: Part; figure: Shown }[];
    const whole = (measures: readonly Measure[]) =>
      measures.flatMap(
        (measure) =>
          figures.find((one) => one.measure === measure && one.part === undefined)?.figure ?? [],
      )[0];
    const { announced, documented, lastHeard, reached, record, publicPart } = view[
      'answer'
    ] as FundAnswer;
    const leading = announced.amount ? announced : (documented ?? figures[0]?.figure);
    add('funds', id, path, {
      ...merged(FIGURE_NAMES.map((name) => figure(name, whole(MEASURES_OF[name])))),
      ...figure('leading', leading),
      amount: sum(leading?.amount),
      status: statusOf(reached.stage, reached.ending),
      ...merged(
        figures.map(({ measure, part, figure: shown }) =>
          figure(`the ${figureKey(measure, part)}`, shown),
        ),
      ),
      ...outcome({
        documented,
        stage: reached.stage,
        lastHeard: lastHeard && endOf(lastHeard.date),
        silence: lastHeard?.silence,
      }),
      completeness: String(record.known),
      doubt: gradeOf(view['conflicts']),
      ...(publicPart?.percent === undefined ? {} : { share: String(publicPart.percent) }),
      claims: String((view['claims'] as unknown[]).length),
    });
  }
  if (path === `cities/${id}/`) {
    const total = view['total'] as Json;
    add('places', id, path, {
      ...figure('amount', total['figure'] as Shown),
      public: sum(total['public'] as Amount | undefined),
      unknown: sum(total['unknown'] as Amount | undefined),
      ...counts(total, ['funds', 'withoutAmount']),
    });
  }
}

/** The key of a figure: `paid-in of public`. */
const figureKey = (measure: string, part: string | null | undefined): string =>
  part === null || part === undefined || part === 'whole' ? measure : `${measure} of ${part}`;

/** The rows of a table in JSON Lines. */
const linesOf = (text: string): Json[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Json);

/** What is documented of a fund, how far it came, and how weighty the worst conflict is. */
function outcome(told: {
  documented: Shown | null | undefined;
  stage: string | null | undefined;
  lastHeard: unknown;
  silence: unknown;
}): Said {
  return {
    documented: sum(told.documented?.amount),
    stage: told.stage ?? 'none',
    lastHeard: plain(told.lastHeard),
    silence: plain(told.silence),
  };
}

/** The grade of the first of some conflicts, which stand with the weightiest first. */
const gradeOf = (conflicts: unknown): string => {
  const [first] = Array.isArray(conflicts) ? (conflicts as unknown[]) : [];
  return isObject(first) ? plain(first['grade']) : 'none';
};

/** What the rows of a table of figures say. */
function addFigures(rows: readonly Json[], add: Add): void {
  for (const row of rows) {
    const key = figureKey(String(row['measure']), String(row['part']));
    const low = row['low'] === null ? 'none' : `${plain(row['low'])} to ${plain(row['high'])}`;
    add('funds', String(row['fund']), 'data/figures', {
      [`the ${key}`]: `${plain(row['amount'])} ${plain(row['currency'])}`,
      [`the ${key} range`]: low,
      [`the claim of the ${key}`]: plain(row['claim']),
    });
  }
}

/** What the rows of the table of places’ totals say; sums in it are in whole yuan. */
function addTotals(rows: readonly Json[], add: Add): void {
  for (const row of rows) {
    add('places', String(row['city']), 'data/city_totals', {
      ...Object.fromEntries(
        ['announced', 'documented', 'spent'].map((key) => [`whole ${key}`, plain(row[key])]),
      ),
      why: plain(row['no_sum']),
      articles: plain(row['articles']),
      partners: plain(row['partners']),
    });
  }
}

/** Sums in whole yuan. */
const wholeYuan = (said: Readonly<Record<string, Amount | null>>): Said =>
  Object.fromEntries(
    Object.entries(said).map(([key, amount]) => [
      `whole ${key}`,
      amount ? String(Math.round(Number(amount.amount))) : 'none',
    ]),
  );

const reasonsIn = (value: unknown): string => (value as string[]).join('; ') || 'none';

function addFundDocument(id: string, document: Json, add: Add): void {
  const figures = document['figures'] as Record<string, Shown | null>;
  const share = document['government_share'] as { percent: number } | null;
  add('funds', id, 'api', {
    ...merged(Object.entries(figures).map(([name, one]) => figure(name, one))),
    ...merged(
      (
        document['all_figures'] as (Shown & {
          measure: string;
          part: string | null;
          claim: string;
        })[]
      ).map((one) => {
        const key = figureKey(one.measure, one.part);
        return { ...figure(`the ${key}`, one), [`the claim of the ${key}`]: one.claim };
      }),
    ),
    ...outcome({
      documented: document['documented'] as Shown | null,
      stage: document['stage'] as string | null,
      lastHeard: document['last_heard'],
      silence: document['silence'],
    }),
    row: plain(document['row']),
    why: plain((document['no_sum'] as Json)['size']),
    completeness: plain((document['completeness'] as Json)['score']),
    doubt: gradeOf(document['doubts']),
    status: String(document['status']),
    uncounted: plain(document['uncounted']),
    share: String(share?.percent ?? 'none'),
    claims: String((document['claims'] as unknown[]).length),
  });
}

/** An amount and its range, from the columns of a table. */
function cells(key: string, row: Readonly<Record<string, string>>): Said {
  const { amount, currency, disputed_low: low, disputed_high: high } = row;
  return {
    [key]: amount ? `${amount} ${currency ?? ''}` : 'none',
    [`${key} range`]: low ? `${low} to ${high ?? ''}` : 'none',
  };
}

function addTables(jsonLines: string, csv: string, add: Add): void {
  for (const line of jsonLines.trim().split('\n')) {
    const row = JSON.parse(line) as Json;
    add('funds', String(row['id']), 'data/funds', {
      ...outcome({
        documented:
          row['documented'] === null
            ? null
            : {
                amount: {
                  amount: plain(row['documented']),
                  currency: row['documented_currency'] as Amount['currency'],
                },
              },
        stage: row['stage'] as string | null,
        lastHeard: row['last_heard'],
        silence: row['silence'],
      }),
      row: plain(row['row']),
      why: plain(row['no_sum']),
      completeness: plain(row['completeness']),
      doubt: plain(row['doubt']),
      status: String(row['status']),
      uncounted: plain(row['uncounted']),
      share: plain(row['government_share']),
      amount: row['amount'] === null ? 'none' : `${plain(row['amount'])} ${plain(row['currency'])}`,
    });
  }
  for (const row of rowsOf(csv)) {
    add('funds', row['id'] ?? '', 'rankings/funds.csv', {
      ...cells('commitment', row),
      status: row['status'] ?? '',
    });
  }
}

/** Cards bear words: those that the figures of today would be written with. What has fewer than three events has no card. */
function addCards(ledger: Ledger, add: Add): void {
  const cards = new Map(allCards(ledger, SITE).map(({ path, view }) => [path, view]));
  const { figures, lists, statuses } = messages('en');
  const shownOn = (thing: Fund | Place) => cards.get(cardPath(thingPath(thing)))?.();
  const onCards = <T extends Fund | Place>(things: readonly T[]) =>
    things.filter(({ articles }) => articles.length > 2);
  for (const fund of onCards(ledger.funds)) {
    const card = shownOn(fund);
    const { leading, status } = fundNow(ledger, fund);
    const words = leading
      ? sumInWords({ ...leading, bound: leading.used.bound }, 'en')
      : figures.none;
    add('funds', fund.id, 'card', {
      ...(card?.figure?.text.en === words ? {} : { amount: String(card?.figure?.text.en) }),
      ...(card?.stamp?.en === statuses[status] ? {} : { status: String(card?.stamp?.en) }),
    });
  }
  for (const place of onCards(ledger.places)) {
    const { announced, articles } = placeNow(ledger, place);
    const words = announced.amount
      ? amountInWords(announced.amount, 'en')
      : lists.articles(articles);
    const shown = shownOn(place)?.figure?.text.en;
    add('places', place.id, 'card', shown === words ? {} : { amount: String(shown) });
  }
}

/** Of each thing told of more than once, the outputs that tell it otherwise than the first. */
export function disagreements(about: ReadonlyMap<string, readonly Statement[]>): string[] {
  return [...about].flatMap(([id, statements]) => {
    const told = new Map<string, { from: string; text: string }>();
    return statements.flatMap(({ from, said }) =>
      Object.entries(said).flatMap(([key, text]) => {
        const first = told.get(key);
        if (first === undefined) told.set(key, { from, text });
        return first === undefined || first.text === text
          ? []
          : [`${id}: ${key} is ${first.text} in ${first.from}, ${text} in ${from}`];
      }),
    );
  });
}
