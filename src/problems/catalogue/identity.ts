import { choices, entry, quoted, withArticle } from './entry.ts';
import type { PlaceOffer } from './terms.ts';

/** A place that could be brought in, as a heading of its block: 朝阳区, 长春市, 吉林省. */
const headingOf = ({ name, within, isFormer, id }: PlaceOffer): string =>
  `${[name, ...within].join(', ')}${isFormer ? ' (no more: give until: and successor: too)' : ''}; write ${id}:`;

/** What to write for a place that the record lacks: what it has, then each block, then what is merely near. */
function placesToWrite(p: { offers: PlaceOffer[]; known: string[]; near: string[] }): string {
  const known = p.known.length > 0 ? [`Write ${choices(p.known)} for what the record has.`] : [];
  const others = p.near.filter((id) => !p.known.includes(id));
  const near = others.length > 0 ? [`If it is a slip, write ${choices(others)}.`] : [];
  return [
    ...known,
    'Bring it in with these lines of an article:',
    ...p.offers.flatMap((offer) => [headingOf(offer), offer.block]),
    'Fill in the coordinates and whatever else is left empty, and write its id here.',
    ...near,
  ].join('\n');
}

/** How to answer that two entries look the same. */
const answerBy = (p: { id: string; other: string }): string =>
  `Use ${p.other} if they are the same; else write why they are not in one of the two, as in not_the_same_as: [{id: ${p.other}, why: …}] in ${p.id}.`;

/** What two files say of one page. */
export interface PageDifference {
  key: string;
  here: string | undefined;
  there: string | undefined;
}

/** Problems of what is what: a place by its name, and one thing under two names. */
export const identityProblems = {
  'new-place': entry(
    'error',
    (p: { id: string; offers: PlaceOffer[]; known: string[]; near: string[] }) =>
      p.offers.length + p.known.length > 1
        ? `Several places are called ${quoted(p.id)}.`
        : `The place ${quoted(p.id)} is not in the record yet.`,
    (p) => placesToWrite(p),
    {
      why: 'Every place has a page of its own, with its names, its level and its code in GB/T 2260.',
    },
  ),
  'new-places': entry(
    'error',
    (p: { value: string; list: string; block: string }) =>
      `${quoted(p.value)} is one text, and names places that are not in the record yet.`,
    (p) =>
      [
        `Write ${p.list}, and bring in what is missing with these lines of an article:`,
        p.block,
        'Fill in the coordinates and whatever else is left empty.',
      ].join('\n'),
    {
      why: 'Commas of ASCII part the ids of a list, and every place has a page of its own.',
    },
  ),
  'alias-clash': entry(
    'error',
    (p: { name: string; type: string; id: string; file: string; isAlias: boolean }) =>
      `${quoted(p.name)} already names ${withArticle(p.type)} of the record, ${p.id} (${p.file}).`,
    (p) =>
      `If it is the same, remove this entry and write ${p.id}; if it is another, ${p.isAlias ? 'leave this alias out, or make it longer' : 'make its name longer'}, for instance with the place.`,
    {
      why: 'A name in a search or a suggestion must lead to one thing.',
    },
  ),
  'introduced-twice': entry(
    'error',
    (p: { id: string; files: string[] }) =>
      p.files.length > 0
        ? `${p.id} is introduced here, and is already in the record: ${choices(p.files, 'and')}.`
        : `${p.id} is introduced twice in this article.`,
    (p) =>
      p.files.length > 0
        ? `Remove it from introduces: and go on writing ${p.id}; if it is another, give it another id.`
        : 'Keep it once.',
    {
      why: 'A thing has one entry; two could contradict each other.',
    },
  ),
  'same-name': entry(
    'warning',
    (p: { id: string; other: string; name: string; type: string }) =>
      `${p.id} and ${p.other} are both ${withArticle(p.type)} called ${quoted(p.name)}.`,
    answerBy,
    {
      why: 'One thing under two ids is counted twice. Script, width, case, spaces, 市 and the legal form of a company do not tell two names apart.',
    },
  ),
  'same-identifier': entry(
    'warning',
    (p: { id: string; other: string; key: string; number: string }) =>
      `${p.id} and ${p.other} have one ${p.key}: ${p.number}.`,
    answerBy,
    {
      why: 'A number in a register outside the record belongs to one thing; two with the same are one under two ids, or one of the numbers is wrong.',
    },
  ),
  'same-fund': entry(
    'warning',
    (p: { id: string; other: string; amount: string; month: string }) =>
      `${p.id} and ${p.other} are funds of one place, and both are given ${p.amount} in ${p.month}.`,
    answerBy,
    {
      why: 'A fund entered twice doubles what its city has announced.',
    },
  ),
  'same-event': entry(
    'warning',
    (p: { id: string; other: string; page: string | undefined }) =>
      p.page === undefined
        ? `${p.id} and ${p.other} are of one day and place and have one title.`
        : `${p.id} and ${p.other} are of one day and place and both cite ${quoted(p.page)}.`,
    answerBy,
    {
      why: 'One event is one article; what other reports add goes into it as further sources.',
    },
  ),
  'same-page': entry(
    'warning',
    (p: { id: string; other: string }) => `The sources ${p.other} and ${p.id} are one page.`,
    (p) => `Keep ${p.other}, and cite it wherever ${p.id} is cited.`,
    {
      why: 'One page is one witness. Scheme, www., a slash at the end, a fragment and tracking do not make another of it.',
    },
  ),
  'page-disagrees': entry(
    'warning',
    (p: { id: string; file: string; differs: PageDifference[] }) =>
      `The page of ${p.id} is another one in ${p.file}: ${p.differs.map(({ key, here, there }) => `${key}: ${there ?? 'none'} there, ${here ?? 'none'} here`).join('; ')}.`,
    (p) =>
      `Give it the same ${choices(
        p.differs.map(({ key }) => key),
        'and',
      )} in both files.`,
    {
      why: 'One page has one publisher, one form and one date, and weighs the same wherever it is cited.',
    },
  ),
};
