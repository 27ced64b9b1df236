/** The classes that put something at its place in the grid of a day: minutes from the day's beginning, five a row. */
export function placeClasses(startMinute: number, endMinute: number): string {
  const start = Math.floor(startMinute / 5);
  const length = Math.max(1, Math.ceil(endMinute / 5) - start);
  return `h-${Math.floor(start / 12)} m-${start % 12} fh-${Math.floor(length / 12)} fm-${length % 12}`;
}
