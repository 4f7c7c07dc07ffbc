import { workerData } from 'node:worker_threads';
import type { PictureFormat, PictureParts, PictureSize } from '../../reading/picture/format.ts';
import { answer, type WorkerTask } from '../../reading/picture/in-worker.ts';
import { renderPicture } from './render.ts';

/** What a picture is made anew from. */
export interface RenderJob {
  format: PictureFormat;
  parts: PictureParts;
  size: PictureSize;
}

await answer(workerData as WorkerTask<RenderJob>, ({ format, parts, size }) =>
  renderPicture(format, parts, size),
);
