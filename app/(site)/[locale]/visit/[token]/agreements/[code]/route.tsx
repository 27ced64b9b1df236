import { AgreePage, TakeBackPage } from "#components/consents/consent-page";
import { agreementsPath } from "#components/consents/consents-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { giveConsent, withdrawConsent } from "#lib/consents/mutations";
import { getOwnConsent } from "#lib/consents/queries";
import { readConsentForm } from "#lib/consents/schema";
import { renderDocument, seeOther } from "#lib/document";
import { actorOfLink } from "#lib/session";

const route = "/visit/{token}/agreements/{code}";

export const GET = documentHandled(`GET ${route}`, async (_request, { locale, clinic, params }) => {
  const { token = "", code = "" } = params;
  const place = { locale, clinic, token };
  const consent = await getOwnConsent(await actorOfLink("manage", token), code);
  if (consent.kind === "acknowledgement") return seeOther(locale, agreementsPath(token));
  const page =
    consent.state === "given" ? (
      <TakeBackPage place={place} consent={consent} />
    ) : (
      <AgreePage place={place} consent={consent} />
    );
  return renderDocument(page, "personal");
});

export const POST = documentHandled(`POST ${route}`, async (request, { locale, clinic, params }) => {
  const { token = "", code = "" } = params;
  const actor = await actorOfLink("manage", token);
  const fields = await readForm(request);
  const consent = await getOwnConsent(actor, code);
  const done = agreementsPath(token, `/${code}/done`);
  // A second press, or Back after it was kept: it stands so already.
  if (consent.state === fields.decision) return seeOther(locale, done);
  if (fields.decision === "withdrawn") {
    await withdrawConsent(actor, code);
    return seeOther(locale, done);
  }
  const { typed, errors, signer } = readConsentForm(fields, locale);
  if (!signer) {
    const place = { locale, clinic, token };
    return renderDocument(<AgreePage place={place} consent={consent} typed={typed} errors={errors} />, "personal", 422);
  }
  await giveConsent(actor, { code, locale, ...signer });
  return seeOther(locale, done);
});
