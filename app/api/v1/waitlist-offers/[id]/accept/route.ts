import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { requirePermission } from "#lib/session";
import { acceptOffer } from "#lib/waitlist/answer-mutations";
import { acceptedAnswer } from "#lib/waitlist/refusal";

export const POST = endpoint(operations.acceptForPatient, async ({ actor, params, body }) => {
  const staff = requirePermission(actor, "waitlist.manage");
  return acceptedAnswer(await acceptOffer(staff, { offerId: params.id, answers: body.screening }));
});
