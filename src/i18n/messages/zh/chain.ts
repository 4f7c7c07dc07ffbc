import type { Messages } from '../en/index.ts';

export const chain: Messages['chain'] = { articles: '提及它的条目' };
