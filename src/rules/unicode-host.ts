/*
 * A host’s name as people read it. Punycode is RFC 3492: its constants are those of section 5, the
 * steps those of 6.1 (adapting the bias) and 6.2 (decoding).
 */

const BASE = 36;
const FIRST = 128;
const FIRST_BIAS = 72;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  while (rest > ((BASE - LEAST) * MOST) / 2) {
    rest = Math.floor(rest / (BASE - LEAST));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}

/** The characters of a label without its `xn--`; nothing where it is no Punycode. */
function decoded(label: string): string | undefined {
  const plain = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(0, plain))];
  let [at, code, bias] = [0, FIRST, FIRST_BIAS];
  for (let from = plain < 0 ? 0 : plain + 1; from < label.length; at += 1) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = parseInt(label.charAt(from), BASE);
      from += 1;
      if (Number.isNaN(digit)) return undefined;
      // Letters come before digits there, and after them in base 36.
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const threshold = Math.min(MOST, Math.max(LEAST, k - bias));
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return undefined;
    letters.splice(at, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

/** A host as an address has it, with its labels in their own script: `xn--fiqs8s` is 中国. */
export const unicodeHost = (ascii: string): string =>
  ascii
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.');
