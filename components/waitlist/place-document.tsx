import { CallTodayPage, EmergencyPage, ReviewSentPage } from "#components/booking/triage-pages";
import type { DocumentContext } from "#components/site/document-handled";
import { PlacePage, type Setback } from "#components/waitlist/place-page";
import { renderDocument, seeOther } from "#lib/document";
import { actorOfLink } from "#lib/session";
import type { WarningSignAnswers } from "#lib/triage/rules";
import { acceptOffer } from "#lib/waitlist/answer-mutations";
import { getEntryOfLink, getOwnEntry, type OwnEntry } from "#lib/waitlist/queries";

type Told = { moment?: "joined" | "later"; setback?: Setback };

/** What a warning sign led to instead of a time. */
function stoppedPage({ tier, raisedBy }: NonNullable<OwnEntry["stoppedBy"]>, context: DocumentContext, path: string) {
  const common = { locale: context.locale, clinic: context.clinic, path };
  if (tier === "emergency") return <EmergencyPage {...common} raisedBy={raisedBy} />;
  if (tier === "same_day") return <CallTodayPage {...common} raisedBy={raisedBy} isUnsure={false} />;
  return <ReviewSentPage {...common} />;
}

/** The page of a place on the waitlist, by the secret of its link. `not_found` for any other. */
export async function placeDocument(context: DocumentContext, { moment = "later", setback }: Told = {}) {
  const { locale, clinic, params } = context;
  const token = params.token ?? "";
  const entry = await getEntryOfLink(token);
  const page = entry.stoppedBy ? (
    stoppedPage(entry.stoppedBy, context, `/waitlist/${token}`)
  ) : (
    <PlacePage {...{ locale, clinic, token, entry, moment, setback }} />
  );
  return renderDocument(page, "personal", setback ? 409 : 200);
}

type Taking = { offerId: string; answers?: WarningSignAnswers };

/** Takes the offered time and leads to the visit that it became, or says why not. A second press leads there too. */
export async function acceptDocument(context: DocumentContext, { offerId, answers }: Taking): Promise<Response> {
  const { locale, params } = context;
  const token = params.token ?? "";
  const actor = await actorOfLink("waitlist", token);
  const { replaces } = await getOwnEntry(actor);
  const taken = await acceptOffer(actor, { offerId, answers });
  if (taken.ok) return seeOther(locale, `/visit/${taken.manageToken}/${replaces ? "moved" : "booked"}`);
  const { reason } = taken;
  if (reason === "too_late" || reason === "too_many_bookings" || reason === "patient_busy")
    return placeDocument(context, { setback: reason });
  return seeOther(locale, reason === "signs_missing" ? `/waitlist/${token}/signs` : `/waitlist/${token}`);
}

/** An offer's id as a form sends it; what is none leads to no offer. */
export const offerIn = (value: string | string[] | undefined): string | null =>
  typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : null;
