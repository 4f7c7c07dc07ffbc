/** What the tables of the open data are, in Chinese, by what the dictionary says in English. */
export const tableKeys: Readonly<Record<string, string>> = {
  Articles: '条目',
  'Every event, the newest first.': '全部事件，由近及远。',
  Claims: '说法',
  'What each article says of a fund’s money: the atoms that every figure is computed from.':
    '各条目对基金资金的说法，所有数字都由此计算。',
  'Funds, reconciled': '基金（核对后）',
  'Every fund, budget, grant and plan with its reconciled figure. See the methodology for the rules.':
    '每只基金、每项预算、补助和计划，附核对后的数字。规则见“方法”。',
  Places: '地方',
  'Every place of the record, from provinces to districts.': '收录的全部地方，从省级到区县。',
  Partners: '机构',
  'Every organisation of the record.': '收录的全部机构。',
  Chains: '区块链',
  'Every public chain and platform of the record.': '收录的全部公链和平台。',
  'Places of articles': '条目涉及的地方',
  'Chains of articles': '条目涉及的区块链',
  'Topics of articles': '条目的主题',
  'One row for each pair.': '每对一行。',
  'Partners in articles': '条目中的机构',
  'Who took part in what, and how; an organisation may have two roles in one event.':
    '哪家机构以什么身份参与了哪件事；同一机构在一件事中可以有两种身份。',
  'Sources of articles': '条目的来源',
  'Every page that an article cites; one page may stand under several articles.':
    '条目引用的每个网页；同一网页可以列在多篇条目之下。',
  'Publishers of sources': '来源的发布者',
  'Who publishes the pages that the record cites, each once under all its spellings.':
    '所引网页的发布者，各种写法合并为一，每家一行。',
  'Sources of claims': '说法的来源',
  'Which sources of its article say a claim, and the dollars that they gave themselves.':
    '每条说法出自条目的哪些来源，以及来源自己给出的美元数。',
  'Places of funds': '基金所属地方',
  'Which places each fund is of, one row a pair.': '每只基金属于哪些地方，每对一行。',
  'Figures of funds': '基金的各项数字',
  'What is known of each fund’s money: one row for each measure and part, with the claim that decides it. Measures are never to be added up, and a part is no whole.':
    '每只基金的资金已知多少：每个口径、每个部分一行，附所依据的说法。不同口径不可相加，部分不等于全额。',
  'Stages of funds': '基金的阶段',
  'How far each fund had come, and since when: one row for each change.':
    '每只基金走到哪一步、自何时起：每次变化一行。',
  'Totals of all funds': '全部基金合计',
  'What funds that are counted alike give of each measure, over distinct funds. The row announced is the headline; rows are not to be added up, nor are measures.':
    '按计入方式分行，各口径的合计，每只基金只计一次。announced 一行即首页的宣布规模；各行之间、各口径之间均不可相加。',
  'Totals of places': '各地合计',
  'What was announced for each place, what of it any source documents, and what public money was spent, districts rolled up into what lies above them. A fund of several places stands whole in each row: rows are not to be added up.':
    '各地宣布的规模、其中有据可查的资金，以及已花出的财政资金；区县并入上级。属于几个地方的基金在各行均按全额列出，各行不可相加。',
  Conflicts: '分歧',
  'Where sources contradict each other, one row a conflict. conflict_things says what each concerns.':
    '来源互相矛盾之处，每处一行；涉及什么，见 conflict_things。',
  'What conflicts concern': '分歧涉及的对象',
  'The places, funds, partners and chains that each conflict concerns: whoever shows a figure of one should say that it is in doubt.':
    '每处分歧涉及的地方、基金、机构和区块链：引用其数字时，应注明存在分歧。',
  Searches: '查找记录',
  'Where and when somebody looked for what became of a fund or place, and what was found.':
    '何时、何处查找过某只基金或某个地方的后续，查到了什么。',
  'Old ids': '旧 id',
  'Every id that an entry had before, and the one that it has now: for those who kept a copy.':
    '条目用过的旧 id 与现在的 id，供保存过旧数据的人对照。',
  'Editions of published rankings': '第三方榜单的各期',
  'Every edition that the record knows of rankings that others publish.':
    '已知的第三方榜单，每期一行。',
  'Rows of published rankings': '第三方榜单的各行',
  'What was seen of each edition; blank is not seen, never zero.':
    '每期所见的名次和得分；空白表示未见，绝不等于零。',
  'Parts of scores in published rankings': '第三方榜单的分项得分',
  'The scores of the parts that add up to a total, where they were seen.':
    '构成总分的各分项得分，见到的才列出。',
  'Texts of articles': '条目正文',
  'The text of each article as plain text, a row for each language that it is written in; names stand for mentions, and citations are left out.':
    '各条目的正文，纯文本，每种语言一行；提及处写名称，引注略去。',
  Names: '名称',
  'Every name that a place, fund, partner or chain goes or went by, one row a name: to find in the record what another list calls otherwise.':
    '地方、基金、机构和区块链现在和以前的全部名称，每个一行，供与名称不同的其他名单对照。',
  'Sponsors of funds': '基金的发起方和出资方',
  'The organisations and places behind each fund, one row a pair.':
    '每只基金背后的机构和地方，每对一行。',
  'Members of alliances': '联盟成员',
  'Which organisations are members of which, one row a pair.':
    '哪些机构是哪家机构的成员，每对一行。',
  Corrections: '更正',
  'What was corrected in the record, when, and what stood there before.':
    '何时更正了什么，原先怎样写。',
  'Exchange rates': '汇率',
  'The monthly mean rates that conversions take.': '换算所用的月平均汇率。',
};
