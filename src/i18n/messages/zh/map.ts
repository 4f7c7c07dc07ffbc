import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const map: Messages['map'] = {
  title: '各地政府支持的承诺资金',
  description:
    '圆的面积表示含公共资金的基金在当地宣布或设立的规模。记录中的每个地方都在图上，每个标记都通往该地的页面。小标记若被遮住便让到一旁，以细线连回原处。',
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
  strip: {
    title: '历年纪事',
    happenings: '每件纪事标在其日期上，日期知道多细就标多细；每个标记都通往相应条目。',
    claims: '每条说法标在其所指日期上，并标出基金的进展；每个标记都通往相应说法。',
    latest: (shown, all) =>
      `共 ${formatNumber(all, 'zh')} 件，此处为最近 ${formatNumber(shown, 'zh')} 件。`,
    precisions: { day: '知道日期', month: '只知月份', year: '只知年份' },
    fund: '与基金有关',
    said: (date, parts) => `${date}：${parts.join('，')}`,
  },
  place: {
    partners: '谁参与了什么',
    morePartners: (n) => `另有 ${formatNumber(n, 'zh')} 个`,
    moreParts: (n) => `全部 ${formatNumber(n, 'zh')} 件`,
    standsBehind: '出资或发起',
    shared: '有相同合作机构的地方',
    sharedIntro: '参与本地事务的机构也曾在这些地方参与，或与其共有基金。',
    neighbours: '排名中的前后位置',
    ranking: '完整的城市排名',
    near: '记录中最近的地方',
    km: (n) => `${formatNumber(n, 'zh')} 公里`,
    locator: (name) => `${name}的位置`,
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
