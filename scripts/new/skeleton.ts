import { stringify } from 'yaml';
import { TO_FILL_IN } from '../../src/schema/placeholders.ts';
import type { Kind } from '../../src/schema/vocabulary.ts';

/** What an article begins with. */
export interface Beginning {
  title: string;
  date: string;
  kind: Kind;
  /** The id of a place. */
  place?: string;
}

/** The claim of an article about a fund, with what to fill in. */
const CLAIM = `claims:
  - fund: ${TO_FILL_IN.fund}
    amount:                    # as people write it, 10 billion CNY; leave the line out where no source gives it
    stage: announced           # proposed, draft, announced, established, operating, dormant or ended
    sources: [first]
`;

/**
 * The file of an article that is begun: what is known is filled in, the rest is marked so that the
 * check points at it. `added`: the day on which it enters the record.
 */
export function articleSkeleton({ title, date, kind, place }: Beginning, added: string): string {
  const line = (key: string, value: string) => stringify({ [key]: value }, { lineWidth: 0 });
  return [
    '---\n',
    line('title', title),
    `date: ${date}\n`,
    `kind: ${kind}\n`,
    `places: [${place ?? ''}]\n`,
    'topics: []\n',
    kind === 'fund' ? CLAIM : '',
    `sources:
  - id: first
    title: ${TO_FILL_IN.title}
    publisher: ${TO_FILL_IN.publisher}
    form: report               # document, filing, statement, report, copy, translation or post
    url: ${TO_FILL_IN.url}
    accessed: ${added}
added: ${added}
---

${TO_FILL_IN.body}
`,
  ].join('');
}
