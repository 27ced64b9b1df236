import { documentHandled } from "#components/site/document-handled";
import { CancelPage } from "#components/visit/cancel-page";
import { readForm } from "#lib/api";
import { loadVisitPage } from "#lib/appointments/queries";
import { cancelVisit } from "#lib/appointments/visit-mutations";
import { renderDocument, seeOther } from "#lib/document";
import { actorOfLink } from "#lib/session";

export const GET = documentHandled("GET /visit/{token}/cancel", async (_request, { locale, clinic, params }) => {
  const { visit, token } = await loadVisitPage(params.token ?? "");
  if (!visit.canCancel) return seeOther(locale, `/visit/${token}`);
  return renderDocument(<CancelPage locale={locale} clinic={clinic} visit={visit} token={token} />, "personal");
});

export const POST = documentHandled("POST /visit/{token}/cancel", async (request, { locale, params }) => {
  const { version } = await readForm(request);
  const token = params.token ?? "";
  const actor = await actorOfLink("manage", token);
  // Too late meanwhile: the page of the visit says whom to call.
  await cancelVisit(actor, { version: Number(version) });
  return seeOther(locale, `/visit/${token}`);
});
