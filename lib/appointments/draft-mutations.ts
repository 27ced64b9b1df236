import { type BookingRefusal, bookAppointment } from "#lib/appointments/booking-mutations";
import { type Draft, getDraft } from "#lib/appointments/draft-queries";
import { type DraftAnswers, draftAnswers } from "#lib/appointments/draft-schema";
import { extendHold, type Held, holdSlot, releaseHold } from "#lib/appointments/hold-mutations";
import { manageLinkOf } from "#lib/appointments/queries";
import { draftHours } from "#lib/appointments/rules";
import type { PatientDetails } from "#lib/appointments/schema";
import type { Taken, WantedTime } from "#lib/appointments/time-mutations";
import { db, type Tx, transaction } from "#lib/db";
import { recordValues } from "#lib/decisions/mutations";
import { AppError } from "#lib/errors";
import type { Locale } from "#lib/locale";
import { publicActor } from "#lib/session";
import { hashOf, newSecret } from "#lib/tokens";

const inADay = (): Date => new Date(Date.now() + draftHours * 3_600_000);

type DraftChange = { answers?: Partial<DraftAnswers>; screeningId?: string; appointmentId?: string | null };

/** The draft, held until the transaction ends: two tabs take turns. */
export async function lockDraft(tx: Tx, secret: string | null): Promise<Draft | null> {
  if (!secret) return null;
  await tx.$queryRaw`SELECT 1 FROM "BookingDraft" WHERE "tokenHash" = ${hashOf(secret)} FOR UPDATE`;
  return getDraft(secret);
}

/** Keeps what a browser has answered so far; makes the draft where there is none. Answers the cookie's secret. */
export async function saveDraft(secret: string | null, change: DraftChange): Promise<string> {
  return transaction((tx) => save(tx, secret, change));
}

async function save(tx: Tx, secret: string | null, change: DraftChange): Promise<string> {
  const draft = await lockDraft(tx, secret);
  // An emergency answer stays: no other tab may answer it away.
  const screeningId = draft?.screening?.tier === "emergency" ? undefined : change.screeningId;
  const links = {
    ...(screeningId !== undefined && { screeningId }),
    ...(change.appointmentId !== undefined && { appointmentId: change.appointmentId }),
  };
  const answers = draftAnswers.parse({ ...draft?.answers, ...change.answers });
  if (draft && secret) {
    await tx.bookingDraft.update({ where: { id: draft.id }, data: { answers, expiresAt: inADay(), ...links } });
    return secret;
  }
  const created = newSecret();
  await tx.bookingDraft.create({ data: { tokenHash: hashOf(created), answers, expiresAt: inADay(), ...links } });
  return created;
}

/** Drops what was typed, once it has become something else: only the kind of visit stays. */
export async function clearDraft(tx: Tx, { id, answers }: Draft): Promise<void> {
  const { visitType } = answers;
  await tx.bookingDraft.update({ where: { id }, data: { answers: draftAnswers.parse({ visitType }) } });
}

/** Holds a time for a draft whose warning signs were routine. The hold it had before is let go with it. */
export async function holdForDraft(secret: string, wanted: WantedTime): Promise<Held | Taken> {
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, secret);
    if (draft?.screening?.tier !== "routine") throw new AppError("forbidden");
    const replaces = draft.visit?.status === "held" ? draft.visit.id : null;
    const held = await holdSlot(publicActor, wanted, replaces);
    if (held.ok) await save(tx, secret, { appointmentId: held.appointmentId });
    return held;
  });
}

/** The patient goes back to choose another time: the one that was held is free at once. */
export async function releaseDraftHold(secret: string): Promise<void> {
  await transaction(async (tx) => {
    const draft = await lockDraft(tx, secret);
    if (draft?.visit?.status !== "held") return;
    await releaseHold(draft.visit.id);
    await save(tx, secret, { appointmentId: null });
  });
}

export async function extendDraftHold(secret: string): Promise<boolean> {
  const draft = await getDraft(secret);
  return draft?.visit ? extendHold(draft.visit.id) : false;
}

/**
 * Books what the draft holds, once: a second press, a reload or another tab waits for the first and gets the
 * same visit. What was typed is dropped from the draft when it has become a booking.
 */
export async function confirmDraft(
  secret: string,
  input: { patient: PatientDetails; reason?: string | undefined; locale: Locale },
): Promise<{ ok: true; manageToken: string } | BookingRefusal> {
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, secret);
    if (!draft?.visit || !draft.screening) return { ok: false, reason: "hold_unknown" };
    if (draft.visit.status === "booked") return { ok: true, manageToken: await manageLinkOf(draft.visit.id) };
    const hold = { appointmentId: draft.visit.id };
    const booked = await bookAppointment(publicActor, { hold, screeningId: draft.screening.id, ...input });
    if (!booked.ok) return booked;
    const { values, shareValues, person } = draft.answers;
    const bookedBy = person?.helperName;
    if (bookedBy) await tx.appointment.update({ where: { id: draft.visit.id }, data: { bookedBy } });
    const { locale } = input;
    if (values && shareValues)
      await recordValues(publicActor, { appointmentId: draft.visit.id, answers: values, locale });
    await clearDraft(tx, draft);
    return { ok: true, manageToken: booked.manageToken };
  });
}

/** Removes drafts that nobody came back to. Answers how many. */
export async function removeOldDrafts(): Promise<number> {
  const { count } = await db().bookingDraft.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  return count;
}
