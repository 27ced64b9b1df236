import { GivenPage } from "#components/decisions/given-page";
import { documentHandled } from "#components/site/document-handled";
import { getOwnValues } from "#lib/decisions/queries";
import { renderDocument, seeOther } from "#lib/document";

export const GET = documentHandled("GET /visit/{token}/what-matters/given", async (_request, context) => {
  const { locale, clinic, params } = context;
  const token = params.token ?? "";
  const answers = await getOwnValues(token);
  if (!answers) return seeOther(locale, `/visit/${token}/what-matters`);
  return renderDocument(<GivenPage locale={locale} clinic={clinic} token={token} answers={answers} />, "personal");
});
