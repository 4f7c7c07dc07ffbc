import type { Restriction } from './purity.ts';

const CODES = '/^(en|zh)(-|$)/';

/*
 * What differs from language to language is data of the language: its messages, its profile, a pick
 * among the languages of the record. As selectors for ESLint's `no-restricted-syntax`.
 */
const MESSAGE =
  'Only src/i18n/ knows one language from another: pick() a text, or put what differs into the language’s profile or messages.';

/** Asking which language it is; only `src/i18n/` and the schema may. */
export const LANGUAGE: Restriction[] = [
  {
    selector: `BinaryExpression[operator=/^[!=]==?$/] > Literal[value=${CODES}]`,
    message: MESSAGE,
  },
  { selector: `SwitchCase > Literal.test[value=${CODES}]`, message: MESSAGE },
  {
    selector: `CallExpression[callee.property.name=/^(startsWith|includes)$/] > Literal.arguments[value=${CODES}]`,
    message: MESSAGE,
  },
];
