import { procedureAdditions } from "#content/procedure-additions";
import { visitTypes } from "#content/visit-types";
import { db } from "#lib/db";
import { bookProcedure, type ProcedureBooked } from "#lib/procedures/booking-mutations";
import type { ProcedureRequest } from "#lib/procedures/schema";
import type { Actor } from "#lib/session";
import { addDays, localDate } from "#lib/time";
import { type Clinic, zone } from "#tests/support/clinic";

const codes = ["KP-2", "KP-3", "VP-1", "LAB", "MRI", "PRE-A", "CALL-1", "FU-1", "FU-6", "FU-L", "PT-F"];

/** Gives the tiny clinic the procedures and the visits of their plan as the catalogue has them, with a long horizon. */
export async function offerProcedures({ ids }: Clinic): Promise<void> {
  await db().visitType.update({ where: { code: "KP-1" }, data: { technique: "kyphoplasty", levelCount: 1 } });
  await db().procedureAddition.createMany({ data: procedureAdditions.map(({ code, minutes }) => ({ code, minutes })) });
  const leaders = { physician: ["dr-ash", "dr-birch"], nurse: ["nurse-cole"] };
  for (const entry of visitTypes.filter(({ code }) => codes.includes(code))) {
    const { minutes, bufferAfter, endBeforeClosing, leadKind, requirements, technique, levelCount } = entry;
    await db().visitType.create({
      data: {
        code: entry.code,
        slug: entry.slug,
        name: { ...entry.name },
        description: { ...entry.description },
        category: entry.category,
        mode: entry.mode,
        bookableBy: entry.bookableBy,
        durationMinutes: minutes,
        bufferAfterMinutes: bufferAfter,
        minNoticeMinutes: entry.noticeMinutes,
        minMoveNoticeMinutes: 0,
        minCancelNoticeMinutes: 0,
        horizonDays: 1200,
        stepMinutes: entry.stepMinutes,
        endBeforeClosingMinutes: endBeforeClosing,
        leadKind,
        technique: technique ?? null,
        levelCount: levelCount ?? null,
        requirements: { create: requirements.map((needed) => ({ ...needed })) },
        practitioners: { create: leaders[leadKind].map((slug) => ({ resourceId: ids[slug] ?? "" })) },
      },
    });
  }
}

let days = 40;

/** A date that no other test of this file uses, some days after the last one: more where visits of the plan are booked. */
export function farDay(apart = 3): string {
  days += apart;
  return addDays(localDate(new Date(), zone), days);
}

export async function newPatient(locale = "en"): Promise<string> {
  const { id } = await db().patient.create({
    data: {
      givenName: "Ana",
      familyName: "Ruiz",
      birthDate: new Date("1948-02-03"),
      phone: "312-555-0123",
      email: "ana.ruiz@patients.example",
      locale,
    },
    select: { id: true },
  });
  return id;
}

type Wanted = Omit<Partial<ProcedureRequest>, "start" | "overbook"> & { start: Date; overbook?: string };

/** A kyphoplasty of two levels with Dr. Ash for a new patient, unless told otherwise. */
export const wantedProcedure = async (wanted: Wanted) => ({
  patientId: wanted.patientId ?? (await newPatient()),
  technique: "kyphoplasty" as const,
  levels: ["T12" as const, "L1" as const],
  anesthesia: "sedation" as const,
  additions: [],
  physician: "dr-ash",
  ...wanted,
});

export async function booked(actor: Actor, wanted: Wanted): Promise<ProcedureBooked> {
  const made = await bookProcedure(actor, await wantedProcedure(wanted));
  if (!made.ok) throw new Error(`not booked: ${made.reason}`);
  return made;
}
