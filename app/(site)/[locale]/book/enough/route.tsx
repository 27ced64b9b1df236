import { EnoughVisitsPage } from "#components/booking/enough-visits-page";
import { documentHandled } from "#components/site/document-handled";
import { renderDocument } from "#lib/document";

export const GET = documentHandled("GET /book/enough", async (_request, { locale, clinic }) =>
  renderDocument(<EnoughVisitsPage locale={locale} clinic={clinic} />, "personal"),
);
