import type { Resolve } from '../../../src/markdown/resolve.ts';

const THINGS: Record<string, { text: string; lang?: string }> = {
  nanjing: { text: 'Nanjing' },
  hangzhou: { text: '杭州', lang: 'zh-Hans' },
  fund: { text: 'Nanjing fund' },
};
const SOURCES = ['zdnet', 'ewn', 'coindesk'];

/** A record of three things and three sources. */
export const resolve: Resolve = {
  mention(id, part) {
    const thing = Object.hasOwn(THINGS, id) ? THINGS[id] : undefined;
    if (thing === undefined) return undefined;
    if (part === 'size') return { href: `/funds/${id}/#claims`, text: '10 billion yuan' };
    return part === undefined ? { href: `/cities/${id}/`, ...thing } : undefined;
  },
  citation(id) {
    const number = SOURCES.indexOf(id) + 1;
    return number === 0
      ? undefined
      : { number, href: `#source-${id}`, label: `Source ${number}: ${id}` };
  },
};
