import { quoted, type Wordings } from '../entry.ts';
import type { sumProblems as written } from '../sums.ts';
import { choices } from './terms.ts';

const SO = '如果来源就是这样写的，请加 as_published: true 并写 note。';

/** What a sum is held against. */
const WHERE = { title: '标题', text: '正文' } as const;

/** Problems of sums that cannot be, or that something else in the record contradicts, in Chinese. */
export const sumProblems: Wordings<typeof written> = {
  'amount-out-of-range': {
    message: (p) =>
      p.above ? `${p.amount} 超出一国财力。` : `${p.amount} 太小，不可能是基金或预算的金额。`,
    hint: () => '请核对单位：1亿是 100 million，1万是 10 thousand；也可能漏写了单位。',
    why: '错一个单位，就会压过全站其他金额。',
  },
  'amount-unlikely': {
    message: (p) =>
      p.above ? `没有哪个省市的一只基金达到过 ${p.amount}。` : `${p.amount} 作为基金或预算太小。`,
    hint: () => `请核对金额的单位；${SO}`,
    why: '单位写错是这类报道最常见的差错。',
  },
  'usd-without-amount': {
    message: () => '写了 usd:，却没有写 amount:。',
    hint: () => '请加 amount: 写明金额；如果来源只给出美元，就把美元写作金额。',
    why: 'usd: 是来源在金额之外自己给出的美元数，与金额一同显示。',
  },
  'share-as-fraction': {
    message: (p) => `政府出资比例 ${p.share}% 太小。`,
    hint: (p) => `${p.percent}% 写成 government_share: ${p.percent}；${SO}`,
    why: '比例以百分数表示，30就是百分之三十。',
  },
  'budget-without-per': {
    message: (p) => `没有写明 ${p.fund} 的这笔金额是一年的还是总共的。`,
    hint: () => '请加 per: year（知道年数的再写 years:），或用 note 说明是多长时间的。',
    why: '按年的金额逐年列出，不加总。',
  },
  'claim-of-another-place': {
    message: (p) =>
      `${p.fund} 是 ${choices(p.of, '和')} 的基金，而事件发生在 ${choices(p.places, '和')}。`,
    hint: () => `请核对基金的 id 和 places:；${SO}`,
    why: '基金的 id 容易与别的城市混淆，钱就会算到那里去。',
  },
  'amount-against-wording': {
    message: (p) => `原文${quoted(p.wording)}里没有 ${p.amount} 这个数。`,
    hint: () => `请改正与来源不符的一处；${SO}`,
    why: 'wording 是来源的原话，金额要与它一致。',
  },
  'amount-against-text': {
    message: (p) => `${WHERE[p.where]}写的是${quoted(p.sum)}，这里写的是 ${p.amount}。`,
    hint: (p) => `请改正这里或${WHERE[p.where]}；${SO}`,
    why: '看页面的人和用数据的人，应当看到同一个金额。',
  },
  'amount-against-claims': {
    message: (p) => `${p.amount} 与 ${p.claim} 所说的 ${p.other} 相差太远。`,
    hint: () => `请核对两者的单位；${SO}`,
    why: '各家来源可以差几个百分点；差好几倍，多半是单位看错了。',
  },
  'translation-figure': {
    message: (p) => `原文里没有${quoted(p.figure)}这个数。`,
    hint: () => '请改正译文或原文：1亿是 100 million，1万是 10 thousand。',
    why: '两种语言讲的是同一件事，换算时容易错单位。',
  },
};
