import { VisitTypePage } from "#components/booking/visit-type-page";
import { documentHandled } from "#components/site/document-handled";
import { bookingErrors } from "#content/text/booking-errors";
import { readForm } from "#lib/api";
import { releaseDraftHold, saveDraft } from "#lib/appointments/draft-mutations";
import { detour, onwards, readJourney } from "#lib/appointments/journey";
import { listVisitTypes } from "#lib/availability/queries";
import { renderDocument, seeOther } from "#lib/document";
import { publicActor } from "#lib/session";

export const GET = documentHandled("GET /book/visit-type", async (request, { locale, clinic }) => {
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "visitType", locale);
  if (elsewhere) return elsewhere;
  const visitTypes = await listVisitTypes(publicActor);
  const value = journey.draft?.answers.visitType;
  return renderDocument(
    <VisitTypePage locale={locale} clinic={clinic} visitTypes={visitTypes} value={value} />,
    "personal",
  );
});

export const POST = documentHandled("POST /book/visit-type", async (request, { locale, clinic }) => {
  const { visitType } = await readForm(request);
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "visitType", locale);
  if (elsewhere || !journey.secret) return elsewhere ?? seeOther(locale, "/book");
  const visitTypes = await listVisitTypes(publicActor);
  const chosen = visitTypes.find(({ slug }) => slug === visitType);
  if (!chosen) {
    const error = bookingErrors.visitType[locale];
    return renderDocument(
      <VisitTypePage locale={locale} clinic={clinic} visitTypes={visitTypes} error={error} />,
      "personal",
      422,
    );
  }
  const isSame = journey.draft?.answers.visitType === chosen.slug;
  if (journey.draft?.visit && !isSame) await releaseDraftHold(journey.secret);
  await saveDraft(journey.secret, { answers: { visitType: chosen.slug } });
  return seeOther(locale, isSame ? onwards(journey, "/book/times") : "/book/times");
});
