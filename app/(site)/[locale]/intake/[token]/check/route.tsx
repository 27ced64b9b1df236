import { CheckPage } from "#components/intake/check-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import { asFormFields } from "#lib/intake/forms";
import { getIntake } from "#lib/intake/queries";
import { isEditable } from "#lib/intake/rules";
import { sectionStates } from "#lib/intake/sections";
import { submitIntake } from "#lib/intake/submit-mutations";
import { actorOfLink } from "#lib/session";

export const dynamic = "force-dynamic";

export const GET = documentHandled("/intake/{token}/check", async (_request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const intake = await getIntake(await actorOfLink("intake", token));
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const missing = sectionStates(intake).flatMap((section) => section.missing);
  const page = <CheckPage place={{ locale, clinic, token }} intake={intake} missing={missing} />;
  return renderDocument(page, "personal", 200, "ours");
});

export const POST = documentHandled("/intake/{token}/check", async (request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const actor = await actorOfLink("intake", token);
  const revision = Number(asFormFields(await readForm(request)).revision?.[0]);
  const intake = await getIntake(actor);
  const place = { locale, clinic, token };
  // A second press, or Back after sending: the form is sent, once.
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const missing = sectionStates(intake).flatMap((section) => section.missing);
  if (missing.length > 0 || intake.isAskedAgain === false)
    return renderDocument(<CheckPage place={place} intake={intake} missing={missing} />, "personal", 422, "ours");
  if (revision !== intake.revision)
    return renderDocument(<CheckPage place={place} intake={intake} missing={[]} isChanged />, "personal", 409, "ours");
  const sent = await submitIntake(actor, { revision, locale });
  if (sent.ok) return seeOther(locale, `/intake/${token}/sent`);
  const against = sent.reason === "invalid" ? sent.findings : [];
  return renderDocument(<CheckPage place={place} intake={intake} missing={against} />, "personal", 422, "ours");
});
