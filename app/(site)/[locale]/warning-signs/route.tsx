import { WarningSignsPage } from "#components/booking/warning-signs-page";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /warning-signs", async (_request, { locale, clinic }) =>
  renderDocument(<WarningSignsPage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />, "public"),
);
