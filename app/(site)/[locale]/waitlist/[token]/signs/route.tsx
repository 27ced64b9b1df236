import { SignsAgainPage } from "#components/intake/signs-again";
import { readSigns } from "#components/intake/signs-documents";
import { documentHandled } from "#components/site/document-handled";
import { acceptDocument, offerIn } from "#components/waitlist/place-document";
import { waitlistText } from "#content/text/waitlist";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import { getEntryOfLink } from "#lib/waitlist/queries";

/** The warning signs once more, before a time is taken; nothing but routine answers take it. */
export const GET = documentHandled("GET /waitlist/{token}/signs", async (_request, { locale, clinic, params }) => {
  const path = `/waitlist/${params.token ?? ""}`;
  const { offer, asksSigns } = await getEntryOfLink(params.token ?? "");
  if (!offer || !asksSigns) return seeOther(locale, path);
  const page = { locale, clinic, path, words: waitlistText.signs, hidden: { offer: offer.id } };
  return renderDocument(<SignsAgainPage {...page} />, "personal");
});

export const POST = documentHandled("POST /waitlist/{token}/signs", async (request, context) => {
  const { locale, clinic, params } = context;
  const fields = await readForm(request);
  const path = `/waitlist/${params.token ?? ""}`;
  const offerId = offerIn(fields.offer);
  if (!offerId) return seeOther(locale, path);
  const read = readSigns(fields, locale);
  if (read.ok) return acceptDocument(context, { offerId, answers: read.answers });
  const { values, errors } = read;
  await getEntryOfLink(params.token ?? "");
  const page = { locale, clinic, path, values, errors, words: waitlistText.signs, hidden: { offer: offerId } };
  return renderDocument(<SignsAgainPage {...page} />, "personal", 422);
});
