import type { OtherRow, OtherRows } from '../../views/money/other-rows.ts';
import { el, part } from '../shared/dom.ts';
import { fetchJson, remembered } from '../shared/fetch-json.ts';

/*
 * The funds whose rows stand on other pages. What a filter finds among them is listed under the section
 * that they belong to, each a link to its row; nothing of them is fetched before something is chosen.
 */

/** How many of a section are listed at once. */
const LISTED = 50;

/** What is said of them: `#` stands for a number. */
interface Words {
  more: string;
  left: string;
  failed: string;
}

const load = remembered((address) => fetchJson<OtherRows>(address));

const numberIn = (text: string, n: number): string => text.replace('#', String(n));

/** The test of a row's values against what is chosen; values are ids with spaces between. */
function matcher(
  filters: readonly string[],
  chosen: ReadonlyMap<string, string>,
): (row: OtherRow) => boolean {
  const wanted = [...chosen].map(([key, id]) => [filters.indexOf(key), id] as const);
  return ({ values }) =>
    wanted.every(([at, id]) => {
      const own = values[at] ?? '';
      return own === id || (own.includes(' ') && own.split(' ').includes(id));
    });
}

function line({ href, name, sum }: OtherRow): HTMLElement {
  return el('li', {}, el('a', { href }, name), sum === undefined ? '' : ` · ${sum}`);
}

/** The funds of other pages, as the page's form names their file. */
export class OtherFunds {
  readonly #file: string;
  readonly #words: Words;

  constructor(file: string, words: string) {
    this.#file = file;
    this.#words = JSON.parse(words) as Words;
  }

  /** What to say where they cannot be loaded. */
  get failed(): string {
    return this.#words.failed;
  }

  /** Those of each section that match, by the keys of sections. */
  async matching(chosen: ReadonlyMap<string, string>): Promise<Map<string, OtherRow[]>> {
    const { filters, sections } = await load(this.#file);
    const matches = matcher(filters, chosen);
    return new Map(sections.map(({ key, rows }) => [key, rows.filter(matches)]));
  }

  /** The link to the row of a fund that stands on another page. */
  async rowOf(id: string): Promise<string | undefined> {
    const { sections } = await load(this.#file);
    return sections.flatMap(({ rows }) => rows).find((row) => row.id === id)?.href;
  }

  /** Lists those that match in the list of a section; hides it where none does. */
  show(list: HTMLElement, rows: readonly OtherRow[]): void {
    list.hidden = rows.length === 0;
    const lines = rows.slice(0, LISTED).map(line);
    if (rows.length > LISTED) {
      lines.push(el('li', {}, numberIn(this.#words.left, rows.length - LISTED)));
    }
    part(list, 'p').textContent = numberIn(this.#words.more, rows.length);
    part(list, 'ul').replaceChildren(...lines);
  }
}
