import { quoted, type Wordings } from '../entry.ts';
import type { outcomeProblems as written } from '../outcomes.ts';
import { didYouMean } from './terms.ts';

/** Problems of what became of funds and places, in Chinese. */
export const outcomeProblems: Wordings<typeof written> = {
  'how-without-ended': {
    message: () => '写了 how:，却没有写 stage: ended。',
    hint: () => '请加 stage: ended，或删去 how:。',
    why: 'how: 说明基金是怎样结束的。',
  },
  'revises-unknown': {
    message: (p) => `没有${quoted(p.claim)}这条说法。`,
    hint: (p) => didYouMean(p.suggestions) ?? '写成 <事件>/<基金>，与它的 #claim- 地址一致。',
    why: '修订要写明它取代的是哪条说法。',
  },
  'revises-other-fund': {
    message: (p) => `${p.claim} 给出的是 ${p.is}，这条说法给出的是 ${p.wanted}。`,
    hint: () => '请写同一基金、同一口径、同一部分、被它取代的那条说法。',
    why: '一个数字只能由同一基金、同一口径、同一部分的另一个数字取代。',
  },
  'revises-later': {
    message: (p) => `${p.claim} 说的是 ${p.date}，并不早于这条说法。`,
    hint: () => '应由较晚的说法修订较早的。',
    why: '修订取代的是先前的说法。',
  },
  'stage-went-back': {
    message: (p) => `stage: ${p.stage} 排在 ${p.earlier}（${p.claim}）之后。`,
    hint: () => '如果来源只是回顾先前的阶段，请加 restates: true；否则请改正 stage: 或日期。',
    why: '基金由设想走到结束，不会倒退；只有停滞的可以恢复运作。',
  },
  'proposed-and-later': {
    message: (p) => `同一事件把 ${p.fund} 既写成提出，又写成 ${p.later}。`,
    hint: () => '只保留来源表明已经发生的；另一说写在正文或 conflicts: 里。',
    why: '只是设想的基金，不会在同一条消息里又已宣布。',
  },
  'successor-before-end': {
    message: (p) => `它到 ${p.until} 为止，而承继它的 ${p.id} 在 ${p.date} 就已不存在。`,
    hint: () => '请改正 until: 或 successor:。',
    why: '原有的一切，只能由当时存在的地区、机构或区块链承继。',
  },
  'successor-without-end': {
    message: () => '写了 successor:，却没有写 until:。',
    hint: () => '请加 until:，写明终止的日期。',
    why: '地区、机构或区块链终止之后，才有承继者。',
  },
};
