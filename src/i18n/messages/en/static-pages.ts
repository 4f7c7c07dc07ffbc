/** A part of a page of running text. */
export interface TextSection {
  /** Its anchor. */
  id: string;
  heading: string;
  paragraphs: string[];
  /** A table stands under it: the tiers by kind of publisher and form. */
  table?: 'tiers';
}

export type StaticPageKey = 'methodology' | 'about' | 'contribute';

/** Pages of running text. Every rule of the record has its paragraph under `methodology`. */
export const staticPages: Record<StaticPageKey, TextSection[]> = {
  methodology: [
    {
      id: 'claims',
      heading: 'Claims and sources',
      paragraphs: [
        'No number without a claim, no claim without a source; no announcement without its outcome, or the day since when nothing is known. An article reports one dated event and makes claims about funds; each claim names the sources that say so. Funds, places, partners and chains have no figures of their own: every total, rank and chart is computed from claims, and every figure on a page is a link that leads back to them.',
        'How near a source stands to what it tells follows from who published it and in what form, by the table below: primary (the body itself, in a document, a filing or a statement), national press, trade press, and secondary (copies, translations, posts, and all that mirrors and blogs show). Nobody ranks a source by hand. A listed company’s filing counts as the exchange’s. A claim has the rank of the best of its sources. A source of which only the title was seen adds no rank, and a claim that rests on such sources alone gives no figure and no stage.',
      ],
      table: 'tiers',
    },
    {
      id: 'measures',
      heading: 'What an amount measures',
      paragraphs: [
        'Each amount says what it measures. Size is what was announced: a target, a promise of support, the ceiling of a tender. Allocated is what a public body set aside, also where nobody says that it was paid. Subscribed is registered or committed capital. Paid in, invested and returned are what reached the fund, what it put into companies or projects, and what came back. Awarded and paid out belong to tenders and grants.',
        'An amount is of the whole unless a source gives the public or the private part. A part is never compared with a whole. Where a source gives a range, sums take its lower end and say so; “about”, “at least” and “up to” stay with a figure wherever it is shown.',
      ],
    },
    {
      id: 'figures',
      heading: 'Which figure is used',
      paragraphs: [
        'There is one figure for each measure and part. Among its claims the best-ranked source comes first, then claims that do more than restate an earlier one, then the latest date.',
        'Claims from equally ranked sources that differ by more than 1 per cent in one currency, or by more than 10 per cent across two currencies at the rate, make the figure disputed. Its range is shown, never hidden: in words, and as a whisker across the bar of a chart. A total takes the lowest and the highest of each disputed fund in it, and the single amount of every other.',
        'A revision is no dispute. A later claim by the same publisher, or one that names the claim it replaces, takes over from its own day on; as of an earlier day the earlier one stands. Where years times the yearly sum make the whole, the whole is the figure. A yearly sum alone is in no total.',
      ],
    },
    {
      id: 'stage',
      heading: 'Stage',
      paragraphs: [
        'The stage says how far a fund has come: proposed, draft, announced, established, operating, dormant, ended (cancelled, withdrawn, wound up or completed). It goes by date, not by the rank of the source: it is that of the latest claim that changes it. An announced fund was announced, not spent.',
      ],
    },
    {
      id: 'silence',
      heading: 'Last heard of, quiet, presumed lapsed',
      paragraphs: [
        'A fund was last heard of on the latest date of a claim that does not merely restate. Two years later it is quiet; four years later it is presumed lapsed. Both are inferred from silence and always marked so: no source says them. The limits are those that Global Energy Monitor’s trackers use for shelved and cancelled projects. They apply to investment funds, private plans, token funds and other money; a budget with years lapses when its last year is over; grants, tenders and vouchers do not fall quiet.',
        'Where and when somebody looked for traces of a fund is listed on its page. A search that found nothing does not count as a sign of life.',
      ],
    },
    {
      id: 'documented',
      heading: 'What is documented',
      paragraphs: [
        'Documented is the largest of a fund’s figures that are allocated, paid in, invested or paid out, of the whole or of a part, named with its measure. Measures are never added up. Announced size and subscribed capital are not documented money. Where no source shows any, the page says so; it does not say zero.',
      ],
    },
    {
      id: 'counting',
      heading: 'What counts',
      paragraphs: [
        'The announced sum holds investment funds for blockchain of which the money is public or mixed and which got as far as an announcement. Funds that were called for or put out as a draft, funds for adjacent purposes (metaverse, digital yuan, general digital money), private money, money whose owner is unclear, and what was cancelled or withdrawn before it was established each have a row of their own. A fund for an adjacent purpose stands in the row of these also where it is unclear whose money it is, not where the money is private. Quiet and presumed lapsed funds stay in the sum; their number and amount are said beside it. Private plans and token funds are only listed.',
        'Public money that is no investment fund (budgets, grants, tenders, vouchers) has a table of its own: promised, allocated, awarded, paid out. Yearly amounts are listed per year, in no sum.',
        'A fund counts once, however many articles mention it. One that is doubtful, or part of a larger one, is kept out, with the reason shown. A total says how many funds it holds and how many of them gave no amount: what is unknown is never taken as zero. What is allocated, subscribed, paid in and invested beside an announced sum is of the same funds. Every fund that a ranking leaves out is listed below it, with the reason.',
      ],
    },
    {
      id: 'money',
      heading: 'Whose money it is',
      paragraphs: [
        'The public part of a fund is the figure that a source gives for it, else the public share that a source gives, taken of the size. Where no source gives either, the part is not known, also where every sponsor is a public body; it is drawn hatched and never guessed. Two shares of equal weight that differ are shown as a range.',
        'Private money, and money whose owner is unclear, is listed on the place’s page under its owner and is in no city’s total; only the ranking that takes adjacent purposes in holds their funds of unclear owner too.',
      ],
    },
    {
      id: 'doubts',
      heading: 'Misprints, differences, doubts',
      paragraphs: [
        'Where sources contradict each other, the record keeps the conflict, in one of three grades: a misprint (the source itself shows the slip), a difference (details differ), a doubt (the money or the thing itself is in doubt). Its mark stands wherever the figure stands: in lists, rankings, the map, feeds, search and data. As of an earlier day, a doubt stands from the date of its article on.',
        'A fund of a similar name that no source shows to be the same gives no figure. It is recorded as a doubt, with its sum in the text.',
      ],
    },
    {
      id: 'completeness',
      heading: 'Health of a fund’s record',
      paragraphs: [
        'Six things can be known of a fund: its size, its public part, a stage of established or later, money that is documented, a sign of life or a search for one within two years, and a primary document. “3 of 6” says how many are. The score judges the record, not the fund; it follows the practice of AidData’s scores for its records of Chinese finance.',
        'Beside it stands how many bear the claims out: copies, translations and posts only; one independent publisher; two or more; two or more of which one is primary. A copy or translation says no more than its original.',
      ],
    },
    {
      id: 'rollup',
      heading: 'Districts, cities and provinces',
      paragraphs: [
        'The rankings hold municipalities, sub-provincial and prefecture-level cities, autonomous prefectures, special administrative regions, and any place directly under a province, such as Gui’an and Xiong’an. A district’s fund belongs to its city. A fund of several ranked places is counted in full in each of their rows, marked as shared, so the rows cannot be added up; national totals count each fund once.',
        'Provinces and autonomous regions have a table of their own. Their money is not divided among cities, and the cities’ money is not added to it. A province’s events and partners include those of all places in it.',
        'As of a day, a place has the level and the place above it that it had then. What a place held passes, from the day of its end on, to the place that took it over: lists and the map show it there, once, and its own page goes on telling what happened there. An event bears the names of its day, with today’s beside them.',
        'Each ranking of cities can also be seen with districts and new areas in rows of their own: then every place counts only what is its own, and nothing of the places in it.',
      ],
    },
    {
      id: 'succession',
      heading: 'Organisations that end, ids that change',
      paragraphs: [
        'An organisation or a chain that has ended keeps its page, its events and its ranks; the page names what went on with its work, and since when, and nothing passes from the one to the other.',
        'An id that was once published goes on leading to its entry: addresses, filters, search and the interface for programs take the old one for the new, and the table old_ids lists them all.',
      ],
    },
    {
      id: 'conversion',
      heading: 'Conversion',
      paragraphs: [
        'Amounts are converted at the mean rate of the month of the fund’s first claim of that amount. Where only a year is known, the mean of its months is taken; after the last whole month of the table, that month’s rate, and the page says so. Rates between two other currencies go through the US dollar. Figures are exact decimals, rounded only when shown.',
        'The rates are monthly means of the European Central Bank’s daily reference rates. Dollars that a source gave itself stand beside the Atlas’s own where they differ by more than 5 per cent.',
      ],
    },
    {
      id: 'slips',
      heading: 'Slips of units',
      paragraphs: [
        '亿 is 100 million and 万 is 10 thousand; taking one for another, or for millions and billions, is the commonest error of this press. An amount that misses its source’s own dollars by a power of ten is refused by the check unless it is marked as the source’s own misprint.',
      ],
    },
    {
      id: 'dates',
      heading: 'Dates',
      paragraphs: [
        'A date is a day, a month or a year: what is known, and no more. Dates are sorted by their beginning, the less precise last among equals, and no time zone moves one.',
      ],
    },
    {
      id: 'ranks',
      heading: 'Ranks',
      paragraphs: [
        'Equal scores share a rank, and the next rank is skipped. What has nothing to be ranked by has no rank: it is listed, and never taken as zero.',
        'Cities are ranked by the announced sum of their funds, as above; by the number of these funds, those without an amount included; by the number of events there; and by the organisations that took part in them. Funds are ranked by their announced size in yuan, whoever’s money it is. Partners are ranked by the ranked places in which they took part, or by the number of events; issuers, regulators and organisations that only attended are left out. Chains are ranked by the ranked places whose articles name them.',
        'A move in an outside ranking is shown only against the edition directly before, and only where both ranks are known. Where editions are named by numbers, years or quarters, the one before has the number, year or quarter before: the first quarter follows the fourth of the year before. If that edition is not in the record, or the name is another, such as 2020-2021, no move is shown.',
      ],
    },
    {
      id: 'as-of',
      heading: 'As of the end of a year',
      paragraphs: [
        'The Atlas’s own rankings can be seen as of the end of every year. Such a ranking holds what had begun by the year’s last day: claims by the date of which they speak, events by their own. Figures, statuses, disputes and what counts are calculated from these alone, by the same rules. What is found out later about an earlier time counts for that earlier time.',
        'Moves are against the end of the year before; today’s are against the end of last year. What had no rank then is new. The chart of ranks shows those that lead today, and others that led at the end of a year.',
      ],
    },
  ],
  about: [
    {
      id: 'what',
      heading: 'What it is',
      paragraphs: [
        'The City Chain Atlas is an open record of which Chinese cities back blockchain: the funds they announce, the partners they work with, the pilots, policies and summits around them, and the published rankings of public chains and of cities.',
        'News about city blockchain funds contradicts itself. One report has 1.5 billion dollars where another has 1.48 and a third 1.4; few say whether a fund was announced, raised or spent; an alliance goes by several names in two scripts; a district’s fund and its city’s fund are taken for one. The Atlas writes down who claims what, with the source, and computes from that.',
      ],
    },
    {
      id: 'limits',
      heading: 'What it does not know',
      paragraphs: [
        'Many sources are trade press and mirrors, and are marked so. An amount that was announced may never have been raised. Where sources contradict each other, both are shown. What is not known is left out.',
        'Nothing here is advice of any kind: the record tells of what cities and companies did, not of what anybody should do.',
      ],
    },
    {
      id: 'licence',
      heading: 'Licence',
      paragraphs: [
        'The record’s text and data may be used under CC BY 4.0, with credit to the City Chain Atlas. The code is under the MIT licence. The site sets no cookies, counts no visitors and asks no other server for anything.',
      ],
    },
  ],
  contribute: [
    {
      id: 'how',
      heading: 'How it works',
      paragraphs: [
        'One event is one Markdown file: the facts at the top, a few sentences below, a source for every figure. The form above writes it; no programming is needed. A new fund, place or partner can be brought in by the same file, under introduces.',
        'A check reads the whole record and says what is wrong, where, and what to write instead; it runs on every proposed change.',
      ],
    },
    {
      id: 'rules',
      heading: 'What is asked of an entry',
      paragraphs: [
        'Write neutrally and in your own words. Give each claim a source that says so, with who published it and in what form. Leave out what is not known. Where sources contradict each other, record the conflict. An announced fund was announced, not spent.',
      ],
    },
  ],
};
