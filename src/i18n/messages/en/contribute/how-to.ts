import { howToSections, type HowToSection, type PlateWords } from './how-to-sections.ts';

/** The lines of the example that are explained. */
export type ExampleRemark =
  | 'title'
  | 'date'
  | 'kind'
  | 'places'
  | 'topics'
  | 'claims'
  | 'amount'
  | 'stage'
  | 'usd'
  | 'claimSources'
  | 'partners'
  | 'detail'
  | 'sources'
  | 'publisher'
  | 'form'
  | 'added'
  | 'introduces'
  | 'fundKind'
  | 'focus'
  | 'money'
  | 'publishers'
  | 'publisherKind';

interface HowTo {
  or: string;
  shapes: Record<PlateWords['shape'], string>;
  remarks: Record<ExampleRemark, string>;
  closedLists: Record<'kind' | 'topics' | 'role' | 'stage' | 'measure' | 'level' | 'form', string>;
  sections: readonly HowToSection[];
}

/** How to add to the record, for those who have never seen it. CONTRIBUTING has the same words. */
export const howTo: HowTo = {
  or: ' or ',
  shapes: {
    button: 'Button',
    quiet: 'Button',
    field: 'Field',
    menu: 'Menu',
    pencil: 'Pencil',
  },
  remarks: {
    title: 'the title: one plain sentence, no full stop',
    date: 'as precise as you know: 2018-07-23, 2018-07 or 2018',
    kind: '{kinds}',
    places: 'the narrowest place only: a district, not its city as well',
    topics: 'from the closed list; may be left out',
    claims: "what the sources say of a fund's money",
    amount: 'as people write it: CNY 10bn, US$1.5bn, HK$50m, 100亿元, 5000万元',
    stage: '{stages}',
    usd: 'dollars that a source gave itself; do not convert anything',
    claimSources: 'no claim without a source',
    partners: 'the organisations in it, each with its part',
    detail: "the source's wording, in short",
    sources: 'every page that you read; the ids are yours to choose',
    publisher:
      'its id under content/publishers/; write the name, and the check answers with the id',
    form: '{forms}',
    added: 'the day you add it',
    introduces: 'only what the Atlas does not know yet; leave it out otherwise',
    fundKind: '{fundKinds}',
    focus: '{focuses} (digital yuan, metaverse, smart city)',
    money: '{money}',
    publishers: 'who published your sources',
    publisherKind: '{publisherKinds}',
  },
  closedLists: {
    kind: 'Kinds of event',
    topics: 'Topics',
    role: 'Roles of partners',
    stage: 'Stages of a fund',
    measure: 'What an amount measures',
    level: 'Levels of places',
    form: 'Forms of sources',
  },
  sections: howToSections,
};
