import type { Obstacle } from "#lib/availability/slots";
import { formatTime, fromMinute } from "#lib/time";

type Told = { physician: string; zone: string; isPast: boolean };

const kinds: Record<string, string> = {
  physician: "physician",
  nurse: "nurse",
  room: "room",
  suite: "fluoroscopy suite",
  bay: "recovery bay",
};

/** One rule that stands against a time, in words for staff. */
export function obstacleWords(obstacle: Obstacle, { physician, zone, isPast }: Told): string {
  switch (obstacle.rule) {
    case "notice":
      return isPast ? "This time has passed." : "It is too soon: this kind of visit needs more notice.";
    case "horizon":
      return "It is further ahead than this kind of visit can be booked.";
    case "closure":
      return `The location is closed that day: ${obstacle.name.en}.`;
    case "outside_hours":
      return `It is outside the hours of ${physician} here.`;
    case "off_grid":
      return "Visits of this kind do not begin at this minute.";
    case "absence":
      return `${physician} is away.`;
    case "claimed":
      return `${physician} is taken until ${formatTime(fromMinute(obstacle.until), zone)}, the time around the visit included.`;
    case "daily_limit":
      return `${physician} has as many visits of this kind that day as are allowed.`;
    case "near_closing":
      return "It would end too close to the closing of the location.";
    case "no_resource":
      return `No ${kinds[obstacle.kind] ?? obstacle.kind} is free.`;
  }
}
