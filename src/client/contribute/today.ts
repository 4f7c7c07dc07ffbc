/** The day on which somebody writes, in UTC: the entry carries it, and nothing that is built does. */
export const today = (): string => new Date(performance.timeOrigin).toISOString().slice(0, 10);
