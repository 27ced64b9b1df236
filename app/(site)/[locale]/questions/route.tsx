import { AnswersPage } from "#components/education/answers-page";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /questions", async (_request, { locale, clinic }) => {
  return renderDocument(<AnswersPage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />, "public");
});
