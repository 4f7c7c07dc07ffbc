import { isTracking } from './addresses.ts';

/** Parameters that tell by which way a page was passed on, on sites where they choose none. */
const PASSED_ON = /^(?:from|ref_src|scm|share_\w+|nsukey|wx\w*|tdsourcetag)$/i;

/**
 * What two addresses of one page have in common: host, path and the parameters that choose the page.
 * Scheme, `www.`, a default port, a slash at the end, a fragment and tracking are left out; a fragment
 * that is a route (`#/…`, `#!…`) stays. An address that cannot be read is a page of its own.
 */
export function pageKey(address: string): string {
  const known = KEYS.get(address);
  if (known !== undefined) return known;
  if (KEYS.size >= MAX_KEYS) KEYS.clear();
  const key = keyOf(address);
  KEYS.set(address, key);
  return key;
}

/** Several checks ask for the same addresses; a server of changes must not gather them for ever. */
const KEYS = new Map<string, string>();
const MAX_KEYS = 50_000;

function keyOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '') + (url.port === '' ? '' : `:${url.port}`);
  const path = url.pathname.replace(/\/+$/, '');
  const parameters = [...url.searchParams]
    .filter(([name]) => !isTracking(name) && !PASSED_ON.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const route = /^#[/!]/.test(url.hash) ? url.hash : '';
  return `${host}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}${route}`;
}
