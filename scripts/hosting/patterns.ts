import type { TypedFiles } from '../../src/publish/hosting/rules.ts';

/** A text as a regular expression of Caddy and nginx that means it alone. */
export const literal = (text: string): string => text.replace(/[.+~]/g, '\\$&');

/** Files whose type does not follow from their ending: a regular expression of paths below the base. */
export const patternOf = ({ anywhere, before, after }: TypedFiles): string =>
  `${anywhere ? '(?:.*/)?' : ''}${literal(before)}[^/]*${literal(after)}`;
