/*
 * The project’s own judgement set: what readers type, and what they should be given. Written from
 * the record, not from what the search gives; no rule of the search knows any of these queries.
 */

/** What a query should find. */
export interface Judgement {
  query: string;
  /** The page, below the base path and the language. */
  wanted: string;
  /** Whether it should be the first hit, or among the first three. */
  within: 1 | 3;
}

const first = (query: string, wanted: string): Judgement => ({ query, wanted, within: 1 });
const among = (query: string, wanted: string): Judgement => ({ query, wanted, within: 3 });

const NANJING = 'cities/nanjing/';
const NANJING_FUND = 'funds/nanjing-public-chain-fund/';
const NANJING_ARTICLE = 'articles/2018-07-23-nanjing-public-chain-fund/';
const ALLIANCE = 'partners/zhongguancun-blockchain-industry-alliance/';
const VECHAINTHOR = 'chains/vechainthor/';
const XIONGAN_FUND = 'funds/hangzhou-xiongan-fund/';
const GUIAN_ARTICLE = 'articles/2017-12-18-guian-vechain/';
const FOUNDED = 'articles/2016-02-03-zhongguancun-alliance-founded/';

/** By the kind of query. */
export const JUDGEMENTS: Readonly<Record<string, readonly Judgement[]>> = {
  'English names': [
    first('Nanjing', NANJING),
    first('nanjing', NANJING),
    first('Hong Kong', 'cities/hong-kong/'),
    first('Macau', 'cities/macau/'),
    first('Zhongguancun Blockchain Industry Alliance', ALLIANCE),
    first('Ethereum', 'chains/ethereum/'),
    first('Ethereum Classic', 'chains/ethereum-classic/'),
    first('Bank of Nanjing', 'partners/bank-of-nanjing/'),
    first('VeChain', 'partners/vechain/'),
    first("Gui'an New Area", 'cities/guian-new-area/'),
    first('Xi’an', 'cities/xian/'),
    among('Huangpu District', 'cities/huangpu-guangzhou/'),
    first('Nanjing fund', NANJING_FUND),
    first('Shanghai metaverse fund', 'funds/shanghai-metaverse-fund/'),
  ],
  'simplified Chinese': [
    first('南京', NANJING),
    first('南京市', NANJING),
    first('中关村区块链产业联盟', ALLIANCE),
    first('唯链', 'partners/vechain/'),
    first('数字人民币', 'chains/e-cny/'),
    first('以太坊', 'chains/ethereum/'),
    first('贵安新区', 'cities/guian-new-area/'),
    among('产业联盟', ALLIANCE),
    among('公链', 'articles/2021-01-12-shanghai-conflux-grant/'),
    among('百亿元区块链基金', 'articles/2018-07-20-jiangbei-blockchain-fund/'),
    among('南京区块链基金', NANJING_ARTICLE),
    among('五常大米', 'articles/2018-08-28-wuchang-rice/'),
    first('世纪互联', 'partners/21vianet/'),
    first('江北新区', 'cities/jiangbei-new-area/'),
  ],
  'traditional Chinese': [
    first('中關村區塊鏈產業聯盟', ALLIANCE),
    first('廣州', 'cities/guangzhou/'),
    first('上海樹圖區塊鏈研究院', 'partners/shanghai-tree-graph-institute/'),
    first('數字人民幣', 'chains/e-cny/'),
    first('貴州省', 'cities/guizhou/'),
    first('雄安新區', 'cities/xiongan-new-area/'),
    first('香港', 'cities/hong-kong/'),
    first('澳門', 'cities/macau/'),
    among('公有鏈基金', NANJING_ARTICLE),
    first('數碼港', 'partners/cyberport/'),
  ],
  pinyin: [
    first('nán jīng', NANJING),
    first('nan jing', NANJING),
    first('Nánjīng Shì', NANJING),
    first('nanjingshi', NANJING),
    first('xi an', 'cities/xian/'),
    first('jiangbei xinqu', 'cities/jiangbei-new-area/'),
    first('zhongguancun qukuailian chanye lianmeng', ALLIANCE),
    among('qukuailian chanye lianmeng', ALLIANCE),
    first('wei lian', 'partners/vechain/'),
    first('yi tai fang', 'chains/ethereum/'),
    first('tianpinglian', 'chains/tianping-chain/'),
    first('shuzirenminbi', 'chains/e-cny/'),
  ],
  initials: [
    first('nj', NANJING),
    among('zgc', ALLIANCE),
    first('zgcqklcylm', ALLIANCE),
    among('gz', 'cities/guangzhou/'),
    first('cq', 'cities/chongqing/'),
    first('jbxq', 'cities/jiangbei-new-area/'),
  ],
  aliases: [
    first('ZBIA', ALLIANCE),
    first('CAICT', 'partners/caict/'),
    first('Century Internet Group', 'partners/21vianet/'),
    first('Fun Chain Technology', 'partners/hyperchain/'),
    first('HKMA', 'partners/hong-kong-monetary-authority/'),
    first('PBOC', 'partners/peoples-bank-of-china/'),
    first('digital yuan', 'chains/e-cny/'),
    first('Macao', 'cities/macau/'),
    first('CNNIC', 'partners/cnnic/'),
    first('Grandshores fund', XIONGAN_FUND),
    first('8btc', 'partners/babbitt/'),
  ],
  symbols: [
    first('VEN', VECHAINTHOR),
    first('ETH', 'chains/ethereum/'),
    first('EOS', 'chains/eos/'),
    first('XRP', 'chains/ripple/'),
    first('btc', 'chains/bitcoin/'),
  ],
  amounts: [
    among('10 billion fund Nanjing', NANJING_FUND),
    among('100亿 南京', NANJING_FUND),
    among('10 billion yuan Hangzhou', XIONGAN_FUND),
    among('1.48 billion USD', NANJING_FUND),
    among('HK$50 million', 'funds/hong-kong-web3-budget/'),
    among('5000万港元', 'funds/hong-kong-web3-budget/'),
    among('200 billion yuan', 'funds/wanxiang-smart-city-plan/'),
    among('2000亿元', 'funds/wanxiang-smart-city-plan/'),
    among('50 million dollars', 'funds/wanxiang-fenbushi-fund/'),
    among('1 billion dollars Hainan', 'funds/huobi-hainan-fund/'),
  ],
  'mistyped names': [
    first('Nanjng', NANJING),
    among('Zhonguancun', ALLIANCE),
    first('Etherium', 'chains/ethereum/'),
    first('Shenzen', 'cities/shenzhen/'),
    first('Vechian', 'partners/vechain/'),
    first('Chonqing', 'cities/chongqing/'),
    first('Bitcoyn', 'chains/bitcoin/'),
    among('Zhonguancun Blokchain Alliance', ALLIANCE),
  ],
  'words of the texts': [
    first('token economy', NANJING_ARTICLE),
    first('Luo Qun', NANJING_ARTICLE),
    among('tax invoice restaurant', 'articles/2018-08-10-shenzhen-first-invoice/'),
    among('rice traceability Tmall', 'articles/2018-08-28-wuchang-rice/'),
    among('copyright evidence court', 'articles/2018-06-28-hangzhou-court-evidence/'),
    among('police summit Shanghai', 'articles/2018-04-12-shanghai-summit-halted/'),
    among('SIM card', 'articles/2023-china-telecom-bsim/'),
    among('Xi Jinping Politburo', 'articles/2019-10-24-xi-politburo-blockchain-session/'),
    among('Intelligent Multifunctional Identity', 'articles/2017-06-23-foshan-chancheng-imi/'),
    among('wages forestry', 'articles/2021-06-12-xiongan-onchain-wages/'),
    first('通证经济', NANJING_ARTICLE),
    first('西部大开发', GUIAN_ARTICLE),
    among('國家互聯網應急中心負責人', FOUNDED),
    among('医疗健康 知识产权', NANJING_ARTICLE),
    among('智慧城市试点', GUIAN_ARTICLE),
  ],
  editions: [
    first('ccid', 'partners/ccid/'),
    first('ccid 2', 'rankings/ccid/2/'),
    first('CCID Global Public Chain Technology Assessment Index', 'rankings/ccid/'),
    among('CCID index', 'rankings/ccid/'),
    first('全球公有链技术评估指数', 'rankings/ccid/'),
    among('CCID assessment index edition 13', 'rankings/ccid/13/'),
    among('Komodo third place', 'rankings/ccid/4/'),
  ],
  'full-width forms': [
    among('１００亿 南京', NANJING_FUND),
    first('ＥＴＨ', 'chains/ethereum/'),
    first('Ｎａｎｊｉｎｇ', NANJING),
    first('ＣＣＩＤ　２', 'rankings/ccid/2/'),
  ],
  questions: [
    first('how much did Nanjing pledge', NANJING),
    first('How much money did Nanjing put up?', NANJING),
    first('南京投了多少钱', NANJING),
    first('南京市出了多少錢？', NANJING),
    first('成都投资了多少？', 'cities/chengdu/'),
    first('what is VeChain', 'partners/vechain/'),
    first('who is behind the Zhongguancun Blockchain Industry Alliance?', ALLIANCE),
    among('杭州的雄岸基金有没有投资', 'cities/hangzhou/'),
    among('which city is Gui’an New Area in', 'cities/guian-new-area/'),
  ],
  'partial matches': [
    among('Nanjing zzyzx subsidies for bakeries', NANJING),
    among('南京烘焙补贴', NANJING),
  ],
  'unfinished words': [
    first('nanj', NANJING),
    first('shenzh', 'cities/shenzhen/'),
    among('zhonggu', ALLIANCE),
    among('ethere', 'chains/ethereum/'),
    first('中关村区块', ALLIANCE),
  ],
};
