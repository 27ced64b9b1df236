import { type Configuration, isPerson } from "#lib/clinic/configuration";
import { type Finding, type Findings, openingFindings } from "#lib/clinic/hours-rules";
import type { StateOf } from "#lib/clinic/schema";
import { resourceKindNames } from "#lib/clinic/wording";

type VisitType = StateOf<"visit_type">;
type Others = readonly VisitType[];

/** A finding where something is wrong, nothing where it is right. */
const when = (isWrong: boolean, pointer: string, message: string): Finding[] => (isWrong ? [{ pointer, message }] : []);

const sameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const nature = [
  ["code", "The code"],
  ["category", "What it is for"],
  ["mode", "The way of meeting"],
  ["leadKind", "Who sees the patient"],
  ["technique", "The technique"],
  ["levelCount", "The number of levels"],
] as const satisfies readonly (readonly [keyof VisitType, string])[];

/** What a visit type is stays: plans, records and other systems know it by that. */
const natureFindings = (state: VisitType, before: VisitType | undefined): Finding[] =>
  nature.flatMap(([field, label]) =>
    when(
      before !== undefined && before[field] !== state[field],
      `/${field}`,
      `${label} cannot change: records speak of it. Add a new visit type, and take this one out of use.`,
    ),
  );

const namesakeFindings = (state: VisitType, others: Others): Finding[] => [
  ...when(
    others.some(({ code }) => code === state.code),
    "/code",
    "This code is taken. Choose another.",
  ),
  ...(["en", "es"] as const).flatMap((language) =>
    when(
      others.some(({ active, name }) => active && sameWords(name[language], state.name[language])),
      `/name/${language}`,
      "Another visit type has this name. Patients could not tell the two apart: choose another.",
    ),
  ),
];

function procedureFindings({ category, technique, levelCount, active }: VisitType, others: Others): Finding[] {
  const isSplit = (technique === null) !== (levelCount === null);
  const same = others.find(
    (row) => active && row.active && technique && row.technique === technique && row.levelCount === levelCount,
  );
  return [
    ...when(isSplit, "/levelCount", "Say both the technique and the number of levels, or neither."),
    ...when(
      technique !== null && category !== "procedure",
      "/technique",
      "Only a procedure has a technique. Choose procedure, or take the technique away.",
    ),
    ...when(
      same !== undefined,
      "/technique",
      `${same?.name.en} has this technique and number of levels already. Change that one, or take it out of use first.`,
    ),
  ];
}

function peopleFindings({ practitionerIds, active, leadKind }: VisitType, { resources }: Configuration): Finding[] {
  const chosen = practitionerIds.map((one) => resources.find((row) => row.id === one));
  const wrong = chosen.find((row) => row && row.settings.kind !== leadKind);
  return [
    ...when(
      active && chosen.length === 0,
      "/practitionerIds",
      "Choose at least one person who sees this visit, or take it out of use.",
    ),
    ...when(
      wrong !== undefined,
      "/practitionerIds",
      `${wrong?.settings.name} cannot lead this visit: choose a ${resourceKindNames[leadKind].toLowerCase()}.`,
    ),
    ...when(chosen.includes(undefined), "/practitionerIds", "Choose people from the list"),
  ];
}

function requirementFindings({ requirements }: VisitType): Finding[] {
  const kinds = requirements.map(({ kind }) => kind);
  const twice = kinds.findIndex((kind, index) => kinds.indexOf(kind) !== index);
  return when(
    twice >= 0,
    `/requirements/${twice}/kind`,
    "Each kind can be asked for once. Take one of the two lines away.",
  );
}

/** A visit type: what it is stays, its names are its own, somebody sees it, and there is what it needs. */
export function visitTypeFindings(state: VisitType, id: string, configuration: Configuration): Findings {
  const before = configuration.visitTypes.find((row) => row.id === id)?.settings;
  const others = configuration.visitTypes.filter((row) => row.id !== id).map(({ settings }) => settings);
  const isForm = configuration.questionnaires.some((row) => row.id === state.questionnaireId);
  const missing = state.requirements.filter(
    ({ kind }) => !configuration.resources.some(({ settings }) => settings.active && settings.kind === kind),
  );
  return {
    errors: [
      ...natureFindings(state, before),
      ...namesakeFindings(state, others),
      ...procedureFindings(state, others),
      ...peopleFindings(state, configuration),
      ...requirementFindings(state),
      ...when(state.questionnaireId !== null && !isForm, "/questionnaireId", "Choose a form from the list"),
    ],
    notes: [
      ...when(before !== undefined, "", "Visits that are booked already keep their length and what they claim."),
      ...missing.map(({ kind }) => ({
        pointer: "/requirements",
        message: `There is no ${resourceKindNames[kind].toLowerCase()} in use: no times will be offered.`,
      })),
    ],
  };
}

/** A person, room, suite or bay: told apart by its name, and at a location unless it is a person. */
export function resourceFindings(state: StateOf<"resource">, id: string, configuration: Configuration): Findings {
  const { resources, locations } = configuration;
  const before = resources.find((row) => row.id === id);
  const namesake = resources.some(
    (row) => row.id !== id && row.settings.name.toLowerCase() === state.name.toLowerCase(),
  );
  const known = state.locationId === null || locations.some((row) => row.id === state.locationId);
  const errors = [
    ...(namesake
      ? [{ pointer: "/name", message: "This name is taken. Staff could not tell the two apart: choose another." }]
      : []),
    ...(before && before.settings.kind !== state.kind
      ? [{ pointer: "/kind", message: "The kind cannot change. Add a new one, and take this one out of use." }]
      : []),
    ...(known ? [] : [{ pointer: "/locationId", message: "Choose a location from the list" }]),
    ...(!isPerson(state.kind) && state.locationId === null
      ? [{ pointer: "/locationId", message: "Say at which location it is" }]
      : []),
  ];
  return { errors, notes: [] };
}

/** A location: told apart by its name; its zone stays; a new one says when it is open. */
export function locationFindings(state: StateOf<"location">, id: string, configuration: Configuration): Findings {
  const before = configuration.locations.find((row) => row.id === id);
  const others = configuration.locations.filter((row) => row.id !== id);
  const isLast = before?.settings.active === true && !others.some(({ settings }) => settings.active);
  const { hours } = state;
  const errors = [
    ...when(
      others.some(({ name }) => sameWords(name, state.name)),
      "/name",
      "This name is taken. Patients could not tell the two apart: choose another.",
    ),
    ...when(
      before !== undefined && before.timeZone !== state.timeZone,
      "/timeZone",
      "The time zone cannot change: hours and visits are written in it. Add a new location.",
    ),
    ...when(isLast && !state.active, "/active", "This is the last location in use. Add another one first."),
    ...when(before === undefined && hours === undefined, "/hours", "Say when it is open."),
    ...when(before !== undefined && hours !== undefined, "/hours", "Change the opening hours on their own page."),
  ];
  const opening = hours ? openingFindings({ hours }, id, configuration) : { errors: [], notes: [] };
  const isNew = before === undefined && state.active;
  return {
    errors: [...errors, ...opening.errors],
    notes: when(isNew, "", "No times are offered there until people have hours at it and it has the rooms they need."),
  };
}
