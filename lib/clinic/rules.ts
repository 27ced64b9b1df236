import { type Configuration, type ConfiguredResource, isPerson, type Wanted } from "#lib/clinic/configuration";
import {
  type Finding,
  type Findings,
  openingFindings,
  overlap,
  type WorkStretch,
  weeklyFindings,
} from "#lib/clinic/hours-rules";
import type { StateOf } from "#lib/clinic/schema";
import { locationFindings, resourceFindings, visitTypeFindings } from "#lib/clinic/settings-rules";
import { weekdayName } from "#lib/clinic/wording";
import { formatPlainDate } from "#lib/time";

const inPast = (pointer: string): Finding => ({
  pointer,
  message: "This day is over. What has been stays as it was; choose today or later.",
});

function exceptionFindings(state: StateOf<"date_exception">, id: string, configuration: Configuration): Findings {
  const person = configuration.resources.find((row) => row.id === state.resourceId);
  if (!person || !isPerson(person.settings.kind))
    return { errors: [{ pointer: "/resourceId", message: "Choose a physician or a nurse" }], notes: [] };
  if (!configuration.locations.some((row) => row.id === state.locationId))
    return { errors: [{ pointer: "/locationId", message: "Choose a location from the list" }], notes: [] };
  const weekday = Temporal.PlainDate.from(state.date).dayOfWeek;
  const collides = person.exceptions.some(
    (other) => other.id !== id && other.date === state.date && overlap({ weekday, ...other }, { weekday, ...state }),
  );
  const works = hoursOnDate(person, state.date).some(
    (row) => row.locationId === state.locationId && overlap(row, { weekday, ...state }),
  );
  const errors = [
    ...(state.date < configuration.today ? [inPast("/date")] : []),
    ...(collides
      ? [{ pointer: "/startMinute", message: "There is an exception at this time already. Take that one away first." }]
      : []),
    ...(!state.open && !works
      ? [
          {
            pointer: "/date",
            message: `${person.settings.name} has no hours there to take away on ${weekdayName(weekday)}, ${formatPlainDate(state.date)}.`,
          },
        ]
      : []),
  ];
  return { errors, notes: closedNotes(configuration, state.locationId, state.date, state.open) };
}

const hoursOnDate = ({ hours }: ConfiguredResource, date: string): WorkStretch[] => {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  return hours.filter(
    (row) => row.weekday === weekday && row.validFrom <= date && (row.validTo === null || date <= row.validTo),
  );
};

const closedNotes = ({ closures }: Configuration, locationId: string, date: string, open: boolean): Finding[] =>
  closures
    .filter((row) => open && (row.locationId === null || row.locationId === locationId))
    .filter(({ firstDate, lastDate }) => firstDate <= date && date <= lastDate)
    .map(({ name }) => ({
      pointer: "/date",
      message: `The clinic is closed then (${name.en}): nothing is offered until that closure is taken away.`,
    }));

function absenceFindings(state: StateOf<"absence">, id: string, configuration: Configuration): Findings {
  const resource = configuration.resources.find((row) => row.id === state.resourceId);
  if (!resource) return { errors: [{ pointer: "/resourceId", message: "Choose somebody from the list" }], notes: [] };
  const other = resource.absences.find((row) => row.id !== id && row.from < state.to && state.from < row.to);
  const errors = [
    ...(state.to.slice(0, 10) < configuration.today ? [inPast("/to")] : []),
    ...(other
      ? [
          {
            pointer: "/from",
            message: `This overlaps an absence that is there already (${other.reason}). Change that one, or choose other days.`,
          },
        ]
      : []),
  ];
  return { errors, notes: [] };
}

function closureFindings(state: StateOf<"closure">, id: string, configuration: Configuration): Findings {
  const { locations, closures, today } = configuration;
  const known = state.locationId === null || locations.some((row) => row.id === state.locationId);
  const other = closures.find(
    (row) =>
      row.id !== id &&
      row.locationId === state.locationId &&
      row.firstDate <= state.lastDate &&
      state.firstDate <= row.lastDate,
  );
  const errors = [
    ...(known ? [] : [{ pointer: "/locationId", message: "Choose a location from the list" }]),
    ...(state.lastDate < today ? [inPast("/lastDate")] : []),
    ...(other
      ? [
          {
            pointer: "/firstDate",
            message: `These days overlap a closure that is there already (${other.name.en}). Change that one, or choose other days.`,
          },
        ]
      : []),
  ];
  return { errors, notes: [] };
}

/**
 * What stands against a wanted state (`errors`, nothing is written) and what is good to know (`notes`), in words
 * that say what to do. Pure: `configuration` is the clinic as it is, before the change.
 */
export function findingsFor(wanted: Wanted, configuration: Configuration): Findings {
  const { kind, id, state } = wanted;
  if (state === null) return { errors: [], notes: [] };
  switch (kind) {
    case "opening_hours":
      return openingFindings(state, id, configuration);
    case "weekly_hours":
      return weeklyFindings(state, configuration);
    case "date_exception":
      return exceptionFindings(state, id, configuration);
    case "absence":
      return absenceFindings(state, id, configuration);
    case "closure":
      return closureFindings(state, id, configuration);
    case "visit_type":
      return visitTypeFindings(state, id, configuration);
    case "resource":
      return resourceFindings(state, id, configuration);
    case "location":
      return locationFindings(state, id, configuration);
  }
}
