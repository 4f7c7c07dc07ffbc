import { formatNumber } from '../format.ts';
import type { MapWords } from './map.en.ts';

/** The same in simplified Chinese. */
export const mapZh: MapWords = {
  home: {
    sources: (n) => `，见于 ${formatNumber(n, 'zh')} 个来源`,
    follow: {
      title: '关注',
      text: '每座城市、每项基金、每个机构和主题都有自己的订阅源。新的纪事会自己送上门，无需留下邮箱。',
    },
    check: {
      title: '核对',
      text: '每个数字都通往它背后的说法，每条说法都通往它的来源；说法如何变成数字，规则全部公开。',
    },
    add: {
      title: '参与',
      text: '整份记录就是一个文本文件夹。只要有来源，谁都可以补充或更正，不必会写程序。',
    },
  },
  title: '各地政府支持的承诺资金',
  description:
    '圆的面积表示含公共资金的基金在当地宣布或设立的规模。记录中的每个地方都在图上，每个标记都通往该地的页面。图上只画陆地与海岸线。',
  skip: '跳过地图',
  frames: {
    country: '全国',
    yangtze: '长江三角洲',
    pearl: '珠江三角洲',
    beijing: '北京',
    shanghai: '上海',
  },
  marks: {
    sum: '承诺资金（人民币）',
    unknown: '有基金，但没有来源给出金额',
    none: '记录中没有此类基金',
    within: '区，计入所属城市',
    province: '省或自治区，标在其首府旁',
  },
  table: {
    place: '地方',
    funds: '基金',
    happenings: '纪事',
    with: (name) => `计入${name}`,
    none: '没有此类基金',
  },
  said: {
    sum: (sum, funds, without) =>
      `${sum}，来自 ${formatNumber(funds, 'zh')} 只基金${without > 0 ? `，其中 ${formatNumber(without, 'zh')} 只未给出金额` : ''}`,
    unknown: (funds) => `${formatNumber(funds, 'zh')} 只基金，金额不详`,
    none: '没有政府支持的基金',
    within: (name) => `计入${name}`,
    happenings: (n) => `${formatNumber(n, 'zh')} 件纪事`,
    join: (name, parts) => `${name}：${parts.join('；')}`,
  },
};
