import { CONTENT_SECURITY_POLICY } from '../../site/policy.ts';
import type { Site } from '../../site/site.ts';
import { type FileFacets, foldersOf } from '../file.ts';
import { isOpen, mediaTypeOf } from './formats.ts';
import type { Redirect } from './redirects.ts';

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** Files by the beginning and the end of their path below the base, with a media type of their own. */
export interface TypedFiles {
  before: string;
  /** Where there may be folders in front of `before`, as with feeds. */
  anywhere: boolean;
  after: string;
  mediaType: string;
}

/** What a host has to do with a site: every file for a host, and every server of ours, is written from it. */
export interface HostingRules {
  base: string;
  /** What every answer has. */
  always: readonly Header[];
  /** Folders below the base in which every file is named by its content. */
  immutable: readonly string[];
  /** Files whose media type does not follow from their ending. */
  typed: readonly TypedFiles[];
  redirects: readonly Redirect[];
}

/** How long a file that is named by its content may be taken from a cache, and how all else. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
export const REVALIDATE = 'no-cache';

/** What is asked of search engines of a copy that is only to be looked at. */
export const UNLISTED: Header = ['X-Robots-Tag', 'noindex'];

/** What browsers are to deny a page that asks: the Atlas needs none of it. */
const DENIED = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

const SECURITY: readonly Header[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', DENIED.map((name) => `${name}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // Browsers heed it over HTTPS only; it binds this host, not others of the domain.
  ['Strict-Transport-Security', 'max-age=31536000'],
];

function typedOf({ route, mediaType }: FileFacets): TypedFiles[] {
  if (mediaType === undefined) return [];
  const [, page, before = '', after = ''] = /^(\{page\})?(.*?)(?:\{\w+\})(.*)$/.exec(route) ?? [];
  return [{ before, anywhere: page !== undefined, after, mediaType }];
}

/** The rules for a site, from the families of its files. */
export function hostingRules(
  { base, unlisted }: Pick<Site, 'base' | 'unlisted'>,
  families: readonly FileFacets[],
  redirects: readonly Redirect[],
): HostingRules {
  const immutable = families.filter(({ cache }) => cache === 'immutable').flatMap(foldersOf);
  return {
    base,
    always: [...SECURITY, ...(unlisted ? [UNLISTED] : [])],
    immutable,
    typed: families.flatMap(typedOf),
    redirects,
  };
}

/** Whether a file, by its path below the base, has the media type of `typed`. */
const isOf = (path: string, { before, anywhere, after }: TypedFiles): boolean =>
  (anywhere ? path.slice(path.lastIndexOf('/') + 1) : path).startsWith(before) &&
  path.endsWith(after);

/** The headers of the answer with a file that is there, by its path below the base. */
export function headersOf(rules: HostingRules, path: string): Header[] {
  const type = rules.typed.find((typed) => isOf(path, typed))?.mediaType ?? mediaTypeOf(path);
  const fixed = rules.immutable.some((folder) => path.startsWith(folder));
  return [
    ...rules.always,
    ['Content-Type', type],
    ['Cache-Control', fixed ? FOR_EVER : REVALIDATE],
    ...(isOpen(path) ? ([['Access-Control-Allow-Origin', '*']] as const) : []),
  ];
}
