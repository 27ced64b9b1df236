import { CallTodayPage } from "#components/booking/triage-pages";
import { documentHandled } from "#components/site/document-handled";
import { readJourney } from "#lib/appointments/journey";
import { renderDocument, seeOther } from "#lib/document";

export const GET = documentHandled("GET /book/call-today", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  if (!draft?.screening) return seeOther(locale, "/book");
  if (draft.screening.tier === "emergency") return seeOther(locale, "/book/emergency");
  const { raisedBy } = draft.screening;
  return renderDocument(
    <CallTodayPage
      locale={locale}
      clinic={clinic}
      raisedBy={raisedBy}
      isUnsure={draft.answers.signs.emergency?.answer === "unsure"}
    />,
    "personal",
  );
});
