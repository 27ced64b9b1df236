import { AnswersPage } from "#components/education/answers-page";
import { documentHandled } from "#components/site/document-handled";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /questions", async (_request, { locale, clinic }) =>
  renderOnce(["questions", locale, clinic], () => (
    <AnswersPage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />
  )),
);
