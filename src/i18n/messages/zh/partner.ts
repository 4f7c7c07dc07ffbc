import type { Messages } from '../en/index.ts';

export const partner: Messages['partner'] = {
  cities: '合作过的城市',
  withWhom: '共同参与的机构',
  forWhom: '相关基金与事件背后的政府',
};
