import { config } from 'zod';

// The site's policy lets nothing be made into code; the schemas need not try.
config({ jitless: true });

export { judgeIn } from '../../contribute/judge.ts';
