import { parseArgs } from 'node:util';
import { CannotRun } from '../select-files.ts';
import { SHAPES, type Shape, type Size } from './record/prepare.ts';

/** What can be measured of ours beyond the steps of a build: by the names of `--only`. */
const MORE = ['dev', 'reader'] as const;

/** What a run of the bench is to do. */
export interface Options {
  readonly sizes: readonly Size[];
  readonly runs: number;
  readonly only: readonly string[];
  readonly peers: readonly string[];
  readonly shape: Shape;
  readonly record: boolean;
  readonly help: boolean;
}

/** What the names of the options may be chosen from. */
export interface Choices {
  readonly steps: readonly string[];
  readonly peers: readonly string[];
}

/** How the command is called. */
export const usage = ({ steps, peers }: Choices): string => `npm run bench -- [OPTIONS]

Measures what builds, checks and the development server take, beside other generators of sites that build the
same articles, and what a reader feels of the largest site.

  --events SIZES   so many events each, in a list; “now” is the record as it is (200,now,1000,10000);
                   fewer than it has: the record, cut; more: grown from it
  --shape SHAPE    how it grows: ${SHAPES.join(' or ')} (of today’s events, so that each fund has thousands)
  --runs NUMBER    how often each thing is run (3)
  --only NAMES     of ${[...steps, ...MORE].join(', ')}, or none; all unless told
  --peers NAMES    of ${peers.join(', ')}, or none; all unless told
  --record         keeps the run in docs/benchmarks/
`;

const unknownName = (what: string, name: string, known: readonly string[]): CannotRun =>
  new CannotRun(`There is no ${what} “${name}”; choose of ${known.join(', ')}.`);

/** The names of a list; throws for one that is not among those known. */
function namesIn(list: string | undefined, known: readonly string[], what: string): string[] {
  if (list === undefined) return [...known];
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownName(what, unknown, known);
  return names;
}

/** The same, where a list may also be of nothing. */
const someOf = (list: string | undefined, known: readonly string[], what: string): string[] =>
  list === 'none' ? [] : namesIn(list, known, what);

function wholeNumber(text: string, what: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new CannotRun(`“${text}” is no number of ${what}.`);
}

const sizeOf = (text: string): Size => (text === 'now' ? text : wholeNumber(text, 'events'));

/** Reads the arguments of the command. Throws `CannotRun` for what cannot be understood. */
export function readOptions(args: readonly string[], { steps, peers }: Choices): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        events: { type: 'string', default: '200,now,1000,10000' },
        shape: { type: 'string', default: 'grown' },
        runs: { type: 'string', default: '3' },
        only: { type: 'string' },
        peers: { type: 'string' },
        record: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const shape = SHAPES.find((name) => name === values.shape);
    if (!shape) throw unknownName('shape', values.shape, SHAPES);
    return {
      sizes: values.events.split(',').map((text) => sizeOf(text.trim())),
      runs: wholeNumber(values.runs, 'runs'),
      only: someOf(values.only, [...steps, ...MORE], 'step'),
      peers: someOf(values.peers, peers, 'peer'),
      shape,
      record: values.record,
      help: values.help,
    };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun((error as Error).message);
  }
}
