import { Converter as fromTraditional } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;

/** A text in simplified characters. The table is laid out when it is first needed. */
export function toSimplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  convert ??= fromTraditional({ from: 't', to: 'cn' });
  return convert(text);
}
