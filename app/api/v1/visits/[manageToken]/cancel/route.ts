import { getVisit } from "#lib/appointments/queries";
import { cancelVisit } from "#lib/appointments/visit-mutations";
import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const POST = endpoint(operations.cancelVisit, async ({ params, body }) => {
  const actor = await actorOfLink("manage", params.manageToken);
  const cancelled = await cancelVisit(actor, body);
  if (cancelled.ok) return ok(await getVisit(actor));
  throw new AppError("validation_failed", { detail: "It is too late to cancel this visit online. Call the clinic." });
});
