import { DocumentPage } from "#components/clinic/document-page";
import { documentHandled } from "#components/site/document-handled";
import { accessibilityStatement } from "#content/site/documents";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /accessibility", async (request, { locale, clinic }) => {
  return renderOnce(request, ["accessibility", locale, clinic], () => (
    <DocumentPage locale={locale} clinic={clinic} document={accessibilityStatement} indexableAt={siteOrigin()} />
  ));
});
