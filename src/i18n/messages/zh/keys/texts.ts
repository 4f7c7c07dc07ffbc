/** What the keys of translations mean, in Chinese, by what the schema says in English. */
export const textKeys: Readonly<Record<string, string>> = {
  'Why what the check doubts is right, in Chinese.': '为什么检查所怀疑的内容是对的，用中文。',
  'The conflicts of the original in Chinese, by their ids.': '原文各处分歧的中文，按其 id。',
  'What they disagree on, in Chinese.': '分歧所在，用中文。',
  'What each side says, in Chinese.': '各方说法，用中文。',
  'What its corrections say, in Chinese, in the order of the original.':
    '各条更正的中文，按原文的顺序。',
  'What was changed, in Chinese.': '更正了什么，用中文。',
  'What organisations did, in Chinese, by their ids; the second part of one is -2.':
    '各机构做了什么，用中文，按机构的 id；同一机构第二次出现时写 -2。',
  'Notes of claims, in Chinese, by the ids of their funds; the second of one is -2.':
    '各条说法的附注，用中文，按基金的 id；同一基金的第二条写 -2。',
  'The text in Chinese.': '中文文字。',
  'Why look-alikes are others, in Chinese, by their ids.':
    '为什么相似的条目不是同一个，用中文，按其 id。',
  'Why it is not counted, in Chinese.': '不计入的理由，用中文。',
  'What its searches found, in Chinese, in the order of the original.':
    '各次查找的结果，用中文，按原文的顺序。',
  'Where somebody looked, in Chinese.': '在何处查找，用中文。',
  'What was looked for, in Chinese.': '查找了什么，用中文。',
  'What was found, in Chinese.': '查到了什么，用中文。',
  'How the index is made, in Chinese.': '榜单的编制方法，用中文。',
  'Who publishes the index, in Chinese.': '榜单的发布方，用中文。',
  'Notes of rows, in Chinese, by the ids of their chains or cities.':
    '各行的附注，用中文，按区块链或城市的 id。',
  'The texts of its picture, in Chinese.': '图片的中文说明。',
  'What it shows, in Chinese, for those who cannot see it.':
    '图中内容，用中文，供看不见图的人了解。',
  'Who made it, in Chinese.': '作者，用中文。',
  'Its licence in Chinese, where its name is not the same.': '许可的中文名称，与原名不同的才写。',
  'What was new in the edition, in Chinese.': '这一期的新情况，用中文。',
};
