import type { Script } from './format.ts';

const HAN = /\p{Script=Han}/u;
const OTHER = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

/**
 * The scripts that a text is written in. A name can be found by a query only where both have one in
 * common: no Chinese character begins, or is a slip for, what is written in letters or digits.
 */
export function scriptsOf(text: string): Script[] {
  // In any of its forms, as names are compared in their plain ones: ㍻ is 平成.
  const forms = text + text.normalize('NFKC') + text.normalize('NFKD');
  return [
    ...(HAN.test(forms) ? (['han'] as const) : []),
    ...(OTHER.test(forms) ? (['other'] as const) : []),
  ];
}
