import { GlossaryPage } from "#components/education/glossary-page";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /glossary", async (_request, { locale, clinic }) => {
  return renderDocument(<GlossaryPage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />, "public");
});
