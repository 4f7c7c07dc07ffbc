import type { Wordings } from '../entry.ts';
import type { senseProblems as written } from '../sense.ts';

/** Problems of dates, places, ranks and rates that cannot be, or are not likely, in Chinese. */
export const senseProblems: Wordings<typeof written> = {
  'year-out-of-range': {
    message: (p) => `${p.date} 不在本站收录的年份（${p.first}至${p.last}）之内。`,
    hint: () => '请对照来源核对年份。',
    why: '每个年份都有自己的页面，错一位数字就会多出几千页。',
  },
  'dates-out-of-order': {
    message: (p) => `${p.key} ${p.date} 早于 ${p.other} ${p.limit}。`,
    hint: () => '请核对这两个日期，其中一个有误。',
    why: '事情发生之后才能收录，文章发表之后才能查阅。',
  },
  'source-before-event': {
    message: (p) => `这个来源发表于 ${p.published}，远早于 ${p.date} 的事件。`,
    hint: () => '请核对两处年份；如果来源确实早得多，请在来源里加 as_published: true 并写 note。',
    why: '文章不可能报道发表之后的事；年份写错，看上去也是这样。',
  },
  'outside-china': {
    message: (p) => `北纬${p.lat}°、东经${p.lon}°不在中国境内。`,
    hint: (p) =>
      p.swapped
        ? `经纬度写反了：写成 coordinates: {lat: ${p.lon}, lon: ${p.lat}}。`
        : '请从地图上抄录：lat 为北纬3至54度，lon 为东经73至136度。',
    why: '地图只画中国，境外的点会落在图边上。',
  },
  'far-from-parent': {
    message: (p) =>
      `${p.id} 距 ${p.parent} ${Math.round(p.distance)}公里；所辖地区一般在${p.limit}公里以内。`,
    hint: () => '请核对坐标和 parent:；如果都没有错，请加 as_published: true 并写 note。',
    why: '坐标容易错一位，在地图上又不容易看出来。',
  },
  'far-from-children': {
    message: (p) => `${p.id} 离它所辖的多数地区都很远：${p.children.join('、')}。`,
    hint: () => '请核对它自己的坐标；如果没有错，请加 as_published: true 并写 note。',
    why: '所辖地区大多在别处，多半是它自己的坐标写错了。',
  },
  'code-against-place': {
    message: (p) => `代码 ${p.code} 属于 ${p.belongs} 所辖的地区，不属于 ${p.parent}。`,
    hint: () => '请查 GB/T 2260 核对代码，或改正 parent:。',
    why: '代码的前几位就是所在的省和市。',
  },
  'code-against-level': {
    message: (p) => `代码 ${p.code} 与 level: ${p.level} 不符，应为 ${p.form} 的形式。`,
    hint: () => '请查 GB/T 2260 核对代码，或改正 level:。',
    why: '省级代码末四位为零，地级末两位为零，县级末位不全为零。',
  },
  'code-of-another': {
    message: (p) => `${p.code} 是${p.name}的代码${p.level === '' ? '' : `（level: ${p.level}）`}。`,
    hint: () =>
      '请查 GB/T 2260 核对代码，或改正名称或 level:；如果都没有错，请加 as_published: true 并写 note。',
    why: '其他部门的数据靠这个代码对应，写错就成了别处的数据。',
  },
  'code-unknown': {
    message: (p) => `没有哪个地区用过代码 ${p.code}。`,
    hint: () => '请查 GB/T 2260；如果是新近启用的，请加 as_published: true 并写 note。',
    why: '代码容易错一位，别处又看不出来。',
  },
  'code-twice': {
    message: (p) => `${p.code} 已经是 ${p.other} 的代码。`,
    hint: () => '请查 GB/T 2260；每个地区各有自己的代码。',
    why: '两个地区用同一个代码，使用数据的人会把它们当成一个。',
  },
  'chinese-under-en': {
    message: (p) => `names.en 写的是中文：${p.name}。`,
    hint: (p) => `请在这里写英文名，中文写在旁边：zh: ${p.name}。`,
    why: '英文页面的读者看不懂中文名称。',
  },
  'rank-out-of-range': {
    message: (p) =>
      p.assessed
        ? `参评的只有${p.most}个，名次却是${p.rank}。`
        : `名次${p.rank}不在1至${p.most}之间。`,
    hint: () => '请对照来源核对名次；如果来源本身印错，请加 as_published: true 并写 note。',
    why: '图表会一直画到最后一个名次。',
  },
  'assessed-out-of-range': {
    message: (p) =>
      p.assessed < p.rows
        ? `写的是参评${p.assessed}个，这里却有${p.rows}行。`
        : `参评${p.assessed}个，超出链或城市榜单可能的数目（${p.most}）。`,
    hint: (p) =>
      p.assessed < p.rows
        ? '请对照来源核对数目；如果来源本身印错，请加 as_published: true 并写 note。'
        : '请对照来源核对数目。',
    why: '参评的不会少于上榜的，也没有那么多城市。',
  },
  'rate-out-of-line': {
    message: (p) => `${p.month} 的 ${p.currency} 汇率 ${p.rate} 与前后各月（${p.usual}）相差太远。`,
    hint: () => '请对照来源核对小数点和数字。',
    why: '该月的所有金额都会换算错误。',
  },
};
