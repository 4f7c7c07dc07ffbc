import type { ArchivingWords, PageNews, RunEnd } from '../archiving.ts';

function page(news: PageNews): string {
  switch (news.type) {
    case 'here':
      return '可以访问';
    case 'missing':
      return `返回 ${news.status}；改日再查一次，仍如此才记为失效`;
    case 'gone':
      return `自 ${news.since} 起失效，已写入`;
    case 'unclear':
      return news.status === undefined
        ? '没有响应，或跳转到非公开地址；不能据此判断是否失效'
        : `返回 ${news.status}；不能据此判断是否失效`;
    case 'private':
      return '不是公开网址，未访问';
    case 'kept':
      return `已有 ${news.day} 的存档，已写入`;
    case 'repeated':
      return '采用其他条目已登记的存档，已写入';
    case 'made':
      return `已于 ${news.day} 存档，已写入`;
    case 'queued':
      return '存档正在生成，下次运行时再取';
    case 'unfit':
      return `最近的存档（${news.day}）早于发布或晚于失效，未采用`;
    case 'none':
      return '没有存档';
    case 'undecided':
      return '网址已被他人占用，起始时间不详；请人工选择存档';
    case 'unreadable':
      return '无法读取存档服务的响应';
    case 'unwritten':
      return '本命令无法改写该文件，请人工补充';
    case 'planned':
      return '将会查询';
  }
}

const REASONS: Record<RunEnd['reason'], string> = {
  done: '',
  busy: '存档服务繁忙，要求暂停访问，请稍后再运行。',
  silent: '存档服务没有响应，请稍后再运行。',
  broken: '存档服务的响应无法读取，运行到此为止。',
  interrupted: '运行已中断，已查到的结果均已保存。',
};

/** The words in Chinese. */
export const archiving: ArchivingWords = {
  page,
  end: ({ reason, pages, files, left }) =>
    `${REASONS[reason]}共查询${pages}个网页，改写${files}个文件，还剩${left}个网页。`,
};
