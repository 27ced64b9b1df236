import { CheckPage } from "#components/booking/check-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { confirmDraft, releaseDraftHold } from "#lib/appointments/draft-mutations";
import { detour, readJourney } from "#lib/appointments/journey";
import { checkPerson } from "#lib/appointments/person-form";
import { renderDocument, seeOther } from "#lib/document";

export const GET = documentHandled("GET /book/check", async (request, { locale, clinic }) => {
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "check", locale);
  if (elsewhere || !journey.draft?.answers.person) return elsewhere ?? seeOther(locale, "/book/about-you");
  const { details } = checkPerson(journey.draft.answers.person, locale);
  if (!details) return seeOther(locale, "/book/about-you");
  return renderDocument(
    <CheckPage locale={locale} clinic={clinic} draft={journey.draft} patient={details} />,
    "personal",
  );
});

export const POST = documentHandled("POST /book/check", async (request, { locale }) => {
  await readForm(request);
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "check", locale);
  if (elsewhere || !journey.draft?.answers.person || !journey.secret)
    return elsewhere ?? seeOther(locale, "/book/about-you");
  const { details } = checkPerson(journey.draft.answers.person, locale);
  if (!details) return seeOther(locale, "/book/about-you");
  const booked = await confirmDraft(journey.secret, { patient: details, locale });
  if (booked.ok) return seeOther(locale, `/visit/${booked.manageToken}/booked`);
  if (booked.reason === "too_many_bookings") {
    await releaseDraftHold(journey.secret);
    return seeOther(locale, "/book/enough");
  }
  return seeOther(locale, booked.reason === "screening" ? "/book" : "/book/times?lost=ended");
});
