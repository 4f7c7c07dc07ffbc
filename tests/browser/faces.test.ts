import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { visits, WIDE } from '../harness/visit.ts';

const { open } = visits();

/** A text of a page: its language, the stack that it is set in and that of what is around it. */
interface Shown {
  text: string;
  lang: string;
  stack: string;
  /** What is around it is in another language, and it has no look of its own. */
  around: string | undefined;
}

const CHINESE = /Songti|Noto (?:Serif|Sans) (?:CJK )?SC|PingFang|Hiragino Sans GB|YaHei/;
const LATIN = /Iowan|Palatino|Georgia|Segoe|Helvetica|Arial|^(?:serif|sans-serif)$/;

const families = (stack: string): string[] =>
  stack.split(',').map((family) => family.trim().replaceAll('"', ''));
const first = (stack: string, kind: RegExp): number =>
  families(stack).findIndex((family) => kind.test(family));
const isSans = (stack: string): boolean => families(stack).includes('sans-serif');

/** Every element of the page that holds text itself; code apart. */
function shownTexts(): Shown[] {
  const langOf = (element: Element | null) =>
    element?.closest('[lang]')?.getAttribute('lang') ?? '';
  return [...document.body.querySelectorAll('*')].flatMap((element): Shown[] => {
    const text = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent?.trim() ?? '')
      .join('');
    const stack = getComputedStyle(element).fontFamily;
    if (text === '' || stack.includes('monospace')) return [];
    const { parentElement } = element;
    const alone = element.className === '' && parentElement && element.tagName === 'SPAN';
    const other = langOf(parentElement) !== langOf(element);
    return [
      {
        text: text.slice(0, 20),
        lang: langOf(element),
        stack,
        around: alone && other ? getComputedStyle(parentElement).fontFamily : undefined,
      },
    ];
  });
}

const ARTICLE = 'articles/2018-07-23-nanjing-public-chain-fund/';
const PAGES = [
  '',
  'cities/nanjing/',
  'cities/',
  ARTICLE,
  'rankings/cities/',
  'timeline/',
  'money/',
];

describe.each(PAGES.flatMap((path) => [path, `zh/${path}`]))('the texts of /%s', (path) => {
  browserTest(
    'are set in the faces of their language, and in the kin of what is around',
    async () => {
      await open(path, WIDE, async (page) => {
        const shown = await page.evaluate(shownTexts);
        const chinese = shown.filter(({ lang }) => /^zh(?!-Latn)/.test(lang));
        const english = shown.filter(({ lang }) => /^en|^zh-Latn/.test(lang));
        expect(chinese.length).toBeGreaterThan(0);
        expect(english.length).toBeGreaterThan(0);
        for (const { text, stack } of chinese)
          expect(first(stack, CHINESE), `${text}: ${stack}`).toBeLessThan(first(stack, LATIN));
        for (const { text, stack } of english)
          expect(first(stack, LATIN), `${text}: ${stack}`).toBeLessThan(first(stack, CHINESE));
        // No system’s own face stands in English before a Latin one: on a Chinese system it is a Chinese face.
        expect(english.filter(({ stack }) => families(stack).includes('system-ui'))).toEqual([]);
        for (const { text, stack, around } of shown)
          if (around !== undefined) expect(isSans(stack), text).toBe(isSans(around));
      });
    },
  );
});

describe('a quotation mark', () => {
  browserTest('is no Latin letter of a Chinese text, whatever the stack', async () => {
    await open('zh/', WIDE, async (page) => {
      const ranges = await page.evaluate(() =>
        [...document.fonts].map(({ family, unicodeRange }) => ({ family, unicodeRange })),
      );
      expect(ranges.length).toBeGreaterThan(0);
      const holds = (range: string, code: number) =>
        range.split(',').some((part) => {
          const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
          const low = Number.parseInt(from.replaceAll('?', '0'), 16);
          const high = Number.parseInt(to.replaceAll('?', 'F'), 16);
          return low <= code && code <= high;
        });
      for (const { family, unicodeRange } of ranges) {
        expect(family).toContain('Letters');
        for (const letter of 'A7%é') {
          expect(holds(unicodeRange, letter.codePointAt(0) ?? 0), letter).toBe(true);
        }
        for (const mark of '“”‘’—…·南，') {
          expect(holds(unicodeRange, mark.codePointAt(0) ?? 0), mark).toBe(false);
        }
      }
    });
  });
});
