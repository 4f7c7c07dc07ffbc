import { measureTimeline, timelineReport } from './timeline.ts';

/*
 * Measures the timeline of one record in a process of its own: Astro keeps the list of pages that
 * it was first given. Arguments: the content folder, and a new folder for the pages.
 */
const [content = '', out = ''] = process.argv.slice(2);
process.stdout.write(timelineReport(await measureTimeline(content, out)));
