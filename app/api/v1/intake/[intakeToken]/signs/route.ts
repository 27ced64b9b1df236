import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";
import { recordVisitScreening } from "#lib/triage/visit-mutations";

export const POST = endpoint(operations.answerSigns, async ({ params, body }) => {
  const { answers, language: locale } = body;
  const actor = await actorOfLink("intake", params.intakeToken);
  const { tier, showEmergencyText } = await recordVisitScreening(actor, { answers, locale });
  return { status: 201, body: { tier, showEmergencyText } };
});
