import { oddRates } from '../../rules/rates.ts';
import type { Check } from './check.ts';

/** Pictures are in the record and shown; each rate stands once, and near those of the months around it. */
export const checkFiles: Check = ({ draft, report }) => {
  const shown = new Set<string>();
  for (const { facts, at } of draft.articles) {
    const { image } = facts;
    if (!image) continue;
    shown.add(image.file);
    const names = [...draft.images.map(({ name }) => name), ...draft.brokenImages];
    if (!names.includes(image.file)) {
      report('image-missing', at(['image', 'file']), { file: image.file });
    }
  }
  for (const { name, file } of draft.images) {
    if (!shown.has(name)) report('image-unused', { file, line: 1, column: 1 }, {});
  }
  const seen = new Set<string>();
  for (const { month, currency, file, line } of draft.rates) {
    const key = `${month} ${currency}`;
    if (seen.has(key)) report('rate-twice', { file, line, column: 1 }, { month, currency });
    seen.add(key);
  }
  for (const { row, usual } of oddRates(draft.rates)) {
    const { month, currency, per_usd: rate, file, line } = row;
    report('rate-out-of-line', { file, line, column: 1 }, { month, currency, rate, usual });
  }
};
