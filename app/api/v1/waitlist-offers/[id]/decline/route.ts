import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { requirePermission } from "#lib/session";
import { declineOffer } from "#lib/waitlist/answer-mutations";

export const POST = endpoint(operations.declineForPatient, async ({ actor, params }) => {
  const staff = requirePermission(actor, "waitlist.manage");
  if (!(await declineOffer(staff, params.id))) throw new AppError("conflict");
  return ok({ ok: true });
});
