import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

const funds = (n: number) => `${formatNumber(n, 'zh')}只基金`;
const items = (n: number) => `${formatNumber(n, 'zh')}项`;

/** 句中并列：甲、乙和丙。 */
const joined = (items: readonly string[], last: string) =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join('、')}${last}${items.at(-1) ?? ''}`;

const inAll = (sum: string | undefined, without: number) =>
  sum === undefined
    ? ''
    : `，合计${sum}${without === 0 ? '' : `（其中${funds(without)}未公布金额）`}`;

export const outcome: Messages['outcome'] = {
  question: '中国各地为区块链宣布的资金，后来怎样了',
  otherFunds: '不在此合计：相关领域、社会资本及不计入者',
  announcedIn: (n, without) =>
    `宣布规模：${funds(n)}，有政府出资、投向区块链${without === 0 ? '' : `，其中${funds(without)}未公布金额`}`,
  totals: '合计',
  totalsIntro:
    '有政府出资、投向区块链、已宣布或更进一步的投资基金。各项合计均出自同一批基金；没有来源给出的，是不详，不是零。',
  given: (given, none) =>
    given === 0
      ? `${funds(none)}均无此项金额`
      : none === 0
        ? `${funds(given)}有此项金额`
        : `${funds(given + none)}中有${formatNumber(given, 'zh')}只有此项金额`,
  givenItems: (given, none) =>
    given === 0
      ? `${items(none)}资金均无此项金额`
      : none === 0
        ? `${items(given)}资金有此项金额`
        : `${items(given + none)}资金中有${items(given)}有此项金额`,
  none: '未见来源记载',
  bounded: (sum) => `其中${sum}为约数或上下限`,
  findings: '主要发现',
  findingsIntro: '均由记录计算得出，条件不再成立即不再显示。',
  findingFunds: (n) => `所依据的${funds(n)}`,
  largest: (n) => `其中规模最大的${formatNumber(n, 'zh')}只：`,
  more: (n) => `另有${formatNumber(n, 'zh')}只`,
  allOf: (count) => `全部${count}`,
  bars: {
    'never-beyond-announcement': '止步于宣布',
    'presumed-lapsed': '推定失效（推断）',
    'primary-document': '有原始文件可查',
    known: '政府出资额已知的基金',
    public: '政府出资',
  },
  filter: {
    place: '地点',
    focus: '领域',
    kind: '类别',
    whose: '资金归属',
    year: '宣布年份',
    all: '不限',
    shown: (n, of) => `共${formatNumber(of, 'zh')}项资金，显示${n}项；合计不随筛选变化。`,
    others: {
      more: '符合条件的其他条目：#项',
      left: '另有#项',
      failed: '其他页上的条目未能载入。',
    },
  },
  rows: '逐只基金',
  proposedSize: '拟设规模',
  proposed: '拟设',
  mark: (fund, sum, measured, date) => `${fund}：${measured}${sum}，${date}`,
  documented: '有据可查的资金',
  came: '后续资金',
  nothingDocumented: '无据可查',
  scaleHead: '同一刻度',
  scaleNote:
    '同一对数刻度，单位为元：每向右一格，金额扩大十倍。方块是宣布规模，其余标记是有来源可查的资金。',
  publicPart: '宣布规模中的政府出资',
  stage: '阶段',
  lastHeard: '最近消息',
  record: '记录完整度',
  score: (known, of) => `${known}/${of}`,
  known: (items) => (items.length === 0 ? '六项均不详。' : `已知：${items.join('、')}。`),
  partOf: (name) => `属于${name}`,
  keptOut: '不计入合计',
  quiet: '暂无消息或推定失效',
  quietIntro:
    '最近消息之后满两年为“暂无消息”，满四年为“推定失效”：这是根据没有消息作出的推断，并非来源所说。预算则以其自身年限为准。',
  quietSince: '暂无消息的起始时间',
  lapsedSince: '推定失效的起始时间',
  years: '按宣布年份',
  yearsIntro: '计入宣布规模的基金，按首次见诸报道的年份排列。',
  year: '年份',
  funds: '基金',
  all: (left) =>
    left === 0
      ? '每只基金后来如何'
      : `每只基金后来如何，含此处未画出的${formatNumber(left, 'zh')}只`,
  strip: '各基金，同一刻度',
  besides: (n) => `此外的财政资金：预算、补助、消费券、采购共${formatNumber(n, 'zh')}项`,
  sections: {
    announced: { title: '已宣布、有政府出资', intro: '各项合计所依据的基金，按规模从大到小。' },
    adjacent: {
      title: '相关领域',
      intro:
        '投向元宇宙、数字人民币等，来源均未指明用于区块链；由政府出资或参与出资，或资金归属不明。',
    },
    draft: { title: '草案与设想', intro: '仅为提出、鼓励或征求意见，未见正式宣布。' },
    private: {
      title: '社会资本与资金归属不明',
      intro: '没有政府出资的基金，以及来源未说明出资人的区块链基金。',
    },
    none: {
      title: '不计入',
      intro: '不计入任何合计：存疑、属于更大的基金、已取消，以及民间计划与代币，各注明原因。',
    },
    'public-money': {
      title: '财政资金：预算、补助、消费券、采购',
      intro:
        '承诺、安排、中标（补助为获批）与拨付。按年的金额只列年度数，不计入合计。部分消费券和红包由谁出资，来源没有说明。',
    },
  },
  said: {
    announced: (n, without, sum) =>
      `各地政府及其合作方宣布设立${funds(n)}投向区块链，规模合计${sum}${without === 0 ? '' : `（其中${funds(without)}未公布金额）`}。`,
    shown: (given, missing) =>
      given.length === 0
        ? `没有任何来源显示其中有资金已${joined(missing, '或')}。`
        : `来源显示，${joined(given, '、')}${missing.length === 0 ? '' : `；未见${joined(missing, '或')}`}。`,
    part: (sum, measured) => `${measured}${sum}`,
    percent: (share) => `有据可查的资金相当于宣布规模的${share}。`,
    'never-beyond-announcement': (n, of, sum, without) =>
      `${n === of ? `${funds(of)}全部` : `${funds(of)}中有${formatNumber(n, 'zh')}只`}止步于宣布，此后未见进展${inAll(sum, without)}。`,
    'presumed-lapsed': (n, of, sum, without) =>
      `${n === of ? `${funds(of)}全部` : `${funds(of)}中有${formatNumber(n, 'zh')}只`}四年以上没有消息，推定失效（推断）${inAll(sum, without)}。`,
    'left-out': (adjacent, adjacentSum, drafts, draftSum) =>
      `未计入合计的，包括${joined(
        [
          ...(adjacent === 0
            ? []
            : [
                `元宇宙等相关领域的${funds(adjacent)}${adjacentSum === undefined ? '' : `（${adjacentSum}）`}`,
              ]),
          ...(drafts === 0
            ? []
            : [
                `仅为设想或草案的${funds(drafts)}${draftSum === undefined ? '' : `（${draftSum}）`}`,
              ]),
        ],
        '，以及',
      )}。`,
    'public-part-known': (n, of, sum, size) =>
      `${funds(of)}中有${formatNumber(n, 'zh')}只的政府出资额已知：宣布规模共${size}，其中政府出资${sum}。`,
    'primary-document': (n, of) =>
      n === 0
        ? `${funds(of)}均无原始文件可查。`
        : `${funds(of)}中，${formatNumber(n, 'zh')}只有原始文件可查。`,
    'largest-documented': (sum, measured, fund, size) =>
      `有据可查的最大一笔，是${fund}${measured}的${sum}${size === undefined ? '' : `，而其宣布规模为${size}`}。`,
  },
};

export const yuanInProse: Messages['yuanInProse'] = (figure) => `${figure}元`;

export const besideTotal: Messages['besideTotal'] = {
  range: (range) => `各方说法为${range}`,
  none: '尚无来源说明的金额',
  aside: (words) => `（${words.join('；')}）`,
};
