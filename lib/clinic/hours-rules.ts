import type { Configuration } from "#lib/clinic/configuration";
import type { StateOf } from "#lib/clinic/schema";
import { stretchWords, weekdayName } from "#lib/clinic/wording";

/** `pointer` is a JSON pointer into the state; the message says what to do. */
export type Finding = { pointer: string; message: string };
export type Findings = { errors: Finding[]; notes: Finding[] };

type Stretch = { weekday: number; startMinute: number; endMinute: number };
export type WorkStretch = StateOf<"weekly_hours">["hours"][number];

/** Whether two stretches of a week or a day meet. */
export const overlap = (a: Stretch, b: Stretch): boolean =>
  a.weekday === b.weekday && a.startMinute < b.endMinute && b.startMinute < a.endMinute;
const meetInTime = (a: WorkStretch, b: WorkStretch): boolean =>
  (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo);

/** Each later row that collides with an earlier one. */
const collisions = <Row>(
  rows: readonly Row[],
  collide: (a: Row, b: Row) => boolean,
  say: (row: Row, other: Row) => string,
) =>
  rows.flatMap((row, index): Finding[] => {
    const other = rows.slice(0, index).find((earlier) => collide(earlier, row));
    return other ? [{ pointer: `/hours/${index}/startMinute`, message: say(row, other) }] : [];
  });

/** Touching stretches count as one: 8 to 12 and 12 to 5 hold 11 to 1. */
const isOpenFor = (opening: readonly Stretch[], wanted: Stretch): boolean => {
  let reached = wanted.startMinute;
  const sameDay = opening.filter(({ weekday }) => weekday === wanted.weekday);
  for (const { startMinute, endMinute } of sameDay.toSorted((a, b) => a.startMinute - b.startMinute))
    if (startMinute <= reached && reached < endMinute) reached = endMinute;
  return reached >= wanted.endMinute;
};

const openWords = (opening: readonly Stretch[], weekday: number): string => {
  const day = opening.filter((stretch) => stretch.weekday === weekday);
  return day.length === 0 ? "closed" : `open ${day.map(stretchWords).join(" and ")}`;
};

const isCurrent = ({ validTo }: WorkStretch, today: string): boolean => validTo === null || validTo >= today;

/** Opening hours of a location: no overlaps; whose hours would lie outside is a note. */
export function openingFindings(
  { hours }: StateOf<"opening_hours">,
  id: string,
  configuration: Configuration,
): Findings {
  const errors = collisions(
    hours,
    overlap,
    (row, other) =>
      `${weekdayName(row.weekday)} has two lines that overlap: ${stretchWords(other)} and ${stretchWords(row)}. Make them one, or change a time.`,
  );
  const notes = configuration.resources.flatMap(({ settings, hours: own }) =>
    own
      .filter((row) => row.locationId === id && isCurrent(row, configuration.today) && !isOpenFor(hours, row))
      .map((row) => ({
        pointer: "/hours",
        message: `${settings.name} has hours on ${weekdayName(row.weekday)}, ${stretchWords(row)}: nothing is offered while the location is ${openWords(hours, row.weekday)} only.`,
      })),
  );
  return { errors, notes };
}

/** Weekly hours of a person: one place at a time, and only while that place is open. */
export function weeklyFindings({ hours }: StateOf<"weekly_hours">, configuration: Configuration): Findings {
  const overlapping = collisions(
    hours,
    (a, b) => overlap(a, b) && meetInTime(a, b),
    (row, other) =>
      `${weekdayName(row.weekday)} ${stretchWords(row)} overlaps ${stretchWords(other)}. A person is in one place at a time: change a time, or end the older line the day before the new one begins.`,
  );
  const outside = hours.flatMap((row, index): Finding[] => {
    const location = configuration.locations.find(({ id }) => id === row.locationId);
    if (!location) return [{ pointer: `/hours/${index}/locationId`, message: "Choose a location from the list" }];
    if (!isCurrent(row, configuration.today) || isOpenFor(location.hours, row)) return [];
    return [
      {
        pointer: `/hours/${index}/startMinute`,
        message: `On ${weekdayName(row.weekday)} ${location.name} is ${openWords(location.hours, row.weekday)}. Change this line, or the location's opening hours first.`,
      },
    ];
  });
  return { errors: [...overlapping, ...outside], notes: [] };
}
