import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { day, name } from './fields.ts';

/** A translation of an article, `<id>.zh.md`: its title and its prose, no facts. */
export const translation = z.strictObject({
  title: name('The title in Chinese.', '南京市与中关村区块链产业联盟发起百亿元区块链基金'),
  reviewed: day('When somebody last held it against the original.', '2026-11-24').optional(),
});

export type TranslationRecord = DeepReadonly<z.output<typeof translation>>;
