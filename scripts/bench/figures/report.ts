import type { BenchResult, Machine, SizeResult } from './results.ts';
import { markdownTable, plainTable, type Table } from './table.ts';
import { budgetTable, growthTable, phaseTable, readerTable, sizeTable } from './tables.ts';

const sentence = ({ node, cpu, cores, memory, system, files }: Machine): string => {
  const place =
    files === undefined ? '' : `, files ${files === 'memory' ? 'in memory' : 'on a disk'}`;
  return `${cores} cores of ${cpu}, ${(memory / 2 ** 30).toFixed(0)} GiB, ${system}, Node.js ${node}${place}`;
};

const runsOf = ({ runs }: BenchResult): string =>
  runs === 1 ? 'One run of each' : `Medians of ${runs} runs`;

const headingOf = ({ events, made }: SizeResult): string => `${events} events (${made})`;

/** Everything that failed, with why. */
const failuresIn = ({ sizes, reader }: BenchResult): string[] => [
  ...sizes.flatMap((size) =>
    size.rows.flatMap(({ of, step, failed }) =>
      failed === undefined ? [] : [`${size.events} events, ${of}, ${step}: ${failed}`],
    ),
  ),
  ...(reader.failed === undefined ? [] : [`the reader’s figures: ${reader.failed}`]),
];

/** Everything that was left out, with why. */
const notMeasuredIn = ({ sizes, skipped }: BenchResult): string[] => [
  ...skipped,
  ...sizes.flatMap((size) =>
    size.rows.flatMap(({ of, step, left }) =>
      left === undefined ? [] : [`${size.events} events, ${of}, ${step}: ${left}`],
    ),
  ),
];

const listOf = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `\n## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}`;

/** The titles of tables, with those that there are. */
function tablesOf(result: BenchResult): [title: string, table: Table][] {
  const sizes = result.sizes.flatMap((size): [string, Table | undefined][] => [
    [headingOf(size), sizeTable(size)],
    [`Parts, ${size.events} events`, phaseTable(size)],
    [`The site, ${size.events} events`, budgetTable(size)],
  ]);
  const all: [string, Table | undefined][] = [
    ...sizes,
    ['Growth', growthTable(result)],
    [`For the reader, ${result.reader.events} events`, readerTable(result)],
  ];
  return all.flatMap(([title, table]) => (table ? [[title, table] as [string, Table]] : []));
}

/** The whole run for a terminal. */
export function terminalReport(result: BenchResult): string {
  const parts = [
    `${sentence(result.machine)}\n${runsOf(result)}; × Hugo: beside its whole build of the same articles.\n`,
    ...tablesOf(result).map(([title, table]) => `${title}\n${plainTable(table)}`),
    ...notMeasuredIn(result).map((why) => `Not measured: ${why}\n`),
    ...failuresIn(result).map((why) => `FAILED: ${why}\n`),
  ];
  return parts.join('\n');
}

/** The page of `docs/benchmarks/` about the latest run; `plot` is the file of its plot beside it. */
export function markdownReport(result: BenchResult, plot: string): string {
  return `# Benchmarks

What \`npm run bench -- --record\` measured last: ${result.date}, commit ${result.commit}; ${sentence(result.machine)}. ${runsOf(result)}; machines are noisy, so that figures of one run are compared with each other only. Every run is a line of [history.jsonl](history.jsonl).

![Seconds by events: the Atlas and its peers](${plot})

## How to read it

- Hugo, Eleventy and Astro build the same events in English and Chinese, with a page for every place, partner, chain, fund and month that an event names, in toy templates: a head, navigation, the article, its tags; from nothing each time. The Atlas builds the whole product: checks, feeds, tables, the API, search, cards, hashes.
- “× Hugo” is beside Hugo’s whole build in the same run. “Cold” keeps nothing but the cards for sharing; “fresh” keeps nothing at all.
- A claim that moves rankings is a new event with a sum for one fund by which its place comes to stand first; after each edit the built site is asked whether it shows it.
- “Dev, edit to seen” is from the saving of an event’s file to the first frame that a browser draws of its page with the edit; the first edits, for which the server is not warm yet, are not counted.
- A peer is left out where its build takes more than a quarter of an hour, or more memory than there is.
- CPU and memory are those of the command with all that it starts; memory that processes share is counted for each of them.
- The reader’s figures are taken on a screen of a phone with a processor four times slower, gzip at level 6. The search is that of copies of the record whose words differ as those of real texts do.
${tablesOf(result)
  .map(([title, table]) => `\n## ${title}\n\n${markdownTable(table)}`)
  .join(
    '',
  )}${listOf('Not measured', notMeasuredIn(result))}${listOf('Failed', failuresIn(result))}`;
}
