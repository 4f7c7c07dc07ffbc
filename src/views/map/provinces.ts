import type { NameView } from '../shared/types.ts';
import type { LonLat } from './frames.ts';

/** A name that lies on the land itself: of a province or a river. */
export interface GroundPlace {
  /** A province’s as the record has it. */
  id: string;
  name: NameView;
  /** Where it may be written, the best place first. */
  at: readonly LonLat[];
}

const province = (id: string, en: string, zh: string, lon: number, lat: number): GroundPlace => ({
  id,
  name: { en, zh },
  at: [0, 0.7, -0.7, 1.4, -1.4].flatMap((north) =>
    [0, -1, 1].map((east): LonLat => [lon + east, lat + north]),
  ),
});

/** Provinces and autonomous regions of the mainland, each at about its middle; no border is drawn. */
export const PROVINCES: readonly GroundPlace[] = [
  province('anhui', 'Anhui', '安徽', 117, 31.9),
  province('fujian', 'Fujian', '福建', 117.9, 26.1),
  province('gansu', 'Gansu', '甘肃', 100.2, 38.9),
  province('guangdong', 'Guangdong', '广东', 113.4, 23.7),
  province('guangxi', 'Guangxi', '广西', 108.3, 23.8),
  province('guizhou', 'Guizhou', '贵州', 106.9, 27),
  province('hainan', 'Hainan', '海南', 109.8, 19.2),
  province('hebei', 'Hebei', '河北', 115.5, 38.5),
  province('heilongjiang', 'Heilongjiang', '黑龙江', 127.5, 47.3),
  province('henan', 'Henan', '河南', 113.5, 33.9),
  province('hubei', 'Hubei', '湖北', 112.3, 31),
  province('hunan', 'Hunan', '湖南', 111.6, 27.6),
  province('inner-mongolia', 'Inner Mongolia', '内蒙古', 111.5, 41.8),
  province('jiangsu', 'Jiangsu', '江苏', 119.7, 33.2),
  province('jiangxi', 'Jiangxi', '江西', 115.7, 27.4),
  province('jilin', 'Jilin', '吉林', 126.3, 43.6),
  province('liaoning', 'Liaoning', '辽宁', 122.8, 41.4),
  province('ningxia', 'Ningxia', '宁夏', 106.1, 37.3),
  province('qinghai', 'Qinghai', '青海', 96.3, 35.7),
  province('shaanxi', 'Shaanxi', '陕西', 108.9, 35.5),
  province('shandong', 'Shandong', '山东', 118.3, 36.3),
  province('shanxi', 'Shanxi', '山西', 112.3, 37.4),
  province('sichuan', 'Sichuan', '四川', 102.7, 30.7),
  province('tibet', 'Tibet', '西藏', 89, 31.4),
  province('xinjiang', 'Xinjiang', '新疆', 85.5, 41.3),
  province('yunnan', 'Yunnan', '云南', 101.5, 24.8),
  province('zhejiang', 'Zhejiang', '浙江', 120, 29),
];

/** The two great rivers, each named beside its course. */
export const RIVER_NAMES: readonly GroundPlace[] = [
  {
    id: 'huang-he',
    name: { en: 'Huang He', zh: '黄河' },
    at: [
      [109, 41.1],
      [105.6, 39.6],
      [112, 39],
      [101.6, 34.6],
      [116.2, 36.4],
    ],
  },
  {
    id: 'chang-jiang',
    name: { en: 'Chang Jiang', zh: '长江' },
    at: [
      [112.6, 30.1],
      [105.6, 28.3],
      [103.6, 27.6],
      [117, 30.5],
      [100, 29],
      [98, 31.2],
      [120, 32.2],
    ],
  },
];
