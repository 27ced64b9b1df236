import { endpoint } from "#lib/interface/endpoint";
import { operations } from "#lib/interface/operations";
import { actorOfLink } from "#lib/session";
import { acceptOffer } from "#lib/waitlist/answer-mutations";
import { acceptedAnswer } from "#lib/waitlist/refusal";

export const POST = endpoint(operations.acceptWaitlistOffer, async ({ params, body }) => {
  const actor = await actorOfLink("waitlist", params.waitlistToken);
  return acceptedAnswer(await acceptOffer(actor, { offerId: body.offer, answers: body.screening }));
});
