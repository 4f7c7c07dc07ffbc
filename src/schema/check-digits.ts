/** The characters of a unified social credit code, in the order of their values (GB 32100-2015). */
const USCC_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether the last character of a unified social credit code is the one that the others ask for (GB 32100-2015). */
export function isUscc(code: string): boolean {
  const values = [...code].map((character) => USCC_CHARACTERS.indexOf(character));
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values.at(-1);
}

/** Whether the two check digits of a Legal Entity Identifier fit (ISO 17442, by ISO 7064 MOD 97-10). */
export function isLei(code: string): boolean {
  const digits = [...code].map((character) => String(parseInt(character, 36))).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
