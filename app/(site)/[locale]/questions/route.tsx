import { AnswersPage } from "#components/education/answers-page";
import { documentHandled } from "#components/site/document-handled";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /questions", async (request, { locale, clinic }) =>
  renderOnce(request, ["questions", locale, clinic], () => (
    <AnswersPage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />
  )),
);
