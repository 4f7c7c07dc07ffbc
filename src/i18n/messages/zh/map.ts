import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const map: Messages['map'] = {
  title: '各地有政府出资的基金',
  description:
    '圆的面积表示当地的金额，宣布规模与有据可查的资金用同一比例。收录的每个地方都在图上，点击标记可打开该地的页面；小点是其他地方，没有此类基金或规模较小。',
  others: (n) => `另有${formatNumber(n, 'zh')}个地方，图上以小点表示：查看全部地区`,
  circles: {
    legend: '圆圈表示',
    announced: '宣布规模',
    documented: '其中有据可查的资金',
    count: (all, documented) =>
      documented === 0
        ? `${formatNumber(all, 'zh')}个地方有此类基金，资金均未见凭据。`
        : `${formatNumber(all, 'zh')}个地方有此类基金，其中${formatNumber(documented, 'zh')}个地方有资金可查，以实心圆表示，外圈为宣布规模。`,
  },
  ground: '海岸线：Natural Earth；河流：GSHHG（LGPL）。',
  skip: '跳过地图',
  frames: {
    country: '全国',
    yangtze: '长江三角洲',
    pearl: '珠江三角洲',
    beijing: '北京',
    shanghai: '上海',
  },
  marks: {
    sum: '宣布规模（人民币）',
    documented: '有据可查的资金',
    unknown: '有基金，但没有来源给出金额',
    none: '记录中没有此类基金',
    within: '区，计入所属城市',
    province: '省或自治区，标在其首府旁',
    point: '收录的其他地方',
  },
  table: {
    place: '地方',
    funds: '基金',
    events: '事件',
    with: (name) => `计入${name}`,
    none: '没有此类基金',
  },
  strip: {
    title: '历年大事记',
    events: '每个事件标在其日期上，精确到已知的程度；点击标记可打开相应条目。',
    claims: '每条说法标在其所指日期上，并标出基金的状态；点击标记可打开相应说法。',
    latest: (shown, all) =>
      `共${formatNumber(all, 'zh')}个，此处为最近${formatNumber(shown, 'zh')}个。`,
    precisions: { day: '知道日期', month: '只知月份', year: '只知年份' },
    fund: '与基金有关',
    said: (date, parts) => `${date}：${parts.join('，')}`,
  },
  place: {
    partners: '参与机构',
    morePartners: (n) => `另有${formatNumber(n, 'zh')}个`,
    moreParts: (n) => `全部${formatNumber(n, 'zh')}个事件`,
    standsBehind: '出资或发起',
    shared: '合作机构相同的地方',
    sharedIntro: '本地的参与机构也参与了这些地方的事件，或两地共有基金。',
    neighbours: '相邻名次',
    ranking: '完整的城市排名',
    near: '邻近城市',
    km: (n) => `${formatNumber(n, 'zh')}公里`,
    locator: (name) => `${name}的位置`,
  },
  said: {
    sum: (sum, funds, without) =>
      `${sum}，来自${formatNumber(funds, 'zh')}只基金${without > 0 ? `，其中${formatNumber(without, 'zh')}只未给出金额` : ''}`,
    unknown: (funds) => `${formatNumber(funds, 'zh')}只基金，金额不详`,
    within: (name) => `计入${name}`,
    events: (n) => `${formatNumber(n, 'zh')}个事件`,
    join: (name, parts) => `${name}：${parts.join('；')}`,
  },
};
