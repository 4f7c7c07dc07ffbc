import { TO_FILL_IN } from '../schema/placeholders.ts';
import type { Facts } from './facts.ts';
import { entryFile } from './entry-file.ts';
import type { Remarks } from './yaml.ts';

/** What an event begins with. */
export interface Beginning {
  title: string;
  date: string;
  kind: string;
  /** The id of a place. */
  place?: string | undefined;
}

/** The claim of an event about a fund, with what to fill in. */
const CLAIM: Facts = { fund: TO_FILL_IN.fund, amount: '', stage: 'announced', sources: ['first'] };

/**
 * The file of an event that is begun: what is known is filled in, the rest is marked so that the check
 * points at it. `added`: the day on which it enters the record; `remarks`: what is said behind its lines.
 */
export function skeleton(
  { title, date, kind, place }: Beginning,
  added: string,
  remarks: Remarks,
): string {
  const facts: Facts = {
    title,
    date,
    kind,
    places: place ? [place] : [],
    topics: [],
    ...(kind === 'fund' ? { claims: [CLAIM] } : {}),
    sources: [
      {
        id: 'first',
        title: TO_FILL_IN.title,
        publisher: TO_FILL_IN.publisher,
        form: 'report',
        url: TO_FILL_IN.url,
        accessed: added,
      },
    ],
    added,
  };
  return entryFile({ facts, body: TO_FILL_IN.body }, remarks);
}
