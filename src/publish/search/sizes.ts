/** Texts that follow each other, in lots of about a size: the number of the first of each, and its texts. */
export function bySize(
  texts: readonly string[],
  most: number,
): { first: number; texts: readonly string[] }[] {
  const firsts: number[] = [];
  let size = most;
  texts.forEach((text, number) => {
    if (size >= most) {
      firsts.push(number);
      size = 0;
    }
    size += text.length + 3;
  });
  return firsts.map((first, lot) => ({ first, texts: texts.slice(first, firsts[lot + 1]) }));
}
