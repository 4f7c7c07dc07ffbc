import type { emptyBody as writtenBody, missingKey as writtenKey } from '../missing.ts';
import type { Wordings } from '../entry.ts';
import { holderName } from './terms.ts';

/*
 * What an entry lacks, in Chinese, apart from the rest: the form of an event carries these words.
 */

type Words = Wordings<{ 'missing-key': typeof writtenKey; 'empty-body': typeof writtenBody }>;

/** A key that an entry must have. */
export const missingKey: Words['missing-key'] = {
  message: (p) => `${holderName(p.where)}缺少 ${p.key}:。`,
  hint: (p) => `请添加，例如 ${p.key}: ${p.example}。`,
  why: '没有它，这个条目就无法显示。',
};

/** An entry without a text. */
export const emptyBody: Words['empty-body'] = {
  message: () => '文件头下面没有正文。',
  hint: () => '用几句话写明发生了什么，每个数字后面加 [@来源]。',
  why: '事件文件要让读者知道发生了什么。',
};
