import { AppError } from "#lib/errors";
import { findingErrors } from "#lib/intake/finding-errors";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const GET = endpoint(operations.getIntake, async ({ params }) => {
  const { status, revision, definition, answers, completed } = await getIntake(
    await actorOfLink("intake", params.intakeToken),
  );
  return ok(
    { status, revision, questionnaire: definition.questionnaire, answers, completed },
    { ETag: `"${revision}"` },
  );
});

export const PATCH = endpoint(operations.saveIntake, async ({ params, body, revision }) => {
  const actor = await actorOfLink("intake", params.intakeToken);
  const { answers: changes, section } = body;
  const saved = await saveIntakeAnswers(actor, { revision, changes, mayMerge: true, ...(section && { section }) });
  if (!saved.ok && saved.reason === "invalid")
    throw new AppError("validation_failed", { errors: findingErrors(saved.findings, "en") });
  if (!saved.ok) {
    const { revision: current, conflicts } = saved;
    throw new AppError("precondition_failed", { extra: { revision: current, conflicts } });
  }
  return ok({ revision: saved.revision }, { ETag: `"${saved.revision}"` });
});
