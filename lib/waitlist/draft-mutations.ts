import { clearDraft, lockDraft } from "#lib/appointments/draft-mutations";
import { releaseHold } from "#lib/appointments/hold-mutations";
import type { PatientDetails } from "#lib/appointments/schema";
import { transaction } from "#lib/db";
import type { Locale } from "#lib/locale";
import { publicActor } from "#lib/session";
import { type JoinRefusal, joinWaitlist } from "#lib/waitlist/entry-mutations";
import { getPlaceOfScreening } from "#lib/waitlist/queries";
import type { WishesRequest } from "#lib/waitlist/schema";

type Joining = { patient: PatientDetails; wishes: WishesRequest; locale: Locale };

/**
 * Joins the waitlist with what a browser has answered, once: a second press gets the same place. The time that was
 * held meanwhile is let go, and what was typed is dropped from the draft.
 */
export async function joinFromDraft(
  secret: string,
  { patient, wishes, locale }: Joining,
): Promise<{ ok: true; waitlistToken: string } | JoinRefusal> {
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, secret);
    const visitType = draft?.answers.visitType;
    if (!draft?.screening || !visitType) return { ok: false, reason: "screening" };
    const screeningId = draft.screening.id;
    const known = await getPlaceOfScreening(screeningId);
    if (known) return { ok: true, waitlistToken: known.token };
    const joined = await joinWaitlist(publicActor, { visitType, wishes, patient, locale, screeningId });
    if (!joined.ok) return joined;
    if (draft.visit?.status === "held") await releaseHold(draft.visit.id);
    await clearDraft(tx, draft);
    return { ok: true, waitlistToken: joined.waitlistToken };
  });
}
