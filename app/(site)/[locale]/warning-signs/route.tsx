import { WarningSignsPage } from "#components/booking/warning-signs-page";
import { documentHandled } from "#components/site/document-handled";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /warning-signs", async (request, { locale, clinic }) =>
  renderOnce(request, ["warning-signs", locale, clinic], () => (
    <WarningSignsPage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />
  )),
);
