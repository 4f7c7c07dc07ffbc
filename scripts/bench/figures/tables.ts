import {
  type BenchResult,
  ratio,
  type ReaderFigure,
  type Row,
  type SizeResult,
  wallOf,
  withoutSeconds,
  YARDSTICK,
} from './results.ts';
import type { Table } from './table.ts';

const MISSING = '-';

const shown = (value: number | undefined, digits: number): string =>
  value === undefined ? MISSING : value.toFixed(digits);

/** Two digits that count, and all before the point. */
const ratioText = (value: number | undefined): string =>
  value === undefined ? MISSING : value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 1);

const spread = (walls: readonly number[]): string =>
  walls.length < 2 ? '' : `${Math.min(...walls).toFixed(2)}–${Math.max(...walls).toFixed(2)}`;

const nameOf = ({ of, version, step }: Row): string =>
  version === undefined ? step : `${of} ${version}, ${step}`;

/** The row of a table for something that was measured; `hugo` are the seconds of the yardstick. */
function rowCells(row: Row, hugo: number | undefined): string[] {
  const { timing, output } = row;
  const without = withoutSeconds(row);
  if (without !== undefined) return [nameOf(row), without, ...Array<string>(7).fill('')];
  return [
    nameOf(row),
    shown(timing?.wall, 2),
    spread(timing?.walls ?? []),
    ratioText(ratio(timing?.wall, hugo)),
    shown(timing?.cpu, 2),
    shown(timing?.memory === undefined ? undefined : timing.memory / 2 ** 20, 0),
    shown(output?.pages, 0),
    shown(output?.files, 0),
    shown(output === undefined ? undefined : output.bytes / 1e6, 1),
  ];
}

/** What a record of one size took. */
export function sizeTable(size: SizeResult): Table {
  const hugo = wallOf(size, YARDSTICK);
  return {
    head: ['what', 's', 'from–to', '× Hugo', 'CPU s', 'MiB', 'pages', 'files', 'MB'],
    rows: size.rows.map((row) => rowCells(row, hugo)),
    right: [1, 2, 3, 4, 5, 6, 7, 8],
  };
}

/** The parts of each step of a size that tells of them, the longest first; nothing where none does. */
export function phaseTable(size: SizeResult): Table | undefined {
  const rows = size.rows.flatMap((row) =>
    (row.timing?.phases ?? [])
      .toSorted((a, b) => b.seconds - a.seconds)
      .map(({ name, seconds }) => [nameOf(row), name, seconds.toFixed(2)]),
  );
  return rows.length > 0 ? { head: ['what', 'part', 's'], rows, right: [2] } : undefined;
}

function readerValue({ value, unit }: ReaderFigure): string {
  if (unit === 'bytes') return `${(value / 1000).toFixed(1)} kB`;
  return unit === 'ms' ? `${value.toFixed(0)} ms` : value.toFixed(3);
}

/** What a reader feels; nothing where that was not measured. */
export function readerTable({ reader }: BenchResult): Table | undefined {
  if (reader.figures.length === 0) return undefined;
  return {
    head: ['page', 'what', 'figure'],
    rows: reader.figures.map((figure) => [figure.page, figure.name, readerValue(figure)]),
    right: [2],
  };
}

/** How each thing grows from one size to the next. */
export function growthTable({ sizes }: BenchResult): Table | undefined {
  const rows = sizes.slice(1).flatMap((large, at) => {
    const small = sizes[at];
    return large.rows.flatMap((row) => {
      const times = small && ratio(row.timing?.wall, wallOf(small, row.of, row.step));
      return times === undefined || small === undefined
        ? []
        : [[nameOf(row), `${small.events} to ${large.events}`, ratioText(times)]];
    });
  });
  return rows.length > 0 ? { head: ['what', 'events', 'times'], rows, right: [2] } : undefined;
}

/** What the site of a record of one size holds and weighs; nothing where none was built. */
export const budgetTable = ({ budget }: SizeResult): Table | undefined =>
  budget && {
    head: ['what', 'files, or bytes of gzip'],
    rows: budget.map(([name, figure]) => [name, String(figure)]),
    right: [1],
  };
