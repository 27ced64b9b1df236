import type { Draft } from "#lib/appointments/draft-queries";
import { detour, readJourney } from "#lib/appointments/journey";
import { listVisitTypes } from "#lib/availability/queries";
import type { VisitTypeAnswer } from "#lib/availability/schema";
import { seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";
import { publicActor } from "#lib/session";
import { localDate } from "#lib/time";
import { getPlaceOfScreening } from "#lib/waitlist/queries";
import { getWishOptions } from "#lib/waitlist/wish-queries";
import type { DraftWishes } from "#lib/waitlist/wish-schema";
import { nextQuestion, type WishOptions } from "#lib/waitlist/wishes";

export type Waiting = {
  secret: string;
  draft: Draft;
  visitType: VisitTypeAnswer;
  wishes: DraftWishes;
  options: WishOptions;
  /** The clinic's date */
  today: string;
};

/**
 * What a browser has answered on its way to the waitlist, or where it is sent instead: to what the booking asks
 * first, or to the place that it has on the list already. Answers to the warning signs carry one place, not two.
 */
export async function readWaiting(
  request: Request,
  { locale, timeZone }: { locale: Locale; timeZone: string },
): Promise<Waiting | Response> {
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "times", locale);
  const { draft, secret } = journey;
  if (elsewhere || !draft?.screening || !secret) return elsewhere ?? seeOther(locale, "/book");
  const visitType = (await listVisitTypes(publicActor)).find(({ slug }) => slug === draft.answers.visitType);
  if (!visitType) return seeOther(locale, "/book/visit-type");
  const place = await getPlaceOfScreening(draft.screening.id);
  if (place)
    return seeOther(
      locale,
      place.isWaiting && place.visitType === visitType.slug ? `/waitlist/${place.token}/joined` : "/book",
    );
  const options = await getWishOptions(visitType.slug);
  const today = localDate(new Date(), timeZone);
  return { secret, draft, visitType, wishes: draft.answers.wishes ?? {}, options, today };
}

/** The address of what is still to be answered: a question about wishes, the person, or nothing but the check. */
export function stepAfter({ draft, options }: Waiting, wishes: DraftWishes, isPersonComplete: boolean | null = null) {
  const question = nextQuestion(wishes, options);
  if (question) return `/book/waitlist/${question}`;
  return (isPersonComplete ?? draft.answers.personComplete) ? "/book/waitlist/check" : "/book/waitlist/about-you";
}
