import { ValuesPage } from "#components/decisions/values-page";
import type { ClinicCard } from "#components/site/clinic-card";
import { documentHandled } from "#components/site/document-handled";
import { valuesText } from "#content/text/compare";
import { readForm } from "#lib/api";
import { saveDraft } from "#lib/appointments/draft-mutations";
import { keepJourney, readJourney } from "#lib/appointments/journey";
import { readValuesForm } from "#lib/decisions/schema";
import { renderDocument, seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";

const around = (locale: Locale, clinic: ClinicCard) => ({
  locale,
  clinic,
  path: "/compare/what-matters",
  backTo: "/compare",
  button: valuesText.show[locale],
  note: valuesText.privacy[locale],
});

export const GET = documentHandled("GET /compare/what-matters", async (request, { locale, clinic }) => {
  const { draft } = await readJourney(request);
  const answers = draft?.answers.values ?? null;
  return renderDocument(<ValuesPage {...around(locale, clinic)} answers={answers} />, "personal");
});

export const POST = documentHandled("POST /compare/what-matters", async (request, { locale, clinic }) => {
  const fields = await readForm(request);
  const { typed, error } = readValuesForm(fields, locale);
  if (error)
    return renderDocument(<ValuesPage {...around(locale, clinic)} answers={typed} error={error} />, "personal", 422);
  const { secret } = await readJourney(request);
  // Changed answers have not been agreed to be given.
  const kept = await saveDraft(secret, { answers: { values: typed, shareValues: false } });
  return seeOther(locale, "/compare/summary", keepJourney(kept));
});
