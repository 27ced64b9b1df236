import { ClinicianReviewPage } from "#components/booking/triage-pages";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { readJourney } from "#lib/appointments/journey";
import { readPersonForm } from "#lib/appointments/person-form";
import { renderDocument, seeOther } from "#lib/document";
import { publicActor } from "#lib/session";
import { leaveCallback } from "#lib/triage/mutations";

export const GET = documentHandled("GET /book/review", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  if (draft?.screening?.tier !== "clinician_review") return seeOther(locale, "/book");
  if (draft.screening.hasContact) return seeOther(locale, "/book/review-sent");
  return renderDocument(
    <ClinicianReviewPage
      locale={locale}
      clinic={clinic}
      raisedBy={draft.screening.raisedBy}
      person={draft.answers.person}
    />,
    "personal",
  );
});

export const POST = documentHandled("POST /book/review", async (request, { locale, clinic }) => {
  const fields = await readForm(request);
  const { draft } = await readJourney(request);
  if (draft?.screening?.tier !== "clinician_review") return seeOther(locale, "/book");
  const { typed, errors, details } = readPersonForm(fields, locale);
  if (!details) {
    const page = (
      <ClinicianReviewPage
        locale={locale}
        clinic={clinic}
        raisedBy={draft.screening.raisedBy}
        person={typed}
        errors={errors}
      />
    );
    return renderDocument(page, "personal", 422);
  }
  const { givenName, familyName, birthDate, phone } = details;
  await leaveCallback(publicActor, draft.screening.id, { givenName, familyName, birthDate, phone });
  return seeOther(locale, "/book/review-sent");
});
