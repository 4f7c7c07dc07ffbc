/** A room of the house (`src/<room>/`) and what it may know. */
export interface Room {
  floor: number;
  /** Rooms of its own floor that it may import from, one way only. Other rooms must be below it. */
  peers?: readonly string[];
  /** Rooms below it that it must not import from all the same. */
  never?: readonly string[];
  /** Whether it may use what only Node has: files, processes, hashes. */
  node?: boolean;
  /** Whether it may import Astro. */
  astro?: boolean;
}

/** The house: each room imports only from itself, from the floors below and from its named peers. */
export const ROOMS: Readonly<Record<string, Room>> = {
  schema: { floor: 1 },
  site: { floor: 1 },
  i18n: { floor: 1, peers: ['schema', 'site'] },
  problems: { floor: 1, peers: ['schema', 'site', 'i18n'] },
  reading: { floor: 2, node: true },
  markdown: { floor: 2 },
  rules: { floor: 3, never: ['reading'] },
  ledger: { floor: 4, node: true },
  fixes: { floor: 5, node: true, peers: ['contribute'] },
  analysis: { floor: 5, node: true, never: ['reading', 'i18n'] },
  contribute: { floor: 5 },
  views: { floor: 6, node: true },
  publish: { floor: 7, node: true, peers: ['search'] },
  search: { floor: 7, node: true },
  styles: { floor: 8 },
  client: { floor: 8, never: ['reading', 'ledger', 'analysis', 'publish'] },
  components: { floor: 8, astro: true, never: ['reading', 'ledger'], peers: ['client', 'styles'] },
  layouts: {
    floor: 8,
    astro: true,
    never: ['reading', 'ledger'],
    peers: ['client', 'components', 'styles'],
  },
  integrations: { floor: 9, astro: true, node: true },
  pages: { floor: 9, astro: true, node: true, peers: ['integrations'] },
};

/** Why a room may not import from another, or nothing where it may. */
export function forbidden(from: string, to: string): string | undefined {
  const room = ROOMS[from];
  const target = ROOMS[to];
  if (!room) return `src/${from}/ is no room of the house; add it to tests/lint/rooms.ts`;
  if (!target) return `src/${to}/ is no room of the house; add it to tests/lint/rooms.ts`;
  if (from === to) return undefined;
  if (room.never?.includes(to)) return `src/${from}/ must not know src/${to}/`;
  if (target.floor < room.floor || room.peers?.includes(to)) return undefined;
  return `src/${from}/ (floor ${room.floor}) must not import from src/${to}/ (floor ${target.floor})`;
}
