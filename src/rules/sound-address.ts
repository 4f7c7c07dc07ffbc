import {
  hostOf,
  isLookAlikeHost,
  isPublicHost,
  withoutTracking,
  withoutTrailingMark,
} from './addresses.ts';
import { unicodeHost } from './unicode-host.ts';

/** Whether nothing can be said against an address by itself: its host is everybody’s, and it is no longer than its page’s. */
export function isSoundAddress(address: string): boolean {
  const ascii = hostOf(address);
  return (
    isPublicHost(ascii) &&
    !isLookAlikeHost(unicodeHost(ascii)) &&
    withoutTrailingMark(address) === undefined &&
    withoutTracking(address) === undefined
  );
}
