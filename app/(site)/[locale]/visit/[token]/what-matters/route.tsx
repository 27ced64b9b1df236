import { ValuesPage } from "#components/decisions/values-page";
import type { ClinicCard } from "#components/site/clinic-card";
import { documentHandled } from "#components/site/document-handled";
import { valuesText } from "#content/text/compare";
import { readForm } from "#lib/api";
import { giveValues } from "#lib/decisions/mutations";
import { getOwnValues } from "#lib/decisions/queries";
import { readValuesForm } from "#lib/decisions/schema";
import { renderDocument, seeOther } from "#lib/document";
import type { Locale } from "#lib/locale";

const around = (locale: Locale, clinic: ClinicCard, token: string) => ({
  locale,
  clinic,
  path: `/visit/${token}/what-matters`,
  backTo: `/visit/${token}`,
  button: valuesText.send[locale],
  note: valuesText.visitLinkText[locale],
});

export const GET = documentHandled("GET /visit/{token}/what-matters", async (_request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const answers = await getOwnValues(token);
  return renderDocument(<ValuesPage {...around(locale, clinic, token)} answers={answers} />, "personal");
});

export const POST = documentHandled("POST /visit/{token}/what-matters", async (request, context) => {
  const { locale, clinic, params } = context;
  const token = params.token ?? "";
  const { typed, error } = readValuesForm(await readForm(request), locale);
  if (!error) {
    await giveValues(token, { answers: typed, locale });
    return seeOther(locale, `/visit/${token}/what-matters/given`);
  }
  return renderDocument(
    <ValuesPage {...around(locale, clinic, token)} answers={typed} error={error} />,
    "personal",
    422,
  );
});
