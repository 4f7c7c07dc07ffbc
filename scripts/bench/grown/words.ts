/** A thing that texts of a grown record speak of, in both languages. */
export interface Phrase {
  readonly en: string;
  readonly zh: string;
}

const phrases = (text: string): readonly Phrase[] =>
  text
    .trim()
    .split('\n')
    .map((line): Phrase => {
      const [en = '', zh = ''] = line.split('|').map((part) => part.trim());
      return { en, zh };
    });

/** What a pilot is for. */
export const USES = phrases(`
  cold-chain records | 冷链溯源
  customs papers | 通关单证
  court evidence | 司法存证
  land registration | 不动产登记
  medical bills | 医疗票据
  port logistics | 港口物流
  supply-chain loans | 供应链融资
  school certificates | 学历证书
  carbon accounts | 碳账户
  water permits | 取水许可
  housing funds | 住房公积金
  food tracing | 食品追溯
  power trading | 电力交易
  charity accounts | 慈善账目
  patent filings | 专利登记
  labour contracts | 劳动合同
`);

/** Who is at work. */
export const OFFICES = phrases(`
  The bureau of industry | 工业和信息化局
  The office for financial work | 地方金融工作办公室
  The data bureau | 数据局
  The science department | 科学技术局
  The development commission | 发展和改革委员会
  The market regulator | 市场监督管理局
  The high-tech zone | 高新区管委会
  The port authority | 港口管理局
`);

/** What they did. */
export const DEEDS = phrases(`
  published a list of tasks for | 公布了任务清单，涉及
  named a working group for | 成立了工作组，负责
  invited companies to build | 邀请企业建设
  reported the first results of | 通报了首批成果，涉及
  drew up a standard for | 起草了标准，针对
  opened a test platform for | 开放了测试平台，用于
  trained its staff in | 培训了工作人员，内容为
  signed an agreement on | 签署了协议，内容为
  asked banks to join | 邀请银行参与
  moved to the new system the records of | 在新系统中登记了
`);

/** How it went on. */
export const ENDS = phrases(`
  and gave no date for the next step | 未说明下一步时间
  while smaller towns were to follow later | 其余县区随后跟进
  after a trial in two towns | 此前已在两个镇试行
  without naming the companies | 未点名参与企业
  with a university as adviser | 由一所高校提供咨询
  under the plan for the digital economy | 依据数字经济规划
  as the province had asked | 这是省里的要求
  and left the costs open | 费用未披露
`);
