import { SignsPage } from "#components/booking/signs-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import { keepJourney, onwards, readJourney } from "#lib/appointments/journey";
import { renderDocument, seeOther } from "#lib/document";
import { publicActor } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import type { Tier } from "#lib/triage/rules";
import { noneValue, unsureValue, warningSignsForm } from "#lib/triage/schema";

const pageOf: Record<Exclude<Tier, "routine">, string> = {
  emergency: "/book/emergency",
  same_day: "/book/call-today",
  clinician_review: "/book/review",
};

export const GET = documentHandled("GET /book/more-signs", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  if (!draft?.answers.signs.emergency) return seeOther(locale, "/book");
  if (draft.screening?.tier === "emergency") return seeOther(locale, "/book/emergency");
  const given = draft.answers.signs.today;
  const last = given?.answer === "none" ? [noneValue] : given?.answer === "unsure" ? [unsureValue] : [];
  return renderDocument(
    <SignsPage locale={locale} clinic={clinic} page="today" values={[...(given?.ticked ?? []), ...last]} />,
    "personal",
  );
});

export const POST = documentHandled("POST /book/more-signs", async (request, { locale, clinic }) => {
  const fields = await readForm(request);
  const journey = await readJourney(request);
  const { draft, secret } = journey;
  if (!draft?.answers.signs.emergency || !secret) return seeOther(locale, "/book");
  const parsed = warningSignsForm(locale).today.safeParse(fields);
  if (draft.screening?.tier === "emergency") {
    // Other answers after an emergency are kept, and change nothing.
    if (parsed.success)
      await recordScreening(publicActor, { answers: { today: parsed.data.signs }, locale, isChange: true });
    return seeOther(locale, "/book/emergency");
  }
  if (!parsed.success) {
    const error = parsed.error.issues[0]?.message ?? "";
    return renderDocument(
      <SignsPage locale={locale} clinic={clinic} page="today" values={[fields.signs ?? []].flat()} error={error} />,
      "personal",
      422,
    );
  }
  const signs = { ...draft.answers.signs, today: parsed.data.signs };
  const { id, result } = await recordScreening(publicActor, { answers: signs, locale });
  await saveDraft(secret, { answers: { signs }, screeningId: id });
  const next = result.tier === "routine" ? onwards(journey, "/book/visit-type") : pageOf[result.tier];
  return seeOther(locale, next, keepJourney(secret));
});
