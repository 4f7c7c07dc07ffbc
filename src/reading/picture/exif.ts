const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION = 0x0112;

/**
 * How the camera was held, by the Exif segment of a JPEG (CIPA DC-008, the tag Orientation of the first
 * directory): 1 to 8. What cannot be read counts as upright.
 */
export function orientationOf(segment: Uint8Array): number | undefined {
  if (EXIF.some((byte, at) => segment[at] !== byte)) return undefined;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  try {
    const little = view.getUint16(0) === 0x4949;
    const first = view.getUint32(4, little);
    const entries = view.getUint16(first, little);
    for (let at = first + 2; at < first + 2 + entries * 12; at += 12) {
      if (view.getUint16(at, little) !== ORIENTATION) continue;
      const value = view.getUint16(at + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    // The directory points beyond the segment.
  }
  return 1;
}
