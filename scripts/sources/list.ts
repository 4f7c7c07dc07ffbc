import type { CitedSource } from './cited.ts';

/** The states of a source; one may be in several. */
const STATES = {
  'no archived copy': ({ archive }) => archive === undefined,
  archived: ({ archive }) => archive !== undefined,
  gone: ({ gone }) => gone !== undefined,
  hijacked: ({ hijacked }) => hijacked,
  'title only': ({ read }) => read === 'title',
  undated: ({ published }) => published === undefined,
} satisfies Record<string, (source: CitedSource) => boolean>;

type State = keyof typeof STATES;
const NAMES = Object.keys(STATES) as State[];

/** The states that a source is in. */
export function statesOf(source: CitedSource): State[] {
  return NAMES.filter((name) => STATES[name](source));
}

/** How many sources are in each state, then every source by publisher with its states. */
export function listAsText(sources: readonly CitedSource[]): string {
  const counts = NAMES.map((name) => {
    const count = sources.filter((source) => STATES[name](source)).length;
    return `${name}: ${String(count)}`;
  });
  const byPublisher = [...Map.groupBy(sources, ({ publisher }) => publisher)];
  byPublisher.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const groups = byPublisher.map(([publisher, own]) => {
    const lines = own.map(
      (source) => `  ${source.file}#${source.id}  ${source.url}  (${statesOf(source).join(', ')})`,
    );
    return [`${publisher} (${String(own.length)})`, ...lines].join('\n');
  });
  return `${[`sources: ${String(sources.length)}`, ...counts, '', ...groups].join('\n')}\n`;
}

/** The same for programs. */
export function listAsJson(sources: readonly CitedSource[]): string {
  const rows = sources.map((source) => ({ ...source, states: statesOf(source) }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
