import { ConsentDonePage } from "#components/consents/consent-page";
import { agreementsPath } from "#components/consents/consents-page";
import { documentHandled } from "#components/site/document-handled";
import { getOwnConsent } from "#lib/consents/queries";
import { renderDocument, seeOther } from "#lib/document";
import { actorOfLink } from "#lib/session";

export const GET = documentHandled(
  "GET /visit/{token}/agreements/{code}/done",
  async (_request, { locale, clinic, params }) => {
    const { token = "", code = "" } = params;
    const consent = await getOwnConsent(await actorOfLink("manage", token), code);
    if (consent.state === "open") return seeOther(locale, agreementsPath(token));
    return renderDocument(<ConsentDonePage place={{ locale, clinic, token }} consent={consent} />, "personal");
  },
);
