/** What the keys of articles, claims, sources and conflicts mean, in Chinese, by what the schema says in English. */
export const articleKeys: Readonly<Record<string, string>> = {
  'What happened, in one plain sentence without a full stop.':
    '用一句平实的话写明发生了什么，句末不加句号。',
  'The title in Chinese.': '中文标题。',
  'When it happened, as precisely as known.': '发生的时间，知道到哪一级就写到哪一级。',
  'What kind of event it is.': '事件的类别。',
  'The narrowest places only: a district, not also its city.':
    '只写范围最小的地区：写了区，就不再写它所在的市。',
  'A place of the record.': '本站的一个地区。',
  'What it is about, from the closed list.': '涉及的主题，从固定选项中选。',
  'What it says of funds.': '它怎样讲各基金。',
  'The fund that the claim is about.': '这条说法所讲的基金。',
  'A short name for a further claim about the same fund: its address is then #claim-<fund>-<id>.':
    '同一基金另一条说法的短名；它的地址就是 #claim-<基金>-<短名>。',
  'What the amount measures. size, where it is left out: announced, promised, aimed at, or the ceiling of a tender; allocated: set aside by a public body; subscribed: registered or committed capital; paid-in; invested; returned: exits and distributions; awarded: the sum of a contract; paid-out.':
    '金额的口径。不写就是 size（宣布规模、承诺、目标或招标限价）；allocated 是政府部门安排的；subscribed 是认缴；paid-in 是实缴；invested 是已投资；returned 是退出和分配；awarded 是中标金额；paid-out 是已拨付。',
  'Whose part the amount is; the whole, where it is left out. What is allocated, awarded or paid out is public by itself and takes no of:.':
    '金额是谁的部分；不写就是整体。安排、中标和已拨付的本来就是政府出资，不写 of:。',
  'An amount with its currency, as people write it: 10 billion CNY, CNY 10bn, US$1.5bn, HK$50m, 100亿元, 5000万元, 1.2万亿元.':
    '带币种的金额，按通常写法：10 billion CNY、CNY 10bn、US$1.5bn、HK$50m、100亿元、5000万元、1.2万亿元。',
  'The upper end, where the source gives a range; amount: is the lower one.':
    '来源给出区间时的上限；下限写在 amount:。',
  'The amount as the source put it, verbatim and short.': '来源对金额的原话，照录，从简。',
  'How the amount bounds the true one.': '金额与实际数的关系：约、至少或至多。',
  'year: a yearly budget, never summed.': '写 year 表示按年的预算，不计入合计。',
  'With per: for how many years.': '与 per: 同用：持续几年。',
  'What has become of the fund by this source. proposed: called for, encouraged or hoped; draft: put out for comment; announced; established: registered or filed, or a contract awarded; operating; dormant; ended, with how:.':
    '据这个来源，基金到了哪个阶段。proposed 提出、鼓励或设想；draft 征求意见；announced 宣布；established 已登记备案或合同已授予；operating 运作；dormant 停滞；ended 结束，同时写 how:。',
  'With stage: ended, how it ended.': '与 stage: ended 同用：怎样结束的。',
  'The earlier claim that this one replaces, where a body changes its own figure: its article and its fund, with what follows them in its address.':
    '发布方改变自己的数字时，被这条取代的先前说法：写它的事件和基金，以及地址中随后的部分。',
  'Of when the claim speaks, where that is not the article’s date.':
    '这条说法讲的是什么时候，与事件日期不同时才写。',
  'The public part of the size, in per cent.': '规模中政府出资的百分比。',
  'The dollars that sources gave themselves.': '来源自己给出的美元数。',
  'The source that gives it.': '给出它的来源。',
  'The sources that say so, by id. No claim without a source.':
    '这样说的来源，写 id。没有来源的说法不收。',
  'The id of a source of this file.': '本文件中某个来源的 id。',
  'true: a retrospective mention; it moves neither date nor stage.':
    '写 true 表示只是回顾；既不改变日期，也不改变阶段。',
  'true: unlikely or a misprint, but the source has it so; say so under note.':
    '写 true 表示虽不寻常或有误印，但来源就是这样写的；请在 note 中说明。',
  'What a reader of the claim should know.': '读者应当知道的说明。',
  'The organisations in it, with their parts.': '参与的机构及其角色。',
  'A partner of the record.': '本站的一个机构。',
  'Its part in it.': '它的角色。',
  'Its part in the source’s own words, in short.': '来源对其角色的说法，从简。',
  'The public chains and platforms in it.': '涉及的公链和平台。',
  'A chain of the record.': '本站的一条区块链。',
  'The pages that say so. Every claim and figure cites one of them.':
    '所依据的网页。每条说法、每个数字都要引用其中之一。',
  'The name by which claims and sentences of this file cite the source.':
    '本文件的说法和正文引用这个来源时所用的短名。',
  'The title of the page, in English where you can; in [square brackets] where it is your description, or read off its address.':
    '网页标题，尽量用英文；自拟的说明或据网址得来的标题，放在方括号里。',
  'The title in its own language.': '网页的原文标题。',
  'A publisher of the record: who published it there.': '发布者的 id：由谁在该网址发布。',
  'Where it stands.': '网址。',
  'When it was published, as far as known.': '发布时间，知道多少写多少。',
  'When somebody last read it there.': '最近一次有人在那里读到它的日期。',
  'A copy in a web archive.': '网页存档中的副本。',
  'How much of it somebody saw; left out, it weighs as an excerpt. A title that nobody read decides nothing.':
    '有人看过多少；不写就按节选对待。只见过标题的来源，不作为依据。',
  'The clause that says so, verbatim and short, in its own language.':
    '这样说的那一句，用原文照录，从简。',
  'The language of the page.': '网页的语言。',
  'document: the text itself; filing: at a register or an exchange; statement: of the body concerned; report: about others; copy and translation: of another publisher’s text; post.':
    'document 为文件原文；filing 为登记或交易所公告；statement 为当事机构的声明；report 为对他人的报道；copy 和 translation 为对他人文字的转载和翻译；post 为帖子。',
  'Since when the address is dead, or no longer the publisher’s.':
    '网址自何时起失效，或不再属于发布者。',
  'true where somebody else has taken the address over: it is then not linked.':
    '网址已被他人占用时填 true，本站不再链接。',
  'Where sources contradict each other.': '来源之间的分歧。',
  'The name of the conflict in its file; it is published at #conflict-<id>.':
    '这处分歧在本文件中的名称；发布在 #conflict-<id>。',
  'misprint: the source itself shows the slip; difference: details differ; doubt: the money or the thing is in doubt.':
    'misprint 来源自身可见的误印；difference 细节不同；doubt 资金或事情本身存疑。',
  'In an article, where it is required: the things that it concerns, on whose pages it is shown. Left out in other files.':
    '事件文件中必写：所涉及的条目，分歧会显示在它们的页面上。其他文件中不写。',
  'A fund, place, partner or chain that it concerns.': '所涉及的基金、地区、机构或区块链。',
  'What they disagree on, in a few words.': '分歧在什么地方，几个字即可。',
  'What each side says.': '各方怎样说。',
  'The sources concerned, by id.': '有关的来源，写 id。',
  'Look-alikes of the record that were looked at and are others.':
    '看过之后确认是另一个的、容易混淆的条目。',
  'The entry that it could be taken for.': '可能与之混淆的条目。',
  'Why it is another.': '为什么不是同一个。',
  'A picture, with its credit and licence.': '图片及其署名和许可。',
  'A file under images/.': 'images/ 下的文件。',
  'What it shows, for those who cannot see it.': '图中内容，供看不见图的人了解。',
  'Who made it.': '作者。',
  'Under what licence it may be shown.': '以何种许可展示。',
  'The page it was taken from.': '图片所在的网页。',
  'When it entered the record.': '收录日期。',
  'Corrections that readers should know of.': '应当告知读者的更正。',
  'When the record was changed.': '更正日期。',
  'What was changed, and why.': '更正了什么，为什么。',
  'What stood there before.': '原来怎样写。',
  'What stands there now; left out where it was withdrawn.': '现在怎样写；已撤下的不写。',
  'When somebody last held it against its sources.': '最近一次对照来源复核的日期。',
  'Earlier ids, oldest first: old links and feeds keep working.':
    '曾用的 id，最早的在前：旧链接和订阅源依然有效。',
  'An id it had before.': '曾用的一个 id。',
  'Funds, partners, places, chains and publishers that the record does not know yet.':
    '本站尚未收录的基金、机构、地区、区块链和发布者。',
  'Publishers of its sources, with the keys of a file under publishers/.':
    '来源的发布者，所用的键与 publishers/ 下的文件相同。',
  'When somebody last held it against the original.': '最近一次对照原文复核的日期。',
};
