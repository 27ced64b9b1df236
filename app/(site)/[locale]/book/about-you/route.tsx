import { PersonPage } from "#components/booking/person-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import { detour, readJourney } from "#lib/appointments/journey";
import { readPersonForm } from "#lib/appointments/person-form";
import { renderDocument, seeOther } from "#lib/document";

export const GET = documentHandled("GET /book/about-you", async (request, { locale, clinic }) => {
  const journey = await readJourney(request);
  const elsewhere = await detour(journey, "person", locale);
  if (elsewhere || !journey.draft) return elsewhere ?? seeOther(locale, "/book");
  const { draft } = journey;
  return renderDocument(
    <PersonPage locale={locale} clinic={clinic} draft={draft} person={draft.answers.person} />,
    "personal",
  );
});

export const POST = documentHandled("POST /book/about-you", async (request, { locale, clinic }) => {
  const fields = await readForm(request);
  const journey = await readJourney(request);
  const { draft, secret } = journey;
  if (!draft || !secret) return seeOther(locale, "/book");
  const { typed, errors, details } = readPersonForm(fields, locale);
  // Kept before anything else is looked at: what was typed outlives the hold.
  const booked = draft.visit?.status === "booked";
  if (!booked) await saveDraft(secret, { answers: { person: typed, personComplete: details !== null } });
  const elsewhere = await detour(journey, "person", locale);
  if (elsewhere) return elsewhere;
  if (details) return seeOther(locale, "/book/check");
  return renderDocument(
    <PersonPage locale={locale} clinic={clinic} draft={draft} person={typed} errors={errors} />,
    "personal",
    422,
  );
});
