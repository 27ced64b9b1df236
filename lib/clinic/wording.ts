import type { Configuration, Wanted } from "#lib/clinic/configuration";
import type { Kind, StateOf } from "#lib/clinic/schema";
import type { Technique, VisitCategory, VisitMode } from "#lib/clinic/visit-kinds";
import { formatPlainDate, formatTime, zonePlace } from "#lib/time";
import { plusDays } from "#lib/wall-time";

export const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? "";

export const kindNames: Readonly<Record<Kind, string>> = {
  opening_hours: "Opening hours",
  weekly_hours: "Weekly hours",
  date_exception: "Date exception",
  absence: "Absence",
  closure: "Closure",
  visit_type: "Visit type",
  resource: "People and rooms",
  location: "Location",
};

export const resourceKindNames: Readonly<Record<StateOf<"resource">["kind"], string>> = {
  physician: "Physician",
  nurse: "Nurse",
  room: "Room",
  suite: "Procedure suite",
  bay: "Recovery bay",
};

export const categoryNames: Readonly<Record<VisitCategory, string>> = {
  consultation: "Consultation",
  imaging: "Imaging",
  procedure: "Procedure",
  preparation: "Preparation",
  follow_up: "Follow-up",
  bone_health: "Bone health",
  therapy: "Therapy",
  education: "Education",
};
export const modeNames: Readonly<Record<VisitMode, string>> = {
  in_person: "In person",
  video: "By video",
  phone: "By phone",
};
export const techniqueNames: Readonly<Record<Technique, string>> = {
  vertebroplasty: "Vertebroplasty",
  kyphoplasty: "Kyphoplasty",
};

/** 480 is "8am", 1440 "midnight". */
export const wallWords = (minute: number): string =>
  minute === 1440 || minute === 0 ? "midnight" : formatTime(new Date(minute * 60_000), "UTC");

export const stretchWords = ({ startMinute, endMinute }: { startMinute: number; endMinute: number }): string =>
  `${wallWords(startMinute)} to ${wallWords(endMinute)}`;

const wallTimeWords = (at: string): string => {
  const [date = "", time = "00:00"] = at.split("T");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return `${formatPlainDate(date)}, ${wallWords(hours * 60 + minutes)}`;
};

export const datesWords = (first: string, last: string): string =>
  first === last ? formatPlainDate(first) : `${formatPlainDate(first)} to ${formatPlainDate(last)}`;

const isMidnight = (at: string): boolean => at.endsWith("T00:00");

/** Whole days as days; anything else to the minute. */
function awayWords({ from, to, reason }: StateOf<"absence">): string {
  const [first = "", end = ""] = [from, to].map((at) => at.split("T")[0]);
  const isWhole = isMidnight(from) && isMidnight(to) && first < end;
  const when = isWhole ? datesWords(first, plusDays(end, -1)) : `from ${wallTimeWords(from)} to ${wallTimeWords(to)}`;
  return `Away ${when}: ${reason}`;
}

const locationName = ({ locations }: Configuration, id: string | null): string =>
  id === null ? "the whole clinic" : (locations.find((row) => row.id === id)?.name ?? "a location");
const resourceName = ({ resources }: Configuration, id: string): string =>
  resources.find((row) => row.id === id)?.settings.name ?? "somebody";

const validWords = (validFrom: string, validTo: string | null, today: string): string[] => [
  ...(validFrom > today ? [`from ${formatPlainDate(validFrom)}`] : []),
  ...(validTo ? [`until ${formatPlainDate(validTo)}`] : []),
];

const openingLines = ({ hours }: StateOf<"opening_hours">): string[] =>
  hours.map((stretch) => `${weekdayName(stretch.weekday)} ${stretchWords(stretch)}`);

const weeklyLines = ({ hours }: StateOf<"weekly_hours">, configuration: Configuration): string[] =>
  hours.map(({ locationId, validFrom, validTo, ...stretch }) =>
    [
      `${weekdayName(stretch.weekday)} ${stretchWords(stretch)} at ${locationName(configuration, locationId)}`,
      ...validWords(validFrom, validTo, configuration.today),
    ].join(", "),
  );

export const durationWords = (minutes: number): string => {
  if (minutes > 0 && minutes % 1440 === 0) return minutes === 1440 ? "1 day" : `${minutes / 1440} days`;
  if (minutes > 0 && minutes % 60 === 0) return minutes === 60 ? "1 hour" : `${minutes / 60} hours`;
  return `${minutes} minutes`;
};

function requirementWords({ kind, offsetMinutes, durationMinutes }: StateOf<"visit_type">["requirements"][number]) {
  const name = resourceKindNames[kind].toLowerCase();
  return offsetMinutes === null || durationMinutes === null
    ? name
    : `${name} for ${durationWords(durationMinutes)} from ${durationWords(offsetMinutes)} after the start`;
}

const levelWords = (count: number): string => (count === 1 ? "1 level" : `${count} levels`);

const visitTypeLines = (state: StateOf<"visit_type">, configuration: Configuration): string[] => [
  `Name: ${state.name.en} / ${state.name.es}`,
  `Description: ${state.description.en} / ${state.description.es}`,
  `Code: ${state.code}`,
  `Kind: ${categoryNames[state.category]}, ${modeNames[state.mode].toLowerCase()}, by a ${resourceKindNames[state.leadKind].toLowerCase()}`,
  ...(state.technique ? [`Technique: ${techniqueNames[state.technique]}, ${levelWords(state.levelCount ?? 0)}`] : []),
  state.active ? "Can be booked" : "Cannot be booked",
  `Booked by: ${state.bookableBy === "patient" ? "patients and staff" : "staff only"}`,
  `Duration: ${durationWords(state.durationMinutes)}`,
  `Before the visit: ${durationWords(state.bufferBeforeMinutes)}`,
  `After the visit: ${durationWords(state.bufferAfterMinutes)}`,
  `Notice to book: ${durationWords(state.minNoticeMinutes)}`,
  `Notice to move: ${durationWords(state.minMoveNoticeMinutes)}`,
  `Notice to cancel: ${durationWords(state.minCancelNoticeMinutes)}`,
  `Bookable ahead: ${state.horizonDays} days`,
  `A start every: ${durationWords(state.stepMinutes)}`,
  `Limit a day: ${state.dailyLimit ?? "none"}`,
  `Ends before closing by: ${durationWords(state.endBeforeClosingMinutes)}`,
  `Form: ${configuration.questionnaires.find(({ id }) => id === state.questionnaireId)?.title ?? "none"}`,
  `Seen by: ${
    state.practitionerIds
      .map((id) => resourceName(configuration, id))
      .sort()
      .join(", ") || "nobody"
  }`,
  `Needs: ${state.requirements.map(requirementWords).sort().join(", ") || "nothing else"}`,
];

const resourceLines = (state: StateOf<"resource">, configuration: Configuration): string[] => [
  `${resourceKindNames[state.kind]}: ${state.name}`,
  `Credential: ${state.credential ?? "none"}`,
  `Languages: ${state.languages.join(", ") || "none"}`,
  `At: ${state.locationId === null ? "no fixed location" : locationName(configuration, state.locationId)}`,
  state.active ? "In use" : "Out of use",
];

const locationLines = (state: StateOf<"location">): string[] => [
  `Name: ${state.name}`,
  `Address: ${state.addressLines.join(", ")}`,
  `Phone: ${state.phone}`,
  `Finding it: ${state.arrival.en} / ${state.arrival.es}`,
  `Time zone: ${zonePlace(state.timeZone)}`,
  state.active ? "In use" : "Out of use",
  ...openingLines({ hours: state.hours ?? [] }),
];

/** A subject's state, a line for each thing that can change by itself. */
export function stateLines({ kind, state }: Wanted, configuration: Configuration): string[] {
  if (state === null) return [];
  switch (kind) {
    case "opening_hours":
      return openingLines(state);
    case "weekly_hours":
      return weeklyLines(state, configuration);
    case "date_exception":
      return [
        `${state.open ? "Extra hours" : "No hours"} on ${formatPlainDate(state.date)}, ${stretchWords(state)}, at ${locationName(configuration, state.locationId)}`,
      ];
    case "absence":
      return [awayWords(state)];
    case "closure":
      return [
        `Closed ${datesWords(state.firstDate, state.lastDate)}, ${locationName(configuration, state.locationId)}: ${state.name.en} / ${state.name.es}`,
      ];
    case "visit_type":
      return visitTypeLines(state, configuration);
    case "resource":
      return resourceLines(state, configuration);
    case "location":
      return locationLines(state);
  }
}

/** What a change says: the lines that go and the lines that come. */
export function changeLines(before: Wanted, after: Wanted, configuration: Configuration): string[] {
  const was = stateLines(before, configuration);
  const is = stateLines(after, configuration);
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `Until now: ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `From now on: ${line}`),
  ];
}

/** What the subject of a change is called. */
export function subjectName(configuration: Configuration, before: Wanted, after: Wanted): string {
  const { kind, id, state } = after.state === null ? before : after;
  switch (kind) {
    case "opening_hours":
      return locationName(configuration, id);
    case "weekly_hours":
      return resourceName(configuration, id);
    case "date_exception":
    case "absence":
      return state ? resourceName(configuration, state.resourceId) : "";
    case "closure":
    case "visit_type":
      return state?.name.en ?? "";
    case "resource":
    case "location":
      return state?.name ?? "";
  }
}
