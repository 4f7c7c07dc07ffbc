import type { Messages } from '../en/index.ts';

export const measures: Messages['measures'] = {
  size: '宣布规模',
  allocated: '安排',
  subscribed: '认缴',
  'paid-in': '实缴',
  invested: '已投资',
  returned: '退出',
  awarded: '中标或获批',
  'paid-out': '已拨付',
};

export const measured: Messages['measured'] = {
  size: '宣布',
  allocated: '安排',
  subscribed: '认缴',
  'paid-in': '实缴',
  invested: '投资',
  returned: '退出',
  awarded: '中标',
  'paid-out': '拨付',
};

export const award: Messages['award'] = { contract: '中标', grant: '获批', granted: '获批' };

export const measureHelp: Messages['measureHelp'] = {
  size: '宣布时的目标规模或承诺。',
  allocated: '公共机构已作安排，未称已支付。',
  subscribed: '登记或承诺的资本，未称已缴付。',
  'paid-in': '已缴入基金。',
  invested: '已投向企业或项目。',
  returned: '退出与分配。',
  awarded: '中标合同的金额，或获批资助的金额。',
  'paid-out': '已拨付给受益方。',
};

export const stages: Messages['stages'] = {
  proposed: '提出',
  draft: '征求意见',
  announced: '宣布',
  established: '设立',
  operating: '运作',
  dormant: '停滞',
  ended: '结束',
};

export const stageHelp: Messages['stageHelp'] = {
  proposed: '仅为呼吁、鼓励或设想。',
  draft: '公开征求意见。',
  announced: '有关方面宣布将设立该基金。',
  established: '已登记或备案，或合同已授予。',
  operating: '有来源显示其在运作。',
  dormant: '有来源报道其已停滞。',
  ended: '有来源报道其已结束。',
};

export const stageUnknown: Messages['stageUnknown'] = '进展不明';

export const endings: Messages['endings'] = {
  cancelled: '取消',
  withdrawn: '撤回',
  'wound-up': '清算',
  completed: '完成',
};

export const silences: Messages['silences'] = {
  quiet: '暂无消息（推断）',
  'presumed-lapsed': '推定失效（推断）',
  lapsed: '期限已满',
};

export const grades: Messages['grades'] = {
  misprint: '笔误',
  difference: '说法不一',
  doubt: '存疑',
};

export const focuses: Messages['focuses'] = {
  blockchain: '区块链',
  adjacent: '相关领域',
};

export const triangulation: Messages['triangulation'] = {
  0: '仅有转载、译文或帖子',
  1: '一家独立发布者',
  2: '两家以上独立发布者',
  3: '两家以上独立发布者，其中有一手来源',
};

export const completeness: Messages['completeness'] = {
  size: '规模',
  'public-part': '政府出资部分',
  established: '已设立',
  documented: '资金有据可查',
  'sign-of-life': '两年内有动静或有人查找过',
  'primary-document': '原始文件',
};
