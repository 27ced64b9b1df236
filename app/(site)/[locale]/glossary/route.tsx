import { GlossaryPage } from "#components/education/glossary-page";
import { documentHandled } from "#components/site/document-handled";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /glossary", async (request, { locale, clinic }) =>
  renderOnce(request, ["glossary", locale, clinic], () => (
    <GlossaryPage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />
  )),
);
