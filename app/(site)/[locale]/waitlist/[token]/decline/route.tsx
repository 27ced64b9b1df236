import { documentHandled } from "#components/site/document-handled";
import { offerIn } from "#components/waitlist/place-document";
import { readForm } from "#lib/api";
import { seeOther } from "#lib/document";
import { actorOfLink } from "#lib/session";
import { declineOffer } from "#lib/waitlist/answer-mutations";

export const GET = documentHandled("GET /waitlist/{token}/decline", async (_request, { locale, params }) =>
  seeOther(locale, `/waitlist/${params.token ?? ""}`),
);

export const POST = documentHandled("POST /waitlist/{token}/decline", async (request, { locale, params }) => {
  const offerId = offerIn((await readForm(request)).offer);
  const token = params.token ?? "";
  const actor = await actorOfLink("waitlist", token);
  // Ended before: the page of the place says what became of it.
  if (offerId) await declineOffer(actor, offerId);
  return seeOther(locale, `/waitlist/${token}`);
});
