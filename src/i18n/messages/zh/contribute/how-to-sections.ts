import type { HowToSection, PlateWords } from '../../en/contribute/how-to-sections.ts';

const click = (text: string, shape: PlateWords['shape'], words: string) => ({
  text,
  plate: { shape, words },
});

export const howToSections: readonly HowToSection[] = [
  {
    id: 'belongs',
    heading: '收录范围',
    paragraphs: [],
    items: [
      '不收：某代币一天下跌两成。没有公共部门参与，本站也不记录价格。',
      '不收：本地一家企业在海外设立办事处。收：市政府与这家企业签署合作协议。',
      '不收：网帖称某市“即将”设立基金。收：市政府就设立基金公开征求意见的通知，阶段写 draft。',
    ],
  },
  {
    id: 'github',
    heading: '在GitHub网页上添加',
    paragraphs: [
      '只需要一个免费账号，不用安装软件。GitHub会为您复制一份记录；维护者看过之前，本站不会有任何变动。GitHub的界面是英文，下面照原样画出要点的字。',
    ],
    steps: [
      click(
        '打开 `content/articles/` 下事件所在年份的文件夹，在文件列表上方点',
        'menu',
        'Add file',
      ),
      click('选', 'quiet', 'Create new file'),
      click(
        '填写文件名：日期加几个英文词或拼音，如 `2018-07-23-nanjing-public-chain-fund.md`',
        'field',
        'Name your file...',
      ),
      click('把下面的示例粘贴到大输入框里，换成您的内容，然后点', 'button', 'Commit changes...'),
      click(
        '如果先提示复制仓库（fork），同意即可。用一句话说明添加了什么，再点',
        'button',
        'Propose changes',
      ),
      click('在随后的页面上点', 'button', 'Create pull request'),
      click('修改已有的文件，先打开它再点铅笔，其余步骤相同', 'pencil', 'Edit this file'),
    ],
  },
  {
    id: 'without-git',
    heading: '不用git',
    paragraphs: [
      '网站 `/contribute/` 页上的表单会逐项询问，边填边检查，最后给出完整的文件：可以复制、下载、用电子邮件寄出，或打开已填好内容的GitHub页面。草稿只存在您的浏览器里，表单不会自行发送任何内容。',
      '不想写文件，也可以只提供线索：在仓库的Issues页选择“报告事件”“报告错误”或“报告失效来源”，回答几个中英文对照的问题。每个页面上的“报告错误”链接也通向那里，并已填好是哪个页面。',
    ],
  },
  {
    id: 'example',
    heading: '一个事件，一个文件',
    paragraphs: [
      '事实写在两行 `---` 之间，正文写在下面。`#` 之后是说明，可以删去。示例用英文写，中文写在旁边的译文文件里；只写中文也可以，标题和正文直接用中文。下面是一个完整的文件，由测试程序验证。',
    ],
  },
  {
    id: 'ids',
    heading: 'id：怎样查，怎样起',
    paragraphs: [
      '文件名就是 id：只用小写字母 a 至 z、数字和单个连字符。要查 id，在网站上搜索名称，页面地址的最后一段就是：`/cities/nanjing/` 即 `nanjing`。写错了，检查会给出最接近的 id。',
      '区县用自己的名称；与别处重名的，后面加上城市：`jiangbei-new-area`、`yuhang-hangzhou`。地名写中文或英文都可以：全国的省、市、县，检查都会答以 id 和可以粘贴到 `introduces:` 下的内容。基金按地方和用途命名，不写金额。',
    ],
  },
  {
    id: 'amend',
    heading: '更正条目',
    paragraphs: [
      '改正数值，保留或补上说明此事的来源，并在 `changes:` 下告诉读者。笔误不必写；改动数字、日期、名称要写。旧数值出自另一来源的，作为该来源的说法保留，并记为分歧。',
    ],
  },
  {
    id: 'outcome',
    heading: '基金后来怎样了',
    paragraphs: [
      '后来查明的情况另写一个事件，日期按来源，说法写同一只基金。金额的口径写 `measure:`，基金走到哪一步写 `stage:`；来源没有说的不写。查找过而没有结果的，在基金文件的 `checked:` 下写明在哪里查过，这同样有用。',
    ],
  },
  {
    id: 'doubts',
    heading: '说法、来源等级、阶段与存疑',
    paragraphs: [
      '只写说法，不写合计：网站按来源离事实的远近（一手、全国性媒体、行业媒体、二手）选用说法。来源等级不用填写，由发布者的类别和来源的 `form:` 得出。等级相同的，以较晚的为准；仍不一致的，显示为区间。',
      '阶段按日期：以最近一条写明阶段的说法为准。两年没有消息的基金记为“暂无消息”，四年的推定失效，由网站自行推断。来源之间的分歧分三级：`misprint`（笔误）、`difference`（说法不一）、`doubt`（存疑）；存疑的标记随数字出现。',
    ],
  },
  {
    id: 'translate',
    heading: '中文文本',
    paragraphs: [
      '写在条目旁的 `<id>.zh.md` 里：标题、正文，以及按原文名称对应的短文字。译文没有自己的事实和来源。`changes:` 和 `checked:` 按顺序对应，原文有几条就写几条。',
    ],
  },
  {
    id: 'add-edition',
    heading: '榜单的一期',
    paragraphs: [
      '新的一期写成 `content/rankings/<榜单>/<期>.md`，各行照公布的样子写。看到了完整榜单写 `complete: true`，否则写 `complete: false`；没有看到的名次和分数不写。',
    ],
  },
  {
    id: 'picture',
    heading: '图片',
    paragraphs: [
      '把JPEG或PNG放进 `content/images/`，在事件中写出文件名。`alt:` 向看不见图的人说明图中内容；`credit:`、`licence:`、`source:` 说明作者和展示的依据。许可不明的图片不能收。网站会用像素重新生成图片，拍摄地点和器材等信息不会流出。中文的 `alt` 和 `credit` 写在 `.zh.md` 的 `image:` 下。',
    ],
  },
  {
    id: 'lists',
    heading: '固定列表',
    paragraphs: ['取值固定的键，全部取值如下。'],
  },
  {
    id: 'after',
    heading: '提交之后',
    paragraphs: [
      '大约三分钟后，检查会读完您的文件：绿色表示无误；红色的，在“Files changed”里逐行写明应当怎样改。在原处修改，检查会重新运行。随后有一条评论说明这次改动对读者意味着什么：哪些合计和名次有变化，增加了哪些页面。',
      '维护者对照来源核对条目，有疑问会询问，然后合并，网站随即自动更新。写错了没有关系，改正并在页面上注明即可。用电子邮件或Issues提供的内容，由维护者代为完成这些步骤。',
    ],
  },
];
