import { readFileSync } from 'node:fs';
import type { Site } from '../../site/site.ts';
import { messages } from '../../i18n/catalogue.ts';
import { langTag } from '../../i18n/languages.ts';
import { LANGS } from '../../site/lang.ts';
import { href } from '../../site/site.ts';
import { type Cache, cached, cacheKey } from '../cache.ts';
import { defineFile, fromDigest, fromText } from '../file.ts';
import { drawnWith } from './card.ts';
import { pngOf } from './png.ts';

/** The mark as it stands in `public/`, which browsers that know SVG take. */
const markOf = (): string =>
  readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');

const PAPER = '#fbf8f0';

/** The mark on paper with room around it: for systems that cut icons into shapes of their own. */
function onPaper(mark: string): string {
  const inner = mark.slice(mark.indexOf('>') + 1, mark.lastIndexOf('</svg>'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${PAPER}"/><g transform="translate(6.4 6.4) scale(0.6)">${inner}</g></svg>`;
}

/** A PNG as an icon file, for whoever asks for `favicon.ico` unasked. */
function icoOf(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** What a phone needs to know to keep the site on its first screen. */
function manifest(site: Site): string {
  const { name, tagline } = messages(LANGS[0]).site;
  const icon = (file: string, size: number, purpose: string) => ({
    src: site.base + file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const home = href(site, LANGS[0], '');
  return `${JSON.stringify(
    {
      id: home,
      name,
      short_name: 'Atlas',
      description: tagline,
      lang: langTag(LANGS[0]),
      start_url: home,
      scope: home,
      display: 'browser',
      background_color: PAPER,
      theme_color: PAPER,
      icons: [
        icon('icon-192.png', 192, 'any'),
        icon('icon-512.png', 512, 'any'),
        icon('icon-maskable-512.png', 512, 'maskable'),
      ],
    },
    null,
    1,
  )}\n`;
}

/** The site's mark at a width, as it stands or padded, and the key of all that it is made from. */
function picture(drawing: string, width: number, cache: Cache) {
  const key = cacheKey(drawnWith(), drawing, String(width));
  return { key, draw: () => cached(cache, key, () => pngOf(drawing, { width })) };
}

const ICON = { cache: 'revalidate' } as const;

const png = (route: string, svg: () => string, width: number) =>
  defineFile({
    ...ICON,
    route,
    source: ({ cache }) => {
      const { key, draw } = picture(svg(), width, cache);
      return fromDigest(key, draw);
    },
  });

const padded = () => onPaper(markOf());

/** The site's mark in every form that systems ask for, all drawn from one SVG. */
export const iconFiles = [
  defineFile({
    ...ICON,
    route: 'favicon.ico',
    source: ({ cache }) => {
      const { key, draw } = picture(markOf(), 32, cache);
      return fromDigest(key, async () => icoOf(await draw(), 32));
    },
  }),
  png('apple-touch-icon.png', padded, 180),
  png('icon-192.png', markOf, 192),
  png('icon-512.png', markOf, 512),
  png('icon-maskable-512.png', padded, 512),
  defineFile({
    ...ICON,
    route: 'site.webmanifest',
    source: ({ site }) => fromText(manifest(site)),
  }),
];
