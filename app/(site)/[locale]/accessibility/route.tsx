import { DocumentPage } from "#components/clinic/document-page";
import { documentHandled } from "#components/site/document-handled";
import { accessibilityStatement } from "#content/site/documents";
import { renderDocument, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /accessibility", async (_request, { locale, clinic }) => {
  return renderDocument(
    <DocumentPage locale={locale} clinic={clinic} document={accessibilityStatement} indexableAt={siteOrigin()} />,
    "public",
  );
});
