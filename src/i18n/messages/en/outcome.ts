import { type Silence } from '../../../schema/money/outcome.ts';
import { type CompletenessItem, type Triangulation } from '../../../schema/money/outcome.ts';
import type { Ending, Focus, Grade, Measure, Stage } from '../../../schema/money/outcome.ts';

/** What an amount measures, as the head of a column. */
export const measures: Record<Measure, string> = {
  size: 'Announced',
  allocated: 'Allocated',
  subscribed: 'Subscribed',
  'paid-in': 'Paid in',
  invested: 'Invested',
  returned: 'Returned',
  awarded: 'Awarded',
  'paid-out': 'Paid out',
};

/** The same within a sentence: `30 million yuan allocated`. */
export const measured: Record<Measure, string> = {
  size: 'announced',
  allocated: 'allocated',
  subscribed: 'subscribed',
  'paid-in': 'paid in',
  invested: 'invested',
  returned: 'returned',
  awarded: 'awarded',
  'paid-out': 'paid out',
};

/**
 * What was awarded, at the head of a contract’s sum and of a grant’s, and beside a grant’s: in some
 * languages a grant, for which nobody bids, has a word of its own.
 */
export const award = { contract: 'Awarded', grant: 'Awarded', granted: 'awarded' };

/** What each measure means. */
export const measureHelp: Record<Measure, string> = {
  size: 'A target or a promise, as it was announced.',
  allocated: 'Set aside by a public body; not said to be paid.',
  subscribed: 'Registered or committed capital; not said to be paid.',
  'paid-in': 'Paid into the fund.',
  invested: 'Put into companies or projects.',
  returned: 'Exits and distributions.',
  awarded: 'The sum of a contract after a tender, or of a grant that was approved.',
  'paid-out': 'Paid to those who were to have it.',
};

/** What has become of a fund. */
export const stages: Record<Stage, string> = {
  proposed: 'Proposed',
  draft: 'Draft',
  announced: 'Announced',
  established: 'Established',
  operating: 'Operating',
  dormant: 'Dormant',
  ended: 'Ended',
};

/** What each stage means. */
export const stageHelp: Record<Stage, string> = {
  proposed: 'Called for, encouraged or hoped for.',
  draft: 'Put out for comment.',
  announced: 'Somebody said that the fund would be.',
  established: 'Registered or filed, or a contract was awarded.',
  operating: 'A source shows it at work.',
  dormant: 'A source reports that it stands still.',
  ended: 'A source reports its end.',
};

/** No source says how far it got. */
export const stageUnknown: string = 'Stage not known';

/** How a fund ended. */
export const endings: Record<Ending, string> = {
  cancelled: 'Cancelled',
  withdrawn: 'Withdrawn',
  'wound-up': 'Wound up',
  completed: 'Completed',
};

/** What silence means; inferred, and marked so. */
export const silences: Record<Silence, string> = {
  quiet: 'Quiet (inferred)',
  'presumed-lapsed': 'Presumed lapsed (inferred)',
  lapsed: 'Its years are over',
};

/** How weighty a conflict is. */
export const grades: Record<Grade, string> = {
  misprint: 'Misprint',
  difference: 'Sources differ',
  doubt: 'In doubt',
};

/** What a fund is for. */
export const focuses: Record<Focus, string> = {
  blockchain: 'Blockchain',
  adjacent: 'Adjacent field',
};

/** How many bear a fund’s record out. */
export const triangulation: Record<Triangulation, string> = {
  0: 'Copies, translations and posts only',
  1: 'One independent publisher',
  2: 'Two or more independent publishers',
  3: 'Two or more independent publishers, one of them primary',
};

/** The six that the record of a fund can know. */
export const completeness: Record<CompletenessItem, string> = {
  size: 'size',
  'public-part': 'public part',
  established: 'that it was established',
  documented: 'money documented',
  'sign-of-life': 'a sign of life, or a search for one, within two years',
  'primary-document': 'a primary document',
};
