/** Kinds of event. */
export const KINDS = [
  'fund',
  'partnership',
  'pilot',
  'policy',
  'park',
  'summit',
  'research',
  'regulation',
  'procurement',
] as const;
export type Kind = (typeof KINDS)[number];

/** What an event is about. */
export const TOPICS = [
  'agriculture',
  'consortium-chains',
  'court-evidence',
  'crypto-assets',
  'culture',
  'digital-yuan',
  'energy',
  'finance',
  'government-services',
  'health',
  'identity',
  'infrastructure',
  'invoices',
  'metaverse',
  'mining',
  'poverty-relief',
  'public-chains',
  'real-estate',
  'smart-city',
  'stablecoins',
  'standards',
  'supply-chain',
  'talent',
  'token-economy',
  'tokenised-bonds',
  'trade-finance',
  'wages',
  'web3',
] as const;
export type Topic = (typeof TOPICS)[number];

/** An organisation's part in an event; the source's own wording goes into `detail`. */
export const ROLES = [
  'initiator',
  'founder',
  'investor',
  'manager',
  'technology-partner',
  'operator',
  'contractor',
  'member',
  'host',
  'signatory',
  'issuer',
  'regulator',
  'beneficiary',
  'participant',
] as const;
export type Role = (typeof ROLES)[number];

/** Parts that rankings of partners leave out: these organisations act, or watch, but do not partner. */
export const UNRANKED_ROLES: readonly Role[] = ['issuer', 'regulator', 'participant'];
