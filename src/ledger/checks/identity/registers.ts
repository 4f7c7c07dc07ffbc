import { REGISTERS, type Register } from '../../../schema/identity.ts';
import { things, type ThingEntry } from '../../draft.ts';
import type { Check } from '../check.ts';
import { aliasClashes } from './aliases.ts';
import { pairsByKey } from './pairs.ts';

/** The first register in which two things have one number. */
export const sharedRegister = (a: ThingEntry, b: ThingEntry): Register | undefined =>
  REGISTERS.find((register) => {
    const number = a.facts.same_as?.[register];
    return number !== undefined && number === b.facts.same_as?.[register];
  });

/** Two things that registers outside the record take for one. */
export const checkSameRegisters: Check = ({ draft, report }) => {
  const all = things(draft).map(({ entry }) => entry);
  const keysOf = ({ facts: { same_as: same } }: ThingEntry) => ({
    own: REGISTERS.flatMap((register) =>
      same?.[register] === undefined ? [] : `${register} ${same[register]}`,
    ),
  });
  for (const [newer, older] of pairsByKey(all, keysOf)) {
    const register = sharedRegister(newer, older);
    if (register === undefined || aliasClashes(newer, older)) continue;
    const params = { id: newer.id, other: older.id, number: newer.facts.same_as?.[register] ?? '' };
    report('same-identifier', newer.at(['same_as', register]), { ...params, key: register });
  }
};
