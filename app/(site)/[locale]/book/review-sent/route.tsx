import { ReviewSentPage } from "#components/booking/triage-pages";
import { documentHandled } from "#components/site/document-handled";
import { readJourney } from "#lib/appointments/journey";
import { renderDocument, seeOther } from "#lib/document";

export const GET = documentHandled("GET /book/review-sent", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  if (!draft?.screening?.hasContact) return seeOther(locale, "/book");
  return renderDocument(<ReviewSentPage locale={locale} clinic={clinic} />, "personal");
});
