/** What staff pages can be told has changed. Never whose it was: a page that shows it asks again. */
export const topics = [
  "appointments",
  "intake",
  "flags",
  "screenings",
  "procedures",
  "waitlist",
  "hours",
  "series",
  "files",
  "chart",
] as const;
export type Topic = (typeof topics)[number];

const byEntity: Readonly<Record<string, Topic>> = {
  Appointment: "appointments",
  QuestionnaireResponse: "intake",
  Flag: "flags",
  Screening: "screenings",
  ProcedureCase: "procedures",
  WaitlistEntry: "waitlist",
  AppointmentSeries: "series",
  SeriesOccurrence: "series",
  VisitFile: "files",
  ChartEntry: "chart",
};

const isReading = (action: string): boolean => /\.(read|list|search|find|preview|print)$/.test(action);

/** The topic of a change as its audit row names it ("appointment.book" of an Appointment); null for what only reads. */
export function topicOf(action: string, entity: string): Topic | null {
  if (isReading(action)) return null;
  if (action.startsWith("configuration.")) return "hours";
  return Object.hasOwn(byEntity, entity) ? (byEntity[entity] ?? null) : null;
}

/** The topics in a notification, "appointments,flags"; what is no topic is left out. */
export const topicsIn = (payload: string): Topic[] =>
  payload.split(",").filter((part): part is Topic => (topics as readonly string[]).includes(part));
