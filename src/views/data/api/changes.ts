/** What a change of the interface was: keys are added within a version, never renamed or removed. */
export interface ApiChange {
  date: string;
  what: string;
}

/** What has changed within version 1, the latest first. */
export const API_CHANGES: readonly ApiChange[] = [
  {
    date: '2026-11-29',
    what: 'Each content_hash has another value, once: a text is part of it as it is written in the record, not as it is read from it.',
  },
  {
    date: '2026-11-29',
    what: 'A document of the articles of a year holds at most 200; where there are more, the key next names the document with the next ones.',
  },
  {
    date: '2026-11-29',
    what: 'New key of articles and places: named, which says what the things and articles are called whose ids stand there.',
  },
  {
    date: '2026-11-29',
    what: 'The whole record is one document, all.json, which the index names. Rows of editions have names. Closed lists of values are explained: x-enumDescriptions in the description of the interface, categories in datapackage.json, which follows version 2 of the Data Package.',
  },
  {
    date: '2026-11-28',
    what: 'Rows of the Atlas’s own rankings have names. In the tables: changes, names, fund_sponsors, partner_members and events_text; date_from, date_to and date_precision of articles and claims, and the same three for when sources were published and editions came out. Whole days are dates in Parquet. In the SQLite file the view city_ranking is the ranking of cities.',
  },
  {
    date: '2026-11-28',
    what: 'Sources have publisher_id, publisher_kind, form, gone, hijacked and source_tier, which follows from the publisher’s kind and the form; publisher is its name in English, as before, under one spelling, and tier keeps its four words. Funds have triangulation. In the tables: publishers, and the same columns of sources; the schema of a publisher’s file, publisher.json.',
  },
  {
    date: '2026-11-28',
    what: 'What became of the money. New keys of claims: measure, of, to, stage, how, revises, title_only, source_tier and their address; of figures: measure, part, to, bound, amount_cny and revisions.',
  },
  {
    date: '2026-11-28',
    what: 'New keys of funds: focus, stage, ending, stages, last_heard, silence, documented, public_part, row, excluded, completeness, checked, sponsor_places, a figure for each measure and all_figures; no_sum, with one reason for each column; the codes of IATI.',
  },
  {
    date: '2026-11-28',
    what: 'New keys of places: announced, documented, spent, no_sum and fund_doubts, and in the ranking of cities announced_rank; of all things: doubts, former, same_as and not_the_same_as; the conflicts of entries have id, grade and of.',
  },
  {
    date: '2026-11-28',
    what: 'Deprecated, and kept: government_backed of places, amount, public and rank in the ranking of cities, status, statuses, tier, government_share, uncounted, and the figures commitment, raised and deployed. sponsors holds organisations alone, as before; ranked is true of the places that stand in the ranking of cities, and of no others.',
  },
  {
    date: '2026-11-28',
    what: 'In the tables: figures, stages, totals, city_totals, conflicts, conflict_things and checks, and the same columns, with wikidata, uscc, fund_number and lei of places, funds, organisations and chains; of figures, totals and city_totals the column doubt.',
  },
  {
    date: '2026-11-28',
    what: 'Ids that entries had before are a document of their own, old-ids, and a table, old_ids; the texts of things in Chinese have a schema, lead.json.',
  },
  {
    date: '2026-11-28',
    what: 'New keys of places: until, successor, predecessors and was; of organisations and chains: until, successor and predecessors.',
  },
  {
    date: '2026-11-28',
    what: 'New key of funds, organisations and chains: name_zh_described, true where no Chinese source names one and its Chinese name is a description by the Atlas.',
  },
  {
    date: '2026-11-26',
    what: 'Articles, funds and editions have content_hash, the fingerprint that their pages ask to be cited by. The Atlas’s own rankings, the lists and the index are described, each with keys of its own.',
  },
  { date: '2026-11-24', what: 'The first version.' },
];
