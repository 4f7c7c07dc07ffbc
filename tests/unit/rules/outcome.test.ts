import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Countable, rowOf } from '../../../src/rules/money/announced-row.ts';
import { completenessScore } from '../../../src/rules/money/completeness.ts';
import { COMPLETENESS_ITEMS } from '../../../src/schema/money/outcome.ts';
import type { Evidence } from '../../../src/rules/money/evidence.ts';
import {
  lastHeardAsKnown,
  lastHeardOf,
  silenceOf,
  yearsAfter,
} from '../../../src/rules/money/silence.ts';
import { type Silence } from '../../../src/schema/money/outcome.ts';
import { stagesOf } from '../../../src/rules/money/stage.ts';
import type { FundKind } from '../../../src/schema/money/fund.ts';
import type { Ending, Stage } from '../../../src/schema/money/outcome.ts';
import { aDate } from './arbitraries.ts';
import { evidenceOf } from './evidence.ts';

describe('the stage of a fund', () => {
  const stages = (...claims: Evidence[]) => stagesOf(claims).map(({ stage }) => stage);

  it('goes by date, not by tier', () => {
    expect(
      stages(
        evidenceOf('a', { stage: 'dormant', date: '2019-01', tier: 'secondary' }),
        evidenceOf('b', { stage: 'established', date: '2018-04-09', tier: 'primary' }),
      ),
    ).toEqual(['established', 'dormant']);
  });

  it('may come back to work after it lay dormant', () => {
    expect(
      stages(
        evidenceOf('a', { stage: 'dormant', date: '2019' }),
        evidenceOf('b', { stage: 'operating', date: '2021' }),
      ),
    ).toEqual(['dormant', 'operating']);
  });

  it('takes the further of two stages of one day last', () => {
    expect(
      stages(evidenceOf('a', { stage: 'established' }), evidenceOf('b', { stage: 'announced' })),
    ).toEqual(['announced', 'established']);
  });

  it('is not moved by an amount, a retrospective mention or a title that nobody read', () => {
    expect(
      stages(
        evidenceOf('a', { stage: 'announced' }),
        evidenceOf('b', { date: '2019' }),
        evidenceOf('c', { stage: 'established', date: '2020', restates: true }),
        evidenceOf('d', { stage: 'operating', date: '2021', titleOnly: true }),
      ),
    ).toEqual(['announced']);
  });

  it('is not known where no claim says', () => {
    expect(stages(evidenceOf('a'))).toEqual([]);
  });
});

describe('last heard of', () => {
  it.each<[string, Evidence[], string | undefined]>([
    ['the end of what is known', [evidenceOf('a', { date: '2018-07' })], '2018-07-31'],
    ['of a year its last day', [evidenceOf('a', { date: '2016' })], '2016-12-31'],
    [
      'the latest, whatever it says',
      [evidenceOf('a', { stage: 'announced' }), evidenceOf('b', { date: '2019-03-01' })],
      '2019-03-01',
    ],
    [
      'not what restates',
      [evidenceOf('a'), evidenceOf('b', { date: '2022', restates: true })],
      '2018-07-23',
    ],
    ['not a title that nobody read', [evidenceOf('a', { titleOnly: true })], undefined],
  ])('is %s', (_, claims, day) => {
    expect(lastHeardOf(claims)).toBe(day);
  });

  it.each<[string, ReturnType<typeof evidenceOf>[], string | undefined]>([
    ['a month, where no day is given', [evidenceOf('a', { date: '2018-07' })], '2018-07'],
    ['a year', [evidenceOf('a', { date: '2019-03' }), evidenceOf('b', { date: '2020' })], '2020'],
    [
      'the day, where a month ends on it too',
      [evidenceOf('a', { date: '2018-07' }), evidenceOf('b', { date: '2018-07-31' })],
      '2018-07-31',
    ],
    ['not a title that nobody read', [evidenceOf('a', { titleOnly: true })], undefined],
  ])('is told as %s', (_, claims, date) => {
    expect(lastHeardAsKnown(claims)).toBe(date);
  });
});

describe('silence', () => {
  const silence = (day: string, kind: FundKind = 'investment-fund', stage: Stage = 'announced') =>
    silenceOf(kind, stage, [evidenceOf('a', { date: '2018-07', stage })], day);

  it.each<[string, Silence | undefined]>([
    ['2020-07-30', undefined],
    ['2020-07-31', 'quiet'],
    ['2022-07-30', 'quiet'],
    ['2022-07-31', 'presumed-lapsed'],
  ])('as of %s is %s', (day, expected) => {
    expect(silence(day)).toBe(expected);
  });

  it('says nothing of grants, tenders and vouchers', () => {
    for (const kind of ['research-grant', 'procurement', 'consumer-vouchers'] as const) {
      expect(silence('2026-01-01', kind)).toBeUndefined();
    }
  });

  it('says nothing of what has ended', () => {
    expect(silence('2026-01-01', 'investment-fund', 'ended')).toBeUndefined();
  });

  it('lets a budget lapse when its years are over, without presuming', () => {
    const yearly = evidenceOf('a', { date: '2017-12', per: 'year', years: 3 });
    const lapse = (day: string) => silenceOf('subsidy-budget', 'announced', [yearly], day);
    expect([lapse('2020-12-30'), lapse('2020-12-31')]).toEqual([undefined, 'lapsed']);
    expect(silenceOf('subsidy-budget', 'announced', [evidenceOf('b')], '2026')).toBeUndefined();
  });

  it('begins on the same day, the 29th of February on the 28th', () => {
    expect(yearsAfter('2018-07-31', 2)).toBe('2020-07-31');
    expect(yearsAfter('2020-02-29', 2)).toBe('2022-02-28');
    expect(yearsAfter('2020-02-29', 4)).toBe('2024-02-29');
  });

  it('never ends by waiting', () => {
    const rank = (of: Silence | undefined) => (of === undefined ? 0 : of === 'quiet' ? 1 : 2);
    fc.assert(
      fc.property(aDate, aDate, aDate, (heard, one, other) => {
        const claims = [evidenceOf('a', { date: heard })];
        const [early, late] = [one, other].sort();
        const at = (day: string) => rank(silenceOf('other', 'announced', claims, day));
        if (early !== undefined && late !== undefined && early.length === late.length) {
          expect(at(late)).toBeGreaterThanOrEqual(at(early));
        }
      }),
    );
  });
});

describe('the row that a fund stands in', () => {
  const at = (stage: Stage, ending?: Ending) => ({
    ...{ stage, date: '2018-07-23', claim: 'a' },
    ...(ending ? { ending } : {}),
  });
  const fund = (given: Partial<Countable> = {}): Countable => ({
    kind: 'investment-fund',
    money: 'mixed',
    focus: 'blockchain',
    stages: [at('announced')],
    ...given,
  });

  it.each<[string, Partial<Countable>, ReturnType<typeof rowOf>]>([
    ['announced', {}, { row: 'announced' }],
    ['established', { stages: [at('established')] }, { row: 'announced' }],
    ['dormant', { stages: [at('established'), at('dormant')] }, { row: 'announced' }],
    [
      'ended after it had been established',
      { stages: [at('established'), at('ended', 'cancelled')] },
      { row: 'announced' },
    ],
    ['wound up', { stages: [at('ended', 'wound-up')] }, { row: 'announced' }],
    [
      'cancelled before it was established',
      { stages: [at('announced'), at('ended', 'cancelled')] },
      { row: 'cancelled', reason: 'cancelled-or-withdrawn' },
    ],
    ['a draft', { stages: [at('draft')] }, { row: 'draft', reason: 'proposed-or-draft' }],
    ['a hope', { stages: [at('proposed')] }, { row: 'draft', reason: 'proposed-or-draft' }],
    ['no stage known', { stages: [] }, { row: 'none', reason: 'no-stage' }],
    ['private money', { money: 'private' }, { row: 'private', reason: 'private-or-unclear' }],
    ['unclear money', { money: 'unclear' }, { row: 'unclear', reason: 'private-or-unclear' }],
    ['adjacent', { focus: 'adjacent' }, { row: 'adjacent', reason: 'adjacent' }],
    [
      'adjacent, unclear money',
      { focus: 'adjacent', money: 'unclear' },
      { row: 'adjacent', reason: 'adjacent' },
    ],
    [
      'adjacent, private money',
      { focus: 'adjacent', money: 'private' },
      { row: 'private', reason: 'private-or-unclear' },
    ],
    ['kept out', { counted: false }, { row: 'none', reason: 'kept-out' }],
    ['part of another', { partOf: 'larger' }, { row: 'none', reason: 'part-of' }],
    ['a budget', { kind: 'subsidy-budget' }, { row: 'public-money', reason: 'kind' }],
    ['a tender', { kind: 'procurement' }, { row: 'public-money', reason: 'kind' }],
    ['vouchers', { kind: 'consumer-vouchers' }, { row: 'public-money', reason: 'kind' }],
    ['a private plan', { kind: 'private-plan' }, { row: 'listed', reason: 'kind' }],
    ['a token fund', { kind: 'token-fund' }, { row: 'listed', reason: 'kind' }],
  ])('%s', (_, given, expected) => {
    expect(rowOf(fund(given))).toEqual(expected);
  });
});

describe('the completeness of a record', () => {
  it('counts what is known of six', () => {
    const none = Object.fromEntries(COMPLETENESS_ITEMS.map((item) => [item, false]));
    const known = { ...none, size: true, established: true, documented: true };
    expect(completenessScore(known as never)).toBe(3);
    expect(COMPLETENESS_ITEMS).toHaveLength(6);
  });
});
