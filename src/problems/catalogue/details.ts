/** A closed set of details that messages name, so that each language has words of its own for them. */
const DETAILS = {
  link: () => 'a link to another file',
  pipe: () => 'a named pipe',
  socket: () => 'a socket',
  device: () => 'a device',
  folder: () => 'a folder',
  'facts-length': (n: number) => `${n} characters of facts`,
  characters: (n: number) => String(n),
  megabytes: (n: number) => `${n.toFixed(1)} MB`,
  'rate-quotes': () => 'the quotes of the table do not match',
  'rate-head': (columns: string) => `the first line must be ${columns}`,
  'rate-columns': (found: number, wanted: number) => `it has ${found} columns instead of ${wanted}`,
  'rate-month': () => 'month must be like 2018-07',
  'rate-currency': () => 'currency must be CNY, HKD, EUR, MOP or JPY',
  'rate-per-usd': () => 'per_usd must be a number above zero, like 6.7180',
  'rate-source': () => 'source is empty',
  'image-name': () => 'its name must be small letters, digits and hyphens, ending in .jpg or .png',
  'image-bytes': (megabytes: number) => `it has more than ${megabytes} MB`,
  'image-format': (format: string) => `its bytes are no ${format} picture`,
  'image-pixels': (width: number, height: number) => `it has ${width} by ${height} pixels`,
  'image-cut': () => 'its end is missing',
  'image-tail': (bytes: number) => `after its end it goes on for ${bytes} bytes`,
  'image-moving': () => 'it moves',
  'image-inks': () => 'its colours are those of printing (CMYK)',
  'image-damaged': () => 'its data are damaged',
  'text-characters': (most: number) => `more than ${most} characters`,
  'text-lines': (most: number) => `more than ${most} lines`,
  'text-whole': () => 'it cannot be taken apart',
  'block-lines': (most: number) => `more than ${most} lines without a blank line between`,
  'block-characters': (most: number) => `more than ${most} characters without a blank line between`,
  'block-marks': (most: number) =>
    `more than ${most} brackets, asterisks and the like without a blank line between`,
  'block-links': (most: number) => `more than ${most} links or < without a blank line between`,
  marks: (most: number) => `more than ${most} brackets, asterisks and the like`,
  containers: (most: number) => `more than ${most} quoted lines and list items`,
  underlines: (most: number) => `more than ${most} lines of = or - alone`,
  pipes: (most: number) => `more than ${most} | in a line`,
  'nested-containers': (most: number) => `more than ${most} quotes or lists in one`,
  indent: (most: number) => `more than ${most} spaces before the text`,
  'open-brackets': (most: number) => `more than ${most} brackets open at once`,
} as const;

export type DetailName = keyof typeof DETAILS;

/** A detail that a message names, with the numbers or words in it. */
export interface Detail {
  name: DetailName;
  values: readonly (string | number)[];
}

/** Makes a detail: its values are those that its words take. */
export const detail = <N extends DetailName>(
  name: N,
  ...values: Parameters<(typeof DETAILS)[N]>
): Detail => ({ name, values });

/** The words of the details in one language. */
export type DetailWords = { readonly [N in DetailName]: (typeof DETAILS)[N] };

/** A detail in the words of one language. */
export function detailIn(words: DetailWords, { name, values }: Detail): string {
  return (words[name] as (...values: readonly (string | number)[]) => string)(...values);
}

/** A detail in the table's own language. */
export const detailText = (of: Detail): string => detailIn(DETAILS, of);
