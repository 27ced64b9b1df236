import { type DraftAnswers, draftAnswers } from "#lib/appointments/draft-schema";
import { appointmentSummaryOf, summaryFields } from "#lib/appointments/queries";
import { db } from "#lib/db";
import { hashOf } from "#lib/tokens";
import type { Tier } from "#lib/triage/rules";

export type Draft = {
  id: string;
  answers: DraftAnswers;
  screening: { id: string; tier: Tier; raisedBy: string[]; hasContact: boolean; isOpen: boolean } | null;
  /** The time that this draft took: held, run out, or booked */
  visit:
    | (ReturnType<typeof appointmentSummaryOf> & {
        id: string;
        isLive: boolean;
        holdExpiresAt: Date | null;
        canExtend: boolean;
      })
    | null;
};

/** The booking behind a browser's cookie, or null: none yet, or older than a day. */
export async function getDraft(secret: string | null, now = new Date()): Promise<Draft | null> {
  if (!secret || secret.length > 100) return null;
  const row = await db().bookingDraft.findUnique({
    where: { tokenHash: hashOf(secret) },
    select: {
      id: true,
      answers: true,
      expiresAt: true,
      screening: { select: { id: true, tier: true, raisedBy: true, phone: true, open: true } },
      appointment: { select: { ...summaryFields, holdExpiresAt: true, holdExtended: true } },
    },
  });
  if (!row || row.expiresAt < now) return null;
  const { appointment, screening } = row;
  return {
    id: row.id,
    answers: draftAnswers.parse(row.answers),
    screening: screening && {
      id: screening.id,
      tier: screening.tier,
      raisedBy: screening.raisedBy,
      hasContact: screening.phone !== null,
      isOpen: screening.open,
    },
    visit: appointment && {
      ...appointmentSummaryOf(appointment),
      id: appointment.id,
      isLive: appointment.status === "held" && (appointment.holdExpiresAt ?? now) > now,
      holdExpiresAt: appointment.holdExpiresAt,
      canExtend: !appointment.holdExtended,
    },
  };
}
