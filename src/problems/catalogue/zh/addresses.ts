import type { addressProblems as written } from '../addresses.ts';
import { quoted, type Wordings } from '../entry.ts';

/** Problems of addresses that lead elsewhere than they should, and of what is still to be filled in, in Chinese. */
export const addressProblems: Wordings<typeof written> = {
  'private-address': {
    message: (p) => `${p.host} 不是公网上的主机。`,
    hint: () => '请写别处的读者也能打开的网址。',
    why: '自己电脑或内网的地址，读者打不开。',
  },
  'look-alike-address': {
    message: (p) => `${p.host} 里的字母只是看着像拉丁字母，实际通往 ${p.ascii}。`,
    hint: () => '请手动重新键入主机名，并打开看看通往何处。',
    why: '这类主机名是用来冒充别人的。',
  },
  'tracking-address': {
    message: () => '网址带有跟踪读者的参数。',
    hint: (p) =>
      `写成 ${p.clean}，并打开确认；如果离不开这些参数，请加 as_published: true 并写 note。`,
    why: '这些参数只说明某人从哪里点进来，会让同一页看似两页。',
  },
  'trailing-mark': {
    message: (p) => `网址末尾带着句子的标点${quoted(p.mark)}。`,
    hint: (p) => `写成 ${p.clean}；如果网页确实在那里，请加 as_published: true 并写 note。`,
    why: '复制时容易带上句末标点，链接就打不开了。',
  },
  'archive-of-nothing': {
    message: () => 'archive: 写的就是网页本身的网址。',
    hint: () => '请写它在网页存档里的地址，没有就不写 archive:。',
    why: '网页消失以后，要靠存档。',
  },
  'placeholder-text': {
    message: (p) => `${p.key} 还留着示例文字${quoted(p.text)}。`,
    hint: () => '请写来源所说的内容；不知道的，请删去这一行。',
    why: '留下的示例会被当作事实发布。',
  },
};
