import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import { day } from '../fields.ts';
import { thingTexts } from './short-texts.ts';

/** The text of a place, fund, partner or chain in Chinese, `<id>.zh.md`: prose and short texts, no facts. */
export const lead = z.strictObject({
  reviewed: day('When somebody last held it against the original.', '2026-11-24').optional(),
  ...thingTexts,
});

export type LeadRecord = DeepReadonly<z.output<typeof lead>>;
