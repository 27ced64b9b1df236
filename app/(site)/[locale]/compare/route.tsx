import { ComparePage } from "#components/decisions/compare-page";
import { documentHandled } from "#components/site/document-handled";
import { renderOnce, siteOrigin } from "#lib/document";

export const GET = documentHandled("GET /compare", async (request, { locale, clinic }) =>
  renderOnce(request, ["compare", locale, clinic], () => (
    <ComparePage locale={locale} clinic={clinic} indexableAt={siteOrigin()} />
  )),
);
