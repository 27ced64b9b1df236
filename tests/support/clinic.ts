import { vcfIntake2 } from "#content/questionnaires/vcf-intake-2";
import { bookAppointment } from "#lib/appointments/booking-mutations";
import { type Held, holdSlot } from "#lib/appointments/hold-mutations";
import type { PatientDetails } from "#lib/appointments/schema";
import { db } from "#lib/db";
import { fingerprintOf } from "#lib/fingerprint";
import { type Actor, actorOfSession, publicActor, type StaffActor } from "#lib/session";
import { addDays, localDate } from "#lib/time";
import { recordScreening } from "#lib/triage/mutations";
import type { WarningSignAnswers } from "#lib/triage/rules";
import type { Prisma, ResourceKind, StaffRole } from "#prisma/generated/client";

export const zone = "America/Chicago";
export const roles = ["front_desk", "nurse", "physician", "administrator"] as const satisfies readonly StaffRole[];

export const noSigns: WarningSignAnswers = {
  emergency: { ticked: [], answer: "none" },
  today: { ticked: [], answer: "none" },
};

export const ana: PatientDetails = {
  givenName: "Ana",
  familyName: "Ruiz",
  birthDate: "1948-02-03",
  phone: "312-555-0123",
  email: "ana.ruiz@patients.example",
};

const resources: readonly { slug: string; name: string; kind: ResourceKind }[] = [
  { slug: "dr-ash", name: "Dr. Ash", kind: "physician" },
  { slug: "dr-birch", name: "Dr. Birch", kind: "physician" },
  { slug: "nurse-cole", name: "Nurse Cole", kind: "nurse" },
  { slug: "room-1", name: "Room 1", kind: "room" },
  { slug: "room-2", name: "Room 2", kind: "room" },
  { slug: "suite-a", name: "Suite A", kind: "suite" },
  { slug: "bay-1", name: "Bay 1", kind: "bay" },
];

const everyDay = [1, 2, 3, 4, 5, 6, 7];

function writePlace() {
  return db().clinic.create({
    data: {
      name: "Test Clinic",
      phone: "312-555-0100",
      timeZone: zone,
      phoneHours: { en: "Every day", es: "Todos los días" },
      locations: {
        create: {
          slug: "lakeside",
          name: "Lakeside",
          timeZone: zone,
          addressLines: ["1 Harbor Walk"],
          phone: "312-555-0100",
          arrival: { en: "Ring the bell", es: "Toque el timbre" },
          hours: { create: everyDay.map((weekday) => ({ weekday, startMinute: 480, endMinute: 1020 })) },
        },
      },
    },
    select: { locations: { select: { id: true } } },
  });
}

async function writeResources(locationId: string): Promise<Record<string, string>> {
  const rules = everyDay.map((weekday) => ({
    locationId,
    weekday,
    startMinute: 480,
    endMinute: 1020,
    validFrom: new Date("2020-01-01"),
  }));
  const written = await Promise.all(
    resources.map(({ kind, ...resource }) => {
      const isPerson = kind === "physician" || kind === "nurse";
      return db().resource.create({
        data: { ...resource, kind, locationId, languages: [], ...(isPerson && { rules: { create: rules } }) },
        select: { slug: true, id: true },
      });
    }),
  );
  return Object.fromEntries(written.map(({ slug, id }) => [slug, id]));
}

const writeQuestionnaire = () =>
  db().questionnaire.create({
    data: {
      slug: vcfIntake2.slug,
      versions: {
        create: {
          version: vcfIntake2.version,
          status: "published",
          definition: JSON.parse(JSON.stringify(vcfIntake2)),
          hash: fingerprintOf(vcfIntake2),
          publishedAt: new Date(),
        },
      },
    },
    select: { id: true },
  });

const firstVisit = {
  code: "NP",
  slug: "first-visit",
  name: { en: "First visit", es: "Primera cita" },
  description: { en: "To meet us", es: "Para conocernos" },
  category: "consultation",
  mode: "in_person",
  bookableBy: "patient",
  durationMinutes: 45,
  bufferAfterMinutes: 10,
  minNoticeMinutes: 120,
  minMoveNoticeMinutes: 240,
  minCancelNoticeMinutes: 120,
  horizonDays: 400,
} as const satisfies Omit<Prisma.VisitTypeUncheckedCreateInput, "requirements">;

const procedure = {
  ...firstVisit,
  code: "KP-1",
  slug: "kyphoplasty-1",
  name: { en: "Kyphoplasty, 1 level", es: "Cifoplastia, 1 nivel" },
  category: "procedure",
  bookableBy: "staff",
  durationMinutes: 60,
  bufferBeforeMinutes: 15,
  bufferAfterMinutes: 15,
  endBeforeClosingMinutes: 60,
} as const;

async function writeVisitTypes(ids: Record<string, string>, questionnaireId: string): Promise<void> {
  const practitioners = { create: ["dr-ash", "dr-birch"].map((slug) => ({ resourceId: ids[slug] ?? "" })) };
  await db().visitType.create({
    data: { ...firstVisit, questionnaireId, practitioners, requirements: { create: [{ kind: "room" }] } },
  });
  const bay = { kind: "bay", offsetMinutes: 60, durationMinutes: 120 } as const;
  const requirements = { create: [{ kind: "suite" }, { kind: "nurse" }, bay] as const satisfies object[] };
  await db().visitType.create({
    data: { ...procedure, practitioners, requirements: { create: [...requirements.create] } },
  });
}

async function writeStaff(ids: Record<string, string>): Promise<Record<StaffRole, StaffActor>> {
  const own: Partial<Record<StaffRole, string>> = { physician: "dr-ash", nurse: "nurse-cole" };
  const signedIn = roles.map(async (role) => [role, await signedInAs(role, ids[own[role] ?? ""] ?? null)] as const);
  return Object.fromEntries(await Promise.all(signedIn)) as Record<StaffRole, StaffActor>;
}

/** A new account of a role with a session that stands. */
export async function signedInAs(role: StaffRole, resourceId: string | null = null): Promise<StaffActor> {
  const email = `${role}-${crypto.randomUUID()}@clinic.example`;
  const staff = await db().staffMember.create({ data: { email, name: role, role, passwordHash: "none", resourceId } });
  const session = await db().staffSession.create({
    data: { staffId: staff.id, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  const actor = await actorOfSession(session.id);
  if (!actor) throw new Error("a new session does not stand");
  return actor;
}

export type Clinic = {
  locationId: string;
  /** Ids of physicians, nurse, rooms, suite and bay by slug */
  ids: Record<string, string>;
  staff: Record<StaffRole, StaffActor>;
};

/** A tiny clinic, open 8am to 5pm every day: two physicians, two rooms, a nurse, a suite, a bay. */
export async function openClinic(): Promise<Clinic> {
  const { locations } = await writePlace();
  const locationId = locations[0]?.id ?? "";
  const ids = await writeResources(locationId);
  await writeVisitTypes(ids, (await writeQuestionnaire()).id);
  return { locationId, ids, staff: await writeStaff(ids) };
}

let days = 3;

/** A local date that no other test of this file uses: each test has a day of the clinic for itself. */
export function newDay(): string {
  days += 1;
  return addDays(localDate(new Date(), zone), days);
}

/** "9:30" on a local date of the clinic. */
export const at = (date: string, clock: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${date}T${clock.padStart(5, "0")}`).toZonedDateTime(zone).epochMilliseconds);

/** Holds a first visit; fails the test where the time is not free. */
export async function hold(start: Date, more: { physician?: string; visitType?: string } = {}): Promise<Held> {
  const actor: Actor = publicActor;
  const held = await holdSlot(actor, { visitType: "first-visit", start, ...more });
  if (!held.ok) throw new Error("the time was not free");
  return held;
}

/** The id of a new screening that raised nothing. */
export const routine = async (): Promise<string> =>
  (await recordScreening(publicActor, { answers: noSigns, locale: "en" })).id;

export type BookedVisit = { appointmentId: string; manageToken: string; intakeToken: string; reference: string };

let booked = 0;
/** Ana with a telephone of her own each time: one person books at most three visits ahead. */
export const anotherAna = (): PatientDetails => {
  booked += 1;
  return { ...ana, phone: `312-${200 + booked}-0123` };
};

/** Books a first visit for a patient by hold, screening and booking, as the site does. */
export async function book(
  start: Date,
  more: { physician?: string; patient?: PatientDetails; reason?: string } = {},
): Promise<BookedVisit> {
  const { patient = anotherAna(), reason, ...wanted } = more;
  const { holdToken } = await hold(start, wanted);
  const booked = await bookAppointment(publicActor, {
    hold: { token: holdToken },
    patient,
    reason,
    screeningId: await routine(),
    locale: "en",
  });
  if (!booked.ok) throw new Error(`not booked: ${booked.reason}`);
  return { ...booked, intakeToken: booked.intakeToken ?? "" };
}

/** How many pairs of active claims meet on one resource: 0, or the product's first promise is broken. */
export async function countOverlaps(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM "Claim" a JOIN "Claim" b
      ON a."resourceId" = b."resourceId" AND a.id < b.id AND a.during && b.during
    WHERE a.active AND b.active AND NOT a.overbooked AND NOT b.overbooked`;
  return Number(row?.count ?? -1);
}

/** The active claims of an appointment: resource slug and minutes around its start. */
export async function claimsOf(appointmentId: string): Promise<{ slug: string; before: number; after: number }[]> {
  return db().$queryRaw`
    SELECT r.slug, (extract(epoch FROM a."startsAt" - lower(c.during)) / 60)::int AS before,
      (extract(epoch FROM upper(c.during) - a."startsAt") / 60)::int AS after
    FROM "Claim" c JOIN "Resource" r ON r.id = c."resourceId" JOIN "Appointment" a ON a.id = c."appointmentId"
    WHERE c.active AND c."appointmentId" = ${appointmentId}::uuid ORDER BY r.slug`;
}
