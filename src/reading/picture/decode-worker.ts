import { workerData } from 'node:worker_threads';
import { decodePicture } from './codec.ts';
import type { PictureFormat, PictureParts } from './format.ts';
import { answer, type WorkerTask } from './in-worker.ts';

/** Decodes a picture once, and says whether that went well. */
await answer(
  workerData as WorkerTask<{ format: PictureFormat; parts: PictureParts }>,
  async ({ format, parts }) => {
    await decodePicture(format, parts);
    return true;
  },
);
