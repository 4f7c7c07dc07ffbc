import type { Page } from '../../../tests/harness/chromium.ts';
import type { ReaderFigure } from '../figures/results.ts';
import { percentile95 } from '../figures/statistics.ts';
import { type Reader, visit } from './visit.ts';

/* The page of what became of the money, on a phone: what it weighs, and how long a filter of its rows takes. */

/** Rounds over all choices of all filters. */
const ROUNDS = 3;

/** The choices of the filters, by the places of their list and of themselves in it. */
const choicesOf = (page: Page): Promise<[select: number, option: number][]> =>
  page
    .locator('form[data-money-filters] select')
    .evaluateAll((selects: HTMLSelectElement[]) =>
      selects.flatMap((select, at) =>
        [...select.options].map((_, option): [number, number] => [at, option]),
      ),
    );

/** Chooses one; gives the milliseconds until its rows are on the screen. */
function choose(page: Page, [select, option]: readonly [number, number]): Promise<number> {
  return page.evaluate(
    async ([at, index]) => {
      const list = document.querySelectorAll<HTMLSelectElement>('form[data-money-filters] select')[
        at
      ];
      if (!list) throw new Error('the page has no such filter');
      const began = performance.now();
      list.selectedIndex = index;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - began;
    },
    [select, option] as const,
  );
}

/** Measures the page of what became of the money, of a built site. */
export async function readMoney(reader: Reader): Promise<ReaderFigure[]> {
  const { page, figures } = await visit(reader, 'money/');
  await page.locator('form[data-money-filters]').waitFor();
  const choices = await choicesOf(page);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const choice of choices) times.push(await choose(page, choice));
  }
  const rows = await page.locator('tr[data-kind]').count();
  await page.context().close();
  return [
    ...figures,
    {
      page: '/money/',
      name: `a filter of ${rows} rows, 95th percentile`,
      value: percentile95(times),
      unit: 'ms',
    },
  ];
}
