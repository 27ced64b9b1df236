import { type Draft, getDraft } from "#lib/appointments/draft-queries";
import { manageLinkOf } from "#lib/appointments/queries";
import { draftHours } from "#lib/appointments/rules";
import { readCookie, seeOther, setCookie } from "#lib/document";
import type { Locale } from "#lib/locale";

const cookie = "plumbline-booking";

export type Journey = { secret: string | null; draft: Draft | null };

/** The booking that this browser is making, if any. */
export async function readJourney(request: Request): Promise<Journey> {
  const secret = readCookie(request, cookie);
  const draft = await getDraft(secret);
  return { secret: draft ? secret : null, draft };
}

export const keepJourney = (secret: string): Record<string, string> => setCookie(cookie, secret, draftHours);

/**
 * Where Continue leads from a step of which the answer is given: on to the next one, or back to the answers to check
 * where all that follows is answered already (Q18).
 */
export function onwards({ draft }: Journey, next: "/book/visit-type" | "/book/times"): string {
  if (!draft?.answers.visitType || !draft.visit?.isLive) return next;
  return draft.answers.personComplete ? "/book/check" : "/book/about-you";
}

type Stage = "visitType" | "times" | "person" | "check";

/**
 * Where somebody is sent who opens a step that they have not reached, or null where it is theirs to see. An
 * emergency answer leads to its page from every step; nothing but routine answers lead on.
 */
export async function detour({ draft }: Journey, stage: Stage, locale: Locale): Promise<Response | null> {
  const to = (path: string) => seeOther(locale, path);
  if (!draft) return to("/book");
  if (draft.visit?.status === "booked") return to(`/visit/${await manageLinkOf(draft.visit.id)}`);
  const tier = draft.screening?.tier;
  if (tier === "emergency") return to("/book/emergency");
  if (tier === "same_day") return to("/book/call-today");
  if (tier === "clinician_review") return to("/book/review");
  if (tier !== "routine") return to("/book");
  if (stage === "visitType") return null;
  if (!draft.answers.visitType) return to("/book/visit-type");
  if (stage === "times") return null;
  if (!draft.visit?.isLive) return to(draft.visit ? "/book/times?lost=ended" : "/book/times");
  if (stage === "person" || draft.answers.personComplete) return null;
  return to("/book/about-you");
}
