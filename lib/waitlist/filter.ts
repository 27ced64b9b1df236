import type { WaitlistLine } from "#lib/waitlist/schema";

export type WaitlistFilter = { visitType: string; physician: string; location: string };
export const noWaitlistFilter: WaitlistFilter = { visitType: "", physician: "", location: "" };

const takes = (wanted: readonly { slug: string }[], slug: string): boolean =>
  slug === "" || wanted.length === 0 || wanted.some((one) => one.slug === slug);

/** Whether somebody could be served by what is filtered for: who takes any is among them. */
export const couldTake = (
  { visitType, wishes }: Pick<WaitlistLine, "visitType" | "wishes">,
  filter: WaitlistFilter,
): boolean =>
  (filter.visitType === "" || visitType.slug === filter.visitType) &&
  takes(wishes.physicians, filter.physician) &&
  takes(wishes.locations, filter.location);

/** "12 days", "3 hours": how long somebody waits. */
export function waitingWords(since: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 60_000));
  const told = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (minutes < 60) return told(minutes, "minute");
  return minutes < 2_880 ? told(Math.floor(minutes / 60), "hour") : told(Math.floor(minutes / 1_440), "day");
}

/** "1 hour 20 minutes more", or that it is over. */
export function heldWords(expiresAt: string, now: Date): string {
  const minutes = Math.ceil((Date.parse(expiresAt) - now.getTime()) / 60_000);
  if (minutes <= 0) return "passing on";
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? "hour" : "hours"}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? "minute" : "minutes"}`] : []),
  ];
  return `${parts.join(" ")} more`;
}
