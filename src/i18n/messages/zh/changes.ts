import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const changes: Messages['changes'] = {
  corrections: '更正与撤回',
  none: '尚无更正或撤回。',
  added: '收录',
  was: '此前',
  is: '现为',
  follow: '在阅读器中订阅更新记录',
  sorts: { added: '收录', corrected: '更正', retracted: '撤回' },
  titles: {
    added: (name) => `收录：${name}`,
    corrected: (name) => `更正：${name}`,
    retracted: (name) => `撤回：${name}`,
  },
  cameIn: (sort) => `${sort}：新收录。`,
  more: (n) => `另有${formatNumber(n, 'zh')}项`,
  counts: {
    articles: (n) => `${formatNumber(n, 'zh')}篇条目`,
    places: (n) => `${formatNumber(n, 'zh')}个地方`,
    funds: (n) => `${formatNumber(n, 'zh')}项资金`,
    partners: (n) => `${formatNumber(n, 'zh')}个合作机构`,
    chains: (n) => `${formatNumber(n, 'zh')}条区块链`,
    indexes: (n) => `${formatNumber(n, 'zh')}项榜单`,
    editions: (n) => `${formatNumber(n, 'zh')}期榜单`,
  },
};
