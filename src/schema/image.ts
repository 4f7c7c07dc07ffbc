import { z } from 'zod';
import { code } from './codes.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { line, url } from './fields.ts';

/** A picture that an article shows. */
export const image = z
  .strictObject({
    file: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png)$/, code('bad-code'))
      .meta({ description: 'A file under images/.', examples: ['nanjing-skyline.jpg'] }),
    alt: line('What it shows, for those who cannot see it.', 'Towers beside the Yangtze', 400),
    credit: line('Who made it.', 'A photographer’s name'),
    licence: line('Under what licence it may be shown.', 'CC BY-SA 4.0'),
    source: url('The page it was taken from.', 'https://example.org/picture'),
  })
  .meta({ description: 'A picture, with its credit and licence.' });

/** A picture as an article’s file has it. */
export type Image = DeepReadonly<z.output<typeof image>>;
