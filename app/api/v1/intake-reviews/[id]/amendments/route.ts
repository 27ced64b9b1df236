import { AppError } from "#lib/errors";
import { amendIntake } from "#lib/intake/amendment-mutations";
import { findingErrors } from "#lib/intake/finding-errors";
import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";

export const POST = endpoint(operations.amendIntake, async ({ actor, params, body: { answers, ...body } }) => {
  const amended = await amendIntake(actor, { ...params, ...body, changes: answers });
  if (!amended.ok) throw new AppError("validation_failed", { errors: findingErrors(amended.findings, "en") });
  return { status: 201, body: { status: amended.status, revision: amended.revision } };
});
