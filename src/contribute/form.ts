import type { NamedType } from '../ledger/meant/name-index.ts';

export type { NamedType };

/*
 * The form of an event, as data: which keys are asked for, in which order, and how each is filled in.
 * What a key means stands in the schema, what it is called in the messages.
 */

/** Closed lists that a field chooses from; each has its labels in the messages. */
export type OptionSet =
  | 'kinds'
  | 'topics'
  | 'forms'
  | 'readings'
  | 'languages'
  | 'bounds'
  | 'measures'
  | 'stages'
  | 'roles'
  | 'levels'
  | 'fundKinds'
  | 'focuses'
  | 'money'
  | 'partnerKinds'
  | 'publisherKinds'
  | 'endings'
  | 'grades'
  | 'moneyParts';

/** How a field is filled in. */
export type FieldType =
  | { type: 'text' }
  | { type: 'date' }
  | { type: 'address' }
  | { type: 'amount' }
  /** One of a closed list. */
  | { type: 'choice'; options: OptionSet }
  /** Several of one. */
  | { type: 'choices'; options: OptionSet }
  /** A thing of the record, or a new one. */
  | { type: 'thing'; of: NamedType }
  | { type: 'things'; of: NamedType }
  /** Sources of the same entry. */
  | { type: 'cited' }
  /** Things that the entry names. */
  | { type: 'named' }
  /** What sources of the same entry give in dollars, each its own amount. */
  | { type: 'given' }
  /** Ticked, it has this value; else it is left out. */
  | { type: 'flag'; value: string | true };

/** A key that the form asks for, as the way to it: `names.en`. */
export type FormField = FieldType & {
  key: string;
  /** Whether the schema wants it. */
  required?: true | undefined;
  /** The key of the same group without which it says nothing. */
  with?: string;
  /** Whether it is folded away: most entries have no use for it. */
  rare?: true;
};

/** Keys asked for together. */
export interface FormGroup {
  /** The list that its items stand in, `claims`; nothing for keys of the event itself. */
  list?: string;
  fields: readonly FormField[];
}

const ID: FormField = { key: 'id', type: 'text', required: true };
const NAMES: readonly FormField[] = [
  { key: 'names.en', type: 'text', required: true },
  { key: 'names.zh', type: 'text' },
];

const EVENT: FormGroup = {
  fields: [
    { key: 'title', type: 'text', required: true },
    { key: 'date', type: 'date', required: true },
    { key: 'kind', type: 'choice', options: 'kinds', required: true },
    { key: 'places', type: 'things', of: 'place' },
    { key: 'topics', type: 'choices', options: 'topics' },
  ],
};

/** The title of the translation beside an event; its text is a field of its own. */
const CHINESE: FormGroup = { fields: [{ key: 'chinese.title', type: 'text' }] };

const SOURCES: FormGroup = {
  list: 'sources',
  fields: [
    { key: 'url', type: 'address', required: true },
    { key: 'title', type: 'text', required: true },
    { key: 'publisher', type: 'thing', of: 'publisher', required: true },
    { key: 'form', type: 'choice', options: 'forms', required: true },
    { key: 'read', type: 'choice', options: 'readings' },
    { key: 'published', type: 'date' },
    { key: 'quote', type: 'text' },
    { key: 'language', type: 'choice', options: 'languages' },
    { key: 'title_original', type: 'text', rare: true },
    { key: 'archive', type: 'address', rare: true },
    { key: 'as_published', type: 'flag', value: true, rare: true },
    { key: 'note', type: 'text', rare: true },
  ],
};

const CLAIMS: FormGroup = {
  list: 'claims',
  fields: [
    { key: 'fund', type: 'thing', of: 'fund', required: true },
    { key: 'amount', type: 'amount' },
    { key: 'bound', type: 'choice', options: 'bounds', with: 'amount' },
    { key: 'measure', type: 'choice', options: 'measures', with: 'amount' },
    { key: 'stage', type: 'choice', options: 'stages' },
    { key: 'wording', type: 'text', with: 'amount' },
    { key: 'sources', type: 'cited', required: true },
    { key: 'to', type: 'amount', rare: true },
    { key: 'of', type: 'choice', options: 'moneyParts', rare: true },
    { key: 'government_share', type: 'text', rare: true },
    { key: 'usd', type: 'given', rare: true },
    { key: 'per', type: 'flag', value: 'year', rare: true },
    { key: 'years', type: 'text', rare: true },
    { key: 'how', type: 'choice', options: 'endings', rare: true },
    { key: 'as_of', type: 'date', rare: true },
    { key: 'restates', type: 'flag', value: true, rare: true },
    { key: 'as_published', type: 'flag', value: true, rare: true },
    { key: 'note', type: 'text', rare: true },
  ],
};

const CONFLICTS: FormGroup = {
  list: 'conflicts',
  fields: [
    { key: 'grade', type: 'choice', options: 'grades', required: true },
    { key: 'of', type: 'named', required: true },
    { key: 'about', type: 'text', required: true },
    { key: 'text', type: 'text', required: true },
    { key: 'sources', type: 'cited', required: true },
  ],
};

const OTHERS: FormGroup = {
  list: 'not_the_same_as',
  fields: [
    { key: 'id', type: 'text', required: true },
    { key: 'why', type: 'text', required: true },
  ],
};

const PARTNERS: FormGroup = {
  list: 'partners',
  fields: [
    { key: 'id', type: 'thing', of: 'partner', required: true },
    { key: 'role', type: 'choice', options: 'roles', required: true },
    { key: 'detail', type: 'text' },
  ],
};

const CHAINS: FormGroup = { fields: [{ key: 'chains', type: 'things', of: 'chain' }] };

/** The form, group by group, as a contributor goes through it. */
export const EVENT_FORM = {
  event: EVENT,
  sources: SOURCES,
  claims: CLAIMS,
  partners: PARTNERS,
  chains: CHAINS,
  chinese: CHINESE,
  conflicts: CONFLICTS,
  others: OTHERS,
} as const satisfies Record<string, FormGroup>;

/** What is asked of a thing that the record does not know yet, by its type. */
export const NEW_THINGS = {
  fund: {
    list: 'introduces.funds',
    fields: [
      ID,
      ...NAMES,
      { key: 'places', type: 'things', of: 'place', required: true },
      { key: 'kind', type: 'choice', options: 'fundKinds', required: true },
      { key: 'focus', type: 'choice', options: 'focuses', required: true },
      { key: 'money', type: 'choice', options: 'money', required: true },
      { key: 'sponsors', type: 'things', of: 'partner', rare: true },
      { key: 'names.described', type: 'flag', value: true, rare: true },
    ],
  },
  partner: {
    list: 'introduces.partners',
    fields: [
      ID,
      ...NAMES,
      { key: 'kind', type: 'choice', options: 'partnerKinds', required: true },
      { key: 'home', type: 'thing', of: 'place', rare: true },
      { key: 'names.described', type: 'flag', value: true, rare: true },
    ],
  },
  place: {
    list: 'introduces.cities',
    fields: [
      ID,
      ...NAMES,
      { key: 'names.pinyin', type: 'text' },
      { key: 'level', type: 'choice', options: 'levels', required: true },
      { key: 'province', type: 'thing', of: 'place', required: true },
      { key: 'parent', type: 'thing', of: 'place' },
      { key: 'coordinates.lat', type: 'text', required: true },
      { key: 'coordinates.lon', type: 'text', required: true },
      { key: 'gb2260', type: 'text' },
    ],
  },
  chain: { list: 'introduces.chains', fields: [ID, ...NAMES] },
  publisher: {
    list: 'introduces.publishers',
    fields: [
      ID,
      ...NAMES,
      { key: 'kind', type: 'choice', options: 'publisherKinds', required: true },
    ],
  },
} as const satisfies Record<NamedType, FormGroup>;
