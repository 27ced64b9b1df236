import { AppError, type FieldError } from "#lib/errors";
import { saveIntakeAnswers } from "#lib/intake/mutations";
import { getIntake } from "#lib/intake/queries";
import type { Finding } from "#lib/intake/validation";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

const fieldErrorOf = ({ path, code, message }: Finding): FieldError => ({
  pointer: `/answers/${path}`,
  code,
  message: message.en,
});

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
  const saved = await saveIntakeAnswers(actor, { revision, changes, ...(section && { section }) });
  if (!saved.ok) throw new AppError("validation_failed", { errors: saved.findings.map(fieldErrorOf) });
  return ok({ revision: saved.revision }, { ETag: `"${saved.revision}"` });
});
