import type { Messages } from '../en/index.ts';

export const partner: Messages['partner'] = { cities: '合作过的地方' };
