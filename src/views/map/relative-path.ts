/** Tenths as a path writes them: `0.5` as `.5`, and no comma before a minus. */
function written(tenths: readonly number[]): string {
  const texts = tenths.map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'));
  return texts.map((text, at) => (at > 0 && !text.startsWith('-') ? ` ${text}` : text)).join('');
}

/**
 * The same path with each point told from the one before: steps are shorter than places, and compress
 * better. Nothing is rounded that was not: points have one decimal. A stroke that was open stays so.
 */
export function relativePath(path: string): string {
  return path
    .split(/(?=M)/)
    .filter((stroke) => stroke !== '')
    .map((stroke) => {
      const points = stroke
        .replace(/^M|Z$/g, '')
        .split('L')
        .map((point) => point.split(',').map((value) => Math.round(Number(value) * 10)));
      const [first = [0, 0], ...rest] = points;
      const steps = rest.flatMap(([x = 0, y = 0], at) => {
        const [lastX = 0, lastY = 0] = points[at] ?? [];
        return [x - lastX, y - lastY];
      });
      const drawn = `M${written(first)}${steps.length > 0 ? `l${written(steps)}` : ''}`;
      return stroke.endsWith('Z') ? `${drawn}z` : drawn;
    })
    .join('');
}
