/** "in 8 minutes", "in 3 hours", "Monday, November 23", "2 days ago": how soon, from `now`, in plain words. */
export function howSoon(instant: string, now: Date): string {
  const minutes = Math.round((Date.parse(instant) - now.getTime()) / 60_000);
  const size = Math.abs(minutes);
  const [count, unit] =
    size < 90 ? [size, "minute"] : size < 36 * 60 ? [Math.round(size / 60), "hour"] : [Math.round(size / 1440), "day"];
  const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return minutes >= 0 ? `in ${words}` : `${words} ago`;
}
