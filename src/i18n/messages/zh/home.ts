import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const home: Messages['home'] = {
  figures: '数字概览',
  cities: '座城市',
  funds: '项基金、预算与计划',
  articles: '条大事记',
  newest: '最新事件',
  allArticles: '全部条目',
  top: '各城市基金宣布规模',
  wholeRanking: '完整排名与计算方法',
  disputed: '存疑之处',
  disputedIntro: '这些基金的资金或其本身存疑。各方说法一并列出，并注明出自何处。',
  nothingDisputed: '目前记录中没有存疑之处。',
  takePart: '关注、核对、补充',
  sources: (n) => `，引自${formatNumber(n, 'zh')}个来源`,
  /** The three ways to take part. */
  ways: {
    follow: {
      title: '关注',
      text: '主要城市、基金、机构和各个主题都有自己的订阅源。有新事件即会推送，无需留下邮箱。',
      link: '用阅读器订阅新条目',
    },
    check: {
      title: '核对',
      text: '每个数字都可点开背后的说法，每条说法都可点开来源；说法如何变成数字，规则全部公开。',
      link: '了解说法如何成为数字',
    },
    add: {
      title: '参与',
      text: '整份记录就是一个文本文件夹。只要有来源，谁都可以补充或更正，不必会写程序。',
      link: '补充缺漏，更正错误',
    },
  },
};
