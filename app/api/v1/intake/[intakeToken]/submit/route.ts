import { AppError } from "#lib/errors";
import { submitIntake } from "#lib/intake/mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const POST = endpoint(operations.submitIntake, async ({ params, body, revision }) => {
  const actor = await actorOfLink("intake", params.intakeToken);
  const sent = await submitIntake(actor, { revision, locale: body.language });
  if (sent.ok) return ok({ ok: true });
  throw new AppError("validation_failed", {
    errors: sent.findings.map(({ path, code, message }) => ({
      pointer: `/answers/${path}`,
      code,
      message: message[body.language],
    })),
  });
});
