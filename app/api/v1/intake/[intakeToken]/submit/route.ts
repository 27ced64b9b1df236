import { intakeText } from "#content/text/intake";
import { AppError } from "#lib/errors";
import { findingErrors } from "#lib/intake/finding-errors";
import { submitIntake } from "#lib/intake/submit-mutations";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const POST = endpoint(operations.submitIntake, async ({ params, body, revision }) => {
  const actor = await actorOfLink("intake", params.intakeToken);
  const sent = await submitIntake(actor, { revision, locale: body.language });
  if (sent.ok) return ok({ ok: true, dropped: sent.dropped });
  if (sent.reason === "invalid")
    throw new AppError("validation_failed", { errors: findingErrors(sent.findings, body.language) });
  const message = intakeText.signsAgain.first[body.language];
  throw new AppError("validation_failed", { errors: [{ pointer: "/signs", code: "signs-not-asked", message }] });
});
