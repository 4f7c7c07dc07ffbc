import type { claimProblems as written } from '../claims.ts';
import { quoted, type Wordings } from '../entry.ts';
import { didYouMean, thingName, thingNames } from './terms.ts';
import { amountUnreadable, unknownReference } from './given.ts';

/** Problems of claims, sources, dates and references, in Chinese. */
export const claimProblems: Wordings<typeof written> = {
  'unknown-reference': unknownReference,
  'wrong-kind-of-thing': {
    message: (p) => `${p.id} 是${thingName(p.is)}，此处应写${thingNames(p.types)}。`,
    hint: (p) => `请写本站已有的${thingNames(p.types)}。`,
    why: '基金、地区、机构和区块链的统计方法各不相同。',
  },
  'named-twice': {
    message: (p) => `${p.id} 在这个列表里出现了两次。`,
    hint: () => '保留一个即可。',
    why: '写两次就会计两次。',
  },
  'ancestor-beside-descendant': {
    message: (p) => `${p.ancestor} 与其下辖的 ${p.descendant} 并列。`,
    hint: (p) => `只保留范围较小的那个：places: ${p.right}。`,
    why: '上级地区由下级地区推出，不必重复写。',
  },
  'future-date': {
    message: (p) => `${p.date} 是将来的日期；今天是 ${p.today}。`,
    hint: () => '请改正日期；本站只收已经发生的事。',
    why: '计划按其公布之日收录。',
  },
  'amount-unreadable': amountUnreadable,
  'unit-slip': {
    message: (p) => `按当月汇率，${p.amount} 与 ${p.usd} 相差${p.factor}倍。`,
    hint: (p) =>
      `与 ${p.usd} 相符的是 ${p.fits}。请核对两者的单位：1亿是 100 million，1万是 10 thousand；如果来源本身印错，请加 as_published: true 并写 note。`,
    why: '单位写错是这类报道最常见的差错。',
  },
  'dollars-off': {
    message: (p) => `按当月汇率，${p.usd} 是 ${p.amount} 的${p.ratio}倍。`,
    hint: () => '请核对两个数字；如果来源就是这样写的，请加 as_published: true 并写 note。',
    why: '四舍五入很少会差这么多。',
  },
  'as-published-unneeded': {
    message: () => '不再需要 as_published: true：两个数字已经一致。',
    hint: () => '请删去 as_published:。',
    why: '多余的例外会掩盖下一个差错。',
  },
  'as-published-without-note': {
    message: () => 'as_published: true 没有附 note。',
    hint: () => '请加 note:，写明来源怎样印，让读者明白。',
    why: '保留原文的差错，就必须说明。',
  },
  'years-without-per': {
    message: () => '写了 years:，却没有写 per: year。',
    hint: () => '请加 per: year，或删去 years:。',
    why: 'years: 说明按年的预算持续几年。',
  },
  'source-unlisted': {
    message: (p) =>
      `sources: 里没有来源${quoted(p.id)}${p.times > 1 ? `，而文中共引用了${p.times}次` : ''}。`,
    hint: (p) => didYouMean(p.suggestions) ?? '请在 sources: 里添加，或改用已列出的来源。',
    why: '数字都出自说法，说法都有来源。',
  },
  'source-unused': {
    message: (p) => `来源 ${p.id} 没有被引用。`,
    hint: (p) => `请在用到它的地方写 [@${p.id}]，或删去这个来源。`,
    why: '没有用到的来源，会让其余内容显得比实际更有依据。',
  },
  'source-twice': {
    message: (p) => `来源 ${p.id} 列了两次。`,
    hint: () => '请给第二个另取一个 id。',
    why: '一个引用只能指向一个来源。',
  },
  'fund-without-claim': {
    message: (p) => `没有任何事件提到基金 ${p.id} 的资金或进展。`,
    hint: () => '请在讲到它的事件文件里加一条 claims:，或删去这只基金。',
    why: '有人说过一只基金的情况，它才会被收录。',
  },
  'uncounted-without-reason': {
    message: () => 'counted: false 没有写理由。',
    hint: () => '请加 reason:，写明为什么不计入合计。',
    why: '不计入的，都要说明理由。',
  },
  'reason-without-uncounted': {
    message: () => '写了 reason:，但这只基金是计入的。',
    hint: () => '请加 counted: false，或删去 reason:。',
    why: '只有不计入的基金才写理由。',
  },
  loop: {
    message: (p) => `${p.key}: 绕成了一圈：${p.path.join(' → ')}。`,
    hint: (p) => `请改正其中一个的 ${p.key}:。`,
    why: '一个地区不能在自己之内，一只基金也不能是自己的一部分。',
  },
  'wrong-province': {
    message: (p) =>
      p.found
        ? `province: ${p.province} 与上级地区不符，按上级应为 ${p.found}。`
        : `从这个地区往上，到不了它的省份 ${p.province}。`,
    hint: (p) =>
      p.found
        ? `写成 province: ${p.found}，或改正 parent:。`
        : `请加 parent: ${p.province}，或补上两者之间的地区。`,
    why: '一个地区只属于一个省份，由它的上级推出。',
  },
};
