import type { FundRecord } from '../../../schema/money/fund.ts';
import type { Entry } from '../../draft.ts';
import type { Check } from '../check.ts';
import { pairsByKey } from './pairs.ts';
import { sharedRegister } from './registers.ts';

type FundEntry = Entry<FundRecord>;

/** Two funds of one place whose size a source gives as the same sum in the same month. */
export const checkSameFunds: Check = ({ draft, claims, report }) => {
  /** By fund, the sizes that are given of it, each with the words of its claim. */
  const sizes = new Map<string, Map<string, string>>();
  for (const { amount, facts, evidence } of claims) {
    const isSize = amount && evidence.measure === 'size' && !evidence.restates;
    if (!isSize || evidence.date.length < '2018-07'.length) continue;
    const key = [amount.currency, amount.amount, facts.per, evidence.date.slice(0, 7)].join(' ');
    sizes.set(
      facts.fund,
      (sizes.get(facts.fund) ?? new Map<string, string>()).set(key, facts.amount ?? ''),
    );
  }
  const isPart = (one: FundEntry, whole: FundEntry) => one.facts.part_of?.fund === whole.id;
  const pairs = pairsByKey(
    draft.fund,
    ({ id, facts }) => ({
      own: facts.places.flatMap((place) =>
        [...(sizes.get(id)?.keys() ?? [])].map((size) => `${place} ${size}`),
      ),
    }),
    (a, b) => !isPart(a, b) && !isPart(b, a),
  );
  for (const [newer, older] of pairs) {
    if (sharedRegister(newer, older)) continue;
    const [size = '', amount = ''] =
      [...(sizes.get(newer.id) ?? [])].find(([one]) => sizes.get(older.id)?.has(one)) ?? [];
    const month = size.split(' ').at(-1) ?? '';
    const params = { id: newer.id, other: older.id, amount, month };
    report('same-fund', newer.at(['names', 'en']), params);
  }
};
