import { CheckPage } from "#components/intake/check-page";
import type { IntakePlace } from "#components/intake/intake-page";
import { documentHandled } from "#components/site/document-handled";
import { readForm } from "#lib/api";
import { renderDocument, seeOther } from "#lib/document";
import { AppError } from "#lib/errors";
import { asFormFields } from "#lib/intake/forms";
import { getIntake, type IntakeForPatient } from "#lib/intake/queries";
import { isEditable } from "#lib/intake/rules";
import { sectionStates } from "#lib/intake/sections";
import { submitIntake } from "#lib/intake/submit-mutations";
import type { Finding } from "#lib/intake/validation";
import { actorOfLink, type PatientActor } from "#lib/session";

export const dynamic = "force-dynamic";

const missingOf = (intake: IntakeForPatient): Finding[] => sectionStates(intake).flatMap((section) => section.missing);

export const GET = documentHandled("/intake/{token}/check", async (_request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const intake = await getIntake(await actorOfLink("intake", token));
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const page = <CheckPage place={{ locale, clinic, token }} intake={intake} missing={missingOf(intake)} />;
  return renderDocument(page, "personal", 200, "ours");
});

/** Null where the form was saved or sent by somebody else, or by the press before this one. */
async function sendUnlessChanged(actor: PatientActor, input: Parameters<typeof submitIntake>[1]) {
  try {
    return await submitIntake(actor, input);
  } catch (error) {
    const isStale = error instanceof AppError && (error.code === "conflict" || error.code === "precondition_failed");
    if (isStale) return null;
    throw error;
  }
}

function changedDocument(place: IntakePlace, intake: IntakeForPatient): Promise<Response> | Response {
  if (!isEditable(intake.status)) return seeOther(place.locale, `/intake/${place.token}/sent`);
  const missing = missingOf(intake);
  const status = missing.length > 0 ? 422 : 409;
  return renderDocument(
    <CheckPage place={place} intake={intake} missing={missing} isChanged />,
    "personal",
    status,
    "ours",
  );
}

export const POST = documentHandled("/intake/{token}/check", async (request, { locale, clinic, params }) => {
  const token = params.token ?? "";
  const actor = await actorOfLink("intake", token);
  const revision = Number(asFormFields(await readForm(request)).revision?.[0]);
  const intake = await getIntake(actor);
  const place = { locale, clinic, token };
  // A second press, or Back after sending: the form is sent, once.
  if (!isEditable(intake.status)) return seeOther(locale, `/intake/${token}/sent`);
  const sent = revision === intake.revision ? await sendUnlessChanged(actor, { revision, locale }) : null;
  if (sent?.ok) return seeOther(locale, `/intake/${token}/sent`);
  if (sent === null) return changedDocument(place, await getIntake(actor));
  const against = sent.reason === "invalid" ? sent.findings : [];
  return renderDocument(<CheckPage place={place} intake={intake} missing={against} />, "personal", 422, "ours");
});
