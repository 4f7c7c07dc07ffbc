/**
 * What is said under a field of the form in place of what the schema says of its key: the form shows
 * labels where the schema names values. Nothing where the label says it all.
 */
export const formHints = {
  event: {
    date: 'As precisely as you know: 2018-07-23, 2018-07 or 2018.',
    kind: '',
    places:
      'The narrowest only: a district, not also its city. None for what concerns the whole country.',
    topics: '',
  },
  chinese: { 'chinese.title': '' },
  sources: {
    url: 'As it stands in the address bar.',
    title:
      'As the page has it, in English where you can. Your own description goes into [square brackets].',
    publisher: 'The paper, office or site where you read it.',
    form: 'Document: the text itself. Filing: at a register or an exchange. Statement: of the body concerned. Report: about others. Copy and Translation: of another publisher’s text.',
    read: 'Left empty, it weighs as an excerpt. A title alone decides nothing.',
    published: 'As precisely as you know.',
    quote: 'Copied as it stands, and short.',
    language: '',
    title_original: '',
    archive: '',
    as_published: 'Say why below.',
    note: '',
  },
  claims: {
    fund: '',
    bound: 'Leave it empty where the amount is exact.',
    measure:
      'Leave it empty for a size that was announced, promised or aimed at. Allocated: set aside by a public body. Subscribed: registered or committed. Returned: exits and distributions.',
    stage:
      'As this source has it. Proposed: called for or hoped. Draft: out for comment. Established: registered, or a contract awarded.',
    wording: 'Copied as it stands, and short.',
    sources: 'No claim without a source.',
    to: 'The amount above is then the lower end.',
    of: 'Leave it empty for the whole.',
    government_share: 'A number: 30.',
    usd: '',
    per: 'A yearly budget is never added up.',
    years: 'A number: 3.',
    how: 'Where it has ended.',
    as_of: 'Where that is not the day of the event.',
    restates: 'It then moves neither the date nor the stage of the fund.',
    as_published: 'Say below how the source has it.',
    note: '',
  },
  partners: { id: '', role: '', detail: '' },
  chains: { chains: '' },
  conflicts: {
    grade:
      'Misprint: the source itself shows the slip. Sources differ: in details. In doubt: the money, or the thing itself.',
    of: '',
    about: 'In a few words.',
    text: '',
    sources: '',
  },
  others: { id: 'The last part of the address of its page.', why: '' },
  fund: {
    id: 'Small letters, digits and hyphens. You can leave it as it is.',
    'names.en': '',
    places: 'The narrowest places only.',
    kind: '',
    focus:
      'Adjacent field: the digital yuan, metaverse or smart city, where the source does not name blockchain as the purpose.',
    money: '',
    sponsors: 'Organisations, or places for their governments.',
    'names.described': 'Where no Chinese source names it.',
  },
  partner: {
    id: 'Small letters, digits and hyphens. You can leave it as it is.',
    'names.en': '',
    kind: '',
    home: '',
    'names.described': 'Where no Chinese source names it.',
  },
  place: {
    id: 'Small letters, digits and hyphens. You can leave it as it is.',
    'names.en': '',
    'names.pinyin': 'With the marks of the tones: Nánjīng Shì.',
    level: '',
    province: 'For a province, its own name.',
    parent: '',
    'coordinates.lat': 'Of its seat: 32.06.',
    'coordinates.lon': 'Of its seat: 118.8.',
    gb2260: 'Six digits, where it has one.',
  },
  chain: { id: 'Small letters, digits and hyphens. You can leave it as it is.', 'names.en': '' },
  publisher: {
    id: 'Small letters, digits and hyphens. You can leave it as it is.',
    'names.en': '',
    kind: '',
  },
};
