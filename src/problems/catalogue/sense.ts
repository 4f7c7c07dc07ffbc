import { entry } from './entry.ts';

/** A number of kilometres, as the messages give it. */
const km = (distance: number): string => `${Math.round(distance)} km`;

/** Problems of dates, places, ranks and rates that cannot be, or are not likely. */
export const senseProblems = {
  'year-out-of-range': entry(
    'error',
    (p: { date: string; first: string; last: string }) =>
      `${p.date} lies outside the years of the record, ${p.first} to ${p.last}.`,
    () => 'Check the year against the source.',
    {
      why: 'Every year of the record has pages of its own; a slip of one digit would make thousands.',
    },
  ),
  'dates-out-of-order': entry(
    'error',
    (p: { key: string; date: string; other: string; limit: string }) =>
      `${p.key} ${p.date} lies before ${p.other} ${p.limit}.`,
    () => 'Check both dates; one of them is mistyped.',
    {
      why: 'Nothing is recorded before it happened, or read before it was written.',
    },
  ),
  'source-before-event': entry(
    'warning',
    (p: { published: string; date: string }) =>
      `The source was published on ${p.published}, long before the event of ${p.date}.`,
    () =>
      'Check both years; if the page really is so much older, add as_published: true and a note to the source.',
    {
      why: 'A page cannot tell of what happened after it; a mistyped year looks the same.',
    },
  ),
  'outside-china': entry(
    'error',
    (p: { lat: string; lon: string; swapped: boolean }) =>
      `${p.lat} degrees north, ${p.lon} degrees east lies outside China.`,
    (p) =>
      p.swapped
        ? `The two are swapped: write coordinates: {lat: ${p.lon}, lon: ${p.lat}}.`
        : 'Copy both from a map: lat is 3 to 54 degrees north, lon 73 to 136 degrees east.',
    {
      why: 'The map shows China; a point outside would stand on its edge.',
    },
  ),
  'far-from-parent': entry(
    'warning',
    (p: { id: string; parent: string; distance: number; limit: number }) =>
      `${p.id} lies ${km(p.distance)} from ${p.parent}; places there lie within ${km(p.limit)}.`,
    () =>
      'Check the coordinates and parent:; if both are right, add as_published: true and a note.',
    {
      why: 'A digit of the coordinates is easily mistyped, and the map would not show it.',
    },
  ),
  'far-from-children': entry(
    'warning',
    (p: { id: string; children: string[] }) =>
      `${p.id} lies far from most places that it is the parent of: ${p.children.join(', ')}.`,
    () => 'Check its coordinates; if they are right, add as_published: true and a note.',
    {
      why: 'Where most of its places lie elsewhere, its own coordinates are the likelier mistake.',
    },
  ),
  'code-against-place': entry(
    'error',
    (p: { code: string; belongs: string; parent: string }) =>
      `The code ${p.code} belongs to a place of ${p.belongs}, not of ${p.parent}.`,
    () => 'Look the code up in GB/T 2260, or correct parent:.',
    {
      why: 'The first digits of a code name the province and the city that a place lies in.',
    },
  ),
  'code-against-level': entry(
    'error',
    (p: { code: string; level: string; form: string }) =>
      `${p.code} is not the code of a ${p.level}, which has the form ${p.form}.`,
    () => 'Look the code up in GB/T 2260, or correct level:.',
    {
      why: 'A province’s code ends in four noughts, a city’s in two, a district’s in none.',
    },
  ),
  'code-of-another': entry(
    'warning',
    (p: { code: string; name: string; level: string }) =>
      `${p.code} is the code of ${p.name}${p.level === '' ? '' : `, a ${p.level}`}.`,
    () =>
      'Look the code up in GB/T 2260, or correct the name or level; if all are right, add as_published: true and a note.',
    {
      why: 'Data of other offices is joined by this code, and would be another place’s.',
    },
  ),
  'code-unknown': entry(
    'warning',
    (p: { code: string }) => `No place of China has or had the code ${p.code}.`,
    () => 'Look the code up in GB/T 2260; if it is newer, add as_published: true and a note.',
    {
      why: 'A digit is easily mistyped, and nothing else would show it.',
    },
  ),
  'code-twice': entry(
    'error',
    (p: { code: string; other: string }) => `${p.code} is the code of ${p.other} already.`,
    () => 'Look the code up in GB/T 2260; each place has its own.',
    {
      why: 'Two places with one code would be taken for one by whoever uses the data.',
    },
  ),
  'chinese-under-en': entry(
    'error',
    (p: { name: string }) => `names.en is in Chinese: ${p.name}.`,
    (p) => `Write the English name there, and zh: ${p.name} beside it.`,
    {
      why: 'English pages would show a name that their readers cannot read.',
    },
  ),
  'rank-out-of-range': entry(
    'error',
    (p: { rank: number; most: number; assessed: boolean }) =>
      p.assessed
        ? `The rank ${p.rank} is not among the ${p.most} that were assessed.`
        : `The rank ${p.rank} is not between 1 and ${p.most}.`,
    () =>
      'Check the rank against the source; if the source itself misprints, add as_published: true and a note.',
    {
      why: 'A chart draws every rank down to the last one.',
    },
  ),
  'assessed-out-of-range': entry(
    'error',
    (p: { assessed: number; rows: number; most: number }) =>
      p.assessed < p.rows
        ? `${p.assessed} were assessed, but ${p.rows} rows are here.`
        : `${p.assessed} is more than an index of chains or cities can assess, ${p.most}.`,
    (p) =>
      p.assessed < p.rows
        ? 'Check the number against the source; if the source itself misprints, add as_published: true and a note.'
        : 'Check the number against the source.',
    {
      why: 'What was assessed is at least what is ranked, and there are not so many cities.',
    },
  ),
  'rate-out-of-line': entry(
    'error',
    (p: { month: string; currency: string; rate: string; usual: string }) =>
      `The rate of ${p.currency} in ${p.month}, ${p.rate}, is far from its neighbours’, ${p.usual}.`,
    () => 'Check the decimal point and the digits against the source.',
    {
      why: 'Every sum of that month would be converted wrongly.',
    },
  ),
};
