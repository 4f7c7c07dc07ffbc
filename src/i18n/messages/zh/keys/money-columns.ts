/** What the columns of money, doubts and searches hold, in Chinese, by what the dictionary says in English. */
export const moneyColumnKeys: Readonly<Record<string, string>> = {
  'Deprecated, see stage. How far it got, by the latest claim.':
    '已弃用，改看 stage。据最近的说法，进展到哪一步。',
  'The figure used, in the currency beside it; blank where no source gives one.':
    '采用的数字，币种见旁列；没有来源给出的留空。',
  'The currency of the amount (ISO 4217).': '金额的币种（ISO 4217）。',
  'year for a yearly budget, which is in no sum.': '写 year 的是年度预算，不计入任何合计。',
  'The amount in yuan at the mean rate of the month of its first claim, whole yuan.':
    '按首条说法当月的平均汇率折合人民币，取整到元。',
  'Whether claims from equally ranked sources disagree.': '同级来源的说法是否不一致。',
  'The lower end of a disputed range, in the same currency.': '争议区间的下限，币种相同。',
  'The upper end of a disputed range, in the same currency.': '争议区间的上限，币种相同。',
  'What it is for: blockchain, or an adjacent field.': '用途：区块链，或相关领域。',
  'How far it has come; blank where no claim says so.': '走到哪个阶段；没有说法的留空。',
  'The stage in IATI’s ActivityStatus.': '阶段对应的IATI ActivityStatus代码。',
  'Its size in whole yuan; blank where it is not given, yearly or has no rate.':
    '规模，取整到元；未给出、按年计或没有汇率的留空。',
  'What any source documents of it, in the currency beside it.': '有据可查的资金，币种见旁列。',
  'The currency of that (ISO 4217).': '该金额的币种（ISO 4217）。',
  'What that measures.': '该金额的口径。',
  'How that bounds the true sum.': '该金额与实际数的关系。',
  'The same in whole yuan.': '同一金额折合人民币，取整到元。',
  'The public part of its size in whole yuan; blank where it is not known.':
    '规模中政府出资的部分，取整到元；不详的留空。',
  'The last day of which a claim that does not restate speaks.': '非复述说法所及的最晚一天。',
  'What the silence since then means: inferred.': '此后没有消息意味着什么：系推断。',
  'The sum that its size stands in.': '规模计入哪一行合计。',
  'Why it is not in the announced row.': '为何不列入宣布规模一行。',
  'Why its size is not in the headline; blank where it is.':
    '规模为何不计入首页的宣布规模；已计入的留空。',
  'How much the record knows of it, of six.': '六项中已知几项。',
  'How many bear its claims out, 0 to 3.': '佐证程度，0至3。',
  'The weightiest of its conflicts, by its own file and by articles.':
    '自身文件及各条目所载分歧中最重的一级。',
  'The public part, in per cent, where a claim gives it.': '政府出资所占百分比，说法给出的才列。',
  'The claim that gives the figure.': '给出该数字的说法。',
  'Deprecated, see row and excluded. Why it is in no total; blank where it is in one.':
    '已弃用，改看 row 和 excluded。为何不计入任何合计；已计入的留空。',
  'The reason in words, where it is kept out.': '不计入的理由。',
  'Its item in Wikidata, where the record has it.': '维基数据编号，已收录的才列。',
  'Its unified social credit code (GB 32100), where the record has it.':
    '统一社会信用代码（GB 32100），已收录的才列。',
  'Its Legal Entity Identifier (ISO 17442), where the record has it.':
    '全球法人识别编码LEI（ISO 17442），已收录的才列。',
  'The fund.': '基金。',
  'What the amount measures.': '金额的口径。',
  'Whose part it is.': '属于哪一部分：全额、政府出资或社会资本。',
  'The amount, in the currency beside it.': '金额，币种见旁列。',
  'The upper end of a range that the source gives; sums take the lower one.':
    '来源给出区间时的上限；合计取下限。',
  'How the amount bounds the true one; it goes wherever the amount goes.':
    '金额与实际数的关系：约、至少或至多；引用金额时应一并注明。',
  'year for a yearly amount, which is in no sum.': '写 year 的是年度金额，不计入任何合计。',
  'In yuan at the mean rate of the month of its first claim, whole yuan; blank for a yearly amount and where the record has no rate.':
    '按首条说法当月的平均汇率折合人民币，取整到元；年度金额和没有汇率的留空。',
  'The claim that decides.': '所依据的说法。',
  'Why it decides.': '为何以它为准。',
  'How often a body cut or raised it.': '发布方下调或上调的次数。',
  'Whether it is the figure that counts as documented.': '是否即计作“有据可查”的数字。',
  'The sum that the fund’s size stands in.': '基金规模计入哪一行合计。',
  'Whether the table totals adds it to the sum of its row and measure; only the row announced is the headline.':
    '是否计入 totals 表中同行、同口径的合计；只有 announced 一行是首页的宣布规模。',
  'Why the fund is not in the announced row; it may be in the sum of another row.':
    '基金为何不列入宣布规模一行；它可能计入另一行的合计。',
  'The measure in IATI’s TransactionType, where it has one.':
    '口径对应的IATI TransactionType代码，有则列出。',
  'The weightiest conflict of the fund: it goes wherever the figure goes.':
    '基金最重的一处分歧；引用数字时应一并注明。',
  'The number of the change, from 1.': '第几次变化，从1起。',
  'The stage that it reached.': '到达的阶段。',
  'When, as precise as known: 2018-07-23, 2018-07 or 2018 (EDTF level 0).':
    '日期，知道到哪一级就写到哪一级：2018-07-23、2018-07或2018（EDTF 0级）。',
  'The claim that says so.': '所据的说法。',
  'Which funds.': '哪一类基金。',
  'What is summed.': '合计的口径。',
  'How many funds stand in the row.': '该行有多少只基金。',
  'How many of them give an amount.': '其中多少只有金额。',
  'The sum in whole yuan; blank where none gives one: unknown is not zero.':
    '合计，取整到元；均无金额的留空，不详不等于零。',
  'Of it what rests on a bound or on the lower end of a range.':
    '其中为约数、上下限或区间下限的部分。',
  'What it may be by the lowest claims, where figures in it are disputed.':
    '含有争议数字时，按最低说法的合计。',
  'What it may be by the highest claims, where figures in it are disputed.':
    '含有争议数字时，按最高说法的合计。',
  'How many funds give none, as no source gives it.': '多少只因没有来源给出而无金额。',
  'How many give one in a title that nobody read.': '多少只的金额只见于标题。',
  'How many give one in a currency without a rate.': '多少只的金额所用币种没有汇率。',
  'How many give a yearly one.': '多少只只有年度金额。',
  'The weightiest conflict of the funds that are in the sum.': '计入合计的基金中，最重的一处分歧。',
  'The place.': '地方。',
  'Its rank by what was announced; blank where it has none.': '按宣布规模的名次；没有名次的留空。',
  'The sizes of the funds of the announced row, in whole yuan.':
    '列入宣布规模一行的基金的规模合计，取整到元。',
  'By the lowest claims, where they disagree.': '说法不一时，按最低的说法。',
  'By the highest claims, where they disagree.': '说法不一时，按最高的说法。',
  'The part of it that is known to be public money.': '其中已知为政府出资的部分。',
  'The part of it whose public share is not known.': '其中政府出资比例不详的部分。',
  'What of these funds any source documents, in whole yuan.': '这些基金有据可查的资金，取整到元。',
  'Public money that was awarded or paid out, in whole yuan.':
    '已中标、获批或已拨付的财政资金，取整到元。',
  'How many funds stand in the announced row.': '列入宣布规模一行的基金只数。',
  'How many of them have no size that can be added.': '其中多少只没有可相加的规模。',
  'Why there is no announced sum, parted by semicolons.': '为何没有宣布规模的合计，以分号分隔。',
  'How many budgets, grants, contracts and vouchers.': '预算、补助、合同和消费券的项数。',
  'How many events.': '事件数。',
  'How many organisations took part in them.': '参与其中的机构数。',
  'The weightiest conflict of the funds of the announced row.':
    '列入宣布规模一行的基金中，最重的一处分歧。',
  'Deprecated, see announced: the sum by the rule of version 1 of the API.':
    '已弃用，改看 announced：按程序接口版本1的规则得出的合计。',
  'The id of the entry that tells of it; an edition as ranking/edition.':
    '记载该分歧的条目的 id；榜单各期写作“榜单/期”。',
  'Its name in the entry; its address there is #conflict-<id>.':
    '在条目中的短名；其地址为 #conflict-<id>。',
  'What the entry is.': '条目的类型。',
  'What they disagree on.': '分歧所在。',
  'How many sources of the entry it names.': '涉及该条目的几个来源。',
  'The id of a place, fund, partner or chain.': '地方、基金、机构或区块链的 id。',
  'How weighty it is.': '轻重等级。',
  'The id of the entry that was corrected; an edition as ranking/edition.':
    '被更正条目的 id；榜单各期写作“榜单/期”。',
  'The number of the correction in its file, from 1.': '文件中的第几次更正，从1起。',
  'The day of the correction.': '更正的日期。',
  'What was corrected, and why.': '更正了什么，为什么。',
  'The same in Chinese, where the record has it.': '同一内容的中文，有则列出。',
  'What stands there now; blank where it was withdrawn or many things changed.':
    '现在的写法；已撤回或改动较多的留空。',
  'The sources of the entry that say so, parted by semicolons.':
    '据以更正的该条目来源，以分号分隔。',
  'The fund or place.': '基金或地方。',
  'The number of the search in its file, from 1.': '文件中的第几次查找，从1起。',
  'Where somebody looked.': '在何处查找。',
  'The years that were searched, parted by semicolons; blank for all.':
    '查找所及的年份，以分号分隔；留空为全部年份。',
};
