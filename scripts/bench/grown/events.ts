import type { Random } from './random.ts';
import { bodyOf } from './texts.ts';
import { ADDED, type Files, type GrownFund, sourceOf } from './things.ts';
import { USES } from './words.ts';

/** What events of a grown record name. */
export interface Cast {
  places: readonly string[];
  partners: readonly string[];
  chains: readonly string[];
}

const two = (figure: number): string => String(figure).padStart(2, '0');

/** A day of a year, the same days again only after many events. */
const dayOf = (year: number, at: number): string =>
  `${year}-${two(1 + (at % 12))}-${two(1 + (Math.floor(at / 12) % 28))}`;

function write(
  files: Files,
  id: string,
  facts: { en: string; zh: string },
  random: Random,
  mentions: readonly string[],
): void {
  const path = `articles/${id.slice(0, 4)}/${id}`;
  const body = bodyOf(random, { mentions, source: 'report' });
  files.set(
    `${path}.md`,
    `---\n${facts.en}${sourceOf('report', id)}added: ${ADDED}\n---\n\n${body.en}\n`,
  );
  files.set(`${path}.zh.md`, `---\n${facts.zh}---\n\n${body.zh}\n`);
}

/** The event that announces a fund. */
export function growFundEvent(fund: GrownFund, at: number, random: Random, files: Files): void {
  const date = dayOf(fund.year, at);
  const sum = 100 + 10 * random.below(400);
  write(
    files,
    `${date}-grown-fund-${at}`,
    {
      en: `title: Growth Fund ${at} is announced
date: ${date}
kind: fund
places: [${fund.place}]
claims:
  - fund: ${fund.id}
    amount: ${sum} million CNY
    stage: announced
    sources: [report]
`,
      zh: `title: 第${at}成长基金宣布设立\n`,
    },
    random,
    [fund.id, fund.place],
  );
}

/** A pilot with two partners and a chain. */
export function growPilot(
  at: number,
  { places, partners, chains }: Cast,
  random: Random,
  files: Files,
): void {
  const date = dayOf(2016 + (at % 10), at);
  const use = random.of(USES);
  const place = random.of(places);
  const [one, other, chain] = [
    partners[at % partners.length] ?? '',
    partners[(at * 13 + 1) % partners.length] ?? '',
    random.of(chains),
  ];
  write(
    files,
    `${date}-grown-pilot-${at}`,
    {
      en: `title: Pilot ${at} tries blockchain for ${use.en}
date: ${date}
kind: pilot
places: [${place}]
partners:
  - {id: ${one}, role: operator}
  - {id: ${other}, role: technology-partner}
chains: [${chain}]
`,
      zh: `title: 第${at}号试点将区块链用于${use.zh}\n`,
    },
    random,
    [place, ...new Set([one, other]), chain],
  );
}
