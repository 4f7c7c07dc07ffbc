import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import { day, name } from '../fields.ts';
import { articleTexts, rankingTexts } from './short-texts.ts';

const reviewed = day('When somebody last held it against the original.', '2026-11-24').optional();

/** A translation of an article, `<id>.zh.md`: its title, its prose and its short texts, no facts. */
export const translation = z.strictObject({
  title: name('The title in Chinese.', '南京市与中关村区块链产业联盟发起百亿元区块链基金'),
  reviewed,
  ...articleTexts,
});

/** A translation of a published ranking, `index.zh.md`, or of one of its editions, `<edition>.zh.md`. */
export const rankingTranslation = z.strictObject({
  title: name('What was new in the edition, in Chinese.', 'EOS首次上榜即居首位').optional(),
  reviewed,
  ...rankingTexts,
});

export type TranslationRecord = DeepReadonly<z.output<typeof translation>>;
export type RankingTranslationRecord = DeepReadonly<z.output<typeof rankingTranslation>>;
