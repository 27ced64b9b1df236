import { DocumentPage } from "#components/clinic/document-page";
import { documentHandled } from "#components/site/document-handled";
import { privacyNotice } from "#content/site/documents";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /privacy", async (request, { locale, clinic }) => {
  return renderOnce(request, ["privacy", locale, clinic], () => (
    <DocumentPage locale={locale} clinic={clinic} document={privacyNotice} isDraft indexableAt={siteOrigin()} />
  ));
});
