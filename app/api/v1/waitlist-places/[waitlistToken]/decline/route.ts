import { AppError } from "#lib/errors";
import { endpoint, ok } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";
import { declineOffer } from "#lib/waitlist/answer-mutations";
import { getOwnEntry, waitlistAnswerOf } from "#lib/waitlist/queries";

export const POST = endpoint(operations.declineWaitlistOffer, async ({ params, body }) => {
  const actor = await actorOfLink("waitlist", params.waitlistToken);
  if (!(await declineOffer(actor, body.offer))) throw new AppError("offer_ended");
  return ok(waitlistAnswerOf(await getOwnEntry(actor)));
});
