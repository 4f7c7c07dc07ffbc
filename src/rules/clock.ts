/**
 * The latest of whole days (`2026-11-24`); nothing for none. Rule: the build knows no clock; its
 * "today" is the latest `added`, `changes` or `reviewed` date of the record.
 */
export function latestDay(days: Iterable<string>): string | undefined {
  let latest: string | undefined;
  for (const day of days) {
    if (latest === undefined || day > latest) latest = day;
  }
  return latest;
}
