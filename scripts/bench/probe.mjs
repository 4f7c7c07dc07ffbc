// Plain JavaScript, loaded before the measured command: see `measure.ts`.
import { writeFileSync } from 'node:fs';

const report = process.env.ATLAS_BENCH_REPORT;
process.on('exit', () => {
  if (report) writeFileSync(report, String(process.resourceUsage().maxRSS));
});
