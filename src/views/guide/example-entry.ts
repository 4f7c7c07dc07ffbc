import { messages } from '../../i18n/catalogue.ts';
import { FORMS } from '../../schema/source.ts';
import { FUND_KINDS, MONEY } from '../../schema/money/fund.ts';
import { FOCUSES, STAGES } from '../../schema/money/outcome.ts';
import { PUBLISHER_KINDS } from '../../schema/publisher.ts';
import { KINDS } from '../../schema/vocabulary.ts';
import type { ExampleRemark } from '../../i18n/messages/en/contribute/how-to.ts';
import type { Lang } from '../../site/lang.ts';

/** Where the example of the guide stands, below `content/`. */
export const EXAMPLE_PATH = 'articles/2018/2018-07-23-nanjing-public-chain-fund.md';

/** The closed lists that a remark may name, as `{kinds}`. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  kinds: KINDS,
  stages: STAGES,
  forms: FORMS,
  fundKinds: FUND_KINDS,
  focuses: FOCUSES,
  money: MONEY,
  publisherKinds: PUBLISHER_KINDS,
};

const TEMPLATE = `---
<<title>>
title: Nanjing and a Beijing alliance announce a 10 billion yuan blockchain fund
date: 2018-07-23 <<date>>
kind: fund <<kind>>
places: [nanjing] <<places>>
topics: [public-chains, token-economy] <<topics>>

claims: <<claims>>
  - fund: nanjing-public-chain-fund
    amount: 10 billion CNY <<amount>>
    stage: announced <<stage>>
    usd: <<usd>>
      - { source: disruptblock, amount: 1.5 billion USD }
    sources: [blocktribune, disruptblock] <<claimSources>>

partners: <<partners>>
  - id: zhongguancun-blockchain-industry-alliance
    role: initiator
    detail: its chairman made the announcement <<detail>>

sources: <<sources>>
  - id: blocktribune
    title: Blockchain Investment Fund Launched By Chinese City Of Nanjing
    publisher: block-tribune <<publisher>>
    form: report <<form>>
    url: https://blocktribune.com/blockchain-investment-fund-launched-by-chinese-city-of-nanjing/
    published: 2018-07-23
    language: en
  - id: disruptblock
    title: Nanjing City Bares $1.5 Billion Blockchain Investment Fund
    publisher: disruptblock
    form: report
    url: https://disruptblock.com/blockchain/nanjing-city-bares-p1-5-billion-blockchain-investment-fund/
    published: 2018-07-23
    language: en

added: 2026-11-24 <<added>>

introduces: <<introduces>>
  cities:
    - id: jiangsu
      names: { en: Jiangsu, zh: 江苏省 }
      level: province
      province: jiangsu
      coordinates: { lat: 32.06, lon: 118.76 }
    - id: nanjing
      names: { en: Nanjing, zh: 南京市, pinyin: Nánjīng Shì }
      level: sub-provincial-city
      province: jiangsu
      parent: jiangsu
      coordinates: { lat: 32.06, lon: 118.8 }
  funds:
    - id: nanjing-public-chain-fund
      names: { en: Nanjing public-chain fund }
      places: [nanjing]
      kind: investment-fund <<fundKind>>
      focus: blockchain <<focus>>
      money: mixed <<money>>
      sponsors: [zhongguancun-blockchain-industry-alliance]
  partners:
    - id: zhongguancun-blockchain-industry-alliance
      names: { en: Zhongguancun Blockchain Industry Alliance, zh: 中关村区块链产业联盟 }
      aliases: [ZBIA]
      kind: alliance
  publishers: <<publishers>>
    - id: block-tribune
      names: { en: Block Tribune }
      kind: trade-site <<publisherKind>>
    - id: disruptblock
      names: { en: DisruptBlock }
      kind: trade-site
---

[[nanjing]] unveiled the [[nanjing-public-chain-fund]] at a summit on public chains. The
[[zhongguancun-blockchain-industry-alliance]] is its partner. [@blocktribune]

The fund is to hold [[nanjing-public-chain-fund#size]]. [@blocktribune] [@disruptblock]
`;

/** One complete entry, explained in a language: what follows a # is a remark, with its closed lists. */
export function exampleEntry(lang: Lang): string {
  const { howTo, lists } = messages(lang);
  const listed = (remark: string): string =>
    remark.replace(/\{(\w+)\}/g, (_, name: string) => {
      const all = LISTS[name] ?? [];
      return `${all.slice(0, -1).join(lists.comma)}${howTo.or}${all.at(-1) ?? ''}`;
    });
  return TEMPLATE.replace(
    /<<(\w+)>>/g,
    (_, key: string) => `# ${listed(howTo.remarks[key as ExampleRemark])}`,
  );
}
