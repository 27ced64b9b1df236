import { documentHandled } from "#components/site/document-handled";
import { acceptDocument, offerIn } from "#components/waitlist/place-document";
import { readForm } from "#lib/api";
import { seeOther } from "#lib/document";

export const GET = documentHandled("GET /waitlist/{token}/accept", async (_request, { locale, params }) =>
  seeOther(locale, `/waitlist/${params.token ?? ""}`),
);

export const POST = documentHandled("POST /waitlist/{token}/accept", async (request, context) => {
  const offerId = offerIn((await readForm(request)).offer);
  if (!offerId) return seeOther(context.locale, `/waitlist/${context.params.token ?? ""}`);
  return acceptDocument(context, { offerId });
});
