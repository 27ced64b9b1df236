import { documentHandled } from "#components/site/document-handled";
import { VisitPage } from "#components/visit/visit-page";
import { loadVisitPage } from "#lib/appointments/queries";
import { renderDocument } from "#lib/document";

export const GET = documentHandled("GET /visit/{token}/booked", async (_request, { locale, clinic, params }) => {
  const props = await loadVisitPage(params.token ?? "");
  return renderDocument(<VisitPage locale={locale} clinic={clinic} moment="booked" {...props} />, "personal");
});
