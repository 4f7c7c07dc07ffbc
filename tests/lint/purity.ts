/*
 * What would make two builds of one record differ, as selectors for ESLint's `no-restricted-syntax`.
 */

/** A selector and what to say where it matches. */
export interface Restriction {
  selector: string;
  message: string;
}

/** The clock and chance: no room knows them. */
export const DETERMINISM: Restriction[] = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'The house knows no clock: "today" comes from the record.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The house knows no clock: "today" comes from the record.',
  },
  {
    selector: 'MemberExpression[object.name="performance"][property.name="now"]',
    message: 'The house knows no clock: "today" comes from the record.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Nothing in the house is left to chance.',
  },
  {
    selector: 'MemberExpression[object.name="crypto"][property.name=/^random/]',
    message: 'Nothing in the house is left to chance.',
  },
];

/** What depends on the machine's language or time zone; only `src/i18n/` writes for people. */
export const LOCALE: Restriction[] = [
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]',
    message: 'Only src/i18n/ writes for people; compare by code units, format through src/i18n/.',
  },
  {
    selector: 'MemberExpression[object.name="Intl"][property.name!="Segmenter"]',
    message: 'Only src/i18n/ writes for people; format through it.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset)$/]',
    message: 'Dates of the record are calendar dates; the machine’s time zone has no part in them.',
  },
];
