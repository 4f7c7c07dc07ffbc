import { entry } from './entry.ts';

/** Problems of what was once published: found where the record is compared with an earlier state of it. */
export const publishedProblems = {
  'id-gone': entry(
    'error',
    (p: { id: string; type: string }) =>
      `The ${p.type} ${p.id} was in the record, and no entry has its id now or under formerly.`,
    (p) => `Add formerly: [${p.id}] to the entry that it became, or put the file back.`,
    {
      why: 'Links, feeds and copies of the data name entries by their ids; an address that was published goes on working.',
    },
  ),
  'claim-address-changed': entry(
    'error',
    (p: { address: string; now: string | undefined }) =>
      `${p.address} has come to mean another claim; the one that it named is ${p.now === undefined ? 'gone' : `at #${p.now}`}.`,
    () =>
      'Put the claim that was there before the others of its fund again, or give the new one an id: and set it behind.',
    {
      why: 'The address of a claim is cited. The first claim about a fund in a file has the address without a number.',
    },
  ),
  'claim-gone': entry(
    'warning',
    (p: { address: string; now: string | undefined }) =>
      p.now === undefined
        ? `${p.address} was published, and there is no such claim now.`
        : `${p.address} was published; the claim that it named is now at #${p.now}.`,
    () => 'Put the claim back where it was; or, where it was wrong, say so under changes:.',
    { why: 'The address of a claim is cited; whoever follows it should find what it named.' },
  ),
  'conflict-gone': entry(
    'warning',
    (p: { entry: string; id: string }) =>
      `The conflict ${p.id} of ${p.entry} was published, and is not there now.`,
    () => 'Keep its id; or, where sources now agree, say so under changes:.',
    { why: 'A conflict has an address, #conflict-<id>, that figures in doubt lead to.' },
  ),
};
