/** Where a link of a body leads: only `external` ones are rendered as links. */
export type LinkKind = 'external' | 'relative' | 'unsafe';

/**
 * Sorts a link's address as a browser would read it: leading and trailing control characters and
 * spaces dropped, tabs and line breaks dropped everywhere, `\` taken for `/`.
 * The source of the rule: WHATWG URL Standard, "basic URL parser".
 * `external` is http or https with a host and without user name or password; `relative` a path,
 * query or anchor of the site; `unsafe` everything else, `//host` too.
 */
export function linkKind(address: string): LinkKind {
  const read = address.replace(/[\t\n\r]+/g, '').replace(/^[\0- ]+|[\0- ]+$/g, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(read)) return isWeb(read) ? 'external' : 'unsafe';
  return /^[\\/]{2}/.test(read) ? 'unsafe' : 'relative';
}

function isWeb(address: string): boolean {
  if (!/^https?:\/\/[^\\/]/i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}
