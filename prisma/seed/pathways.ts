import { addDays } from "#lib/time";
import type { Person } from "#prisma/seed/people";
import { bookAt, bookOn, type Studio, type Visit } from "#prisma/seed/visits";

export type Pathway = {
  patient: Person;
  operator: string;
  procedure: Visit;
  consultation: Visit | null;
  offset: number;
};

type Operator = { practitioner: string; starts: number[] };

/** Procedure mornings by weekday. */
const mornings: Readonly<Record<number, Operator>> = {
  1: { practitioner: "nils-lindqvist", starts: [480, 600, 615, 630] },
  2: { practitioner: "amara-osei", starts: [480, 585, 600, 615, 630] },
  3: { practitioner: "nils-lindqvist", starts: [480, 600, 615, 630] },
  4: { practitioner: "amara-osei", starts: [480, 585, 600, 615, 630] },
  5: { practitioner: "amara-osei", starts: [480] },
};

const codes = [
  ["VP-1", 3],
  ["VP-2", 2],
  ["VP-3", 1],
  ["KP-1", 3],
  ["KP-2", 2],
  ["KP-3", 1],
] as const;

const nurses = ["grace-odhiambo", "daniel-kowalczyk", "teresa-villanueva"];

/** One visit on one of the days `from` to `to` after today; null where none fits. */
function step(
  studio: Studio,
  booking: { code: string; practitioner: string; patient: Person },
  [from, to]: [number, number],
) {
  const { clinic, random } = studio;
  if (from > to || from > 28 || to < -28) return null;
  const first = Math.max(-28, from) + random.int(0, Math.max(0, Math.min(to, from + 5) - from));
  for (let offset = first; offset <= to; offset += 1) {
    if (offset === 0) continue;
    const status = offset < 0 ? ("fulfilled" as const) : ("booked" as const);
    const visit = bookOn(studio, { ...booking, date: addDays(clinic.today, offset), status });
    if (visit) return visit;
  }
  return null;
}

/** From the first visit to the check after six weeks, as far as it lies in the eight weeks around today. */
function surround(studio: Studio, pathway: Omit<Pathway, "consultation">): Visit | null {
  const { patient, operator, offset } = pathway;
  const nurse = studio.random.pick(nurses);
  const lead = (code: string) => ({ code, practitioner: operator, patient });
  const consultation = step(studio, lead("NP"), [offset - 24, Math.min(offset - 8, -2)]);
  step(studio, lead("CON-P"), [offset - 7, offset - 4]);
  step(studio, { code: "PRE-A", practitioner: nurse, patient }, [offset - 8, offset - 2]);
  step(studio, { code: "CALL-1", practitioner: nurse, patient }, [offset + 1, offset + 3]);
  step(studio, lead("FU-1"), [offset + 7, offset + 13]);
  step(studio, lead("FU-6"), [offset + 29, offset + 41]);
  return consultation;
}

/** Procedures of the eight weeks, each with the visits around it. Fewer, the further ahead. */
export function makePathways(studio: Studio, makePatient: (offset: number) => Person): Pathway[] {
  const { clinic, random } = studio;
  const pathways: Omit<Pathway, "consultation">[] = [];
  for (let offset = -28; offset <= 28; offset += 1) {
    const date = addDays(clinic.today, offset);
    const morning = mornings[Temporal.PlainDate.from(date).dayOfWeek];
    let count = 0;
    for (const minute of morning?.starts ?? []) {
      if (!morning || count === 2 || (offset > 15 && random.chance(0.6))) continue;
      const booking = { code: random.weighted(codes), practitioner: morning.practitioner, date, patient: null };
      const procedure = bookAt(studio, { ...booking, status: "booked" }, minute);
      if (!procedure) continue;
      if (procedure.end <= studio.now) procedure.status = "fulfilled";
      count += 1;
      procedure.patient = makePatient(offset);
      pathways.push({ patient: procedure.patient, operator: morning.practitioner, procedure, offset });
    }
  }
  return pathways.map((pathway) => ({ ...pathway, consultation: surround(studio, pathway) }));
}
