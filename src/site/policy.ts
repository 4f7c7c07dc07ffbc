/**
 * One strict policy for every page: nothing inline, nothing from elsewhere. Pages have no script,
 * style element or style attribute, so no hashes or exceptions are needed.
 */
const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy as a host sends it with every page. */
export const CONTENT_SECURITY_POLICY = [...RULES, "frame-ancestors 'none'"].join('; ');

/** Its copy in the page itself, for hosts that send none: browsers ignore there who may frame it. */
export const POLICY_IN_PAGE = RULES.join('; ');
