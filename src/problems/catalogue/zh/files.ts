import type { fileProblems as written } from '../files.ts';
import { quoted, type Wordings } from '../entry.ts';
import { detailText } from './details.ts';
import { choices } from './terms.ts';

const FOLDERS =
  'articles/<年份>/、cities/、funds/、partners/、chains/、publishers/、rankings/<榜单>/、rates/ 和 images/';

/** Problems of files as such, in Chinese. */
export const fileProblems: Wordings<typeof written> = {
  'no-content-folder': {
    message: (p) => `${p.folder} 处没有内容文件夹。`,
    hint: () => '请把 CONTENT_DIR 设为含有 articles/、cities/、funds/ 等的文件夹。',
    why: '网站由一个文件夹里的文件生成，默认是 content/，可用 CONTENT_DIR 另行指定。',
  },
  'no-articles': {
    message: () => '没有任何事件，无从发布。',
    hint: () => '请在 articles/<年份>/ 下至少添加一个文件。',
    why: '空的网站几乎总是 CONTENT_DIR 设错了；上一次生成的网站会原样保留。',
  },
  'stray-file': {
    message: (p) => `${quoted(p.name)}不该放在这里。`,
    hint: (p) =>
      p.right ? `请改名为 ${p.right}。` : `内容文件夹里只能有 ${FOLDERS}；请把文件移过去，或删除。`,
    why: '放错位置的文件会悄无声息地漏出网站。',
  },
  'not-a-plain-file': {
    message: (p) => `这是${detailText(p.what)}，不是普通文件。`,
    hint: () => '请把文件本身放在这里。',
    why: '链接和特殊文件可能指向别处或卡住建站过程，因此一律不打开。',
  },
  'file-too-large': {
    message: (p) => `文件有 ${detailText(p.size)}，上限是 ${detailText(p.limit)}。`,
    hint: () => '请缩短，或拆成两篇。',
    why: '一个条目只有几千字节；过大的文件多半是弄错了，还会拖慢所有人。',
  },
  'file-unreadable': {
    message: () => '文件无法读取。',
    hint: () => '请设成普通文本文件的权限。',
    why: '每个文件都能读取，网站才完整。',
  },
  'not-utf8': {
    message: (p) =>
      p.found === 'utf-16' ? '文件是UTF-16编码，不是UTF-8。' : '这里有一个字节不是UTF-8文字。',
    hint: () => '请以UTF-8编码重新保存。',
    why: '其他编码（GBK、UTF-16）的中文会变成乱码。',
  },
  'second-mark': {
    message: () => '文件开头有第二个看不见的字节顺序标记（U+FEFF）。',
    hint: () => '请删去第一个 --- 之前的内容，或另存为不带标记的UTF-8。',
    why: '一个标记说明文件是UTF-8；第二个就成了文件头之前的文字。',
  },
  'control-character': {
    message: (p) => `此处有控制字符 ${p.character}，正文用不到它。`,
    hint: () => '请删去。',
    why: '控制字符多是从其他程序复制来的，会破坏订阅源和数据文件。',
  },
  'file-name': {
    message: (p) => `文件名${quoted(p.name)}不能用作 id。`,
    hint: (p) =>
      p.suggestion
        ? `请改名为 ${p.suggestion}：只用小写字母 a 到 z、数字和单个连字符。`
        : '请用英文或拼音：只用小写字母 a 到 z、数字和单个连字符。',
    why: '文件名就是 id，也是网址的一部分，在每台电脑上都必须一样。',
  },
  'device-name': {
    message: (p) => `${quoted(p.name)}是Windows保留的名称。`,
    hint: () => '请换一个长一些的名称，例如加上地名或年份。',
    why: '含有这种文件的仓库，在Windows上无法检出。',
  },
  'id-too-long': {
    message: (p) => `id 有${p.length}个字符，上限是${p.limit}。`,
    hint: () => '请缩短到几个词。',
    why: 'id 是文件名，也是网址；太长了存不下，也没法输入。',
  },
  'duplicate-id': {
    message: (p) => `id ${p.id} 已被 ${choices(p.files, '和')} 使用。`,
    hint: (p) => `如果是同一个，请删去本文件，直接写 ${p.id}；否则请另取名称。`,
    why: '地区、基金、机构和区块链共用一套 id，[[id]] 才能始终指同一个条目；事件的 id 在各年之间也不重复。',
  },
  'formerly-clash': {
    message: (p) => `曾用 id ${p.id} 也属于 ${choices(p.files, '和')}。`,
    hint: () => '只在旧链接应当通往的那个文件里写 formerly:；正在使用的 id 不算曾用。',
    why: '一个旧网址只能通往一页。',
  },
  'wrong-year': {
    message: (p) => `事件发生在${p.year}年，文件却在 ${p.folder} 文件夹里。`,
    hint: (p) => `请移到 articles/${p.year}/${p.id}.md。`,
    why: '事件文件按事情发生的年份存放。',
  },
  'name-against-date': {
    message: (p) => `文件名的开头与事件日期 ${p.date} 不符。`,
    hint: (p) => `请改名为 ${p.expected}.md，或改正日期。`,
    why: '事件的 id 由日期（知道多少写多少）和几个词组成。',
  },
  'rate-row': {
    message: (p) => `这一行汇率不能使用：${detailText(p.what)}。`,
    hint: () =>
      '写成 month,currency,per_usd,source，例如 2018-07,CNY,6.7180,"ECB reference rates"。',
    why: '换算是否可靠，取决于每月平均汇率表。',
  },
  'rate-twice': {
    message: (p) => `${p.month} 的 ${p.currency} 汇率给了两次。`,
    hint: () => '每个月、每个币种只留一行。',
    why: '同一个月有两个汇率，结果就会取决于行的先后。',
  },
  'no-rates': {
    message: () => '没有汇率，金额只能以原币种显示。',
    hint: () => '请添加 rates/usd-monthly.csv，列名为 month,currency,per_usd,source。',
    why: '不同币种的金额，有了汇率才能比较。',
  },
  'image-broken': {
    message: (p) => `图片无法显示：${detailText(p.what)}。`,
    hint: () =>
      '请用图片编辑软件打开，照片另存为JPEG，图示另存为PNG；每边不超过6000像素，总共不超过2400万像素。',
    why: '否则浏览器会显示破图，手机读者要下载过大的文件，或者文件里夹带了图片以外的东西。',
  },
  'image-missing': {
    message: (p) => `没有图片 images/${p.file}。`,
    hint: () => '请把文件放进 images/，或改正文件名。',
    why: '事件写明的图片必须在仓库里。',
  },
  'image-unused': {
    message: () => '没有事件用到这张图片。',
    hint: () => '请在某个事件的 image: 中写明它的署名和许可，或删除它。',
    why: '没有事件使用的图片，就没有署名和许可。',
  },
};
