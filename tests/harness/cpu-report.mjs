/*
 * Loaded into a command under test (`node --import`): as it ends, writes the processor time that it
 * took, in milliseconds, to the file that `CPU_REPORT` names.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env['CPU_REPORT'], String((user + system) / 1000));
});
