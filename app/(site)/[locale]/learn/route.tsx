import { LearnIndex } from "#components/education/learn-index";
import { documentHandled } from "#components/site/document-handled";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /learn", async (request, { locale, clinic }) =>
  renderOnce(request, ["learn", locale, clinic], () => (
    <LearnIndex locale={locale} clinic={clinic} indexableAt={siteOrigin()} />
  )),
);
