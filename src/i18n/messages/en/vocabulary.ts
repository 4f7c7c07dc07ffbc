import type { Bound } from '../../../schema/money/claim.ts';
import type { Status } from '../../../schema/money/version-1.ts';
import type { FundKind, Money } from '../../../schema/money/fund.ts';
import type { PartnerKind } from '../../../schema/partner.ts';
import type { PlaceLevel } from '../../../schema/place.ts';
import type { Kind, Role, Topic } from '../../../schema/vocabulary.ts';
import type { PageText } from './site.ts';

/** The kinds of article. */
export const kinds: Record<Kind, string> = {
  fund: 'Fund',
  partnership: 'Partnership',
  pilot: 'Pilot',
  policy: 'Policy',
  park: 'Park',
  summit: 'Summit',
  research: 'Research',
  regulation: 'Regulation',
  procurement: 'Procurement',
};

/** The pages of the kinds of article. */
export const kindPages: Record<Kind, PageText> = {
  fund: {
    title: 'Funds announced and followed',
    intro: 'Articles about money that cities and their partners put behind blockchain.',
  },
  partnership: {
    title: 'Partnerships',
    intro: 'Articles about agreements between cities and organisations.',
  },
  pilot: {
    title: 'Pilots',
    intro: 'Articles about trials of blockchain in public services and trade.',
  },
  policy: { title: 'Policies', intro: 'Articles about plans, guidelines and subsidies.' },
  park: { title: 'Parks', intro: 'Articles about industrial parks, bases and hubs.' },
  summit: { title: 'Summits', intro: 'Articles about conferences and what was announced at them.' },
  research: {
    title: 'Research',
    intro: 'Articles about institutes, laboratories, standards and rankings.',
  },
  regulation: { title: 'Regulation', intro: 'Articles about bans, licences and rules.' },
  procurement: { title: 'Procurement', intro: 'Articles about tenders and contracts.' },
};

/** The topics of articles. */
export const topics: Record<Topic, string> = {
  agriculture: 'Agriculture',
  'consortium-chains': 'Consortium chains',
  'court-evidence': 'Court evidence',
  'crypto-assets': 'Crypto-assets',
  culture: 'Culture',
  'digital-yuan': 'Digital yuan',
  energy: 'Energy',
  finance: 'Finance',
  'government-services': 'Government services',
  health: 'Health',
  identity: 'Identity',
  infrastructure: 'Infrastructure',
  invoices: 'Invoices',
  metaverse: 'Metaverse',
  mining: 'Mining',
  'poverty-relief': 'Poverty relief',
  'public-chains': 'Public chains',
  'real-estate': 'Real estate',
  'smart-city': 'Smart cities',
  stablecoins: 'Stablecoins',
  standards: 'Standards',
  'supply-chain': 'Supply chains',
  talent: 'Talent',
  'token-economy': 'Token economy',
  'tokenised-bonds': 'Tokenised bonds',
  'trade-finance': 'Trade finance',
  wages: 'Wages',
  web3: 'Web3',
};

/** What a partner is to an event. */
export const roles: Record<Role, string> = {
  initiator: 'Initiator',
  founder: 'Founder',
  investor: 'Investor',
  manager: 'Manager',
  'technology-partner': 'Technology partner',
  operator: 'Operator',
  contractor: 'Contractor',
  member: 'Member',
  host: 'Host',
  signatory: 'Signatory',
  issuer: 'Issuer',
  regulator: 'Regulator',
  beneficiary: 'Beneficiary',
  participant: 'Participant',
};

/** How far a fund got. */
export const statuses: Record<Status, string> = {
  announced: 'Announced',
  established: 'Established',
  raised: 'Raised',
  deployed: 'Deployed',
  cancelled: 'Cancelled',
  unknown: 'Status unknown',
};

/** What each status means. */
export const statusHelp: Record<Status, string> = {
  announced: 'Somebody said that the fund would be.',
  established: 'The fund has been set up.',
  raised: 'Money has been paid in.',
  deployed: 'Money has been invested.',
  cancelled: 'The fund has been given up; it is in no total.',
  unknown: 'The sources do not say how far it got.',
};

/** Whose money it is. */
export const money: Record<Money, string> = {
  public: 'Public money',
  private: 'Private money',
  mixed: 'Mixed money',
  unclear: 'Whose money is unclear',
};

/** What each owner means. */
export const moneyHelp: Record<Money, string> = {
  public: 'All of it comes from a government or a body it owns.',
  private: 'None of it comes from a government.',
  mixed: 'A government and private investors put it up together.',
  unclear: 'The sources do not say; it is in no city’s total.',
};

/** The kinds of fund. */
export const fundKinds: Record<FundKind, string> = {
  'investment-fund': 'Investment fund',
  'subsidy-budget': 'Subsidy budget',
  'research-grant': 'Research grant',
  procurement: 'Procurement',
  'consumer-vouchers': 'Consumer vouchers',
  'private-plan': 'Private plan',
  'token-fund': 'Token fund',
  other: 'Other',
};

/** The kinds of partner. */
export const partnerKinds: Record<PartnerKind, string> = {
  alliance: 'Alliance',
  company: 'Company',
  'investment-firm': 'Investment firm',
  bank: 'Bank',
  exchange: 'Exchange',
  platform: 'Platform',
  university: 'University',
  'research-institute': 'Research institute',
  'government-body': 'Government body',
  court: 'Court',
  foundation: 'Foundation',
  media: 'Media',
};

/** The levels of places. */
export const levels: Record<PlaceLevel, string> = {
  province: 'Province',
  'autonomous-region': 'Autonomous region',
  municipality: 'Municipality',
  'special-administrative-region': 'Special administrative region',
  'sub-provincial-city': 'Sub-provincial city',
  'prefecture-level-city': 'Prefecture-level city',
  'autonomous-prefecture': 'Autonomous prefecture',
  'county-level-city': 'County-level city',
  county: 'County',
  district: 'District',
  'new-area': 'New area',
};

/** What stands before a sum that is not exact. */
export const bounds: Record<Bound, string> = {
  'at-least': 'at least',
  'up-to': 'up to',
  about: 'about',
};
