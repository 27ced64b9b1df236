import { EmergencyPage } from "#components/booking/triage-pages";
import { documentHandled } from "#components/site/document-handled";
import { readJourney } from "#lib/appointments/journey";
import { renderDocument, seeOther } from "#lib/document";

export const GET = documentHandled("GET /book/emergency", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  if (!draft?.screening) return seeOther(locale, "/book");
  if (draft.screening.tier !== "emergency") return seeOther(locale, "/book");
  const { raisedBy } = draft.screening;
  return renderDocument(<EmergencyPage locale={locale} clinic={clinic} raisedBy={raisedBy} />, "personal");
});
