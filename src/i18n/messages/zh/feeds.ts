import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const feeds: Messages['feeds'] = {
  notice: '这是一个订阅源：把本页地址交给阅读器，有新内容时它会告诉您。',
  archiveNotice: '这是订阅源中较早的部分；最新部分在',
  webPage: '所关注的网页',
  allFeeds: '全部订阅源',
  claimed: '所称金额',
  comma: '，',
  stop: '。',
  of: '，',
  entryPage: '本条目在图谱中的页面（固定地址）',
  siteFeed: '全部新条目',
  about: (name) => `关于${name}的新条目`,
  kind: (kind) => `新条目，类别：${kind}`,
  topic: (topic) => `新条目，主题：${topic}`,
  changesAbout: '每一项新收录、每一处更正、每一处撤回。',
  groups: {
    site: '整个图谱',
    kinds: '按类别',
    topics: '按主题',
    cities: '按地方',
    funds: '按基金',
    partners: '按合作机构',
    chains: '按区块链',
  },
  entries: (n) => `${formatNumber(n, 'zh')}条`,
  formats: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
  follow: {
    link: '订阅本页（RSS）',
    place: (name) => `订阅${name}的新条目（RSS）`,
    all: '订阅全部新条目（RSS）',
    none: '本页条目尚少，还没有专属订阅源。',
    help: '没用过订阅源？看看怎么用',
  },
  page: {
    readerTitle: '还没有阅读器？',
    reader:
      '阅读器把您选定网站的新内容集中到一处。无需在本站注册，也没有人知道您关注什么。Thunderbird、NetNewsWire是免费软件，Inoreader、Feedly可在浏览器中使用。把订阅源的地址加进去，新条目就会自动出现。',
    how: '把地址复制到阅读器中，或把全部地址的清单交给阅读器。更正不会作为新条目推送：您已有的条目会更新，更正另有订阅源。条目不足三条的页面暂无订阅源，页末注明可由哪个订阅源关注。',
    opml: '全部订阅源的清单（OPML）',
    chooseHow:
      '勾选想关注的内容并保存清单，任何阅读器都能导入。清单在您的浏览器中生成，不会发送到任何地方。',
    find: '查找订阅源',
    findHint: '南京、Nanjing、唯链……',
    save: '保存清单',
    clear: '全部取消',
    ticked: (n) => (n === 0 ? '尚未勾选' : `已勾选${formatNumber(n, 'zh')}个订阅源`),
    none: '没有名称与之相符的订阅源。',
    fileName: 'city-chain-atlas.zh.opml',
    listTitle: '中国城市区块链图谱：订阅源',
  },
};
