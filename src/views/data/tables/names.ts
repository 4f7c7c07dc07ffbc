import type { Ledger, Thing } from '../../../ledger/model.ts';
import { RECORD_LANGS } from '../../../i18n/pick.ts';
import { integer, reference, type Table, text } from './table.ts';

const REQUIRED = { required: true } as const;

const TYPES = ['place', 'fund', 'partner', 'chain'] as const;
const USES = ['name', 'former', 'alias'] as const;

interface Named {
  use: (typeof USES)[number];
  language: string | null;
  name: string;
  until: string | null;
}

/** Every name of a thing: today's, those that it had, and other spellings. */
function namesOf({ facts: { names, former, aliases } }: Thing): Named[] {
  const inEach = (of: { readonly [L in (typeof RECORD_LANGS)[number]]?: string | undefined }) =>
    RECORD_LANGS.flatMap((language) => {
      const name = of[language];
      return name === undefined ? [] : [{ language, name }];
    });
  return [
    ...inEach(names).map((one) => ({ ...one, use: 'name' as const, until: null })),
    ...former.flatMap((one) =>
      inEach(one).map((name) => ({ ...name, use: 'former' as const, until: one.until })),
    ),
    ...aliases.map((name) => ({ use: 'alias' as const, language: null, name, until: null })),
  ];
}

const things = ({ places, funds, partners, chains }: Ledger): Thing[] => [
  ...places,
  ...funds,
  ...partners,
  ...chains,
];

/** Every name that a thing goes or went by. */
export const names: Table = {
  name: 'names',
  title: 'Names',
  description:
    'Every name that a place, fund, partner or chain goes or went by, one row a name: to find in the record what another list calls otherwise.',
  key: ['thing', 'n'],
  columns: [
    text('thing', 'The id of a place, fund, partner or chain.', REQUIRED),
    integer('n', 'The number of the name, from 1.', REQUIRED),
    text('type', 'What it names.', { ...REQUIRED, values: TYPES }),
    text('name', 'The name.', REQUIRED),
    text('use', 'Whether it is today’s name, one that it had, or another spelling.', {
      ...REQUIRED,
      values: USES,
    }),
    text('language', 'The language of the name (BCP 47); blank for other spellings.'),
    text('until', 'When it ceased to be called so.'),
  ],
  rows: (ledger) =>
    things(ledger).flatMap((thing) =>
      namesOf(thing).map((named, at) => ({
        thing: thing.id,
        n: at + 1,
        type: thing.type,
        ...named,
      })),
    ),
};

/** Who is behind each fund. */
export const fundSponsors: Table = {
  name: 'fund_sponsors',
  title: 'Sponsors of funds',
  description: 'The organisations and places behind each fund, one row a pair.',
  key: ['fund', 'sponsor'],
  columns: [
    reference('fund', 'funds', 'The fund.', REQUIRED),
    text('sponsor', 'The id of the partner or place.', REQUIRED),
    text('type', 'What the sponsor is.', { ...REQUIRED, values: ['partner', 'place'] }),
  ],
  rows: ({ funds }) =>
    funds.flatMap((fund) =>
      fund.sponsors.map(({ id, type }) => ({ fund: fund.id, sponsor: id, type })),
    ),
};

/** Which organisations belong to which. */
export const partnerMembers: Table = {
  name: 'partner_members',
  title: 'Members of alliances',
  description: 'Which organisations are members of which, one row a pair.',
  key: ['partner', 'member'],
  columns: [
    reference('partner', 'partners', 'The alliance or body.', REQUIRED),
    reference('member', 'partners', 'Its member.', REQUIRED),
  ],
  rows: ({ partners }) =>
    partners.flatMap(({ id, members }) =>
      members.map((member) => ({ partner: id, member: member.id })),
    ),
};
