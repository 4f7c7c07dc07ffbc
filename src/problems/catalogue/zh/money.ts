import type { Wordings } from '../entry.ts';
import type { moneyProblems as written } from '../money.ts';

/** Problems of what claims say of money, in Chinese. */
export const moneyProblems: Wordings<typeof written> = {
  'claim-says-nothing': {
    message: () => '这条说法没有金额、没有口径、没有阶段，也没有政府出资比例。',
    hint: () => '请写上来源所说的内容，例如 amount: 10 billion CNY 或 stage: announced。',
    why: '每条说法记的是某个来源怎样讲一只基金的资金或后来的情况。',
  },
  'part-of-public-measure': {
    message: (p) => `写了 measure: ${p.measure}，又写了 of:；这一口径本来就是政府出资。`,
    hint: () => '请删去 of:。',
    why: '安排、中标和已拨付的，按定义都是政府出资。',
  },
  'part-against-money': {
    message: (p) => `${p.written} 说的是 ${p.part}，而 ${p.fund} 的资金性质是 ${p.money}。`,
    hint: (p) => `请改正 ${p.written}，或在该基金的文件里写 money: mixed。`,
    why: '资金全属一种性质的基金，没有另一种性质的部分。',
  },
  'share-against-money': {
    message: (p) => `这条说法写政府出资 ${p.share}%，而 ${p.fund} 的资金性质是 ${p.money}。`,
    hint: () => '请改正 government_share:，或在该基金的文件里写 money: mixed。',
    why: '全部由政府出资的，比例是100%；全部是社会资本的，比例是0。',
  },
  'part-against-share': {
    message: (p) => `政府出资 ${p.part}，与 ${p.other} 的 ${p.share}% 相差超过1%。`,
    hint: () => '请核对两者；如果来源说法不同，请写在 conflicts: 里。',
    why: '政府出资额和它占规模的比例，说的是同一件事。',
  },
  'measure-above': {
    message: (p) => `${p.measure}（${p.amount}）大于 ${p.above}（${p.limit}），见 ${p.claim}。`,
    hint: () => '请核对两条说法；如果来源就是这样写的，请写在 conflicts: 里。',
    why: '实缴不会多于认缴，投资不会多于实缴，部分不会大于整体。',
  },
  'range-upside-down': {
    message: (p) => `to: ${p.to} 不大于 amount: ${p.amount}。`,
    hint: () => '下限写在 amount:，上限写在 to:，用同一种货币。',
    why: '区间由低到高；合计取下限。',
  },
  'range-without-amount': {
    message: () => '写了 to:，却没有写 amount:。',
    hint: () => '请加 amount: 写下限，或把这个数写成 amount: 并加 bound: up-to。',
    why: '区间有两端。',
  },
  'only-restated': {
    message: (p) => `关于 ${p.id} 的每条说法都只是重述。`,
    hint: () => '请去掉最早那条说法的 restates: true，或补上最早报道它的事件。',
    why: '重述要有所本；它既不改变日期，也不改变阶段。',
  },
  'claim-id-twice': {
    message: (p) => `本事件有两条说法的地址都是 #${p.anchor}。`,
    hint: () => '请给这一条另取一个 id:。',
    why: '每条说法都有自己的网址。',
  },
  'claim-without-rate': {
    message: (p) => `没有 ${p.date} 的汇率，无法换算 ${p.amount}。`,
    hint: () => '请在 rates/ 里补上当月汇率；在此之前这笔金额不计入任何合计。',
    why: '汇率不靠估计，也不借用别的月份。',
  },
  'fund-event-without-claim': {
    message: (p) => `kind: ${p.kind} 的事件没有写任何基金的情况。`,
    hint: (p) => `请在 claims: 下加一条，或改用 ${p.kind} 以外的类别。`,
    why: '讲基金或合同的事件，总要说到它的资金。',
  },
};
