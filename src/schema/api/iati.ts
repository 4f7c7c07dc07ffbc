/*
 * Codes of IATI, the standard for reporting aid (codelists ActivityStatus and TransactionType of
 * version 2.03), that the record’s stages and measures come to (`rules/money/outside-names.ts`).
 */

/** 1 pipeline, 2 implementation, 4 closed, 5 cancelled, 6 suspended. */
export const ACTIVITY_STATUSES = ['1', '2', '4', '5', '6'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** 1 incoming funds, 2 outgoing commitment, 3 disbursement, 8 purchase of equity, 9 sale of equity, 11 incoming commitment. */
export const TRANSACTION_TYPES = ['1', '2', '3', '8', '9', '11'] as const;
export type TransactionType = (typeof TRANSACTION_TYPES)[number];
