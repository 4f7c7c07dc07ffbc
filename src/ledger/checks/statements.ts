import type { Check } from './check.ts';

/** Every claim says something of its fund, and how a fund ended only where it ended. */
export const checkStatements: Check = ({ claims, report }) => {
  for (const { entry, path, facts } of claims) {
    const { amount, stage, government_share: share, measure = 'size', how } = facts;
    // A measure without a sum says that something was paid in; a size without one says nothing.
    const empty = amount === undefined && stage === undefined && share === undefined;
    if (empty && measure === 'size') report('claim-says-nothing', entry.at([...path, 'fund']), {});
    if (how !== undefined && stage !== 'ended') {
      report('how-without-ended', entry.at([...path, 'how'], 'key'), {});
    }
  }
};
