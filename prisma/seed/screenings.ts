import { warningSigns1 } from "#content/triage/warning-signs-1";
import type { Locale } from "#lib/locale";
import { fromMinute } from "#lib/time";
import { evaluateWarningSigns, type WarningSignAnswers } from "#lib/triage/rules";
import type { Prisma } from "#prisma/generated/client";
import type { Calendar } from "#prisma/seed/calendar";
import type { ClinicRows } from "#prisma/seed/clinic";
import { type Random, randomFrom } from "#prisma/seed/random";

type Row = Prisma.ScreeningCreateManyInput;
type Caller = { name?: [string, string]; born?: string; phone?: string; locale?: Locale };

const none = { ticked: [], answer: "none" } as const;

function rowOf(random: Random, answers: WarningSignAnswers, at: Date): Row {
  const { version, tier, raisedBy } = evaluateWarningSigns(warningSigns1, answers);
  return {
    id: random.uuid(),
    at,
    ruleVersion: version,
    answers: answers as Prisma.InputJsonObject,
    tier,
    raisedBy: [...raisedBy],
    locale: "en",
    open: tier !== "routine",
    appointmentId: null,
    givenName: null,
    familyName: null,
    birthDate: null,
    phone: null,
    handledById: null,
    handledAt: null,
    note: null,
  };
}

const ticked = (page: "emergency" | "today", ...signs: string[]): WarningSignAnswers => ({
  emergency: none,
  today: none,
  [page]: { ticked: signs, answer: "some" },
});
const unsure = (page: "emergency" | "today"): WarningSignAnswers => ({
  emergency: none,
  today: none,
  [page]: { ticked: [], answer: "unsure" },
});

/** Minutes ago, what was answered, who to call. Some left no name: the emergency message needs none. */
const waiting: readonly [number, WarningSignAnswers, Caller][] = [
  [
    6,
    { emergency: { ticked: ["RF-N1", "RF-N2"], answer: "some" } },
    { name: ["Ottilie", "Brandvold"], born: "1944-03-18", phone: "312-555-0171" },
  ],
  [
    18,
    ticked("today", "RF-I1-well"),
    { name: ["Manuel", "Escobedo"], born: "1951-09-02", phone: "773-555-0134", locale: "es" },
  ],
  [41, unsure("emergency"), { name: ["Jeanette", "Pawlak"], born: "1939-12-11", phone: "847-555-0109" }],
  [67, ticked("today", "RF-C1"), { name: ["Gerald", "Amundsen"], born: "1948-06-27", phone: "303-555-0155" }],
  [130, unsure("today"), { name: ["Lucille", "Beaumont"], born: "1946-01-30", phone: "708-555-0182" }],
  [205, ticked("today", "RF-P2"), { name: ["Howard", "Yoon"], born: "1955-04-08", phone: "720-555-0126" }],
  [260, { emergency: { ticked: ["RF-X1"], answer: "some" } }, {}],
];

const handled: readonly [number, WarningSignAnswers, Caller, string][] = [
  [
    1500,
    ticked("today", "RF-C2"),
    { name: ["Irma", "Castellanos"], born: "1942-08-15", phone: "312-555-0163" },
    "Called. Seen by her oncologist this morning, urgent visit booked.",
  ],
  [
    3100,
    { emergency: { ticked: ["RF-N4"], answer: "some" } },
    { name: ["Walter", "Dresden"], born: "1940-02-21", phone: "630-555-0118" },
    "Reached at the emergency department, MRI done there.",
  ],
  [
    4600,
    unsure("today"),
    { name: ["Agnes", "Kolb"], born: "1937-10-05", phone: "312-555-0145" },
    "Went through the questions by phone with the nurse: none apply. First visit booked.",
  ],
  [
    7400,
    ticked("today", "RF-I2"),
    { name: ["Ronald", "Teague"], born: "1953-05-19", phone: "303-555-0139" },
    "Tooth infection under treatment. Nurse asks again before the visit.",
  ],
];

const contact = ({ name, born, phone = undefined, locale = "en" }: Caller) => ({
  givenName: name?.[0] ?? null,
  familyName: name?.[1] ?? null,
  birthDate: born ? new Date(`${born}T00:00:00Z`) : null,
  phone: phone ?? null,
  locale,
});

/** Routine answers behind the visits that patients booked, and the list of people whom the desk calls. */
export function makeScreenings(now: Date, clinic: ClinicRows, { visits }: Calendar): Row[] {
  const random = randomFrom(`screenings ${clinic.today}`);
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const nurses = clinic.staff.filter(({ role }) => role === "nurse").map(({ id }) => id);
  const routine = visits
    .filter(({ bookedBy, status, patient }) => bookedBy === "patient" && status !== "held" && patient)
    .map(
      (visit): Row => ({
        ...rowOf(random, { emergency: none, today: none }, fromMinute(visit.createdAt - 4)),
        appointmentId: visit.id,
        locale: visit.patient?.locale ?? "en",
      }),
    );
  const open = waiting.map(([minutes, answers, caller]) => ({
    ...rowOf(random, answers, ago(minutes)),
    ...contact(caller),
  }));
  const closed = handled.map(([minutes, answers, caller, note]) => ({
    ...rowOf(random, answers, ago(minutes)),
    ...contact(caller),
    open: false,
    handledById: random.pick(nurses),
    handledAt: ago(minutes - 35),
    note,
  }));
  return [...routine, ...open, ...closed];
}
