import type { Messages } from '../en/index.ts';

export const kinds: Messages['kinds'] = {
  fund: '基金',
  partnership: '合作',
  pilot: '试点',
  policy: '政策',
  park: '园区',
  summit: '峰会',
  research: '研究',
  regulation: '监管',
  procurement: '采购',
};

export const kindPages: Messages['kindPages'] = {
  fund: { title: '基金动态', intro: '关于城市及其合作机构为区块链投入资金的条目。' },
  partnership: { title: '合作', intro: '关于城市与机构签约合作的条目。' },
  pilot: { title: '试点', intro: '关于区块链在公共服务与贸易中试用的条目。' },
  policy: { title: '政策', intro: '关于规划、指导意见与补贴的条目。' },
  park: { title: '园区', intro: '关于产业园区、基地与中心的条目。' },
  summit: { title: '峰会', intro: '关于会议及会上所宣布事项的条目。' },
  research: { title: '研究', intro: '关于研究院、实验室、标准与排名的条目。' },
  regulation: { title: '监管', intro: '关于禁令、牌照与规则的条目。' },
  procurement: { title: '采购', intro: '关于招标与合同的条目。' },
};

export const topics: Messages['topics'] = {
  agriculture: '农业',
  'consortium-chains': '联盟链',
  'court-evidence': '司法存证',
  'crypto-assets': '加密资产',
  culture: '文化',
  'digital-yuan': '数字人民币',
  energy: '能源',
  finance: '金融',
  'government-services': '政务服务',
  health: '医疗健康',
  identity: '数字身份',
  infrastructure: '基础设施',
  invoices: '电子发票',
  metaverse: '元宇宙',
  mining: '挖矿',
  'poverty-relief': '扶贫',
  'public-chains': '公链',
  'real-estate': '房地产',
  'smart-city': '智慧城市',
  stablecoins: '稳定币',
  standards: '标准',
  'supply-chain': '供应链',
  talent: '人才',
  'token-economy': '通证经济',
  'tokenised-bonds': '代币化债券',
  'trade-finance': '贸易融资',
  wages: '工资支付',
  web3: 'Web3',
};

export const roles: Messages['roles'] = {
  initiator: '发起方',
  founder: '创始方',
  investor: '出资方',
  manager: '管理方',
  'technology-partner': '技术合作方',
  operator: '运营方',
  contractor: '承包方',
  member: '成员',
  host: '主办方',
  signatory: '签约方',
  issuer: '发布或发行方',
  regulator: '监管方',
  beneficiary: '受益方',
  participant: '参加者',
};

export const statuses: Messages['statuses'] = {
  announced: '已宣布',
  established: '已设立',
  raised: '已募资',
  deployed: '已投资',
  cancelled: '已取消',
  unknown: '状态不明',
};

export const statusHelp: Messages['statusHelp'] = {
  announced: '有关方面宣布将设立该基金。',
  established: '基金已经设立。',
  raised: '资金已经到位。',
  deployed: '资金已用于投资。',
  cancelled: '基金已被放弃，不计入任何总额。',
  unknown: '来源未说明进展。',
};

export const money: Messages['money'] = {
  public: '政府出资',
  private: '社会资本',
  mixed: '政府与社会资本',
  unclear: '资金归属不明',
};

export const moneyHelp: Messages['moneyHelp'] = {
  public: '全部来自政府或其所属机构。',
  private: '不含政府资金。',
  mixed: '政府与社会资本共同出资。',
  unclear: '来源未说明；不计入任何城市的总额。',
};

export const fundKinds: Messages['fundKinds'] = {
  'investment-fund': '投资基金',
  'subsidy-budget': '补贴预算',
  'research-grant': '科研补助',
  procurement: '政府采购',
  'consumer-vouchers': '消费红包',
  'private-plan': '民间计划',
  'token-fund': '代币基金',
  other: '其他',
};

export const partnerKinds: Messages['partnerKinds'] = {
  alliance: '联盟',
  company: '企业',
  'investment-firm': '投资机构',
  bank: '银行',
  exchange: '交易所',
  platform: '平台',
  university: '高校',
  'research-institute': '研究机构',
  'government-body': '政府机构',
  court: '法院',
  foundation: '基金会',
  media: '媒体',
};

export const levels: Messages['levels'] = {
  province: '省',
  'autonomous-region': '自治区',
  municipality: '直辖市',
  'special-administrative-region': '特别行政区',
  'sub-provincial-city': '副省级市',
  'prefecture-level-city': '地级市',
  'autonomous-prefecture': '自治州',
  'county-level-city': '县级市',
  county: '县',
  district: '区',
  'new-area': '新区',
};

export const bounds: Messages['bounds'] = { 'at-least': '至少', 'up-to': '至多', about: '约' };
