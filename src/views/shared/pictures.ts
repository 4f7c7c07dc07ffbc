import type { Article } from '../../ledger/model.ts';
import type { ImageFile } from '../../reading/images.ts';
import { type Rendition, renditionSize, renditionsOf } from '../../reading/picture/sizes.ts';
import type { Site } from '../../site/site.ts';
import type { Context } from './context.ts';
import { pictureTexts } from './short-texts.ts';
import type { TextView } from './types.ts';

/** The picture of an article, at the sizes that there are of it. */
export interface PictureView {
  src: string;
  /** What a browser chooses from; nothing where there is one size. */
  srcset?: string;
  width: number;
  height: number;
  alt: TextView;
  credit: TextView;
  licence: TextView;
  source: string;
}

/** Where a picture is published at a size, below the base. */
export const picturePath = ({ name }: ImageFile, rendition: Rendition): string =>
  rendition === 'large' ? `images/${name}` : `images/${rendition}/${name}`;

const addressOf = (site: Site, image: ImageFile, rendition: Rendition): string =>
  site.base + picturePath(image, rendition);

/** The picture of an article, with who made it and under what licence. */
export function pictureView(context: Context, article: Article): PictureView | undefined {
  const { facts, image } = article;
  const { site } = context;
  if (!facts.image || !image) return undefined;
  const sizes = renditionsOf(image);
  const choice = sizes.map(
    (size) => `${addressOf(site, image, size)} ${renditionSize(image, size).width}w`,
  );
  return {
    src: addressOf(site, image, 'large'),
    ...(sizes.length > 1 ? { srcset: choice.join(', ') } : {}),
    ...renditionSize(image, 'large'),
    ...pictureTexts(context, article, facts.image),
    source: facts.image.source,
  };
}
