import { getVisit } from "#lib/appointments/queries";
import { rescheduleVisit } from "#lib/appointments/visit-mutations";
import { slotTaken } from "#lib/availability/refusal";
import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";

export const POST = endpoint(operations.rescheduleVisit, async ({ params, body }) => {
  const actor = await actorOfLink("manage", params.manageToken);
  const moved = await rescheduleVisit(actor, { ...body, start: new Date(body.start) });
  if (moved.ok) return ok(await getVisit(actor));
  if (moved.reason === "slot_taken") throw slotTaken(moved.alternatives);
  if (moved.reason === "patient_busy") throw new AppError("patient_busy");
  throw new AppError("validation_failed", { detail: "This visit cannot be moved online. Call the clinic." });
});
