import { ConsentsPage } from "#components/consents/consents-page";
import { documentHandled } from "#components/site/document-handled";
import { listOwnConsents } from "#lib/consents/queries";
import { renderDocument } from "#lib/document";
import { actorOfLink } from "#lib/session";

export const GET = documentHandled("GET /visit/{token}/agreements", async (_request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const consents = await listOwnConsents(await actorOfLink("manage", token));
  return renderDocument(<ConsentsPage place={{ locale, clinic, token }} consents={consents} />, "personal");
});
