import { isDeepStrictEqual } from "node:util";
import { SignsPage } from "#components/booking/signs-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import { keepJourney, readJourney } from "#lib/appointments/journey";
import { renderDocument, seeOther } from "#lib/document";
import { publicActor } from "#lib/session";
import { recordScreening } from "#lib/triage/mutations";
import { evaluateWarningSigns, type PageAnswer } from "#lib/triage/rules";
import { currentWarningSigns, noneValue, unsureValue, warningSignsForm } from "#lib/triage/schema";

const tickedValues = (answer: PageAnswer | undefined): string[] => {
  if (!answer) return [];
  return [
    ...answer.ticked,
    ...(answer.answer === "none" ? [noneValue] : answer.answer === "unsure" ? [unsureValue] : []),
  ];
};

export const GET = documentHandled("GET /book", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  if (draft?.screening?.tier === "emergency") return seeOther(locale, "/book/emergency");
  const values = draft?.visit?.status === "booked" ? [] : tickedValues(draft?.answers.signs.emergency);
  return renderDocument(<SignsPage locale={locale} clinic={clinic} page="emergency" values={values} />, "personal");
});

export const POST = documentHandled("POST /book", async (request, { locale, clinic }) => {
  const fields = await readForm(request);
  const journey = await readJourney(request);
  const parsed = warningSignsForm(locale).emergency.safeParse(fields);
  if (journey.draft?.screening?.tier === "emergency") {
    // Other answers after an emergency are kept, and change nothing. The same ones are the same press again, while the
    // desk still has to call.
    const { screening, answers } = journey.draft;
    const isAgain = screening.isOpen && isDeepStrictEqual(parsed.data?.signs, answers.signs.emergency);
    if (parsed.success && !isAgain) {
      await recordScreening(publicActor, { answers: { emergency: parsed.data.signs }, locale, isChange: true });
      await saveDraft(journey.secret, { answers: { signs: { ...answers.signs, emergency: parsed.data.signs } } });
    }
    return seeOther(locale, "/book/emergency");
  }
  if (!parsed.success) {
    const values = [fields.signs ?? []].flat();
    const error = parsed.error.issues[0]?.message ?? "";
    return renderDocument(
      <SignsPage locale={locale} clinic={clinic} page="emergency" values={values} error={error} />,
      "personal",
      422,
    );
  }
  // A browser that has booked starts a booking of its own.
  const secret = journey.draft?.visit?.status === "booked" ? null : journey.secret;
  const signs = { ...journey.draft?.answers.signs, emergency: parsed.data.signs };
  const { tier } = evaluateWarningSigns(currentWarningSigns, { emergency: parsed.data.signs });
  if (tier === "emergency" || parsed.data.signs.answer === "unsure") {
    const { id } = await recordScreening(publicActor, { answers: { emergency: parsed.data.signs }, locale });
    const kept = await saveDraft(secret, { answers: { signs }, screeningId: id });
    return seeOther(locale, tier === "emergency" ? "/book/emergency" : "/book/call-today", keepJourney(kept));
  }
  const kept = await saveDraft(secret, { answers: { signs } });
  return seeOther(locale, "/book/more-signs", keepJourney(kept));
});
