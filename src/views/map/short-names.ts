import { known } from '../shared/context.ts';
import type { NameView } from '../shared/types.ts';

/** What maps leave out of names: what kind of place it is, and where it lies. */
const SORTS_EN =
  / (?:District|New Area|Comprehensive Experimental Zone|(?:(?:Zhuang|Hui|Uygur|Uyghur) )?Autonomous Region|(?:\w+ )*Autonomous Prefecture)$/;
const SORTS_ZH =
  /(?<=..)(?:市|省|区|新区|综合实验区|(?:壮族|回族|维吾尔)?自治区|(?:傣族景颇族|傣族|回族)?自治州|特别行政区|特別行政區)$/u;

/** A place's names as a map writes them: `Gulou 鼓楼` for Gulou District, Nanjing 鼓楼区. */
export function shortName({ en, zh, original }: NameView): NameView {
  return {
    en: en.replace(/,.*$/, '').replace(SORTS_EN, ''),
    ...known({ zh: zh?.replace(SORTS_ZH, ''), original: original?.replace(SORTS_ZH, '') }),
  };
}
