import { loadVisitPage } from "#lib/appointments/queries";
import { seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";
import { actorOfLink } from "#lib/session";
import { waitingForVisit } from "#lib/waitlist/queries";
import { getWishOptions } from "#lib/waitlist/wish-queries";
import type { DraftWishes, WishQuestion } from "#lib/waitlist/wish-schema";
import { nextQuestion, type WishOptions } from "#lib/waitlist/wishes";

/** What is asked of somebody who has a visit: it stays where it is, and its own day is the last. */
export const earlierQuestions = ["days", "time", "hours", "doctor"] as const satisfies readonly WishQuestion[];

export type Earlier = Awaited<ReturnType<typeof loadVisitPage>> & { options: WishOptions; place: string[] };

/** The visit behind the link with what can be wished for, or where its holder is sent instead. */
export async function readEarlier(token: string, locale: Locale): Promise<Earlier | Response> {
  const loaded = await loadVisitPage(token);
  const { visit } = loaded;
  const waiting = await waitingForVisit(await actorOfLink("manage", token));
  if (waiting) return seeOther(locale, `/waitlist/${waiting}`);
  if (!visit.canMove) return seeOther(locale, `/visit/${token}`);
  return { ...loaded, options: await getWishOptions(visit.visitType.slug), place: [visit.location.slug] };
}

/** The next question without an answer; null where all are answered. */
export const nextOfEarlier = ({ options, place }: Earlier, wishes: DraftWishes): WishQuestion | null =>
  nextQuestion({ ...wishes, place }, options, earlierQuestions);
